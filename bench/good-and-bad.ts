// Tables of any size in which nothing is to be found, or something in every entry; no two sentences in them are the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1 } from "../src/table/a1";
import type { Area, SheetSnapshot } from "../src/table/snapshot";

/** good: no finding of the checks that are on by default · bad: several in every entry. */
export type Quality = "good" | "bad";

const HEADER_ROWS = 8;
const ENTRIES_OF_DIRECTION = 5;
const ENTRIES_OF_CHAPTER = 25;
const COLUMN = { item: 1, outline: 2, department: 3, term: 4, firstYear: 5, lastYear: 10, mark: 11 } as const;

/** Rows of the sample, 0-based, in which every cell is filled and of which no check says anything. */
const CLEAN_ROWS = [
	11, 13, 20, 30, 32, 35, 38, 40, 48, 73, 74, 77, 79, 81, 88, 94, 95, 97, 98, 104, 111, 115, 116, 118, 119, 125, 129,
	132, 141, 142, 146, 159,
];

/** Names of places that never were, as many as anybody asks for. */
const SYLLABLES = [..."東西南北上中下青赤白松竹梅桜川山谷原野浜島森泉橋"];
const TOGETHER = ["市民と", "町会と", "学校と", "企業と", "住民と", "団体と"];

interface SheetJson {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
	readonly merges: readonly string[];
}

function placeName(entry: number): string {
	let name = "";
	for (let rest = entry + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
		name = `${SYLLABLES[rest % SYLLABLES.length]}${name}`;
	}
	return `${name}町`;
}

/** A sentence of the sample as it would be told of one place; the spellings that the sample mixes are made one. */
function toldOf(place: string, text: string, column: number): string {
	const told = text.replace(/箇所|カ所/g, "か所").replace(/取り組み|取組み/g, "取組");
	const year = column - COLUMN.firstYear;
	return `${place}で${column >= COLUMN.firstYear ? TOGETHER[year] : ""}${told.replace(/^・/, "")}`;
}

function goodEntry(pattern: readonly string[], entry: number): readonly string[] {
	const place = placeName(entry);
	return pattern.map((text, column) => {
		const isSentence = text !== "" && column >= COLUMN.item && column !== COLUMN.department && column !== COLUMN.term;
		return isSentence && column <= COLUMN.lastYear ? toldOf(place, text, column) : text;
	});
}

/** What staff leave behind: a blank, a placeholder, a plan of a year that is over, spaces, half-width kana, no scale. */
function badEntry(good: readonly string[], entry: number): readonly string[] {
	const bad = [...good];
	const { firstYear, department, mark } = COLUMN;
	bad[firstYear] = entry % 3 === 0 ? "" : (good[firstYear] ?? "");
	bad[firstYear + 1] = entry % 2 === 0 ? "－" : `${bad[firstYear + 1]}予定`;
	bad[firstYear + 2] = `${placeName(entry)}　　と${bad[firstYear + 2]}`;
	bad[firstYear + 3] = `${bad[firstYear + 3]}（ｻﾛﾝ）`;
	bad[department] = ["", "介護 保険", good[department] ?? ""][entry % 3] ?? "";
	bad[mark] = entry % 3 === 0 ? "" : "Ａ";
	return bad;
}

/**
 * The sample's header over entries of its own sentences, each about a place of its own; chapters and directions over
 * them as often as in a plan.
 * @param firstPlace other places make a table of other sentences, so that nothing that was remembered helps
 */
export function tableOf(quality: Quality, entries: number, firstPlace = 0): SheetSnapshot {
	const { name, values, merges }: SheetJson = JSON.parse(readFileSync(join(__dirname, "../sample/sheet.json"), "utf8"));
	const header = merges.map(parseA1).filter((area): area is Area => area !== null && area.row < HEADER_ROWS);
	const texts = values.slice(0, HEADER_ROWS);
	const columns = COLUMN.mark + 1;
	const bands: Area[] = [];
	const addBand = (title: string): void => {
		bands.push({ row: texts.length, column: 0, rows: 1, columns });
		texts.push(Array.from({ length: columns }, (_, column) => (column === 0 ? title : "")));
	};
	const patterns = CLEAN_ROWS.map((row) => values[row] ?? []);
	for (let entry = 0; entry < entries; entry++) {
		if (entry % ENTRIES_OF_CHAPTER === 0) {
			addBand(`${entry / ENTRIES_OF_CHAPTER + 1}　${placeName(entry)}を支える`);
		}
		if (entry % ENTRIES_OF_DIRECTION === 0) {
			addBand(`　${(entry % ENTRIES_OF_CHAPTER) / ENTRIES_OF_DIRECTION + 1}　${placeName(entry)}の取組を進める`);
		}
		const good = goodEntry(patterns[entry % patterns.length] ?? [], firstPlace + entry);
		texts.push(quality === "good" ? good : badEntry(good, entry));
	}
	return { name, sheetId: 1, texts, merges: [...header, ...bands] };
}

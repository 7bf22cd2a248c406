// How departments are spelled in a table: every name in its cell with the spelling that it should have.
import type { Settings } from "../settings/settings";
import type { CellRef } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import { isOneLetterOff } from "../text/confusable-letters";
import { countsOf, departmentStem, officeNames, readDepartments } from "../text/department";
import type { WrittenName } from "../text/department-names";
import { foldKey } from "../text/width";

export interface DepartmentInCell extends WrittenName {
	/** As it is typed, spaces and line breaks and all. */
	readonly typed: string;
	/** The office's own name, or the commonest spelling in the table. */
	readonly right: string;
	/** Whether the office's list has it under any spelling, or as a slip of one letter. */
	readonly listed: boolean;
}

export interface DepartmentCell {
	readonly cell: CellRef;
	/** The first entry that it is of. */
	readonly entry: number;
	readonly names: readonly DepartmentInCell[];
}

/** Longer texts are no lists of names. */
const LONGEST = 1000;

/** Who else takes part in a measure: 市民 need not be 市民課. */
const NO_DEPARTMENT = /^(?:[市区町村県府都]民|住民|地域|学校|企業|事業者?|団体|議会|行政)$/;

/** What stands between two names that may be one: 商工・観光課. */
const INSIDE_NAME = /^\s*[・･／/]\s*$/;
const NAMED_IN_FULL = /(?:課|室|部|局|係|班|所|館|署|院|会|センター)$/;

/** 商工, 観光, スポーツ: words of which a department's name is made; 健康政策 is a name in its own right. */
const WORD_OF_NAME = /^(?:[一-龠々]{1,3}|[ァ-ヶー]+)$/;

/** Names apart by ・ of which only the last ends in 課 may be one department: then none of them has a wrong spelling. */
function mayBeOne(text: string, names: readonly WrittenName[], nth: number): boolean {
	const isJoined = (left: WrittenName | undefined, right: WrittenName | undefined): boolean =>
		left !== undefined &&
		right !== undefined &&
		INSIDE_NAME.test(text.slice(left.end, right.start)) &&
		WORD_OF_NAME.test(left.name) &&
		!NAMED_IN_FULL.test(left.name);
	let [first, last] = [nth, nth];
	while (isJoined(names[first - 1], names[first])) {
		first--;
	}
	while (isJoined(names[last], names[last + 1])) {
		last++;
	}
	return first < last && NAMED_IN_FULL.test(names[last]?.name ?? "");
}

/** A name must be so many times as common as what looks like a slip of it. */
const RARITY = 3;

/** As somebody would type it who types no spaces; a space between Latin words is one of the name. */
function withoutSpaces(typed: string): string {
	return /[A-Za-zＡ-Ｚａ-ｚ]\s+[A-Za-zＡ-Ｚａ-ｚ]/.test(typed) ? typed.replace(/\s+/g, " ") : typed.replace(/\s/g, "");
}

/** Words that are spelled in kanji and in kana; an office has one department of the name, whichever way. */
const IN_KANA: readonly (readonly [RegExp, string])[] = [
	[/子ども|子供/g, "こども"],
	[/障[害碍]/g, "障がい"],
	[/[街町]づくり|(?:街|町|まち)[作造]り/g, "まちづくり"],
];

function keyOf(name: string): string {
	const key = departmentStem(foldKey(name)).toLowerCase();
	return IN_KANA.reduce((kana, [word, spelling]) => kana.replace(word, spelling), key);
}

interface Spellings {
	/** How often each is typed. */
	readonly counts: Map<string, number>;
	total: number;
}

function countSpellings(typed: readonly string[]): ReadonlyMap<string, Spellings> {
	const byKey = new Map<string, Spellings>();
	for (const [text, count] of countsOf(typed)) {
		const key = keyOf(text);
		const spellings = byKey.get(key) ?? { counts: new Map<string, number>(), total: 0 };
		spellings.counts.set(text, count);
		spellings.total += count;
		byKey.set(key, spellings);
	}
	return byKey;
}

/** The commonest without spaces and line breaks; the only spelling of a name is right as it is. */
function commonest({ counts }: Spellings): string {
	const [first = ""] = counts.keys();
	if (counts.size === 1) {
		return first;
	}
	const joined = new Map<string, number>();
	for (const [typed, count] of counts) {
		joined.set(withoutSpaces(typed), (joined.get(withoutSpaces(typed)) ?? 0) + count);
	}
	// Of two that are as common as each other, the name in full.
	const [best] = [...joined].sort((one, other) => other[1] - one[1] || other[0].length - one[0].length);
	return best?.[0] ?? first;
}

/** Finds the common name of which a rare one is a slip. */
function slipsOf(byKey: ReadonlyMap<string, Spellings>): (key: string) => string | undefined {
	const common = [...byKey].filter(([, { total }]) => total >= RARITY);
	return (key) => {
		const total = byKey.get(key)?.total ?? 0;
		return common.find(([name, more]) => more.total >= total * RARITY && isOneLetterOff(name, key))?.[0];
	};
}

/** The office's name of which something that is not on its list is a slip. */
function listedSlip(names: Settings["departments"], written: string): string | undefined {
	const key = keyOf(written);
	return names.find(({ name }) => keyOf(name) === key || isOneLetterOff(keyOf(name), key))?.name;
}

/** What the office has set as a spelling is right, a name as well as another word for it. */
function officialSpellings(names: Settings["departments"]): ReadonlyMap<string, string> {
	const spellings = names.flatMap(({ name, aliases }) => [name, ...aliases]);
	return new Map(spellings.reverse().map((spelling) => [foldKey(spelling), spelling.trim()]));
}

interface Spelled {
	readonly right: string;
	readonly listed: boolean;
}

/** Finds the right spelling of what is typed in a cell. */
function speller(names: Settings["departments"], byKey: ReadonlyMap<string, Spellings>): (typed: string) => Spelled {
	const official = officialSpellings(names);
	const office = officeNames(names);
	const slipOf = slipsOf(byKey);
	return (typed) => {
		const listed = official.get(foldKey(typed)) ?? office(typed) ?? listedSlip(names, typed);
		if (listed !== undefined) {
			return { right: listed, listed: true };
		}
		const spellings = byKey.get(slipOf(keyOf(typed)) ?? keyOf(typed));
		return { right: spellings === undefined ? typed : commonest(spellings), listed: false };
	};
}

interface TypedName {
	readonly name: WrittenName;
	readonly typed: string;
	/** A department's name, and not a part of one. */
	readonly isOwn: boolean;
}

function typedNames(text: string, names: readonly WrittenName[]): readonly TypedName[] {
	return names.map((name, nth) => ({
		name,
		typed: text.slice(name.start, name.end),
		isOwn: !NO_DEPARTMENT.test(name.name) && !mayBeOne(text, names, nth),
	}));
}

/** Every cell that names departments itself, once, with its names; 同上 and what else is no name is left out. */
export function departmentCells(table: ProgressTable, settings: Settings): readonly DepartmentCell[] {
	const { departments: names } = settings;
	const told = table.entries.flatMap(({ department, index }) => {
		const isOwn = department !== null && department.says === undefined && department.text !== "";
		return isOwn && department.text.length <= LONGEST ? [{ ...department, index }] : [];
	});
	const written = readDepartments(
		told.map(({ text }) => text),
		names,
	);
	const texts = new Map(told.map(({ text }, at) => [text, typedNames(text, written[at] ?? [])]));
	const byKey = countSpellings(
		told.flatMap(({ text }) => (texts.get(text) ?? []).flatMap(({ typed, isOwn }) => (isOwn ? [typed] : []))),
	);
	const spell = speller(names, byKey);
	const spelled = new Map(
		[...texts].map(([text, typedIn]) => [
			text,
			typedIn.map(({ name, typed, isOwn }): DepartmentInCell => {
				const { right, listed } = spell(typed);
				return { ...name, typed, right: isOwn ? right : typed, listed };
			}),
		]),
	);
	const seen = new Set<string>();
	return told.flatMap(({ text, cell, index }): readonly DepartmentCell[] => {
		const place = `${cell.row},${cell.column}`;
		if (seen.has(place)) {
			return [];
		}
		seen.add(place);
		return [{ cell, entry: index, names: spelled.get(text) ?? [] }];
	});
}

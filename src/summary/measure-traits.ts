// By what measures and entries of two snapshots are known again: folded names and what stands beside them.
import { numberLabel } from "../text/numbering";
import { isPlaceholder } from "../text/placeholder";
import { foldKey } from "../text/width";
import { keyOf } from "./pairing";
import type { SnapshotEntry, TableSnapshot } from "./snapshot";

export interface EntryTraits {
	readonly measure: number;
	/** Of its measure's name. */
	readonly bare: string;
	readonly relisted: string;
	/** Folded titles without their numbers. */
	readonly chapter: string;
	readonly direction: string;
	readonly outline: string;
	/** Sorted; "" for none. */
	readonly departments: string;
	/** Everything that is known of it but its place. */
	readonly contents: string;
}

export interface MeasureTraits extends Omit<EntryTraits, "measure"> {
	/** Folded name with its number. */
	readonly name: string;
}

const RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲[:・]?/g;
/** A number with nothing but signs and the words of numbering: （３）, １－２, 第２章, ④; not 研修①. */
const ONLY_NUMBER = /^[\p{P}\p{S}\p{N}\s第章節編部項一二三四五六七八九十]+$/u;

/**
 * By which a name or a heading is known again: folded, without its number, since numbers shift when something is inserted
 * above, and without （再掲）. "" where there is no name.
 */
function bareName(text: string): string {
	if (isPlaceholder(text)) {
		return "";
	}
	const label = numberLabel(text)?.text ?? "";
	const rest = ONLY_NUMBER.test(label) ? text.trim().slice(label.length) : text;
	const bare = foldKey(rest).replace(RELISTED, "");
	return bare === "" ? foldKey(text).replace(RELISTED, "") : bare;
}

function titleAt(titles: readonly string[], index: number | null): string {
	return index === null ? "" : (titles[index] ?? "");
}

function entryTraits(
	{ measure, chapter, direction, outline, departments, mark, relisted, cells }: SnapshotEntry,
	bare: string,
	chapters: readonly string[],
	directions: readonly string[],
): EntryTraits {
	const again = relisted ? "relisted" : "";
	const [above, under] = [titleAt(chapters, chapter), titleAt(directions, direction)];
	const says = foldKey(outline);
	const by = departments.length === 1 ? foldKey(departments[0] ?? "") : departments.map(foldKey).sort().join("、");
	const states = cells.map((cell) => cell.charAt(0)).join("");
	return {
		measure,
		bare,
		relisted: again,
		chapter: above,
		direction: under,
		outline: says,
		departments: by,
		contents: keyOf(bare, again, above, under, says, by, mark, states),
	};
}

/** Traits of all entries, and of all measures by their first entry and all their departments. */
export function traitsOf(snapshot: TableSnapshot): {
	readonly entries: readonly EntryTraits[];
	readonly measures: readonly MeasureTraits[];
} {
	const names = snapshot.measures.map(({ name }) => bareName(name));
	const chapters = snapshot.chapters.map(bareName);
	const directions = snapshot.directions.map(({ title }) => bareName(title));
	const entries = snapshot.entries.map((entry) => entryTraits(entry, names[entry.measure] ?? "", chapters, directions));
	const measures = snapshot.measures.map(({ name, entries: own }, index): MeasureTraits => {
		const members = own.flatMap((entry) => entries[entry] ?? []);
		const [first] = members;
		return {
			name: foldKey(name),
			bare: names[index] ?? "",
			relisted: first?.relisted ?? "",
			chapter: first?.chapter ?? "",
			direction: first?.direction ?? "",
			outline: first?.outline ?? "",
			departments: [...new Set(members.map(({ departments }) => departments))].sort().join("、"),
			contents: members.map(({ contents }) => contents).join(),
		};
	});
	return { entries, measures };
}

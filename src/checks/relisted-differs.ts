// relisted-differs: a measure listed again （再掲） tells something else than where it is listed first.
import { chronology } from "../table/chronology";
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { readMark } from "../text/mark";
import { isPlaceholder } from "../text/placeholder";
import { foldKey } from "../text/width";
import { measureKey } from "./measure-key";
import { defineRule } from "./rule";

/** 「（再掲）」「※再掲」「１－２に再掲」 refer to the original. */
const REFERS = /^.{0,12}再掲.{0,12}$/;

/** What a cell says, ready to be compared; "" where it says nothing of its own. */
function sayingOf(datum: Datum | null | undefined): string {
	const text = datum?.says ?? datum?.text ?? "";
	const key = foldKey(text).replace(/[。.]$/, "");
	return isPlaceholder(text) || REFERS.test(key) ? "" : key;
}

interface Said {
	readonly heading: string;
	readonly saying: string;
}

/** All that a measure tells of itself, oldest year first. */
function tellingsOf(entry: Entry, table: ProgressTable): readonly Said[] {
	const { headings, years, marks } = table;
	const departments = sayingOf(entry.department) === "" ? "" : [...entry.departments].sort().join();
	return [
		{ heading: headings.outline, saying: sayingOf(entry.outline) },
		{ heading: headings.department, saying: departments },
		{ heading: headings.term, saying: sayingOf(entry.term) },
		...chronology(years).flatMap((year) =>
			(entry.years[year] ?? []).map((datum) => ({ heading: years[year]?.label ?? "", saying: sayingOf(datum) })),
		),
		...marks.map(({ label, scale }, column) => {
			const datum = entry.marks[column];
			const reading = readMark(datum?.says ?? datum?.text ?? "", scale);
			const isStep = reading.kind === "exact" || reading.kind === "look-alike";
			return { heading: label, saying: isStep ? reading.mark.symbol : sayingOf(datum) };
		}),
	];
}

/** Headings of what a relisted entry says otherwise than all entries of an original. */
function differences(again: readonly Said[], originals: readonly (readonly Said[])[]): readonly string[] {
	const differing = again.filter(({ saying }, at) => {
		const said = originals.map((original) => original[at]?.saying ?? "").filter((text) => text !== "");
		return saying !== "" && said.length > 0 && !said.includes(saying);
	});
	return [...new Set(differing.map(({ heading }) => heading))];
}

export const relistedDiffers = defineRule({
	id: "relisted-differs",
	severity: "warning",
	highlight: null,
	*find(table) {
		const { entries, measures } = table;
		if (!entries.some(({ relisted }) => relisted)) {
			return;
		}
		const originals = new Map<string, (readonly Entry[])[]>();
		const told = measures.map(({ name, entries: indexes }) => ({
			key: measureKey(name),
			own: indexes.flatMap((index) => entries[index] ?? []),
		}));
		for (const { key, own } of told) {
			if (key !== "" && own[0]?.relisted === false) {
				const others = originals.get(key);
				if (others === undefined) {
					originals.set(key, [own]);
				} else {
					others.push(own);
				}
			}
		}
		for (const { key, own } of told) {
			const candidates = own[0]?.relisted === true ? (originals.get(key) ?? []) : [];
			for (const entry of candidates.length === 0 ? [] : own) {
				const again = tellingsOf(entry, table);
				const [closest] = candidates
					.map((original) => ({
						row: (original[0]?.row ?? 0) + 1,
						headings: differences(
							again,
							original.map((each) => tellingsOf(each, table)),
						),
					}))
					.sort((one, other) => one.headings.length - other.headings.length);
				if (entry.item !== null && closest !== undefined && closest.headings.length > 0) {
					const params = { row: closest.row, headings: closest.headings };
					yield { cell: entry.item.cell, entry: entry.index, params };
				}
			}
		}
	},
});

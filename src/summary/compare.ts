// What changed between two snapshots of a table.

import { isReported } from "../table/reported-year";
import type { CellChange, Comparison, ComparisonBase, MarkChange, RemovedMeasure } from "./comparison";
import { type Completeness, sumOf } from "./completeness";
import { type Matching, matchMeasures } from "./match-measures";
import { matchScales, type ScaleMatch } from "./match-scales";
import { matchYears } from "./match-years";
import type { TableSnapshot } from "./snapshot";

const NO_MARK = "";

/** Filled cells of the reported years out of those that somebody must fill. */
function completenessOf({ entries, years }: TableSnapshot): Completeness {
	const reported = years.map(isReported);
	return sumOf(
		entries.map(({ cells }) => {
			const filled = cells.filter((cell, year) => reported[year] && cell === "filled").length;
			const blank = cells.filter((cell, year) => reported[year] && cell === "blank").length;
			return { filled, required: filled + blank };
		}),
	);
}

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}

/** Marks of entries as the current scale spells them. */
interface Marks {
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly scale: ScaleMatch;
	/** Marks of the current scale. */
	readonly symbols: readonly string[];
}

function marksOf(before: TableSnapshot, after: TableSnapshot): Marks {
	const scale = matchScales(before.scale, after.scale);
	return {
		before: before.entries.map(({ mark }) => scale.currentOf(mark)),
		after: after.entries.map(({ mark }) => mark),
		scale,
		symbols: after.scale.symbols,
	};
}

function markCounts({ before, after, scale, symbols }: Marks): Comparison["marks"] {
	const all = [...new Set([...symbols, ...scale.base, NO_MARK])];
	const [then, now] = [countBy(before), countBy(after)];
	return all.map((symbol) => ({ symbol, before: then.get(symbol) ?? 0, after: now.get(symbol) ?? 0 }));
}

/** The mark of each entry that both tables have. */
function markChanges({ before, after }: Marks, { entries }: Matching): readonly MarkChange[] {
	return entries.flatMap((base, entry) =>
		base === null ? [] : [{ entry, from: before[base] ?? NO_MARK, to: after[entry] ?? NO_MARK }],
	);
}

function transitionsOf({ scale, symbols }: Marks, kept: readonly MarkChange[]): Comparison["transitions"] {
	const [from, to] = [
		[...scale.base, NO_MARK],
		[...symbols, NO_MARK],
	];
	const cells = countBy(kept.map((change) => JSON.stringify([change.from, change.to])));
	return {
		from,
		to,
		counts: from.map((before) => to.map((after) => cells.get(JSON.stringify([before, after])) ?? 0)),
	};
}

/**
 * Cells of entries that both tables have, in reported years that both have. A column of a wholly new year, and the rows
 * of a new measure, are blank at first: completeness counts them, and nobody is told of each.
 */
function cellChanges(
	before: TableSnapshot,
	after: TableSnapshot,
	{ entries }: Matching,
): Pick<Comparison, "newlyFilled" | "newlyMissing"> {
	const years = matchYears(before.years, after.years).flatMap((base, year) => {
		const column = after.years[year];
		return base === null || column === undefined || !isReported(column) ? [] : [{ base, year }];
	});
	const newlyFilled: CellChange[] = [];
	const newlyMissing: CellChange[] = [];
	entries.forEach((base, entry) => {
		const [then, now] = [before.entries[base ?? -1]?.cells, after.entries[entry]?.cells];
		for (const { base: column, year } of then === undefined ? [] : years) {
			if (now?.[year] === "filled" && then?.[column] !== "filled") {
				newlyFilled.push({ entry, year });
			} else if (now?.[year] === "blank" && then?.[column] !== "blank") {
				newlyMissing.push({ entry, year });
			}
		}
	});
	return { newlyFilled, newlyMissing };
}

function removedMeasure(base: TableSnapshot, measure: number): RemovedMeasure {
	const { name = "", entries: own = [] } = base.measures[measure] ?? {};
	const entries = own.flatMap((index) => base.entries[index] ?? []);
	return {
		name,
		chapter: base.chapters[entries[0]?.chapter ?? -1] ?? "",
		departments: [...new Set(entries.flatMap(({ departments }) => departments))],
	};
}

function measureChanges(
	before: TableSnapshot,
	{ measures, renamed, removed }: Matching,
): Pick<Comparison, "added" | "removed" | "renamed"> {
	return {
		added: measures.flatMap((base, measure) => (base === null ? [measure] : [])),
		removed: removed.map((measure) => removedMeasure(before, measure)),
		renamed: measures.flatMap((base, measure) => {
			const from = before.measures[base ?? -1]?.name ?? "";
			// A name where there was none is filled in, not changed.
			return renamed[measure] === true && from !== "" ? [{ measure, from }] : [];
		}),
	};
}

/**
 * Compares a table as it is with how it was.
 * Indexes of the result lead into the table that `after` was taken of. A mark is better or worse only where one of the
 * two scales ranks both marks.
 */
export function compareSnapshots(before: TableSnapshot, after: TableSnapshot, base: ComparisonBase): Comparison {
	const matching = matchMeasures(before, after);
	const marks = marksOf(before, after);
	const kept = markChanges(marks, matching);
	const changed = kept.filter(({ from, to }) => from !== to);
	const rated = changed.filter(({ from, to }) => from !== NO_MARK && to !== NO_MARK);
	return {
		base,
		asOf: before.asOf,
		entries: { before: before.entries.length, after: after.entries.length },
		measures: { before: before.measures.length, after: after.measures.length },
		marks: markCounts(marks),
		transitions: transitionsOf(marks, kept),
		better: rated.filter(({ from, to }) => marks.scale.rise(from, to) > 0),
		worse: rated.filter(({ from, to }) => marks.scale.rise(from, to) < 0),
		newlyMarked: changed.filter(({ from }) => from === NO_MARK),
		unmarked: changed.filter(({ to }) => to === NO_MARK),
		completeness: { before: completenessOf(before), after: completenessOf(after) },
		...cellChanges(before, after, matching),
		...measureChanges(before, matching),
	};
}

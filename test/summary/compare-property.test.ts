// Sums that must hold in the comparison of any two tables.
import fc from "fast-check";
import { compareSnapshots } from "../../src/summary/compare";
import type { Comparison } from "../../src/summary/comparison";
import type { TableSnapshot } from "../../src/summary/snapshot";
import { type MeasureRow, snapshotOf } from "./snapshot-fixture";

const RUNS = { seed: 20261122, numRuns: 150 };
const BASE = { kind: "report", at: "2022-10-01T10:00" } as const;

function compare(before: TableSnapshot, after: TableSnapshot): Comparison {
	return compareSnapshots(before, after, BASE);
}

function compareRows(before: readonly MeasureRow[], after: readonly MeasureRow[]): Comparison {
	return compare(snapshotOf(before), snapshotOf(after));
}

const someRow: fc.Arbitrary<MeasureRow> = fc.record({
	name: fc.constantFrom("見守り", "見守り活動", "配食", "（３）研修", "研修", "相談（再掲）", ""),
	outline: fc.constantFrom("", "地域の団体と協力して見守る", "弁当を届ける"),
	departments: fc.constantFrom("福祉課", "健康課"),
	mark: fc.constantFrom("◎", "〇", "△", "×", ""),
	cells: fc.constantFrom("ff", "fb", "b-", "--"),
	joined: fc.boolean(),
});
const someTable = fc.array(someRow, { minLength: 1, maxLength: 12 }).map((rows) => snapshotOf(rows));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("for any two tables", () => {
	test("nothing has changed in a table since itself", () => {
		fc.assert(
			fc.property(someTable, (table) => {
				const { better, worse, newlyMarked, unmarked, newlyFilled, newlyMissing, added, removed, renamed, ...rest } =
					compare(table, table);
				expect(
					[better, worse, newlyMarked, unmarked, newlyFilled, newlyMissing, added, removed, renamed].flat(),
				).toEqual([]);
				expect(rest.marks.filter(({ before, after }) => before !== after)).toEqual([]);
				expect(rest.completeness.before).toEqual(rest.completeness.after);
				const moved = rest.transitions.counts.flatMap((row, from) => row.filter((_, to) => from !== to));
				expect(sum(moved)).toBe(0);
			}),
			RUNS,
		);
	});

	test("marks add up to all entries, and transitions to those that both have", () => {
		fc.assert(
			fc.property(someTable, someTable, (one, other) => {
				const { marks, transitions, better, worse, newlyMarked, unmarked } = compare(one, other);
				expect(sum(marks.map(({ before }) => before))).toBe(one.entries.length);
				expect(sum(marks.map(({ after }) => after))).toBe(other.entries.length);
				const { from, to, counts } = transitions;
				for (const [row, symbol] of from.entries()) {
					expect(sum(counts[row] ?? [])).toBeLessThanOrEqual(marks.find((mark) => mark.symbol === symbol)?.before ?? 0);
				}
				const changed = counts.flatMap((row, at) => row.filter((_, column) => from[at] !== to[column]));
				expect(sum(changed)).toBe([better, worse, newlyMarked, unmarked].flat().length);
			}),
			RUNS,
		);
	});

	test("where every name stays, transitions hold every entry: rows add up to the marks before, columns to those after", () => {
		const rows = fc.uniqueArray(someRow, { selector: ({ name }) => name, minLength: 1 });
		const twice = fc.tuple(rows, fc.array(fc.constantFrom("◎", "〇", "△", "×", ""), { minLength: 7, maxLength: 7 }));
		fc.assert(
			fc.property(twice, ([list, marks]) => {
				const named = list.filter(({ name }) => name !== "").map((row) => ({ ...row, joined: false }));
				const { transitions, ...told } = compareRows(
					named,
					named.map((row, index) => ({ ...row, mark: marks[index] ?? "" })),
				);
				const before = new Map(told.marks.map((mark) => [mark.symbol, mark.before]));
				const after = new Map(told.marks.map((mark) => [mark.symbol, mark.after]));
				expect(transitions.counts.map(sum)).toEqual(transitions.from.map((symbol) => before.get(symbol)));
				expect(transitions.to.map((_, column) => sum(transitions.counts.map((row) => row[column] ?? 0)))).toEqual(
					transitions.to.map((symbol) => after.get(symbol)),
				);
			}),
			RUNS,
		);
	});

	test("cells that are told to be filled or missing are so now", () => {
		fc.assert(
			fc.property(someTable, someTable, (one, other) => {
				const { newlyFilled, newlyMissing } = compare(one, other);
				const state = ({ entry, year }: { entry: number; year: number }) => other.entries[entry]?.cells[year];
				expect(newlyFilled.filter((change) => state(change) !== "filled")).toEqual([]);
				expect(newlyMissing.filter((change) => state(change) !== "blank")).toEqual([]);
			}),
			RUNS,
		);
	});
});

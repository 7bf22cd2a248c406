// Which cells a comparison tells to be newly filled in or newly missing: by year columns and by states.
import { compareSnapshots } from "../../src/summary/compare";
import type { Comparison } from "../../src/summary/comparison";
import type { SnapshotYear, TableSnapshot } from "../../src/summary/snapshot";
import { actual, type MeasureRow, snapshotOf } from "./snapshot-fixture";

const BASE = { kind: "report", at: "2022-10-01T10:00" } as const;

function compare(before: TableSnapshot, after: TableSnapshot): Comparison {
	return compareSnapshots(before, after, BASE);
}

function compareRows(before: readonly MeasureRow[], after: readonly MeasureRow[]): Comparison {
	return compare(snapshotOf(before), snapshotOf(after));
}

describe("years", () => {
	const year = (of: number, changes: Partial<SnapshotYear> = {}): SnapshotYear => ({ ...actual(of), ...changes });
	/** Columns with the letters of their cells, as 「filled」 and 「missing」 positions of the current years. */
	function changesOf(
		before: readonly SnapshotYear[],
		was: string,
		after: readonly SnapshotYear[],
		is: string,
	): readonly (readonly number[])[] {
		const { newlyFilled, newlyMissing } = compare(
			snapshotOf([{ name: "a", cells: was }], { years: before }),
			snapshotOf([{ name: "a", cells: is }], { years: after }),
		);
		return [newlyFilled, newlyMissing].map((list) => list.map((change) => change.year));
	}

	test("a running year is the same when it has closed", () => {
		const interim = year(2022, { kind: "interim", label: "Ｒ４年度（R4.8末時点）" });
		expect(changesOf([interim], "f", [year(2022, { label: "Ｒ４年度" })], "b")).toEqual([[], [0]]);
		expect(changesOf([interim], "b", [year(2022, { label: "Ｒ４年度" })], "f")).toEqual([[0], []]);
	});

	test("go by the year, not by where the column stands", () => {
		expect(changesOf([year(2019), year(2020), year(2021)], "fbf", [year(2020), year(2021)], "bf")).toEqual([[], []]);
		expect(changesOf([year(2020), year(2021)], "bf", [year(2021), year(2020)], "fb")).toEqual([[], []]);
	});

	test("a year that is new is not listed cell by cell", () => {
		const before = [year(2020)];
		const after = [year(2020), year(2021)];
		expect(changesOf(before, "f", after, "fb")).toEqual([[], []]);
		expect(changesOf(before, "f", after, "ff")).toEqual([[], []]);
		const [was, is] = [
			snapshotOf([{ name: "a", cells: "f" }], { years: before }),
			snapshotOf([{ name: "a", cells: "fb" }], { years: after }),
		];
		expect(compare(was, is).completeness).toEqual({
			before: { filled: 1, required: 1 },
			after: { filled: 1, required: 2 },
		});
	});

	test("a plan whose year has come is asked for from now on", () => {
		const plan = year(2022, { kind: "plan", label: "Ｒ４年度" });
		const running = year(2022, { kind: "interim", label: "Ｒ４年度" });
		expect(changesOf([plan], "-", [running], "b")).toEqual([[], [0]]);
		expect(changesOf([plan], "f", [running], "f")).toEqual([[], []]);
	});

	test("results that come to stand beside their plan are a new column", () => {
		const plan = year(2022, { kind: "plan", label: "Ｒ４計画" });
		expect(changesOf([plan], "f", [plan, year(2022, { label: "Ｒ４実績" })], "fb")).toEqual([[], []]);
	});

	test("two columns of one year are told apart by their headings", () => {
		const [first, second] = [year(2022, { label: "Ｒ４上期" }), year(2022, { label: "Ｒ４下期" })];
		expect(changesOf([second], "f", [first, second], "bf")).toEqual([[], []]);
	});

	test("plans and targets are not looked at, nor counted", () => {
		const plan = year(2023, { kind: "plan" });
		const target = year(2025, { kind: "target" });
		expect(changesOf([plan, target], "ff", [plan, target], "--")).toEqual([[], []]);
		const planned = snapshotOf([{ name: "a", cells: "ff" }], { years: [plan, target] });
		expect(compare(planned, planned).completeness.after).toEqual({ filled: 0, required: 0 });
	});
});

describe("cells", () => {
	test.each([
		["f", "b", [0, 1]],
		["b", "f", [1, 0]],
		["-", "b", [0, 1]],
		["-", "f", [1, 0]],
		["f", "-", [0, 0]],
		["b", "-", [0, 0]],
		["b", "b", [0, 0]],
	])("%s → %s", (before, after, [filled, missing]) => {
		const { newlyFilled, newlyMissing } = compareRows([{ name: "a", cells: before }], [{ name: "a", cells: after }]);
		expect([newlyFilled.length, newlyMissing.length]).toEqual([filled, missing]);
	});

	test("of a new measure are not listed", () => {
		expect(compareRows([{ name: "a" }], [{ name: "a" }, { name: "配食", cells: "bb" }]).newlyMissing).toEqual([]);
	});

	test("follow their measure when rows are inserted above and its name changes a little", () => {
		const was = { name: "見守り活動の推進", departments: "福祉課", cells: "ff" };
		const is = { ...was, name: "見守り活動等の推進", cells: "fb" };
		const { newlyMissing, renamed } = compareRows([was], [{ name: "配食" }, is]);
		expect(newlyMissing).toEqual([{ entry: 1, year: 1 }]);
		expect(renamed).toEqual([{ measure: 1, from: "見守り活動の推進" }]);
	});
});

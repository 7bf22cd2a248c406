// What tells the row and the column of a cell, and finding both again.
import type { LogRecord } from "../../src/fixes/fix-log";
import { recordOf } from "../../src/fixes/fix-log";
import { createLandmarks } from "../../src/fixes/landmarks";
import { findCells } from "../../src/fixes/moved-cells";
import { type CellRef, toA1 } from "../../src/table/a1";
import { areaOf, rowWith, smallSheet, tableOf } from "../table/sheet-fixture";

type Texts = readonly (readonly string[])[];

function landmarksOf(rows: Texts, a1: string, merges: readonly string[] = []) {
	const table = tableOf(smallSheet(rows, merges));
	const { row, column } = areaOf(a1);
	const textAt = (cell: CellRef): string => table.snapshot.texts[cell.row]?.[cell.column] ?? "";
	return createLandmarks(table, textAt)({ row, column });
}

function named(rows: Texts, a1: string, merges: readonly string[] = []): readonly string[] {
	return landmarksOf(rows, a1, merges).map(({ cell, tells }) => `${tells} ${toA1(cell)}`);
}

const ROWS = [rowWith({ B: "見守り" }), rowWith({ B: "除雪" }), rowWith({ B: "講座" })];

describe("landmarks", () => {
	test("are the measure's name and the heading", () => {
		expect(named(ROWS, "J3")).toEqual(["row B3", "column J1"]);
	});

	test("never the cell itself", () => {
		expect(named(ROWS, "J1")).toEqual([]);
		expect(named(ROWS, "B3")).not.toContain("row B3");
	});

	test("are more where a name stands several times, until no other row is like it", () => {
		const twice = [rowWith({ C: "広報" }), rowWith({ C: "講座" }), rowWith({ C: "講座", D: "健康政策課" })];
		expect(named(twice, "J2")).toEqual(["row B2", "row C2", "column J1"]);
		expect(named(twice, "J3")).toEqual(["row B3", "row C3", "row D3", "column J1"]);
	});

	test("stand in the row itself before they stand in the first row of a merge", () => {
		const merged = [rowWith({ C: "広報" }), rowWith({ B: "", C: "講座" }), rowWith({ B: "除雪" })];
		expect(named(merged, "J3", ["B2:B3"])).toEqual(["row C3", "column J1"]);
	});

	test("are never blank", () => {
		const bare = [rowWith({ B: "", C: "", D: "", F: "", G: "", H: "", I: "" }), ...ROWS];
		expect(landmarksOf(bare, "J2").every(({ text }) => text.trim() !== "")).toBe(true);
	});

	test("beneath the table there is only the heading", () => {
		expect(named(ROWS, "J9")).toEqual(["column J1"]);
	});
});

describe("finding cells", () => {
	const grid = smallSheet(ROWS).texts;

	function record(a1: string, after: string): LogRecord {
		const { row, column } = areaOf(a1);
		const change = {
			cell: { row, column },
			before: "○",
			edits: [{ start: 0, end: 1, text: after }],
			stretches: [],
			checks: [],
			measure: "",
			landmarks: landmarksOf(ROWS, a1),
		};
		return recordOf(change, 1, 7);
	}

	function found(records: readonly LogRecord[], texts: Texts): readonly (string | null)[] {
		return findCells(records, records, texts).map((cell) => (cell === null ? null : toA1(cell)));
	}

	test("where they were, even when somebody has edited them", () => {
		expect(found([record("J3", "〇")], grid)).toEqual(["J3"]);
		expect(found([record("J3", "△")], grid)).toEqual(["J3"]);
	});

	test("two records never in one cell, and the one that was made there has it", () => {
		const own = record("J3", "〇");
		const foreign = { ...own, cell: "J2" };
		expect(found([foreign, own], grid)).toEqual([null, "J3"]);
		expect(found([own, own], grid)).toHaveLength(2);
		expect(found([own, own], grid).filter((cell) => cell !== null)).toHaveLength(1);
	});

	test("10,000 rows are looked through once, not once for each of 500 records", () => {
		const many = Array.from({ length: 10_000 }, (_, index) =>
			rowWith({ B: `施策${index}`, F: `R2に${index}回実施`, G: `R3に${index}回実施` }),
		);
		const records = Array.from({ length: 500 }, () => record("J3", "〇"));
		let looks = 0;
		const texts = new Proxy([...grid, ...many], {
			get: (rows, key, receiver) => {
				looks += typeof key === "string" && /^\d+$/.test(key) ? 1 : 0;
				return Reflect.get(rows, key, receiver);
			},
		});
		findCells(records, records, texts);
		expect(looks).toBeLessThan(2 * texts.length);
	});
});

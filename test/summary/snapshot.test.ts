// What a report keeps of its table, and that its text gives it back whole or not at all.
import fc from "fast-check";
import { completenessGrid, sumOf } from "../../src/summary/completeness";
import { takeSnapshot } from "../../src/summary/snapshot";
import { contentsText, parseSnapshot, snapshotText } from "../../src/summary/snapshot-text";
import { rowWith, sample, smallSheet, tableOf } from "../table/sheet-fixture";
import { rawEntries } from "./recount";
import { snapshotOf } from "./snapshot-fixture";

const RUNS = { seed: 20261122, numRuns: 200 };
const AT = "2022-10-01T10:42";

const table = tableOf(sample());
const snapshot = takeSnapshot(table, AT);

describe("the snapshot of the sample", () => {
	test("says of which tab it is, when it was taken and as of when", () => {
		expect(snapshot).toMatchObject({ sheetId: 7, sheetName: "進捗管理表", at: AT, asOf: "2022-08-31" });
		expect(snapshot.scale).toEqual({ symbols: ["◎", "〇", "△", "×"], ranked: true });
	});

	test("has every measure, entry and mark", () => {
		const raw = rawEntries(sample());
		expect(snapshot.measures).toHaveLength(97);
		expect(snapshot.entries.map(({ mark }) => mark)).toEqual(raw.map(({ mark }) => mark));
		expect(snapshot.entries.map(({ chapter }) => snapshot.chapters[chapter ?? -1])).toEqual(
			raw.map(({ chapter }) => chapter),
		);
	});

	test("has as many filled and blank cells as completeness counts", () => {
		const { filled, required } = sumOf(completenessGrid(table).entries.flat());
		const cells = snapshot.entries.flatMap((entry) =>
			entry.cells.filter((_, year) => ["actual", "interim"].includes(snapshot.years[year]?.kind ?? "")),
		);
		expect(cells.filter((cell) => cell === "filled")).toHaveLength(filled);
		expect(cells.filter((cell) => cell === "blank")).toHaveLength(required - filled);
	});

	test("comes back from its text", () => {
		expect(parseSnapshot(snapshotText(snapshot))).toEqual(snapshot);
	});

	test("takes a small part of a cell's worth for each measure", () => {
		expect(snapshotText(snapshot).length).toBeLessThan(200 * 97);
	});
});

test("a blank is told from one that nobody asks for, and from the blank of a plan", () => {
	const small = tableOf(
		smallSheet([rowWith({ F: "", I: "" }), rowWith({ A: "新", B: "見守り隊", F: "" }), rowWith({ B: "配食", J: "" })]),
	);
	const { entries } = takeSnapshot(small, AT);
	expect(entries.map(({ cells }) => cells)).toEqual([
		["blank", "filled", "filled", "not-asked"],
		["not-asked", "filled", "filled", "filled"],
		["filled", "filled", "filled", "filled"],
	]);
	expect(entries.map(({ mark }) => mark)).toEqual(["〇", "〇", ""]);
});

test("a mark in a look-alike is kept as the scale spells it, one outside the scale as none", () => {
	const marks = ["○", "未定", "◎", "対象外", "〇", "〇"];
	const small = tableOf(smallSheet(marks.map((mark, index) => rowWith({ B: `施策${index}`, J: mark }))));
	expect(takeSnapshot(small, AT).entries.map(({ mark }) => mark)).toEqual(["〇", "", "◎", "", "〇", "〇"]);
});

describe("contents", () => {
	test("are the same at another time, as of another day, and on a tab of another name", () => {
		const later = { ...snapshot, at: "2023-01-05T09:00", asOf: "2023-01-05", sheetName: "R4", sheetId: 9 };
		expect(contentsText(later)).toBe(contentsText(snapshot));
	});

	test.each([
		["mark", "L11", "△"],
		["name", "B11", "別の施策"],
		["cell", "F11", ""],
	])("differ by a %s", (_, cell, text) => {
		const other = takeSnapshot(tableOf(sample({ [cell]: text })), AT);
		expect(contentsText(other) === contentsText(snapshot)).toBe(false);
	});
});

describe("a text that is no snapshot is passed over", () => {
	const text = snapshotText(snapshotOf([{ name: "見守り", chapter: "１　暮らし", departments: "福祉課" }]));

	test.each<[string, string]>([
		["nothing", ""],
		["other words", "2022-10-01"],
		["another JSON", "[1,2]"],
		["null", "null"],
		["a later version", text.replace('"v":1', '"v":2')],
		["a missing list", text.replace('"n":[', '"nn":[')],
		["an index beyond its list", text.replace('"n":[', '"n":[99,')],
		["a negative index", text.replace('"c":[', '"c":[-1,')],
		["a state too few", text.replace('"ff"', '"f"')],
		["an unknown state", text.replace('"ff"', '"fz"')],
		["another time", text.replace("2022-10-01T10:00", "きのう")],
	])("%s", (_, changed) => {
		expect(changed).not.toBe(text);
		expect(parseSnapshot(text)).not.toBeNull();
		expect(parseSnapshot(changed)).toBeNull();
	});

	test("or one that was cut anywhere", () => {
		for (let end = 0; end < text.length; end++) {
			expect(parseSnapshot(text.slice(0, end))).toBeNull();
		}
	});
});

test("any texts come back, lone surrogates too", () => {
	const text = fc.string({ unit: fc.constantFrom(...'〇=|\n"\\ 　𠮷', "\ud842", "\udfb7", "施策", "、") });
	const row = fc.record({ name: text, chapter: text, outline: text, mark: text, relisted: fc.boolean() });
	fc.assert(
		fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
			const any = snapshotOf(rows);
			expect(parseSnapshot(snapshotText(any))).toEqual(any);
		}),
		RUNS,
	);
});

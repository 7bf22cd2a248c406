// Every tab that we make, made anew: what staff did to the one before is kept, and whatever fails, one is left in sight.
import { createSheet, type Sheet, type Workbook } from "../../local/workbook";
import { hostFor, sheetNamed, smallWorkbook, staffContent, textsOf, type } from "./sample-host";

const TAB = "進捗管理表";
const TABS = [
	["createReport", "進捗レポート"],
	["createSummary", "集計"],
	["createRequests", "課別確認依頼"],
	["createFigures", "指標の推移"],
	["createData", "データ（縦持ち）"],
] as const;

function names(workbook: Workbook): readonly string[] {
	return workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** Brings the table back to the front, as a person does who makes a tab again. */
function again(workbook: Workbook, command: string, onCall?: (call: string, workbook: Workbook) => void) {
	workbook.activeSheetId = sheetNamed(workbook, TAB).id;
	const host = hostFor(workbook);
	host.options.onCall = ({ name }) => onCall?.(name, workbook);
	host.run(command);
	return host;
}

function toast(host: ReturnType<typeof hostFor>): string | undefined {
	return host.ui.toasts[host.ui.toasts.length - 1]?.message;
}

/** What staff do to a tab. */
const EDITS: readonly (readonly [string, (sheet: Sheet) => void])[] = [
	["a text", (sheet) => type(sheet, "A3", "議会用に修正")],
	["a text below all", (sheet) => type(sheet, `A${sheet.rowCount}`, "以上")],
	["a picture", (sheet) => sheet.objects.push("image")],
	["a chart of their own", (sheet) => sheet.objects.push("chart")],
];

describe.each(TABS)("%s", (command, tab) => {
	const start = smallWorkbook();
	again(start, command);

	test("of an untouched tab keeps nothing, however often", () => {
		const workbook = structuredClone(start);
		for (let time = 0; time < 3; time++) {
			expect(toast(again(workbook, command))).toBe(`「${tab}」を作成しました。`);
		}
		expect(names(workbook)).toEqual([TAB, tab]);
	});

	test.each([
		["the tab", null],
		["a part of it", { row: 0, column: 0, rows: 2, columns: 2 }],
	])("stands beside a tab of which somebody protected %s, and is renewed there", (_, area) => {
		const workbook = structuredClone(start);
		const locked = sheetNamed(workbook, tab);
		locked.protections.push({ area, description: "議会用", editableByUser: false, warningOnly: false });
		const before = structuredClone(locked);
		for (let time = 0; time < 2; time++) {
			const host = again(workbook, command);
			expect(host.ui.alerts).toEqual([]);
			expect(names(workbook)).toEqual(expect.arrayContaining([TAB, tab, `${tab} (2)`]));
			expect(names(workbook)).toHaveLength(3);
			expect(sheetNamed(workbook, tab)).toEqual(before);
		}
		expect(workbook.sheets.filter(({ name }) => name.includes("作成中"))).toEqual([]);
	});

	test.each(EDITS)("keeps a tab with %s under another name, and says so", (_, edit) => {
		const workbook = structuredClone(start);
		const old = sheetNamed(workbook, tab);
		edit(old);
		const before = structuredClone({ cells: old.cells, charts: old.charts, objects: old.objects });
		const host = again(workbook, command);
		const kept = `${tab}（手直し 2026-11-22 1042）`;
		expect(names(workbook)).toEqual([TAB, tab, kept]);
		expect(toast(host)).toContain(`「${kept}」として残しました。`);
		expect({ cells: old.cells, charts: old.charts, objects: old.objects }).toEqual(before);
	});

	test("keeps what a colleague types into the old tab while the new one is written", () => {
		const workbook = structuredClone(start);
		const old = sheetNamed(workbook, tab);
		again(workbook, command, (call) => {
			if (call === "Sheet.addDeveloperMetadata" && old.cells[2]?.[0]?.value !== "議会用に修正") {
				type(old, "A3", "議会用に修正");
			}
		});
		expect(workbook.sheets).toContain(old);
		expect(old.cells[2]?.[0]?.value).toBe("議会用に修正");
		expect(names(workbook)).toHaveLength(3);
	});

	test("leaves the old tab to a colleague who renames it while the new one is written", () => {
		const workbook = structuredClone(start);
		const old = sheetNamed(workbook, tab);
		const host = again(workbook, command, (call) => {
			old.name = call === "Sheet.addDeveloperMetadata" ? "８月議会" : old.name;
		});
		expect([...names(workbook)].sort()).toEqual([TAB, tab, "８月議会"].sort());
		expect(toast(host)).toBe(`「${tab}」を作成しました。`);
	});

	test("finds another name when a colleague takes its name at the last moment", () => {
		const workbook = structuredClone(start);
		const theirs = structuredClone(sheetNamed(workbook, TAB));
		const host = again(workbook, command, (call) => {
			if (call === "Sheet.setName" && !workbook.sheets.includes(theirs)) {
				workbook.sheets.push(Object.assign(theirs, { id: 900, name: tab, cells: [], merges: [] }));
			}
		});
		expect(names(workbook)).toEqual([TAB, `${tab} (2)`, tab]);
		expect(toast(host)).toContain(`「${tab} (2)」として作成しました。`);
	});

	test("puts a finished tab in sight whichever call fails once the old one is gone", () => {
		const workbook = structuredClone(start);
		const { calls } = again(workbook, command);
		const gone = calls.list.indexOf("Spreadsheet.deleteSheet") + 1;
		const shown = calls.list.indexOf("Sheet.showSheet") + 1;
		expect(shown - gone).toBeGreaterThan(2);
		for (let failing = gone + 1; failing <= shown; failing++) {
			let made = 0;
			const host = again(workbook, command, () => {
				made++;
				if (made === failing) {
					throw new Error("サービスエラー");
				}
			});
			expect(host.ui.alerts).toEqual([]);
			expect(names(workbook)).toEqual([TAB, tab]);
		}
		again(workbook, command);
		expect(names(workbook)).toEqual([TAB, tab]);
	});
});

/** From the moment that there is a new tab until the lock is free. */
const WHILE_MADE = [
	"Spreadsheet.insertSheet",
	"Spreadsheet.setActiveSheet",
	"Sheet.hideSheet",
	"Sheet.addDeveloperMetadata",
	"Range.setValues",
	"SpreadsheetApp.flush",
	"Lock.releaseLock",
];

test.each(TABS)("whichever call of %s fails, the table that was in front is in front again", (command, tab) => {
	const start = smallWorkbook();
	const table = sheetNamed(start, TAB);
	start.sheets.unshift({ ...structuredClone(table), id: 700, name: "R3進捗管理表" });
	const clean = again(structuredClone(start), command);
	const expected = textsOf(sheetNamed(clean.workbook, tab));
	const positions = WHILE_MADE.map((call) => clean.calls.list.indexOf(call) + 1);
	expect(Math.min(...positions)).toBeGreaterThan(0);
	for (const failing of positions) {
		const workbook = structuredClone(start);
		const before = workbook.sheets.map(staffContent);
		let made = 0;
		const host = again(workbook, command, () => {
			made++;
			if (made === failing) {
				throw new Error("サービスエラー");
			}
		});
		if (host.ui.alerts.length > 0) {
			expect(workbook.activeSheetId).toBe(table.id);
		}
		expect(workbook.sheets.slice(0, 2).map(staffContent)).toEqual(before);
		host.options.onCall = () => undefined;
		workbook.activeSheetId = host.ui.alerts.length > 0 ? workbook.activeSheetId : table.id;
		host.run(command);
		expect(textsOf(sheetNamed(workbook, tab))).toEqual(expected);
	}
});

test.each([
	["goes while it is hidden", true, [TAB, "集計"]],
	[
		"stays once somebody has brought it to light: they may have written into it",
		false,
		[TAB, "集計（作成中）", "集計"],
	],
])("a half-made tab of a run that was cut off %s", (_, hidden, left) => {
	const workbook = smallWorkbook();
	workbook.sheets.push({
		...createSheet(60, "集計（作成中）", 9, 3),
		hidden,
		metadata: marks('{"state":"building","making":3}'),
	});
	again(workbook, "createSummary");
	expect(workbook.sheets.map(({ name }) => name)).toEqual(left);
});

/** Marks of ours as they lie on a tab. */
function marks(...values: readonly string[]) {
	return values.map((value, id) => ({ id: 80 + id, key: "shinchoku:tab", value, visibility: "DOCUMENT" as const }));
}

test.each([
	["was put there by a later version", '{"state":"archived","making":3}'],
	["was damaged", "{"],
	["is that of a tab that was kept before", '{"state":"kept"}'],
])("a hidden tab that was finished stays when its second mark %s", (_, second) => {
	const workbook = smallWorkbook();
	const metadata = marks('{"state":"building","making":3}', second);
	const theirs = { ...createSheet(60, "８月議会", 9, 3), hidden: true, metadata };
	workbook.sheets.push(theirs);
	const before = structuredClone(theirs);
	again(workbook, "createSummary");
	expect(workbook.sheets).toContain(theirs);
	expect(theirs).toEqual(before);
});

test.each([
	["of another number", 2],
	["of the same number, as when two runs came together", 1],
])("a half-made tab goes although there are finished ones %s", (_, making) => {
	const workbook = smallWorkbook();
	again(workbook, "createSummary");
	const value = JSON.stringify({ state: "building", making });
	workbook.sheets.push({ ...createSheet(60, "集計（作成中）", 9, 3), hidden: true, metadata: marks(value) });
	again(workbook, "createSummary");
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, "集計"]);
});

test("a tab is begun under a number that no other has, a half-made one that somebody brought to light among them", () => {
	const workbook = smallWorkbook();
	const metadata = marks('{"state":"building","making":1}');
	workbook.sheets.push({ ...createSheet(60, "集計（作成中）", 9, 3), metadata });
	again(workbook, "createSummary");
	const numbers = sheetNamed(workbook, "集計").metadata.map(({ value }) => JSON.parse(value ?? "").making);
	expect(numbers).toEqual([2, 2]);
});

test.each(["Sheet.addDeveloperMetadata", "Sheet.showSheet"])(
	"a finished tab has one mark besides the one that it was begun under, though the last %s was reported as failed",
	(last) => {
		const workbook = smallWorkbook();
		const { list } = again(structuredClone(workbook), "createSummary").calls;
		let left = list.filter((name) => name === last).length;
		const host = hostFor(workbook, {
			afterCall: ({ name }) => {
				left -= name === last ? 1 : 0;
				if (name === last && left === 0) {
					throw new Error("タイムアウトしました");
				}
			},
		});
		host.run("createSummary");
		expect(host.ui.alerts).toEqual([]);
		const states = sheetNamed(workbook, "集計").metadata.map(({ value }) => JSON.parse(value ?? "").state);
		expect(states).toEqual(["building", "current"]);
	},
);

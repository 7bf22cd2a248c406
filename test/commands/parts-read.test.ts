// Formulas and what lies on the tab are read through the shipped bundle only for checks that are switched on.
import { cellAt, createSheet, type Workbook } from "../../local/workbook";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { callPage, hostFor, sheetNamed, smallWorkbook } from "./sample-host";

const TAB = "進捗管理表";
const FORMULAS = ["Range.getFormulas"];
const OBJECTS = ["Sheet.getCharts", "Sheet.getImages", "Sheet.getDrawings"];

/** The small sample with a formula in F11, a chart, two text boxes, and some checks switched on. */
function workbookWith(...on: readonly string[]): Workbook {
	const workbook = smallWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	cellAt(sheet, 10, 5).formula = '="公民館で実施"';
	sheet.objects.push("chart", "drawing", "drawing");
	const checks: Settings["checks"] = Object.fromEntries(on.map((id) => [id, { on: true, severity: null }]));
	workbook.documentProperties.set("shinchoku:settings:0", JSON.stringify({ ...DEFAULT_SETTINGS, checks }));
	return workbook;
}

function callsOf(workbook: Workbook): { readonly [name: string]: number } {
	const host = hostFor(workbook);
	host.run("validateTable");
	expect(host.ui.alerts).toEqual([]);
	expect(host.missing).toEqual([]);
	return host.calls.byName;
}

function messagesOf(workbook: Workbook): readonly (readonly string[])[] {
	const answer = callPage(hostFor(workbook), "pageCheckTable", { sheet: TAB });
	if (answer.kind === "failed") {
		throw new Error(answer.failure.message);
	}
	return answer.value.result.findings
		.filter(({ check }) => check.startsWith("mr-"))
		.map(({ check, cell, message }) => [check, cell, message]);
}

test("where nothing is set, neither is read and nothing is said of them", () => {
	const calls = callsOf(workbookWith());
	for (const name of [...FORMULAS, ...OBJECTS]) {
		expect(calls[name]).toBeUndefined();
	}
	expect(messagesOf(workbookWith())).toEqual([]);
});

test("formulas: one call more, and their cells", () => {
	const [none, some] = [callsOf(workbookWith()), callsOf(workbookWith("mr-1-7"))];
	expect(some).toEqual({ ...none, "Range.getFormulas": 1 });
	expect(messagesOf(workbookWith("mr-1-7"))).toEqual([["mr-1-7", "F11", "数式のセルが1か所あります（F11）。"]]);
});

test("objects: three calls more, and their number", () => {
	const [none, some] = [callsOf(workbookWith()), callsOf(workbookWith("mr-1-8"))];
	expect(some).toEqual({ ...none, ...Object.fromEntries(OBJECTS.map((name) => [name, 1])) });
	expect(messagesOf(workbookWith("mr-1-8"))).toEqual([["mr-1-8", "A6", "グラフ・画像・図形が3個あります。"]]);
});

test("they are read of the progress table, not of other tabs, where that is in front", () => {
	const workbook = workbookWith("mr-1-7", "mr-1-8");
	const notes = createSheet(9, "メモ", 5, 5);
	notes.objects.push("image");
	workbook.sheets.push(notes);
	const calls = callsOf(workbook);
	expect([...FORMULAS, ...OBJECTS].map((name) => calls[name])).toEqual([1, 1, 1, 1]);
	expect(messagesOf(workbook).map(([check]) => check)).toEqual(["mr-1-7", "mr-1-8"]);
});

test("a check that finds nothing in the sheet it was switched on for says nothing", () => {
	const workbook = workbookWith("mr-1-7", "mr-1-8", "mr-2-2");
	const sheet = sheetNamed(workbook, TAB);
	delete cellAt(sheet, 10, 5).formula;
	sheet.objects = [];
	expect(messagesOf(workbook)).toEqual([]);
});

// Faults that lie between two parts, each sound by itself: the time limit, renewed tabs, hindrances, fixes taken back.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { cellAt, createSheet, type Workbook } from "../../local/workbook";
import { callPage, hostFor, sheetNamed, smallWorkbook } from "./sample-host";

const TAB = "進捗管理表";
const REPORT = "進捗レポート";

function inSight(workbook: Workbook): readonly string[] {
	return workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** The table with a report that nobody touched, the table in front. */
function reported(): Workbook {
	const workbook = smallWorkbook();
	hostFor(workbook).run("createReport");
	workbook.activeSheetId = sheetNamed(workbook, TAB).id;
	return workbook;
}

describe("a report made anew", () => {
	test("stands although Google deletes the old one and reports a time-out", () => {
		const workbook = reported();
		const old = sheetNamed(workbook, REPORT).id;
		const host = hostFor(workbook);
		host.options.afterCall = ({ name }) => {
			if (name === "Spreadsheet.deleteSheet") {
				throw new Error("サービスがタイムアウトしました。");
			}
		};
		host.run("createReport");
		expect(host.ui.alerts).toEqual([]);
		expect(inSight(workbook)).toEqual([TAB, REPORT]);
		expect(sheetNamed(workbook, REPORT).id).not.toBe(old);
	});

	test("stands although a colleague deletes the old one while it is written", () => {
		const workbook = reported();
		const old = sheetNamed(workbook, REPORT);
		const host = hostFor(workbook);
		host.options.onCall = ({ name }) => {
			if (name === "Range.setBackgrounds") {
				workbook.sheets = workbook.sheets.filter((sheet) => sheet !== old);
			}
		};
		host.run("createReport");
		expect(host.ui.alerts).toEqual([]);
		expect(inSight(workbook)).toEqual([TAB, REPORT]);
	});
});

test("a tab with nothing but a note stays, although it has the name of one that is begun", () => {
	const workbook = smallWorkbook();
	const theirs = createSheet(50, "進捗レポート（作成中）");
	cellAt(theirs, 4, 4).note = "来週までに";
	workbook.sheets.push(theirs);
	const host = hostFor(workbook);
	host.run("createReport");
	expect(host.ui.alerts).toEqual([]);
	expect(inSight(workbook)).toEqual(expect.arrayContaining([TAB, REPORT, theirs.name]));
});

test("ignoring a finding keeps aside what could not be read of those ignored before", () => {
	const workbook = smallWorkbook();
	const damaged = '{"version":1,"items":[{"key":"a"}]}';
	workbook.documentProperties.set("shinchoku:ignored:0", damaged);
	expect(callPage(hostFor(workbook), "pageIgnore", { key: "b", reason: "対象外" }).kind).toBe("done");
	expect(workbook.documentProperties.get("shinchoku:ignored-damaged:0")).toBe(damaged);
});

const CHART = 50;

/** The table beside a tab that holds nothing but a chart and has no cells to ask for. */
function withChartTab(): { readonly workbook: Workbook; readonly host: AppsScriptHost } {
	const workbook = smallWorkbook();
	workbook.sheets.unshift({ ...createSheet(CHART, "グラフ"), isChart: true });
	const host = hostFor(workbook);
	const refused = ["Sheet.getDataRange", "Sheet.getRange", "Sheet.getConditionalFormatRules", "Sheet.getMaxRows"];
	host.options.onCall = ({ name, target }) => {
		if (refused.includes(name) && "model" in target && target.model === workbook.sheets[0]) {
			throw new Error("このシートでは使えません。");
		}
	};
	return { workbook, host };
}

describe("a tab that holds nothing but a chart", () => {
	test("in front does not keep the table from being found on another tab", () => {
		const { workbook, host } = withChartTab();
		workbook.activeSheetId = CHART;
		host.run("validateTable");
		expect(host.ui.alerts).toEqual([]);
		expect(sheetNamed(workbook, TAB).formatRules).not.toEqual([]);
	});

	test("among others is passed by when the table is looked for", () => {
		const { workbook, host } = withChartTab();
		workbook.sheets.push(createSheet(51, "目次"));
		workbook.activeSheetId = 51;
		host.run("validateTable");
		expect(host.ui.alerts).toEqual([]);
		expect(sheetNamed(workbook, TAB).formatRules).not.toEqual([]);
	});

	test("alone in the file is no table, and that is said", () => {
		const { workbook, host } = withChartTab();
		workbook.sheets = workbook.sheets.slice(0, 1);
		workbook.activeSheetId = CHART;
		host.run("validateTable");
		expect(host.ui.alerts.map(({ message }) => message)).toEqual([
			expect.stringContaining("「グラフ」に、施策項目と年度の見出しがある表が見つかりません。"),
		]);
	});

	test("has no highlights that could not be cleared", () => {
		const { workbook, host } = withChartTab();
		workbook.activeSheetId = sheetNamed(workbook, TAB).id;
		for (const command of ["validateTable", "clearHighlights"]) {
			host.run(command);
			expect(host.ui.alerts).toEqual([]);
		}
		expect(sheetNamed(workbook, TAB).formatRules).toEqual([]);
	});
});

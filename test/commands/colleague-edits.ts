// What a colleague does in the file by hand, or with the add-on, while somebody else's run of it is at work.
import { KeptWorld } from "../../local/apps-script/kept-world";
import { copyLook, editLines, type LineEdit } from "../../local/apps-script/line-edits";
import { cellAt, type Sheet, type Workbook } from "../../local/workbook";
import { REPORT } from "./office-file";
import { callPage, hostFor, type } from "./sample-host";

/** What a colleague writes; it must be in the file afterwards. */
export const TYPED = "同僚が書いた文";

/** Does nothing where what it is about is not there. */
export type ColleagueEdit = (workbook: Workbook) => void;

const TABLE_ID = 0;

function onTable(edit: (table: Sheet, workbook: Workbook) => void): ColleagueEdit {
	return (workbook) => {
		const table = workbook.sheets.find(({ id }) => id === TABLE_ID);
		if (table !== undefined) {
			edit(table, workbook);
		}
	};
}

function onReport(edit: (report: Sheet, workbook: Workbook) => void): ColleagueEdit {
	return (workbook) => {
		const report = workbook.sheets.find(({ name, hidden }) => name === REPORT && !hidden);
		if (report !== undefined) {
			edit(report, workbook);
		}
	};
}

/** As by hand: new lines look like the one above. */
function withLines(edit: LineEdit): ColleagueEdit {
	return onTable((table, workbook) => {
		editLines(workbook, table, edit);
		if (edit.kind === "insert" && edit.at > 0) {
			copyLook(table, edit.axis, edit.at - 1, edit.at, edit.count);
		}
	});
}

function deleteTab(tab: Sheet, workbook: Workbook): void {
	workbook.sheets = workbook.sheets.filter((other) => other !== tab);
	if (workbook.activeSheetId === tab.id) {
		workbook.activeSheetId = workbook.sheets.find(({ hidden }) => !hidden)?.id ?? 0;
	}
}

const WORLD = new KeptWorld();

/** With the add-on, in a run of their own; what is in front of one person is not what is in front of another. */
function withAddOn(run: (host: ReturnType<typeof hostFor>) => void): ColleagueEdit {
	return (workbook) => {
		const { activeSheetId, activeArea } = workbook;
		workbook.activeSheetId = workbook.sheets.find(({ id }) => id === TABLE_ID)?.id ?? activeSheetId;
		run(hostFor(workbook, { world: WORLD }));
		if (workbook.sheets.some(({ id }) => id === activeSheetId)) {
			Object.assign(workbook, { activeSheetId, activeArea });
		}
	};
}

function saveSettings(host: ReturnType<typeof hostFor>): void {
	const page = callPage(host, "pageReadSettings", { sheet: null });
	if (page.kind === "done") {
		const { settings, revision } = page.value;
		const changed = { ...settings, requests: { ...settings.requests, contact: TYPED } };
		callPage(host, "pageSaveSettings", { settings: changed, revision, sheetId: null, headerRows: null });
	}
}

/** By hand. */
export const EDITS: { readonly [name: string]: ColleagueEdit } = {
	"types into a cell": onTable((table) => type(table, "H15", TYPED)),
	"types into a cell that would be mended": onTable((table) => type(table, "H12", TYPED)),
	"deletes a text": onTable((table) => type(table, "G14", "")),
	"inserts a row above the table": withLines({ kind: "insert", axis: "row", at: 0, count: 1 }),
	"inserts a row in the table": withLines({ kind: "insert", axis: "row", at: 11, count: 1 }),
	"inserts a column": withLines({ kind: "insert", axis: "column", at: 2, count: 1 }),
	"deletes rows": withLines({ kind: "delete", axis: "row", at: 10, count: 1 }),
	"renames the tab": onTable((table) => {
		table.name = "進捗管理表（令和４年度）";
	}),
	"deletes the tab": onTable(deleteTab),
	"moves the tab": onTable((table, workbook) => {
		workbook.sheets = [...workbook.sheets.filter((other) => other !== table), table];
	}),
	"adds a note": onTable((table) => {
		cellAt(table, 11, 2).note = TYPED;
	}),
	"adds a conditional format": onTable((table) => {
		const area = { row: 10, column: 11, rows: 10, columns: 1 };
		table.formatRules.push({ kind: "formula", areas: [area], formula: '=L11="△"', style: { background: "#ffcc00" } });
	}),
	"removes a conditional format": onTable((table) => {
		table.formatRules = table.formatRules.filter((rule) => rule.kind !== "formula" || rule.formula !== '=B9=""');
	}),
	"adds a list to choose from": onTable((table) => {
		for (const row of [14, 27]) {
			cellAt(table, row, 11).validation = { kind: "list", values: ["◎", "〇", "△"], allowInvalid: true };
		}
	}),
	"renames our report": onReport((report) => {
		report.name = "部長用";
	}),
	"writes into our report": onReport((report) => type(report, "A9", TYPED)),
	"deletes our report": onReport(deleteTab),
	"changes the settings": withAddOn(saveSettings),
	"ignores a finding": withAddOn((host) => {
		callPage(host, "pageIgnore", { key: "missing-year|G29", reason: TYPED });
	}),
};

/** With the add-on, as if our lock had been lost. */
export const RUNS: { readonly [name: string]: ColleagueEdit } = Object.fromEntries(
	["validateTable", "clearHighlights", "setDropdowns", "removeDropdowns", "createReport"].map((command) => [
		`runs ${command}`,
		withAddOn((host) => {
			host.options.dialogs = ({ buttons }) => (buttons === "OK" ? "OK" : "NO");
			host.run(command);
		}),
	]),
);

// What each output tab costs at two sizes of table: service calls, time in Node, and how many rows it comes to.
import type { AppsScriptHost } from "../local/apps-script/host";
import { openBundle, runMenuCommand } from "../local/bundle";
import { bringToFront } from "../local/check";
import { readSheetJson } from "../local/sheet-json";
import type { Workbook } from "../local/workbook";
import { areaToA1 } from "../src/table/a1";
import { grownSample } from "./grown-sample";

const SIZES = [105, 10_080];

const TABS = [
	["createReport", "進捗レポート"],
	["createSummary", "集計"],
	["createRequests", "課別確認依頼"],
	["createFigures", "指標の推移"],
	["createData", "データ（縦持ち）"],
] as const;

interface Cost {
	readonly calls: number;
	readonly milliseconds: number;
}

function workbookOf(entries: number): Workbook {
	const { name, texts, merges } = grownSample(entries);
	return readSheetJson(JSON.stringify({ name, values: texts, merges: merges.map(areaToA1) }), "sheet.json");
}

function costOf(host: AppsScriptHost, table: string, functionName: string): Cost {
	bringToFront(host.workbook, table);
	host.calls.reset();
	const start = performance.now();
	const failure = runMenuCommand(host, functionName);
	if (failure !== null) {
		throw new Error(failure);
	}
	return { calls: host.calls.total, milliseconds: performance.now() - start };
}

console.log("| tab | entries | calls, first | calls, again | ms, first | ms, again | rows |");
console.log("|---|---:|---:|---:|---:|---:|---:|");
for (const entries of SIZES) {
	for (const [functionName, tab] of TABS) {
		const workbook = workbookOf(entries);
		const table = workbook.sheets[0]?.name ?? "";
		const [first, again] = [0, 1].map(() => costOf(openBundle(workbook, { language: "ja" }), table, functionName));
		const rows = workbook.sheets.find(({ name }) => name === tab)?.rowCount ?? 0;
		const cells = [tab, entries, first?.calls, again?.calls, first?.milliseconds, again?.milliseconds, rows];
		console.log(`| ${cells.map((cell) => (typeof cell === "number" ? Math.round(cell) : cell)).join(" | ")} |`);
	}
}

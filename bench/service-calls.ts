// What each command costs at three sizes of table: service calls and a modelled time at Google, beside the script that
// goes from cell to cell; for output tabs also how many rows they come to. Give a part of a title to run just those.
import { AppsScriptHost } from "../local/apps-script/host";
import { openBundle } from "../local/bundle";
import { bringToFront } from "../local/check";
import { readSheetJson } from "../local/sheet-json";
import type { Workbook } from "../local/workbook";
import { areaToA1 } from "../src/table/a1";
import { CELL_BY_CELL } from "./cell-by-cell";
import { grownSample } from "./grown-sample";
import { ModelledTime } from "./modelled-time";

const SIZES = [105, 1_050, 10_080];
const TABLE = "進捗管理表";

interface Task {
	readonly title: string;
	readonly run: (host: AppsScriptHost) => unknown;
	/** Run before, uncounted. */
	readonly before?: string;
	/** Another script than ours. */
	readonly code?: string;
	/** Only the calls from the first to the last of these names count. */
	readonly phase?: readonly [from: string, to: string];
	/** The tab that comes of it. */
	readonly tab?: string;
}

const menu = (name: string) => (host: AppsScriptHost) => host.run(name);
const page = (name: string) => (host: AppsScriptHost) => host.runFromSidebar(name, { sheet: TABLE });
const PHASE = ["Spreadsheet.getActiveSheet", "Sheet.setConditionalFormatRules"] as const;

const TASKS: readonly Task[] = [
	{ title: "検証する: 調べて色を付けるまで / check + highlight", run: menu("validateTable"), phase: PHASE },
	{ title: "検証する / validate", run: menu("validateTable") },
	{ title: "欠落年度を強調 / missing years", run: menu("highlightMissingYears") },
	{ title: "強調を消す / clear highlights", run: menu("clearHighlights"), before: "validateTable" },
	{ title: "サイドバーの再検証 / check from the page", run: page("pageCheckTable") },
	{ title: "入力規則 / dropdowns", run: menu("setDropdowns") },
	{ title: "進捗レポート / report", run: menu("createReport"), tab: "進捗レポート" },
	{ title: "集計 / summary", run: menu("createSummary"), tab: "集計" },
	{ title: "課別確認依頼 / requests", run: menu("createRequests"), tab: "課別確認依頼" },
	{ title: "指標の推移 / figures", run: menu("createFigures"), tab: "指標の推移" },
	{ title: "データ（縦持ち） / data", run: menu("createData"), tab: "データ（縦持ち）" },
	{ title: "1セルずつ: 空欄に色 / cell by cell: blanks coloured", run: menu("check"), code: CELL_BY_CELL },
	{ title: "1セルずつ: 簡単な一覧 / cell by cell: plain report", run: menu("report"), code: CELL_BY_CELL },
];

interface Cost {
	readonly calls: number;
	readonly seconds: number;
	readonly milliseconds: number;
}

function workbookOf(entries: number): Workbook {
	const { name, texts, merges } = grownSample(entries);
	return readSheetJson(JSON.stringify({ name, values: texts, merges: merges.map(areaToA1) }), "sheet.json");
}

function hostFor(workbook: Workbook, { code }: Task): AppsScriptHost {
	return code === undefined ? openBundle(workbook, { language: "ja" }) : new AppsScriptHost({ workbook, code });
}

function within(names: readonly string[], phase: Task["phase"]): readonly [from: number, to: number] {
	return phase === undefined ? [0, names.length - 1] : [names.indexOf(phase[0]), names.lastIndexOf(phase[1])];
}

function costOf(workbook: Workbook, task: Task): Cost {
	bringToFront(workbook, TABLE);
	const host = hostFor(workbook, task);
	if (task.before !== undefined) {
		host.run(task.before);
	}
	host.calls.reset();
	const calls: Parameters<ModelledTime["add"]>[0][] = [];
	host.options.onCall = (call) => calls.push(call);
	const start = performance.now();
	task.run(host);
	const milliseconds = performance.now() - start;
	if (host.ui.alerts.length > 0 || host.missing.length > 0) {
		throw new Error(JSON.stringify([host.ui.alerts, host.missing]));
	}
	const [from, to] = within(host.calls.list, task.phase);
	const counted = calls.slice(from, to + 1);
	const model = new ModelledTime();
	for (const call of counted) {
		model.add(call);
	}
	return { calls: counted.length, seconds: model.seconds, milliseconds };
}

console.log("| command | entries | calls, first / again | modelled s, first / again | ms in Node | rows |");
console.log("|---|---:|---:|---:|---:|---:|");
const [, , wanted = ""] = process.argv;
for (const task of TASKS.filter(({ title }) => title.includes(wanted))) {
	for (const entries of SIZES) {
		const workbook = workbookOf(entries);
		// What happens the second time is asked of tabs only: the rest does less, or nothing.
		const runs = Array.from({ length: task.tab === undefined ? 1 : 2 }, () => costOf(workbook, task));
		const rows = workbook.sheets.find(({ name }) => name === task.tab)?.rowCount ?? "";
		const cells = [
			task.title,
			entries,
			runs.map(({ calls }) => calls).join(" / "),
			runs.map(({ seconds }) => seconds.toFixed(seconds < 10 ? 1 : 0)).join(" / "),
			runs.map(({ milliseconds }) => Math.round(milliseconds)).join(" / "),
			rows,
		];
		console.log(`| ${cells.join(" | ")} |`);
	}
}

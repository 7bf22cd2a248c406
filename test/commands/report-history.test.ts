// What reports keep for the next one, through the shipped bundle: the hidden tab 進捗チェック（履歴） and what can be chosen.
import { createSheet, type Sheet, type Workbook } from "../../local/workbook";
import { MOST_SNAPSHOTS } from "../../src/report/report-history";
import { choices, HISTORY, hasHistory, kept, lastToast, make, REPORT, reportAt, TAB } from "./report-history-host";
import {
	callPage,
	grownWorkbook,
	hostFor,
	sampleWorkbook,
	sheetNamed,
	smallWorkbook,
	staffContent,
	textsOf,
	type,
} from "./sample-host";

describe("the first report", () => {
	const workbook = sampleWorkbook();
	const table = sheetNamed(workbook, TAB);
	const before = staffContent(table);
	const host = reportAt(workbook, "2026-10-01");
	const sheet = sheetNamed(workbook, HISTORY);

	test("keeps the table's marks and filled years in a hidden tab", () => {
		expect(sheet.hidden).toBe(true);
		expect(kept(workbook)).toHaveLength(1);
		const snapshot = kept(workbook)[0]?.read();
		expect(snapshot).toMatchObject({ sheetId: table.id, sheetName: TAB, at: "2026-10-01T10:00", asOf: "2022-08-31" });
		expect(snapshot?.entries).toHaveLength(105);
		expect(snapshot?.entries.filter(({ mark }) => mark === "◎")).toHaveLength(3);
	});

	test("in rows that people can read", () => {
		expect(textsOf(sheet)[0]?.slice(0, 5)).toEqual(["日時", "シート", "施策数", "取組行", "分割"]);
		expect(textsOf(sheet)[1]?.slice(0, 5)).toEqual(["2026-10-01 10:00", TAB, "97", "105", "1/1"]);
	});

	test("leaves the table and the tab in front as they should be", () => {
		expect(staffContent(table)).toEqual(before);
		expect(workbook.activeSheetId).toBe(sheetNamed(workbook, REPORT).id);
		expect(lastToast(host)).toBe("「進捗レポート」を作成しました。");
	});

	test("and the hidden tab is never taken for a table", () => {
		sheet.hidden = false;
		const found = callPage(hostFor(workbook), "pageReadTable", { sheet: null });
		expect(found).toMatchObject({ kind: "done", value: { sheet: TAB } });
		expect(callPage(hostFor(workbook), "pageReadTable", { sheet: HISTORY })).toMatchObject({
			kind: "failed",
			failure: { code: "no-progress-table" },
		});
	});
});

test("no other tab is remembered", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	for (const command of ["createSummary", "createRequests", "createFigures", "createData"]) {
		host.run(command);
	}
	expect(hasHistory(workbook)).toBe(false);
});

describe("the next report", () => {
	function twoReports(): { readonly workbook: Workbook; readonly table: Sheet } {
		const workbook = sampleWorkbook();
		reportAt(workbook, "2026-10-01");
		const table = sheetNamed(workbook, TAB);
		type(table, "L11", "◎");
		type(table, "F29", "三回開催した");
		reportAt(workbook, "2026-11-01");
		return { workbook, table };
	}

	test("keeps the table as it is then, above the first", () => {
		const { workbook } = twoReports();
		const [newest, oldest] = kept(workbook).map((each) => each.read());
		expect([newest?.at, oldest?.at]).toEqual(["2026-11-01T10:00", "2026-10-01T10:00"]);
		expect([newest?.entries[0]?.mark, oldest?.entries[0]?.mark]).toEqual(["◎", "〇"]);
		expect(textsOf(sheetNamed(workbook, HISTORY))[1]?.[0]).toBe("2026-11-01 10:00");
	});

	test("of an unchanged table keeps nothing more", () => {
		const { workbook } = twoReports();
		const texts = textsOf(sheetNamed(workbook, HISTORY));
		reportAt(workbook, "2026-12-01");
		expect(textsOf(sheetNamed(workbook, HISTORY))).toEqual(texts);
	});

	test("of a table that is as it once was, keeps that too", () => {
		const { workbook, table } = twoReports();
		type(table, "L11", "〇");
		type(table, "F29", "");
		reportAt(workbook, "2026-12-01");
		expect(kept(workbook)).toHaveLength(3);
	});

	test("no more than 24 of a table: the oldest goes", () => {
		const workbook = smallWorkbook();
		const table = sheetNamed(workbook, TAB);
		const rows = sheetNamed(workbook, TAB).cells.length;
		let calls: readonly string[] = [];
		for (let month = 0; month < MOST_SNAPSHOTS + 2; month++) {
			type(table, "L11", month % 2 === 0 ? "◎" : "△");
			type(table, "B11", `施策その${month}`);
			calls = reportAt(workbook, `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`)
				.calls.list;
		}
		// Written out before a colleague's run may begin.
		const order = ["Sheet.deleteRows", "SpreadsheetApp.flush", "Lock.releaseLock"].map((name) =>
			calls.lastIndexOf(name),
		);
		expect(order).toEqual([...order].filter((at) => at > 0).sort((one, other) => one - other));
		const names = kept(workbook).map((each) => each.read()?.measures[0]?.name);
		expect(names).toHaveLength(MOST_SNAPSHOTS);
		expect([names[0], names[names.length - 1]]).toEqual(["施策その25", "施策その2"]);
		expect(textsOf(sheetNamed(workbook, HISTORY)).filter((row) => row[5] !== "")).toHaveLength(MOST_SNAPSHOTS + 1);
		expect(table.cells).toHaveLength(rows);
	});
});

describe("what a report can be compared with", () => {
	function offices(): Workbook {
		const workbook = sampleWorkbook();
		const [last] = sampleWorkbook().sheets;
		if (last === undefined) {
			throw new Error("the sample has no sheet");
		}
		workbook.sheets.push({ ...last, id: 20, name: "R3進捗管理表" }, createSheet(21, "メモ", 5, 5));
		workbook.sheets.push({ ...createSheet(22, "隠したシート", 5, 5), hidden: true });
		return workbook;
	}

	test("earlier reports of this table, newest first, and the visible tabs that are not ours", () => {
		const workbook = offices();
		reportAt(workbook, "2026-10-01");
		type(sheetNamed(workbook, TAB), "L11", "◎");
		const host = reportAt(workbook, "2026-11-01");
		expect(choices(host)).toMatchObject({
			reports: ["2026-11-01T10:00", "2026-10-01T10:00"],
			sheets: ["R3進捗管理表", "メモ"],
		});
		expect(choices(host, "R3進捗管理表")).toMatchObject({ reports: [], sheets: [TAB, "メモ"] });
	});

	test("a table finds its past under another name, and a tab brought back under its old one", () => {
		const workbook = sampleWorkbook();
		reportAt(workbook, "2026-10-01");
		const table = sheetNamed(workbook, TAB);
		table.name = "R4";
		expect(choices(hostFor(workbook), "R4").reports).toEqual(["2026-10-01T10:00"]);
		table.name = TAB;
		workbook.sheets.splice(workbook.sheets.indexOf(table), 1, { ...table, id: 77 });
		expect(choices(hostFor(workbook)).reports).toEqual(["2026-10-01T10:00"]);
	});

	test("asking takes as many calls for 105 as for 1,050 entries", () => {
		const [small, large] = [sampleWorkbook(), grownWorkbook(10)].map((workbook) => {
			const host = reportAt(workbook, "2026-10-01");
			host.calls.reset();
			choices(host);
			return host.calls.byName;
		});
		expect(large).toEqual(small);
	});

	test("a tab that was chosen is compared with, not remembered", () => {
		const workbook = offices();
		expect(make(hostFor(workbook), { kind: "sheet", name: "R3進捗管理表" }).kind).toBe("done");
		expect(kept(workbook).map(({ sheetName }) => sheetName)).toEqual([TAB]);
	});

	test.each([
		[{ kind: "sheet", name: "メモ" }, "no-table-to-compare", "「メモ」に進捗管理表が見つからないため"],
		[{ kind: "sheet", name: "R2進捗管理表" }, "no-such-sheet", "「R2進捗管理表」という名前のシートはありません"],
		[{ kind: "sheet", name: HISTORY }, "no-table-to-compare", `「${HISTORY}」に進捗管理表が見つからないため`],
		[
			{ kind: "report", at: "2020-04-01T10:00" },
			"no-such-report",
			"2020年4月1日 10:00のレポートの記録は見つかりませんでした。",
		],
	])("%j cannot be, and nothing is made", (base, code, message) => {
		const workbook = offices();
		reportAt(workbook, "2026-10-01");
		type(sheetNamed(workbook, TAB), "L11", "◎");
		const before = structuredClone(workbook.sheets);
		const answer = make(hostFor(workbook), base);
		expect(answer).toMatchObject({ kind: "failed", failure: { code } });
		expect(answer.kind === "failed" ? answer.failure.message : "").toContain(message);
		expect(workbook.sheets).toEqual(before);
	});
});

describe("a large table", () => {
	test("is kept in several cells, none longer than a cell holds, and read back whole", () => {
		const workbook = grownWorkbook(10);
		for (const [row, cells] of sheetNamed(workbook, TAB).cells.entries()) {
			const cell = cells?.[1];
			if (row > 8 && cell !== undefined && typeof cell.value === "string" && cell.value !== "") {
				cell.value = `${cell.value}その${row}`;
			}
		}
		reportAt(workbook, "2026-10-01");
		const rows = textsOf(sheetNamed(workbook, HISTORY)).filter((row) => row[5]?.startsWith("{"));
		expect(rows.length).toBeGreaterThan(1);
		expect(rows.map((row) => row[4])).toEqual(rows.map((_, index) => `${index + 1}/${rows.length}`));
		expect(Math.max(...rows.map((row) => row[6]?.length ?? 0))).toBeLessThan(50_000);
		expect(kept(workbook)[0]?.read()?.entries).toHaveLength(1050);
	});
});

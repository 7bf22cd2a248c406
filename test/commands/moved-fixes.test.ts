// Taking back after the sheet has moved on: rows and columns put in, sorted or deleted, names changed, cells mended again.
import { createSheet, type Workbook } from "../../local/workbook";
import { apply, cellIn, done, insertRow, mended, plan, planBack, tableToMend, takeBack, textIn } from "./fix-host";
import { hostFor, sheetNamed, type } from "./sample-host";

const TAB = "進捗管理表";

function table(workbook: Workbook) {
	return sheetNamed(workbook, TAB);
}

function ofChecks(workbook: Workbook, ...checks: readonly string[]) {
	const host = hostFor(workbook);
	for (const check of checks) {
		apply(host, plan(host, { kind: "check", check }));
	}
	return host;
}

describe("a row put in above", () => {
	test("does not let a foreign cell that reads the same be taken back; the mended one is found where it went", () => {
		const workbook = tableToMend([{}, { J: "〇" }, { J: "○" }, {}]);
		const host = mended(workbook);
		expect(textIn(workbook, "J4")).toBe("〇");
		insertRow(table(workbook), 2);
		// J4 is now the cell of 施策2, which nobody ever mended.
		expect(planBack(host, 1)).toMatchObject({ changes: [{ cell: "J5", before: "〇" }], left: [] });
		expect(takeBack(host, 1)).toEqual({ fix: null, cells: 1, left: [] });
		expect([textIn(workbook, "J4"), textIn(workbook, "J5")]).toEqual(["〇", "○"]);
	});

	test("between the preview and the click is told, and nothing is written", () => {
		const workbook = tableToMend([{ J: "○" }, {}, {}]);
		const host = mended(workbook);
		expect(planBack(host, 1).changes).toMatchObject([{ cell: "J2" }]);
		insertRow(table(workbook), 2);
		const before = structuredClone(table(workbook).cells);
		expect(done(host, "pageTakeBack", { fix: 1, cells: ["J2"] })).toEqual({
			fix: null,
			cells: 0,
			left: [{ cell: "J2", reason: "moved" }],
		});
		expect(table(workbook).cells).toEqual(before);
		expect(takeBack(host, 1)).toMatchObject({ cells: 1 });
	});

	test("brings a text back into a cell that was emptied", () => {
		const workbook = tableToMend([{}, { C: "　 　" }, {}]);
		const host = ofChecks(workbook, "stray-space");
		expect(textIn(workbook, "C3")).toBe("");
		insertRow(table(workbook), 3);
		expect(takeBack(host, 1)).toMatchObject({ cells: 1, left: [] });
		expect([cellIn(workbook, "C3").value, textIn(workbook, "C4")]).toEqual(["", "　 　"]);
	});
});

test("sorted rows are found again, each by the name of its measure", () => {
	const workbook = tableToMend([{ J: "○" }, { J: "◯" }, {}, { J: "○" }]);
	const host = mended(workbook);
	table(workbook).cells.splice(1, 4, ...table(workbook).cells.slice(1, 5).reverse());
	expect(takeBack(host, 1)).toMatchObject({ cells: 3, left: [] });
	expect(["J2", "J3", "J4", "J5"].map((a1) => textIn(workbook, a1))).toEqual(["○", "〇", "◯", "○"]);
});

test("a column put in is followed", () => {
	const workbook = tableToMend([{ J: "○" }, { J: "○" }, {}, {}, {}]);
	const host = mended(workbook);
	const sheet = table(workbook);
	for (const row of sheet.cells) {
		row?.splice(5, 0, { value: "" });
	}
	sheet.columnCount++;
	expect(takeBack(host, 1)).toMatchObject({ cells: 2, left: [] });
	expect(["K2", "K3"].map((a1) => textIn(workbook, a1))).toEqual(["○", "○"]);
});

test("of a deleted row nothing is brought back, whatever has moved into its place", () => {
	const workbook = tableToMend([{ J: "○" }, {}, {}]);
	const host = mended(workbook);
	table(workbook).cells.splice(1, 1);
	expect(planBack(host, 1)).toMatchObject({ changes: [], left: [{ cell: "J2", reason: "moved" }] });
});

test("a measure with another name: a text that stands nowhere else is known by itself, a mark is not", () => {
	const workbook = tableToMend([{ J: "○", F: "講座を  開催した" }, {}, {}]);
	const host = mended(workbook);
	type(table(workbook), "B2", "見守りの輪");
	expect(planBack(host, 1)).toMatchObject({ changes: [{ cell: "F2" }], left: [{ cell: "J2", reason: "moved" }] });
});

test("a name that was mended itself, at the same time or since, is still the name", () => {
	const workbook = tableToMend([{ B: "見守り  活動", J: "○" }, { B: "ｶﾞｲﾄﾞの配布", J: "○" }, {}, {}, {}]);
	const host = ofChecks(workbook, "mark-glyph", "stray-space", "halfwidth-kana");
	insertRow(table(workbook), 2);
	expect(takeBack(host, 1)).toMatchObject({ cells: 2, left: [] });
	expect(["J3", "J4"].map((a1) => textIn(workbook, a1))).toEqual(["○", "○"]);
	expect(takeBack(host, 2)).toMatchObject({ cells: 1 });
	expect(takeBack(host, 3)).toMatchObject({ cells: 1 });
	expect(["B3", "B4"].map((a1) => textIn(workbook, a1))).toEqual(["見守り  活動", "ｶﾞｲﾄﾞの配布"]);
});

test("measures of one name are told apart by what else stands in their rows", () => {
	const same = { B: "見守り活動", C: "地域で見守る" };
	const workbook = tableToMend([
		{ ...same, D: "福祉政策課", J: "○" },
		{ ...same, D: "健康政策課" },
		{ ...same, D: "介護保険課" },
	]);
	const host = mended(workbook);
	insertRow(table(workbook), 2);
	expect(takeBack(host, 1)).toMatchObject({ cells: 1, left: [] });
	expect(["J3", "J4", "J5"].map((a1) => textIn(workbook, a1))).toEqual(["○", "〇", "〇"]);
});

test("rows that nobody can tell apart are left, and said so", () => {
	const workbook = tableToMend([{ B: "見守り活動", J: "○" }, { B: "見守り活動" }, { B: "見守り活動" }]);
	const host = mended(workbook);
	const { cells } = table(workbook);
	cells.splice(1, 3, ...cells.slice(2, 4), ...cells.slice(1, 2));
	insertRow(table(workbook), 2);
	expect(planBack(host, 1)).toMatchObject({ changes: [], left: [{ cell: "J2", reason: "moved" }] });
});

test("a merged measure into which a row was put", () => {
	const workbook = tableToMend([{ C: "広報", J: "○" }, { B: "", C: "講座", J: "○" }, { B: "", C: "相談" }, {}]);
	table(workbook).merges = [{ row: 1, column: 1, rows: 3, columns: 1 }];
	const host = mended(workbook);
	insertRow(table(workbook), 3);
	table(workbook).merges = [{ row: 1, column: 1, rows: 4, columns: 1 }];
	expect(takeBack(host, 1)).toMatchObject({ cells: 2, left: [] });
	expect(["J2", "J3", "J4", "J5"].map((a1) => cellIn(workbook, a1).value)).toEqual(["○", "", "○", "〇"]);
});

test("years under which the same headings stand are told apart by the heading above them", () => {
	const workbook = tableToMend([{ J: "○" }, {}]);
	const sheet = table(workbook);
	// A second rating beside the first, of the same name.
	for (const row of sheet.cells) {
		row?.push({ ...(row[9] ?? { value: "" }) });
	}
	sheet.columnCount++;
	insertRow(sheet, 2);
	sheet.merges = Array.from({ length: 9 }, (_, column) => ({ row: 0, column, rows: 2, columns: 1 }));
	for (const [a1, text] of [
		["J1", "Ｒ２年度"],
		["K1", "Ｒ３年度"],
		["J2", "評価"],
		["K2", "評価"],
		["K3", "〇"],
	] as const) {
		type(sheet, a1, text);
	}
	const host = hostFor(workbook);
	const preview = plan(host);
	expect(preview.changes).toMatchObject([{ cell: "J3" }]);
	apply(host, preview);
	for (const row of sheet.cells) {
		row?.splice(9, 0, { value: "" });
	}
	sheet.columnCount++;
	type(sheet, "J3", "〇");
	expect(planBack(host, 1)).toMatchObject({ changes: [{ cell: "K3" }], left: [] });
});

describe("a cell that does not hold what the fix wrote", () => {
	test("because a later fix mended it again says so, and goes back in turn", () => {
		const workbook = tableToMend([{ F: "ｶﾞｲﾄﾞを  配布した" }, {}]);
		const host = ofChecks(workbook, "halfwidth-kana", "stray-space");
		expect(planBack(host, 1)).toMatchObject({ changes: [], left: [{ cell: "F2", reason: "later" }] });
		takeBack(host, 2);
		takeBack(host, 1);
		expect(textIn(workbook, "F2")).toBe("ｶﾞｲﾄﾞを  配布した");
	});

	test("because somebody has put back what stood there", () => {
		const workbook = tableToMend([{ J: "○" }, {}]);
		const host = mended(workbook);
		type(table(workbook), "J2", "○");
		expect(planBack(host, 1)).toMatchObject({ changes: [], left: [{ cell: "J2", reason: "as-before" }] });
	});
});

describe("the tab of the table", () => {
	test("renamed and duplicated: the fix belongs to the one in which it was made", () => {
		const workbook = tableToMend([{ J: "○" }, {}]);
		const host = mended(workbook);
		const copy = createSheet(99, "コピー", 5, 10);
		copy.cells = structuredClone(table(workbook).cells);
		workbook.sheets.unshift(copy);
		table(workbook).name = "進捗管理表（R4）";
		expect(done(host, "pageFixHistory", {}).fixes).toMatchObject([{ sheet: "進捗管理表（R4）" }]);
		takeBack(host, 1);
		expect(copy.cells[1]?.[9]?.value).toBe("〇");
		expect(sheetNamed(workbook, "進捗管理表（R4）").cells[1]?.[9]?.value).toBe("○");
	});

	test("of another file, to which only the log was copied, is left alone", () => {
		const workbook = tableToMend([{ J: "○" }, {}]);
		const host = mended(workbook);
		const other = tableToMend([{ B: "除雪" }, { B: "道路の点検" }]);
		Object.assign(table(workbook), { cells: table(other).cells });
		expect(planBack(host, 1)).toMatchObject({ changes: [], left: [{ cell: "J2", reason: "moved" }] });
	});
});

// Mending cells whose texts do not look the same throughout: every look comes through, and back.
import { type Cell, cellAt, type Sheet, type TextRun, type Workbook } from "../../local/workbook";
import { callPage, hostFor, sheetNamed, smallWorkbook, type } from "./sample-host";

const TAB = "進捗管理表";
const BEFORE = "居住支援協議会への  参加を続けた";
const AFTER = "居住支援協議会への 参加を続けた";
const EDITS = [{ start: 9, end: 11, text: " " }];

function cellOf(sheet: Sheet): Cell {
	return cellAt(sheet, 16, 6);
}

interface Case {
	readonly before: readonly TextRun[];
	readonly after: readonly TextRun[];
	readonly style: NonNullable<Cell["style"]>;
}

function workbookWith({ before, style }: Case): Workbook {
	const workbook = smallWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	type(sheet, "G17", BEFORE);
	Object.assign(cellOf(sheet), { runs: before, style, note: "確認済み" });
	return workbook;
}

function mend(workbook: Workbook) {
	const host = hostFor(workbook);
	const changes = [{ cell: "G17", before: BEFORE, edits: EDITS, checks: ["placeholder"], measure: "", landmarks: [] }];
	const { id: sheetId } = sheetNamed(workbook, TAB);
	return { host, answer: callPage(host, "pageApplyFixes", { sheetId, changes }) };
}

const CASES: readonly (readonly [string, Case])[] = [
	[
		"a bold beginning in a cell of another font",
		{
			before: [{ start: 0, end: 5, style: { bold: true } }],
			after: [{ start: 0, end: 5, style: { bold: true } }],
			style: { fontFamily: "Meiryo", fontSize: 11, wrap: "WRAP" },
		},
	],
	[
		"plain words in a bold cell",
		{
			before: [{ start: 11, end: 13, style: { bold: false, fontColor: "#b3261e" } }],
			after: [{ start: 10, end: 12, style: { bold: false, fontColor: "#b3261e" } }],
			style: { bold: true },
		},
	],
	[
		"theme colours",
		{
			before: [
				{ start: 2, end: 10, style: { fontColor: "#34a853", themeColor: "ACCENT4" } },
				{ start: 12, end: 16, style: { fontColor: "#34a853" } },
			],
			after: [
				{ start: 2, end: 10, style: { fontColor: "#34a853", themeColor: "ACCENT4" } },
				{ start: 11, end: 15, style: { fontColor: "#34a853" } },
			],
			style: { fontColor: "#4285f4" },
		},
	],
	[
		"one look throughout that is not the cell's",
		{
			before: [{ start: 0, end: 16, style: { strikethrough: true } }],
			after: [{ start: 0, end: 15, style: { strikethrough: true } }],
			style: {},
		},
	],
];

test.each(CASES)("%s", (_, each) => {
	const workbook = workbookWith(each);
	const sheet = sheetNamed(workbook, TAB);
	const before = structuredClone(sheet);
	const { host, answer } = mend(workbook);
	expect(answer).toMatchObject({ kind: "done", value: { fix: 1, cells: 1, left: [] } });
	expect(cellOf(sheet)).toEqual({ ...cellOf(before), value: AFTER, runs: each.after });
	expect(callPage(host, "pageTakeBack", { fix: 1, cells: ["G17"] })).toMatchObject({ value: { cells: 1, left: [] } });
	expect(sheet).toEqual(before);
});

test("the lines of the log do not grow as high as their records", () => {
	const workbook = workbookWith({ before: [], after: [], style: {} });
	mend(workbook);
	const line = sheetNamed(workbook, "進捗チェック（控え）").cells[1] ?? [];
	expect(line.map((cell) => cell?.style?.wrap)).toEqual([...Array.from({ length: 7 }, () => "WRAP"), "OVERFLOW"]);
	expect(line.every((cell) => cell?.style?.numberFormat === "@")).toBe(true);
});

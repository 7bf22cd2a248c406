// blank-row: rows inside the table that are wholly blank.
import { insertRows } from "../table/sheet-changes";
import { HEADINGS, rowWith, sample, sheetOf, smallSheet } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";

const BLANK = HEADINGS.map(() => "");
const FIRST = rowWith({ B: "通いの場の支援" });
const SECOND = rowWith({ B: "配食サービス" });
const THIRD = rowWith({ B: "移動販売の支援" });

test.each<[string, readonly (readonly string[])[], readonly string[], RegExp]>([
	["one", [FIRST, BLANK, SECOND], ["B3"], /[3３]/],
	["one of spaces", [FIRST, BLANK.map(() => "　"), SECOND], ["B3"], /[3３]/],
	["one with a line break in it", [FIRST, rowOf({ C: "\n" }), SECOND], ["B3"], /[3３]/],
	["one with an invisible character", [FIRST, rowOf({ F: "\u200b" }), SECOND], ["B3"], /[3３]/],
	["two running", [FIRST, BLANK, BLANK, SECOND], ["B3"], /[3３]～[4４]行/],
	["two apart", [FIRST, BLANK, SECOND, BLANK, THIRD], ["B3", "B5"], /[3３]/],
	["between, and more behind the last", [FIRST, BLANK, SECOND, BLANK, BLANK], ["B3"], /[3３]/],
])("reported: %s", (_, rows, cells, named) => {
	expect(cellsOf("blank-row", smallSheet(rows))).toEqual(cells);
	expect(firstMessage("blank-row", smallSheet(rows))).toMatch(named);
});

function rowOf(texts: { readonly [letter: string]: string }): readonly string[] {
	return BLANK.map((_, column) => texts[String.fromCharCode(65 + column)] ?? "");
}

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
	["no blank row", [FIRST, SECOND], []],
	["behind the last entry", [FIRST, SECOND, BLANK, BLANK, BLANK], []],
	["above a note", [FIRST, SECOND, BLANK, rowOf({ A: "※ 数値は各年度末現在" })], []],
	["above a total", [FIRST, SECOND, BLANK, rowOf({ B: "合計", F: "６回" })], []],
	["above the first entry", [BLANK, FIRST, SECOND], []],
	["a row with only a mark", [FIRST, rowOf({ J: "〇" }), SECOND], []],
	["a row with only a flag and a name", [FIRST, rowOf({ A: "新", B: "見守りカメラ" }), SECOND], []],
	["a row of dashes", [FIRST, BLANK.map(() => "－"), SECOND], []],
	[
		"a row covered by merges",
		[FIRST, BLANK, SECOND],
		["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3", "I2:I3", "J2:J3"],
	],
	["a row partly covered by merges", [FIRST, BLANK, SECOND], ["B2:B3", "C2:C3", "D2:D3", "F2:F3", "G2:G3", "H2:H3"]],
])("not reported: %s", (_, rows, merges) => {
	expect(cellsOf("blank-row", smallSheet(rows, merges))).toEqual([]);
});

test("blank rows above the header are no part of the table", () => {
	const sheet = insertRows(smallSheet([FIRST, SECOND]), 0, [["地域福祉計画の進捗"], BLANK, BLANK]);
	expect(cellsOf("blank-row", sheet)).toEqual([]);
});

test("nor are those above another table", () => {
	const sheet = sheetOf([
		["施策項目", "概要", "課名", "R2年度", "R3年度", "評価"],
		["公園の清掃", "月に一度", "公園課", "12回", "12回", "〇"],
		["", "", "", "", "", ""],
		["予算の一覧", "", "", "", "", ""],
		["事業名", "所管", "予算額", "財源", "", ""],
		["公園の清掃費", "公園課", "300", "一般", "", ""],
	]);
	expect(cellsOf("blank-row", sheet)).toEqual([]);
});

// Read by hand: every row from 9 to 162 holds a band or an entry.
test("none in the sample, one where two rows are put in between entries", () => {
	expect(cellsOf("blank-row", sample())).toEqual([]);
	expect(cellsOf("blank-row", insertRows(sample(), 11, [[], []]))).toEqual(["B12"]);
});

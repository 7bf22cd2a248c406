// stray-space: spaces and invisible characters that nobody typed on purpose.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

const outline = (text: string) => tableWith([{ C: text }]);

test.each<[string, string, string]>([
	["a space before", " 通いの場を支援", "通いの場を支援"],
	["a space behind", "通いの場を支援 ", "通いの場を支援"],
	["a full-width space behind", "通いの場を支援　", "通いの場を支援"],
	["a line break behind", "通いの場を支援\n", "通いの場を支援"],
	["a line break before", "\n通いの場を支援", "通いの場を支援"],
	["blank lines behind", "通いの場を支援\n\n \n", "通いの場を支援"],
	["a space at the end of an inner line", "通いの場を支援 \n新規は３団体", "通いの場を支援\n新規は３団体"],
	["a half-width space before an inner line", "通いの場を支援\n 新規は３団体", "通いの場を支援\n新規は３団体"],
	["doubled spaces", "AI  デマンド交通の試行", "AI デマンド交通の試行"],
	["doubled full-width spaces", "参加者　　85人", "参加者　85人"],
	["a zero-width space", "通いの場\u200bを支援", "通いの場を支援"],
	["a byte order mark", "\ufeff通いの場を支援", "通いの場を支援"],
	["a word joiner", "通いの場\u2060を支援", "通いの場を支援"],
	["a control character", "通いの場\u0007を支援", "通いの場を支援"],
	["a no-break space behind", "通いの場を支援\u00a0", "通いの場を支援"],
	["a joiner that joins no emoji", "通いの場\u200dを支援", "通いの場を支援"],
])("%s", (_, text, after) => {
	expect(cellsOf("stray-space", outline(text))).toEqual(["C2"]);
	expect(fixesOf("stray-space", outline(text))).toEqual([["C2", after]]);
});

test.each(["参加者\u00a085人", "参加者\t85人", "参加者　 85人"])("a space of the wrong sort in %j", (text) => {
	expect(cellsOf("stray-space", outline(text))).toEqual(["C2"]);
	const [fix] = fixesOf("stray-space", outline(text));
	expect(fix?.[1]).toMatch(/^参加者[ 　]85人$/);
});

test.each([" ", "　", "　　 ", "\n", "\u200b"])("a cell of nothing but %j is emptied", (text) => {
	expect(fixesOf("stray-space", tableWith([{ A: text }]))).toEqual([["A2", ""]]);
	expect(fixesOf("stray-space", tableWith([{ G: text }]))).toEqual([["G2", ""]]);
});

test.each([
	"通いの場を支援",
	"",
	"　通いの場を支援",
	"　通いの場を支援する。\n　新しい団体には活動費を補助する。",
	"・通いの場を支援\n　会場は公民館など",
	"①出前講座\n　講師は保健師\n②相談会",
	"講座を開催（実績　８回）",
	"前期　３団体　後期　５団体",
	"AI デマンド交通の試行",
	"実施団体 47 → 52",
	"通いの場を支援\n\n新規は３団体",
	"👨‍👩‍👧 三世代の交流会を開催",
	"❤\ufe0f ハートフル週間に合わせて周知",
	"葛\u{e0100}城地区で講座を開催",
	"Google Meet を使い、オンラインで開催",
])("left alone: %j", (text) => {
	expect(cellsOf("stray-space", outline(text))).toEqual([]);
	expect(fixesOf("stray-space", outline(text))).toEqual([]);
});

test.each(["課　名", "課　　名", "課 名", "課\n名"])("the heading %j may be spaced out", (heading) => {
	const headings = HEADINGS.map((text) => (text === "課名" ? heading : text));
	expect(cellsOf("stray-space", sheetOf([headings, rowWith({})]))).toEqual([]);
});

test("a heading with a space behind it is named", () => {
	const headings = HEADINGS.map((text) => (text === "課名" ? "課名 " : text));
	expect(fixesOf("stray-space", sheetOf([headings, rowWith({})]))).toEqual([["D1", "課名"]]);
});

const bandRow = (text: string) => [text, ...HEADINGS.slice(1).map(() => "")];

test("the title of a band may be indented and spaced by one full-width space", () => {
	const rows = [[...HEADINGS], bandRow("１　医療と介護"), bandRow("　１　在宅医療　体制の整備"), rowWith({})];
	expect(cellsOf("stray-space", sheetOf(rows, ["A2:J2", "A3:J3"]))).toEqual([]);
});

test("the title of a band with a space behind it is named", () => {
	const rows = [[...HEADINGS], bandRow("１　医療と介護　"), rowWith({})];
	expect(fixesOf("stray-space", sheetOf(rows, ["A2:J2"]))).toEqual([["A2", "１　医療と介護"]]);
});

test("one finding a cell, however many stray spaces there are", () => {
	const sheet = tableWith([{ C: " 通いの場を  支援 \n新規 " }, { B: "配食サービス　" }]);
	expect(cellsOf("stray-space", sheet)).toEqual(["C2", "B3"]);
	expect(firstMessage("stray-space", sheet)).toBeDefined();
});

test("a mark, a department or a term has no indent, not even of one full-width space", () => {
	const sheet = tableWith([{ D: "　福祉政策課", E: "短期 ", J: "　〇" }]);
	expect(fixesOf("stray-space", sheet)).toEqual([
		["D2", "福祉政策課"],
		["E2", "短期"],
		["J2", "〇"],
	]);
});

test.each([" 1,234 ", "  -5%", " ¥ 1,200"])("the number %j has the spaces of its format", (text) => {
	expect(cellsOf("stray-space", tableWith([{ G: text }]))).toEqual([]);
});

test.each([
	"４月　　12件\n５月　　８件",
	"会場　公民館\n　　　集会所",
	"- 出前講座\n  - 北部\n  - 南部",
	"税　　務　　課",
])("what spaces set in its place is left alone: %j", (text) => {
	expect(cellsOf("stray-space", tableWith([{ [text.includes("課") ? "D" : "G"]: text }]))).toEqual([]);
});

test("a legend above the table may be set with spaces", () => {
	const legend = ["◎：計画以上　　〇：計画どおり　　△：遅れ ", ...HEADINGS.slice(1).map(() => "")];
	expect(cellsOf("stray-space", sheetOf([legend, [...HEADINGS], rowWith({})]))).toEqual([]);
});

// Lines I101, J101 and F102 of the sample hold two spaces where one is meant.
test("doubled spaces in the sample", () => {
	const named = cellsOf("stray-space", sample());
	expect(named).toEqual(expect.arrayContaining(["I101", "J101", "F102"]));
	expect(named).not.toEqual(expect.arrayContaining(["I90"]));
	const fixes = Object.fromEntries(fixesOf("stray-space", sample()));
	expect(fixes.I101).toBe("金沢ウォーク2021の実施\n（4月29日）\n参加人数　842名");
	expect(fixes.J101).toBe("金沢ウォーク2022の実施\n（4月29日）\n参加人数　1,341名");
});

// In G101, G102, H102 and I102 runs of spaces set the figures of one line under those of another: that is layout.
test("lines of the sample that spaces set under each other are layout, and nothing else is named", () => {
	expect(cellsOf("stray-space", sample())).toHaveLength(3);
});

test("figures lined up by their ends are layout", () => {
	const text = "①講座　　　12回\n②相談会　　 3回\n③訪問　　 125件";
	expect(cellsOf("stray-space", tableWith([{ G: text }]))).toEqual([]);
});

test("two spaces behind an English sentence are a way of typing; elsewhere they are not", () => {
	expect(cellsOf("stray-space", tableWith([{ G: "Plan drafted.  12 workshops held.  Consulted widely." }]))).toEqual(
		[],
	);
	expect(cellsOf("stray-space", tableWith([{ G: "Plan  drafted." }]))).toEqual(["G2"]);
});

test("spaces within a department's name are told once, by the check of names", () => {
	const rows = ["防災　　課", "防災課", "防災課", "防災課　"].map((D, index) => ({ B: `施策その${index}`, D }));
	expect(cellsOf("stray-space", tableWith(rows))).toEqual(["D5"]);
	expect(fixesOf("department-spelling", tableWith(rows))).toEqual([["D2", "防災課"]]);
});

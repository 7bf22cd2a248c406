// entry-outside-chapter: an entry that stands in no chapter of a table that has chapters.
import { insertRows } from "../table/sheet-changes";
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

/** A table of lines: 「# title」 is a band over the whole width, any other line the name of a measure. */
function lined(...lines: readonly string[]) {
	const rows = lines.map((line) =>
		line.startsWith("# ")
			? [line.slice(2), "", "", "", ""]
			: [line, `${line}を進める`, "福祉課", `${line}を３回実施`, "〇"],
	);
	const merges = lines.flatMap((line, index) => (line.startsWith("# ") ? [`A${index + 2}:E${index + 2}`] : []));
	return sheetOf([["施策項目", "事業概要", "課名", "Ｒ３年度", "評価"], ...rows], merges);
}

test.each<[string, readonly string[], readonly string[]]>([
	["one entry above the first chapter", ["市民意識調査", "# 第１章　人が育つまち", "学習支援"], ["A2"]],
	[
		"one above the first of two chapters",
		["市民意識調査", "# 第１章　人が育つまち", "学習支援", "# 第２章　緑のまち", "植樹"],
		["A2"],
	],
	[
		"two entries above the first chapter",
		["市民意識調査", "広報紙の発行", "# 第１章　人が育つまち", "学習支援", "# 第２章　緑のまち", "植樹"],
		["A2", "A3"],
	],
	[
		"above a chapter with directions",
		["市民意識調査", "# １　人が育つまち", "# 　１－１　学びの場", "学習支援", "# 　１－２　遊びの場", "冒険広場"],
		["A2"],
	],
])("%s", (_, lines, cells) => {
	expect(cellsOf("entry-outside-chapter", lined(...lines))).toEqual(cells);
	expect(firstMessage("entry-outside-chapter", lined(...lines))).toMatch(/市民意識調査|人が育つまち/);
});

test("in the sample with an entry put in above its first chapter", () => {
	const row = [
		"",
		"市民への意向調査",
		"調査票を送る",
		"福祉政策",
		"短期",
		...Array<string>(6).fill("調査を実施"),
		"〇",
	];
	const sheet = insertRows(sample(), 8, [row]);
	expect(cellsOf("entry-outside-chapter", sheet)).toEqual(["B9"]);
});

test.each<[string, readonly string[]]>([
	["no chapters", ["市民意識調査", "学習支援"]],
	["every entry in a chapter", ["# 第１章　人が育つまち", "学習支援", "# 第２章　緑のまち", "植樹"]],
	[
		"right under a chapter, beside others in directions",
		["# １　人が育つまち", "学習支援", "# ２　緑のまち", "# 　２－１　木を植える", "植樹"],
	],
	[
		"above the first direction of its chapter",
		["# １　人が育つまち", "学習支援", "# 　１－１　遊びの場", "冒険広場", "# ２　緑のまち", "# 　２－１　木", "植樹"],
	],
	["a chapter without entries", ["# 第１章　人が育つまち", "# 第２章　緑のまち", "植樹"]],
	["three levels of bands", ["# 第１章　人", "# 第１節　学び", "# （１）学校", "学習支援", "# （２）地域", "読書会"]],
	["one chapter only", ["# 第１章　人が育つまち", "学習支援", "読書会"]],
])("none: %s", (_, lines) => {
	expect(cellsOf("entry-outside-chapter", lined(...lines))).toEqual([]);
});

test("a note or a total above the first chapter is no entry", () => {
	const sheet = lined("# 第１章　人が育つまち", "学習支援", "# 第２章　緑のまち", "植樹");
	expect(cellsOf("entry-outside-chapter", insertRows(sheet, 1, [["※金額は決算額"]]))).toEqual([]);
	expect(cellsOf("entry-outside-chapter", insertRows(sheet, 1, [["合計", "", "", "５件", ""]]))).toEqual([]);
});

test("chapters merged down a column of their own", () => {
	const sheet = sheetOf(
		[
			["施策の柱", "施策項目", "課名", "Ｒ３年度", "評価"],
			["Ⅰ　備える", "備蓄の更新", "防災課", "500食", "〇"],
			["", "訓練", "防災課", "２回", "〇"],
			["Ⅱ　助け合う", "名簿の整備", "福祉課", "更新", "△"],
			["", "安否確認", "福祉課", "３回", "〇"],
		],
		["A2:A3", "A4:A5"],
	);
	expect(cellsOf("entry-outside-chapter", sheet)).toEqual([]);
});

// Read by hand: 「１　高齢者向けの住まいの確保」 stands above the first entry.
test("none in the sample, nor in a table without bands", () => {
	expect(cellsOf("entry-outside-chapter", sample())).toEqual([]);
	expect(cellsOf("entry-outside-chapter", tableWith([{}, { B: "配食" }]))).toEqual([]);
});

// mark-year-mismatch: the rating's heading names a year though a later year is closed.
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

const TEXTS = ["２回実施", "３回実施", "４回実施", "５回実施", "６回実施", "７回実施"];

/** Each heading of a rating gets a mark, each other one a text. */
function headed(...headings: readonly string[]) {
	const row = (name: string, mark: string) => [
		name,
		...headings.map((heading, index) => (/評価|判定/.test(heading) ? mark : (TEXTS[index] ?? ""))),
	];
	return sheetOf([["施策項目", ...headings], row("通学路の点検", "〇"), row("交通安全教室", "△")]);
}

const RUNNING = "Ｒ５年度（R5.8末時点）";

test.each<[readonly string[], readonly string[], readonly string[]]>([
	[["Ｒ３年度", "Ｒ４年度", RUNNING, "Ｒ３評価"], ["E1"], ["Ｒ３評価", "Ｒ４年度"]],
	[["Ｒ２年度", "Ｒ３年度", "Ｒ４年度", RUNNING, "Ｒ３年度評価"], ["F1"], ["Ｒ３年度評価", "Ｒ４年度"]],
	[["Ｒ２年度", "Ｒ３年度", "Ｒ４年度", RUNNING, "評価（Ｒ２）"], ["F1"], ["評価（Ｒ２）", "Ｒ４年度"]],
	[["Ｒ３評価", "Ｒ３年度", "Ｒ４年度", RUNNING], ["B1"], ["Ｒ３評価", "Ｒ４年度"]],
	[["令和３年度", "令和４年度", RUNNING, "令和３年度判定"], ["E1"], ["令和３年度判定", "令和４年度"]],
	[["2021年度", "2022年度", "2023年度（8月末時点）", "2021年度評価"], ["E1"], ["2021年度評価", "2022年度"]],
	[["Ｒ４年度", "Ｒ３年度", "Ｒ２年度", "Ｒ３評価", RUNNING], ["E1"], ["Ｒ３評価", "Ｒ４年度"]],
])("%j: %j", (headings, cells, words) => {
	expect(cellsOf("mark-year-mismatch", headed(...headings))).toEqual(cells);
	for (const word of words) {
		expect(firstMessage("mark-year-mismatch", headed(...headings))).toContain(word);
	}
});

test("a year that today has closed", () => {
	const sheet = headed("Ｒ２年度", "Ｒ３年度", "Ｒ４年度", "Ｒ３評価");
	expect(cellsOf("mark-year-mismatch", sheet, "2023-06-15")).toEqual(["E1"]);
	expect(cellsOf("mark-year-mismatch", sheet, "2022-10-01")).toEqual([]);
});

test.each([
	[["Ｒ３年度", "Ｒ４年度", RUNNING, "Ｒ４評価"]],
	[["Ｒ３年度", "Ｒ４年度", RUNNING, "評価"]],
	[["Ｒ３年度", "Ｒ４年度（R4.8末時点）", "Ｒ３評価"]],
	[["Ｒ３年度", "Ｒ４年度（R4.8末時点）", "Ｒ４評価"]],
	[["Ｒ３年度", "Ｒ４年度見込み", "Ｒ３評価"]],
	[["Ｒ３実績", "Ｒ４計画", "Ｒ３評価"]],
	[["Ｒ３実績", "Ｒ７年度目標", "Ｒ３評価"]],
	[["Ｒ３年度", "今後の計画", "Ｒ３評価"]],
	[["Ｒ２年度", "Ｒ３年度", "Ｒ４年度", RUNNING, "Ｒ２評価", "Ｒ３評価", "Ｒ４評価"]],
	[["Ｒ３年度", "Ｒ３評価", "Ｒ４年度", "Ｒ４評価", RUNNING]],
	[["Ｒ４年度", "Ｒ４評価", "Ｒ３年度", "Ｒ３評価"]],
	[["Ｒ３年度", "評価", "Ｒ４年度", "評価", RUNNING]],
	[["Ｒ３年度", "Ｒ４年度", RUNNING, "評価（Ｒ３～Ｒ４）"]],
	[["2021年度", "2022年度（8月末時点）", "令和３年度評価"]],
])("none: %j", (headings) => {
	expect(cellsOf("mark-year-mismatch", headed(...headings))).toEqual([]);
});

test("none where the year after the judged one is running", () => {
	expect(cellsOf("mark-year-mismatch", tableWith([{}]))).toEqual([]);
});

// Read by hand: Ｒ３評価 judges the last closed year, R4 is as of August.
test("none in the sample, but one when its running year has closed and the rating has stayed", () => {
	expect(cellsOf("mark-year-mismatch", sample())).toEqual([]);
	const closed = sample({ J7: "Ｒ４年度（R5.3末時点）" });
	expect(cellsOf("mark-year-mismatch", closed)).toEqual(["L6"]);
	expect(firstMessage("mark-year-mismatch", closed)).toContain("Ｒ４年度");
	expect(cellsOf("mark-year-mismatch", sample({ J7: "Ｒ４年度（R5.3末時点）", L6: "Ｒ４\n評価" }))).toEqual([]);
});

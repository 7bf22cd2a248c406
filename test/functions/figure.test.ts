// SHINCHOKU_FIGURE: the first number of a text that has the counter.
import { figures } from "../../src/functions/figure";
import { FormulaError } from "../../src/functions/formula-problem";

test.each([
	["研修会を12回開催し、268人が参加した。", "回", 12],
	["研修会を12回開催し、268人が参加した。", "人", 268],
	["研修会を12回開催し、268名が参加した。", "人", 268],
	["研修会を１２回開催", "回", 12],
	["1,201回開催", "回", 1201],
	["延べ30回（うち講座12回）", "回", 30],
	["8か所に設置", "箇所", 8],
	["8ヶ所に設置", "カ所", 8],
	["利用率は45.5％", "%", 45.5],
	["予算120万円", "円", 1_200_000],
	["予算1,200千円", "千円", 1200],
	["事業費3億5,000万円", "億円", 3.5],
	["事業費3億円", "万円", 30_000],
	["1200", "千円", 1200],
	["12回（予定）", "回", ""],
	["12回見込", "回", ""],
	["９地区（予定）", "地区", ""],
	["個別会議は340回、推進会議は46回を開催予定", "回", ""],
	["指導予定（６カ所）、実施８カ所", "か所", 8],
	["目標10回に対し12回開催", "回", 12],
	["年間目標20回のところ、18回実施", "回", 18],
	["【計画】10回【実績】8回", "回", 8],
	["（予定）９地区", "地区", ""],
	["R4：3回、R5予定：4回", "回", 3],
	["前年比-5％", "%", ""],
	["前年比－5％", "%", ""],
	["前年比−5％", "%", ""],
	["マイナス５人、後に８人", "人", 8],
	["◎12件、△5件", "件", 12],
	["12\n回", "回", 12],
	["第３回の会議", "回", ""],
	["10回開催予定", "回", ""],
	["検討中", "回", ""],
	["12件", "回", ""],
	["12", "回", 12],
	[12, "回", 12],
	[Number.NaN, "回", ""],
	["", "回", ""],
	[null, "回", ""],
	[true, "回", ""],
	[new Date(2022, 3, 1), "回", ""],
])("of %j, counted in %s: %j", (text, counter, value) => {
	expect(figures(text, counter)).toBe(value);
});

test("ranges keep their shape", () => {
	expect(
		figures(
			[
				["3回", ""],
				["検討", "4回"],
			],
			" 回 ",
		),
	).toEqual([
		[3, ""],
		["", 4],
	]);
	expect(figures([["3回", "5件"]], [["件"]])).toEqual([["", 5]]);
});

test.each([
	[undefined, "回", "no-text-given"],
	["3回", undefined, "no-counter-given"],
	["3回", "", "no-counter-given"],
	["3回", [["回", "件"]], "several-counters"],
	["3回", "年度", "unknown-counter"],
	["3回", "目標", "unknown-counter"],
	["3回", "回 1件", "unknown-counter"],
	["3回", "3", "unknown-counter"],
	["3回", "１回", "unknown-counter"],
	["3円", ",000円", "unknown-counter"],
	["3円", "．5円", "unknown-counter"],
	["3回", 3, "unknown-counter"],
	["3回", "あ".repeat(1000), "unknown-counter"],
])("%#: refused as %3$s", (text, counter, code) => {
	expect(() => figures(text, counter)).toThrow(FormulaError);
	expect(() => figures(text, counter)).toThrow(code);
});

// digit-width: full-width and half-width digits against the office's own rule, when it has set one.
import { sample, TODAY } from "../table/sheet-fixture";
import { cellsOf, fixesOf, tableWith } from "./findings-in";
import { switchedOn } from "./switched-on";

const MIXED = { ...switchedOn("digit-width"), digitWidth: "mixed" } as const;
const HALF = { ...switchedOn("digit-width"), digitWidth: "half" } as const;

/** The small table without a digit in the cells that are not asked about. */
const outline = (text: string) => tableWith([{ C: text, F: "講座を開催", G: "講座を開催", H: "講座を準備" }]);

test.each([
	["講座を5回開催", "講座を５回開催"],
	["参加者は１２人", "参加者は12人"],
	["講座を3回、延べ１４５人が参加", "講座を３回、延べ145人が参加"],
	["会場は8か所", "会場は８か所"],
	["新規は９団体、継続は１０団体", "新規は９団体、継続は10団体"],
	["相談件数は１２３４件", "相談件数は1234件"],
	["体操教室\n（4会場、延べ320人）", "体操教室\n（４会場、延べ320人）"],
	["8月10日に開催", "８月10日に開催"],
	["3回研修会を実施", "３回研修会を実施"],
	["年に２回、1回につき20人", "年に２回、１回につき20人"],
])("mixed: %s", (text, after) => {
	expect(cellsOf("digit-width", outline(text), TODAY, MIXED)).toEqual(["C2"]);
	expect(fixesOf("digit-width", outline(text), MIXED)).toEqual([["C2", after]]);
});

test.each([
	"通いの場は10か所",
	"通いの場は７か所",
	"講座を３回、延べ45人が参加",
	"延べ1,201人が参加",
	"平均3.5時間の研修",
	"受診率は45.2％",
	"R4.8末時点で集計",
	"2022/8/1に開設",
	"2022-8-1に開設",
	"地区ごとに1～3回",
	"R4に着手し、H30の計画を更新",
	"A4判のちらし",
	"ＩＣＴを使った見守り",
	"5Gの実証",
	"Offer 5 more plots",
	"-3",
	"▲1",
	"5",
	"1. 現状の把握\n2. 課題の整理",
	"1　現状の把握",
	"見守りの強化(1)",
	"※1 速報値",
	"「令和4年度の歩み」を発行",
	"電話 076-000-0000",
	"施策１－２と連携",
	"施策1-2と連携",
	"講座を開催",
	"",
])("mixed leaves alone: %s", (text) => {
	expect(cellsOf("digit-width", outline(text), TODAY, MIXED)).toEqual([]);
	expect(fixesOf("digit-width", outline(text), MIXED)).toEqual([]);
});

test.each([
	["講座を５回開催", "講座を5回開催"],
	["参加者は１２人", "参加者は12人"],
	["講座を３回、延べ45人が参加", "講座を3回、延べ45人が参加"],
])("half: %s", (text, after) => {
	expect(cellsOf("digit-width", outline(text), TODAY, HALF)).toEqual(["C2"]);
	expect(fixesOf("digit-width", outline(text), HALF)).toEqual([["C2", after]]);
});

test.each(["講座を5回開催", "参加者は12人", "延べ1,201人", "Ｒ４に着手", "施策１－２と連携", "ＩＣＴを使った見守り"])(
	"half leaves alone: %s",
	(text) => {
		expect(cellsOf("digit-width", outline(text), TODAY, HALF)).toEqual([]);
	},
);

test.each(["講座を5回開催", "参加者は１２人"])("nothing unless it is switched on: %s", (text) => {
	expect(cellsOf("digit-width", outline(text))).toEqual([]);
});

test("nothing in the sample unless it is switched on", () => {
	expect(cellsOf("digit-width", sample())).toEqual([]);
});

test("in the sample, the counts that do not keep to the mixed rule, and no numbering or era year", () => {
	const fixes = Object.fromEntries(fixesOf("digit-width", sample(), MIXED));
	expect(fixes.J11).toBe(
		"介護保険サービスの実地指導の機会に、有料老人ホームにも指導予定\nケアプランの点検は０件（12件を年度内に予定）",
	);
	expect(fixes.I33).toContain("（２回）");
	expect(fixes.J48).toContain("委員16名");
	expect(fixes.I91).toBe(undefined);
	expect(fixes.J91).toBe("・フレイルチェックの実施　９回");
	for (const right of ["F11", "G11", "F14", "F21", "A20", "F7", "K7", "J7", "L6"]) {
		expect(fixes[right]).toBe(undefined);
	}
});

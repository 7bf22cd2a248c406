// after-end: a year that tells of doings after the measure has ended.
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes, readonly string[], readonly string[]]>([
	["Ｒ２で事業終了", { F: "Ｒ２で事業終了", G: "４回実施", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["事業廃止", { G: "事業廃止", H: "２回実施", I: "" }, ["H2"], ["Ｒ４年度"]],
	["年度末をもって廃止", { F: "令和２年度末をもって廃止", G: "交付　12件", H: "－", I: "" }, ["G2"], ["Ｒ３年度"]],
	["制度を廃止した", { F: "制度を廃止した。", G: "利用　35人", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["on one of two lines", { F: "３回実施\n事業は終了", G: "５回実施", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["two years later", { F: "（事業終了）", G: "－", H: "３回開催", I: "" }, ["H2"], ["Ｒ４年度"]],
	["終了", { F: "終了", G: "送迎バスを週３便運行", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["打切り", { F: "事業打切り", G: "４回実施", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["打ち切り", { F: "事業を打ち切り", G: "４回実施", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["終結", { F: "事業終結", G: "４回実施", H: "", I: "" }, ["G2"], ["Ｒ３年度"]],
	["R2で終了", { F: "R2で終了", G: "苗木を200本配布", H: "－", I: "－" }, ["G2"], ["Ｒ３年度"]],
])("reported: %s", (_, changes, cells, words) => {
	expect(cellsOf("after-end", tableWith([changes]))).toEqual(cells);
	for (const word of words) {
		expect(firstMessage("after-end", tableWith([changes]))).toContain(word);
	}
});

test.each(["", "－", "終了", "Ｒ２で終了", "（Ｒ２で終了）", "事業終了", "Ｒ２年度で終了済み", "廃止", "なし"])(
	"behind the end %j is right",
	(text) => {
		expect(cellsOf("after-end", tableWith([{ F: "Ｒ２で事業終了", G: text, H: text, I: "" }]))).toEqual([]);
	},
);

test.each<[string, string, string]>([
	["the successor", "事業終了（Ｒ３から移動支援事業へ移行）", "移動支援事業として週２便を運行"],
	["where it went", "ほかの事業へ統合", "統合先の子育て支援事業で実施"],
	["後継", "事業終了", "後継の空き家バンク事業で８件を仲介"],
	["who took over", "社会福祉協議会へ移管", "社会福祉協議会で実施"],
	["begun again", "事業を一旦終了", "市民の要望を受けて再開し、３回開催"],
	["support after the end", "事業終了", "事業終了後の団体の自主活動を支援"],
	["what the end left to do", "事業終了", "事業終了に伴い、貸出物品を回収"],
])("a text about %s is right", (_, end, after) => {
	expect(cellsOf("after-end", tableWith([{ F: end, G: after, H: "", I: "" }]))).toEqual([]);
});

test.each<[string, Changes]>([
	["work that was finished", { F: "耐震工事が完了", G: "新しい体育館の供用を開始" }],
	["a survey that was closed", { F: "実態調査を終了", G: "調査の結果を公表" }],
	["an application period", { F: "入居者の募集を終了", G: "12世帯が入居" }],
	["a course", { F: "講座を終了し、18人が修了", G: "修了者が６地区で活動" }],
	["a plan made", { F: "計画の策定を完了", G: "計画に沿って啓発を実施" }],
	["one point of a list", { F: "・配食を実施\n・会食の事業は終了", G: "・配食を実施" }],
	["an end to come", { F: "Ｒ３で事業終了予定", G: "最終年度として３回実施", H: "－", I: "" }],
	["an end told ahead", { F: "３回実施（令和３年度末で事業終了）", G: "４回実施", H: "", I: "" }],
	["a line that was given up", { F: "廃止された路線の代わりにバスを運行", G: "バスを運行" }],
	["the state's scheme", { F: "国の補助制度が廃止されたため市単独で実施", G: "市単独で実施" }],
	["reports of closure", { F: "事業所の廃止届を３件受理", G: "廃止届を５件受理" }],
	["what comes behind the end", { F: "補助の終了後も自主運営が続くよう助言", G: "自主運営の団体に助言" }],
	["a plan behind the end", { H: "事業終了", I: "Ｒ５年度に後継の事業を検討" }],
	["an end in the last year told", { G: "３回実施\nＲ３で事業終了", H: "－", I: "" }],
	["no word of an end", {}],
	["a meeting that closed", { F: "会議は15時に終了", G: "会議を２回開催" }],
	["統合 as a subject", { F: "小学校の統合について説明会を開催", G: "統合準備委員会を４回開催" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("after-end", tableWith([changes]))).toEqual([]);
});

test("同上 says what stands above", () => {
	const above = { G: "事業終了", H: "－", I: "" };
	expect(cellsOf("after-end", tableWith([above, { B: "配食", G: "同上", H: "２回実施", I: "" }]))).toEqual(["H3"]);
	const told = { B: "配食", F: "Ｒ２で終了", G: "〃", H: "－", I: "" };
	expect(cellsOf("after-end", tableWith([{}, told]))).toEqual(["G3"]);
});

test.each(["利用者減により廃止", "R3.3.31で終了", "３回実施（R2で終了）", "３回実施、R2で終了", "見守り活動は終了"])(
	"the measure's own end: %s",
	(text) => {
		expect(cellsOf("after-end", tableWith([{ F: text, H: "－", I: "" }]))).toEqual(["G2"]);
	},
);

test.each([
	"国のモデル事業終了",
	"会場での開催を廃止",
	"会場開催は、R2で終了",
	"講座Ａ（R2で終了）、講座Ｂ３回",
	"事業終了。今後は自主運営",
	"新規受付を終了",
	"補助金廃止",
])("the end of a part, or of others: %s", (text) => {
	expect(cellsOf("after-end", tableWith([{ F: text, H: "－", I: "" }]))).toEqual([]);
});

test("an end told in the name", () => {
	const named = { B: "生活講座（R2で廃止）", G: "４回開催", H: "", I: "" };
	expect(cellsOf("after-end", tableWith([named]))).toEqual(["G2"]);
	expect(firstMessage("after-end", tableWith([named]))).toContain("「R2で廃止」");
});

test("a text merged over the years speaks for its last", () => {
	expect(cellsOf("after-end", tableWith([{ F: "Ｒ３で事業終了", G: "", H: "－", I: "" }], ["F2:G2"]))).toEqual([]);
});

// Read by hand: 80 was folded into a successor that the later years tell of; in 95 one course of several ended.
test("none in the sample, one where an end is written in", () => {
	expect(cellsOf("after-end", sample())).toEqual([]);
	const sheet = sample({ I45: "事業終了" });
	expect(cellsOf("after-end", sheet)).toEqual(["J45"]);
});

test("an event called off in one year, told in English", () => {
	expect(cellsOf("after-end", tableWith([{ F: "Cancelled (COVID-19)", G: "Held online" }]))).toEqual([]);
	expect(cellsOf("after-end", tableWith([{ F: "Project cancelled", G: "12 workshops", H: "－" }]))).toEqual(["G2"]);
});

test.each(["跡地の活用を検討", "フォローアップ調査を実施"])("what follows an end: %s", (text) => {
	expect(cellsOf("after-end", tableWith([{ F: "R2年度末をもって廃止", G: text, H: "－" }]))).toEqual([]);
});

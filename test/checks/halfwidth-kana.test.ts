// halfwidth-kana: katakana and punctuation in their half-width forms.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

const outline = (text: string) => tableWith([{ C: text }]);

test.each([
	["ﾊﾟﾝﾌﾚｯﾄを配布", "パンフレットを配布"],
	["ﾎﾞﾗﾝﾃｨｱ講座を開催", "ボランティア講座を開催"],
	["ｹｱﾏﾈｰｼﾞｬｰ向けの研修", "ケアマネージャー向けの研修"],
	["ｻﾛﾝ12か所で体操教室", "サロン12か所で体操教室"],
	["ｳﾞｧｲｵﾘﾝの演奏会", "ヴァイオリンの演奏会"],
	["「ｶﾞｲﾄﾞﾌﾞｯｸ」を増刷", "「ガイドブック」を増刷"],
	["｢見守り隊｣を結成", "「見守り隊」を結成"],
	["講座､相談会を開催｡", "講座、相談会を開催。"],
	["障がい者ｽﾎﾟｰﾂ･文化の集い", "障がい者スポーツ・文化の集い"],
	["ＡＩﾃﾞﾏﾝﾄﾞ交通を試行", "ＡＩデマンド交通を試行"],
	["AIﾁｬｯﾄﾎﾞｯﾄを導入(R4)", "AIチャットボットを導入(R4)"],
	["ﾌｫﾛｰｱｯﾌﾟ研修\n２回", "フォローアップ研修\n２回"],
	["カフェとｻﾛﾝを併設", "カフェとサロンを併設"],
	["ﾍﾟｰﾊﾟｰﾚｽ化 ﾀﾌﾞﾚｯﾄ10台", "ペーパーレス化 タブレット10台"],
])("%s", (text, after) => {
	expect(cellsOf("halfwidth-kana", outline(text))).toEqual(["C2"]);
	expect(fixesOf("halfwidth-kana", outline(text))).toEqual([["C2", after]]);
});

test.each([
	"パンフレットを配布",
	"ヴァイオリンの演奏会",
	"「見守り隊」を結成",
	"講座、相談会を開催。",
	"PDFをホームページに掲載",
	"A4判のちらしを1,200部作成",
	"IoTを使った見守り",
	"ＩＣＴを使った見守り",
	"Google Classroomで配信(3回)",
	"参加者 85人 / 定員 100人",
	"R4.8末時点で12件",
	"受講率45.2%",
	"ごみ出し～買い物の支援",
	"",
])("left alone: %s", (text) => {
	expect(cellsOf("halfwidth-kana", outline(text))).toEqual([]);
	expect(fixesOf("halfwidth-kana", outline(text))).toEqual([]);
});

test("a heading and the name of a department too", () => {
	const headings = HEADINGS.map((text) => (text === "事業概要" ? "事業概要（ｻｰﾋﾞｽ内容）" : text));
	const sheet = sheetOf([headings, rowWith({ D: "ｽﾎﾟｰﾂ振興課" })]);
	expect(fixesOf("halfwidth-kana", sheet)).toEqual([
		["C1", "事業概要（サービス内容）"],
		["D2", "スポーツ振興課"],
	]);
});

test("one finding a cell, and its message shows what is meant", () => {
	const sheet = outline("ﾊﾟﾝﾌﾚｯﾄとﾎﾟｽﾀｰを配布");
	expect(cellsOf("halfwidth-kana", sheet)).toEqual(["C2"]);
	expect(firstMessage("halfwidth-kana", sheet)).toMatch(/ﾊﾟﾝﾌﾚｯﾄ|パンフレット/);
});

test("none in the sample", () => {
	expect(cellsOf("halfwidth-kana", sample())).toEqual([]);
});

// mark-contradicts-text: a mark of the judged year that its text belies.
import { insertRows } from "../table/sheet-changes";
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

/** The text and mark of R3 in row 2; the rows below it use the whole scale. */
function judged(mark: string, text: string, more: Changes = {}, merges: readonly string[] = []) {
	return tableWith(
		[
			{ J: mark, G: text, ...more },
			{ B: "配食", G: "地区を１つ増やして実施", J: "◎" },
			{ B: "送迎", G: "運転者が足りず、便を減らした", J: "△" },
			{ B: "訪問", G: "未実施", J: "×" },
			{ B: "会食", J: "〇" },
		],
		merges,
	);
}

describe("a good mark though nothing was done", () => {
	test.each([
		"中止",
		"中止。",
		"（中止）",
		"休止",
		"休止中",
		"未実施",
		"見送り",
		"実施せず",
		"開催中止",
		"開催を見送った",
		"事業を休止した。",
		"台風の接近により中止",
		"今年度は実施しなかった",
		"新型コロナウイルス感染症の拡大により中止",
		"感染症拡大防止のため、開催を見送り",
		"未実施（関係者との調整が整わなかったため）",
		"敬老のつどいは、感染拡大を受けて中止した",
		"講師の都合がつかず実施できなかった",
		"すべての教室を中止",
		"全５回とも中止",
		"・講演会　中止\n・研修会　中止",
		"防災訓練を中止。\n避難所の開設訓練も中止。",
		"０回（感染拡大により中止）",
		"感染拡大のため中止し、令和４年度に延期",
		"中止（Ｒ４年度に実施予定）",
	])("〇: %s", (text) => {
		const sheet = judged("〇", text);
		expect(cellsOf("mark-contradicts-text", sheet)).toEqual(["J2"]);
		expect(firstMessage("mark-contradicts-text", sheet)).toContain("〇");
		expect(firstMessage("mark-contradicts-text", sheet)).toMatch(
			/中止|休止|未実施|見送|実施せず|実施しなかった|実施できなかった/,
		);
	});

	test("◎, and the first letter of four", () => {
		expect(cellsOf("mark-contradicts-text", judged("◎", "雨天により中止"))).toEqual(["J2"]);
		const letters = ["Ａ", "Ａ", "Ｂ", "Ｃ", "Ｄ"].map((J, index) => ({ B: `取組${index}`, J, G: "検討を進めた" }));
		const sheet = tableWith([{ B: "避難訓練", J: "Ａ", G: "中止" }, ...letters]);
		expect(cellsOf("mark-contradicts-text", sheet)).toEqual(["J2"]);
	});

	test("the judged year is blank", () => {
		expect(cellsOf("mark-contradicts-text", judged("〇", ""))).toEqual(["J2"]);
		expect(firstMessage("mark-contradicts-text", judged("〇", ""))).toContain("Ｒ３年度");
	});
});

describe("× though it was plainly done", () => {
	test.each([
		"12回開催した",
		"講演会を開催した（参加45人）",
		"研修会を３回実施し、延べ86人が参加",
		"相談会を年４回開催した。",
		"訓練を11月に実施した（参加120名）",
		"街頭での啓発を６回実施した",
		"・健康教室を10回開催した\n・参加者　延べ210人",
	])("%s", (text) => {
		expect(cellsOf("mark-contradicts-text", judged("×", text))).toEqual(["J2"]);
		expect(firstMessage("mark-contradicts-text", judged("×", text))).toContain("×");
	});
});

test.each([
	"４回実施",
	"計画どおり実施した",
	"講演会は中止となったが、動画配信で代替開催",
	"一部中止",
	"教室を開催（一部中止）",
	"雨天により１日中止",
	"夏まつりを２日間開催（うち雨天により１日中止）",
	"中止・延期の基準を作成",
	"中止を判断する雨量の基準を見直し、町会へ周知",
	"未実施者への受診勧奨はがきを送付",
	"健診が未実施の事業所を訪問　23社",
	"見送りボランティアが児童の登下校を見守り",
	"駅での見送り・出迎えを実施",
	"休止中の公園のトイレを改修",
	"対面の教室を中止し、オンラインで開催",
	"集合での開催を中止し、書面開催とした",
	"会議は書面により開催",
	"講座は中止、訪問指導は実施",
	"・講座　中止\n・個別の相談　38件",
	"感染拡大により回数を減らして実施",
	"中止した代わりに啓発の冊子を配布",
	"８月の教室は中止したが、ほかは計画どおり実施",
	"年10回のうち３回を中止",
	"３回中止",
	"休止していた配食サービスを10月から再開",
	"未実施の２校に働きかけ、全校で実施",
	"未実施地区なし（全28地区で実施）",
	"服薬を中止した患者への電話相談",
	"事業の休止届を５件受理",
	"歩道橋の撤去は見送り、補修を実施",
	"前年度に中止した避難訓練を２年ぶりに開催",
	"中止が続く敬老会に代えて記念品を配布",
	"中止せず、感染対策をとって開催",
	"中止も検討したが、規模を縮小して開催",
	"窓口での受付を休止し、郵送に切り替えた",
	"新規の募集は休止、登録者への支援は継続",
	"工事中止の手続を定めた要領を改定",
	"イベントは中止。広報紙とホームページで啓発した",
	"説明会は中止。登録者は67人",
	"休館中の施設を使い、展示の入替えを行った",
	"－",
])("〇 and %s: silent", (text) => {
	expect(cellsOf("mark-contradicts-text", judged("〇", text))).toEqual([]);
});

test.each([
	"中止",
	"未実施",
	"",
	"－",
	"実施に至らず",
	"実施を検討した",
	"実施方法を検討",
	"開催を予定していたが中止",
	"実施予定",
	"他市で実施した事例を調査",
	"前年度に実施したため、今年度は未実施",
	"アンケートを行ったが、事業の実施には至らなかった",
	"目標の10回に対し１回実施",
	"３回開催予定であったが、すべて中止した",
])("× and %j: silent", (text) => {
	expect(cellsOf("mark-contradicts-text", judged("×", text))).toEqual([]);
});

test.each(["中止", "未実施", "12回開催した", "", "すべて中止"])("△ and %j: silent", (text) => {
	expect(cellsOf("mark-contradicts-text", judged("△", text))).toEqual([]);
});

test("× that the legend gives another meaning", () => {
	const legend = [["◎：目標を超えた"], ["〇：目標どおり"], ["△：目標に近い"], ["×：目標を下回った"]];
	const sheet = insertRows(judged("×", "12回開催した"), 0, legend);
	expect(cellsOf("mark-contradicts-text", sheet)).toEqual([]);
});

test.each<[string, string, Changes]>([
	["a year that is not judged was called off", "４回実施", { F: "中止", H: "中止" }],
	["no mark", "中止", { J: "" }],
	["not rated", "中止", { J: "－" }],
	["a mark outside the scale", "中止", { J: "※" }],
])("silent: %s", (_, text, more) => {
	expect(cellsOf("mark-contradicts-text", judged("〇", text, more))).toEqual([]);
});

test("a text merged over the years fills the judged one", () => {
	expect(cellsOf("mark-contradicts-text", judged("〇", "", { F: "各年度４回実施" }, ["F2:G2"]))).toEqual([]);
});

// Read by hand: of the texts of R3, 56 and 108 name what was called off beside what was done; 113 shares the text above.
test("none in the sample, one where a judged year is called off", () => {
	expect(cellsOf("mark-contradicts-text", sample())).toEqual([]);
	expect(cellsOf("mark-contradicts-text", sample({ I101: sample().texts[100]?.[7] ?? "" }))).toEqual(["L101"]);
});

test.each(["感染状況を踏まえ、開催を中止いたしました", "未着手"])("good beside %s", (text) => {
	expect(cellsOf("mark-contradicts-text", judged("〇", text))).toHaveLength(1);
});

test.each([
	["〇", "不要不急の出張を中止"],
	["〇", "職員の県外出張を見合わせ"],
	["×", "５件の相談を実施。いずれも不成立"],
])("silent: %s beside %s", (mark, text) => {
	expect(cellsOf("mark-contradicts-text", judged(mark, text))).toEqual([]);
});

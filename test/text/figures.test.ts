// Figures out of prose: what is counted, how many, by which counter, and where it stands.
import { findFigures } from "../../src/text/figures";
import { growth } from "./looked-at";

/** Each as 「label|value|unit」. */
function figuresIn(text: string): readonly string[] {
	return findFigures(text).map(({ label, value, unit }) => `${label}|${value}|${unit}`);
}

test.each<[string, readonly string[]]>([
	["ケアプラン点検 12件", ["ケアプラン点検|12|件"]],
	["登録者　650人", ["登録者|650|人"]],
	["1,201回開催", ["開催|1201|回"]],
	["講座３回", ["講座|3|回"]],
	["講座の実施（7回）", ["講座の実施|7|回"]],
	["かがやき発信講座：6回、参加206人", ["かがやき発信講座|6|回", "参加|206|人"]],
	["教室を1,201回実施、延22,013人が参加", ["教室|1201|回", "参加延|22013|人"]],
	["もの忘れ健診を行った（4,981名、35.7％）", ["もの忘れ健診|4981|人", "|35.7|%"]],
	["（見守りボランティアの登録者は8月末時点で1064人）", ["見守りボランティアの登録者|1064|人"]],
	["サポーターを養成（３月末：4,690人、認定所13箇所）", ["サポーター|4690|人", "認定所|13|か所"]],
	["子育て支援センターの利用 延べ3,450組", ["子育て支援センターの利用延べ|3450|組"]],
	["・訪問　210件\n・電話　530件", ["訪問|210|件", "電話|530|件"]],
	["１，２０１回", ["|1201|回"]],
])("%j", (text, figures) => {
	expect(figuresIn(text)).toEqual(figures);
});

test.each<[string, readonly string[]]>([
	["補助　１万2,500円", ["補助|12500|円"]],
	["事業費　1億2,000万円", ["事業費|120000000|円"]],
	["事業費：1,250千円", ["事業費|1250000|円"]],
	["事業費　12百万円", ["事業費|12000000|円"]],
	["参加　1.5万人", ["参加|15000|人"]],
	["参加　１万2千人", ["参加|12000|人"]],
])("counted out: %j", (text, figures) => {
	expect(figuresIn(text)).toEqual(figures);
});

test.each([
	["２ヶ所", "か所"],
	["２箇所", "か所"],
	["30名", "人"],
	["50％", "%"],
	["3トン", "t"],
	["40キロ", "kg"],
])("the usual counter of %j is %s", (text, unit) => {
	expect(findFigures(text).map((figure) => figure.unit)).toEqual([unit]);
});

test("what has become of a number counts", () => {
	expect(figuresIn("固定感知器を増設　50台→150台")).toEqual(["固定感知器|150|台"]);
	expect(figuresIn("歯科医院の数（47医院 → 211医院）")).toEqual(["歯科医院の数|211|医院"]);
});

test("a cell that is nothing but a number is one", () => {
	expect(figuresIn(" 1,201 ")).toEqual(["|1201|"]);
	expect(figuresIn("35.7")).toEqual(["|35.7|"]);
});

test.each([
	"令和３年度に実施",
	"R4.8に開催",
	"2020年10月に開設",
	"10月12日～14日",
	"65歳以上の高齢者",
	"10～12回",
	"10-12回",
	"第３回",
	"３回目",
	"３つ以上の地区",
	"100人以上",
	"月２回",
	"週１回",
	"100円券",
	"電話　0570-000-120",
	"10回の予定",
	"目標12,000人",
	"12件を年度内に予定",
	"1,2,3人",
	"A4の紙",
	"",
	"　",
])("none in %j", (text) => {
	expect(findFigures(text)).toEqual([]);
});

test("places are those of the text as it is typed", () => {
	const text = "㈱の講座　１，２０１ 回、ﾊﾟﾝﾌ 12部";
	expect(findFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(["１，２０１ 回", "12部"]);
});

test.each(["1", "1,", "1回", "1万", "1億", "(1 ", "を1人", "1.", "延べ", " ", "→1台"])(
	"of a cell full of %j twice as long, twice as much is looked at",
	(piece) => {
		expect(growth(piece, findFigures)).toBeLessThan(2.5);
	},
);

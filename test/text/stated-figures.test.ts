// What a text states in figures: label, number with counter, plan, date and total.
import { statedFigures } from "../../src/text/stated-figures";

/** Each as 「label|value|unit」, with P for planned, T for a total, @ and the date. */
function stated(text: string): readonly string[] {
	return statedFigures(text).map(({ label, value, unit, planned, total, asOf }) =>
		[
			`${label}|${value}${unit}`,
			planned ? "P" : "",
			total ? "T" : "",
			asOf === null ? "" : `@${asOf.year?.text ?? ""}${asOf.day}`,
		]
			.filter((part) => part !== "")
			.join(" "),
	);
}

test.each<[string, readonly string[]]>([
	["講座を８回実施し、延べ320人が参加", ["講座|8回", "講座参加|320人 T"]],
	["相談件数　1,234件（うち新規　56件）", ["相談件数|1234件", "相談件数うち新規|56件"]],
	["利用率 35.7% （前年 33.1%）", ["利用率|35.7%", "利用率前年|33.1%"]],
	["講演会の開催（11月３日）　参加者150人", ["講演会参加者|150人"]],
	["広報誌を全戸配布（182,000部）", ["広報誌|182000部"]],
	[
		"ウォーク2019の実施\n参加人数　5日　576名　 6日　761名\n　　　計　1,337名",
		["ウォーク2019参加人数|576人", "ウォーク2019参加人数|761人", "ウォーク2019参加人数|1337人 T"],
	],
	["・訪問型サービスＡ　利用者 120人", ["訪問型サービスA利用者|120人"]],
	["会議（２ヶ月に１回）", ["会議|1回"]],
	["月に２回のカフェ（うち１回はオンライン）", ["カフェ|2回", "オンライン|1回"]],
	["４日間は千寿閣、１日間は彦三館　計５日間", ["千寿閣|4日間", "彦三館|1日間", "|5日間 T"]],
])("what is counted in %j", (text, figures) => {
	expect(stated(text)).toEqual(figures);
});

test.each<[string, readonly string[]]>([
	["個別会議は340回、推進会議は46回を開催予定", ["個別会議|340回 P", "推進会議|46回 P"]],
	["個別会議は340回実施、推進会議は46回を予定", ["個別会議|340回", "推進会議|46回 P"]],
	["点検は0件（12件を年度内に予定）", ["点検|0件", "点検|12件 P"]],
	["R２の新規　９地区（予定）", ["新規|9地区 P"]],
	["指導予定（６カ所）", ["指導予定|6か所 P"]],
	["目標値は受診率が40％、実施率が35％", ["受診率|40% P", "実施率|35% P"]],
	["目標値50％に対し実績48.2％", ["|50% P", "|48.2%"]],
	["R3実績：12件 R4見込：15件", ["実績|12件", "実績|15件 P"]],
	["予定どおり６回開催", ["|6回"]],
	["定員20名", ["定員|20人"]],
	["研修会は10回（予定していた回数は12回）", ["研修会|10回", "研修会|12回"]],
	["目標10回に対し12回開催", ["|10回 P", "開催|12回"]],
	["R4：3回、R5予定：4回", ["|3回", "|4回 P"]],
	["研修会は8回、目標は10回", ["研修会|8回", "研修会|10回 P"]],
	["個別会議は340回、推進会議は46回を目標", ["個別会議|340回 P", "推進会議|46回 P"]],
])("what was planned in %j", (text, figures) => {
	expect(stated(text)).toEqual(figures);
});

test.each<[string, readonly string[]]>([
	["登録者数：650人（R4.8末現在）", ["登録者数|650人 @R4.8月末"]],
	["講座（参加595人、開催26回、３月末現在）、案内 3回", ["講座参加|595人 @3月末", "講座|26回 @3月末", "案内|3回"]],
	["講座：３回、参加80人（８月末現在）", ["講座|3回 @8月末", "講座参加|80人 @8月末"]],
	["圏域(19箇所)ごとに訪問：実96人（11月末実績）", ["圏域|19か所", "圏域ごとに訪問|96人 @11月末"]],
	["会議は158回\n８月末現在", ["会議|158回 @8月末"]],
	["登録は146人（H30年度末）", ["登録|146人 @H30年度3月末"]],
	["【9月末時点】登録 12団体、活動 40回", ["登録|12団体 @9月末", "活動|40回 @9月末"]],
	["11月30日時点で登録12団体", ["登録|12団体 @11月30日"]],
	["8月末までに3回実施、年度内にさらに２回を予定", ["|3回 @8月末", "|2回 P"]],
	["３月末をもって終了した教室　３か所", ["教室|3か所"]],
])("when it was counted in %j", (text, figures) => {
	expect([...stated(text)].sort()).toEqual([...figures].sort());
});

test.each<[string, readonly string[]]>([
	["合計　1,200件", ["|1200件 T"]],
	["受講者　25名、累計 310名", ["受講者|25人", "受講者|310人 T"]],
	["延人数　300人", ["延人数|300人 T"]],
	["加盟店は計35店舗", ["加盟店|35店舗 T"]],
	["家計　35件", ["家計|35件"]],
	["実96人", ["|96人"]],
])("totals in %j", (text, figures) => {
	expect(stated(text)).toEqual(figures);
});

test("both ends of a range and of a change; numbers of a list are none", () => {
	expect(stated("①本格運行に1～2地区を追加").map((each) => each.replace(/^.*\|/, ""))).toEqual(["1地区", "2地区"]);
	expect(stated("②路線バス　50台→150台")).toEqual(["路線バス|50台", "路線バス|150台"]);
	expect(stated("１　通いの場")).toEqual([]);
});

test("places are those of the text as it is typed", () => {
	const text = "②㈱の講座（１，２０１ 回、ﾊﾟﾝﾌ 12部）";
	expect(statedFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(["１，２０１ 回", "12部"]);
});

test.each([
	"1",
	"1回",
	"1回、",
	"(1回)",
	"1回(予定)",
	"8月末1回",
	"8月末(",
	"目標1回",
	"予定1回",
	"1回予定",
	"研修会を",
	"を1回、",
	"は1",
	"((1",
	"・1回\n",
	"1回\n(8月末現在)\n",
	"12年度末",
	"1～2回",
	"1→1回",
	"あ",
	" ",
])("a cell full of %j is read in time", (piece) => {
	const begun = Date.now();
	statedFigures(piece.repeat(50_000 / piece.length));
	expect(Date.now() - begun).toBeLessThan(5_000);
});

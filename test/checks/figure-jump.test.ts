// figure-jump: a counter that changes tenfold between neighbouring closed years for no reason given.
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

/** R2 says one text, R3 the other; the running year and the plan have no figures. */
function told(before: string, after: string, more: Changes = {}) {
	return tableWith([{ F: before, G: after, H: "継続", I: "継続", ...more }]);
}

test.each<[string, string, readonly RegExp[]]>([
	["教室を1,201回開催", "教室を12回開催", [/1,?201/, /12/]],
	["相談　340件", "相談　3,400件", [/340/, /3,?400/]],
	["延べ22,013人が参加", "延べ2,201人が参加", [/22,?013/, /2,?201/]],
	["参加者120人", "参加者1,200人", [/120/, /1,?200/]],
	["参加者　1,500名", "参加者　150名", [/1,?500/, /150/]],
	["１２０件を訪問", "１２００件を訪問", [/120|１２０/]],
	["登録者　835人", "登録者　83人", [/835/, /83/]],
	["冊子を6,000部配布", "冊子を600部配布", [/6,?000/, /600/]],
	["備蓄食料　5,000食", "備蓄食料　50,000食", [/5,?000/, /50,?000/]],
	["LED灯を1,500基設置", "LED灯を150基設置", [/1,?500/, /150/]],
	["健診の受診者　4,981名", "健診の受診者　49,810名", [/4,?981/, /49,?810/]],
	["苗木を2,000本配布", "苗木を200本配布", [/2,?000/, /200/]],
	["古着の回収　1,240kg", "古着の回収　124kg", [/1,?240/, /124/]],
	["補助金　1,250千円", "補助金　1,250,000千円", [/1,?250/, /1,?250,?000/]],
	["補助金　1,250千円", "補助金　1,250円", [/1,?250/]],
	["補助金　12,500,000円", "補助金　1,250千円", [/12,?500,?000/, /1,?250/]],
	["事業費　３億円", "事業費　30,000千円", [/30,?000/]],
	["講座　26回、参加595人", "講座　26回、参加5,950人", [/595/, /5,?950/]],
	["・訪問　210件\n・電話　530件", "・訪問　215件\n・電話　53件", [/530/, /53/]],
	["認知症サポーター養成講座（4,690人養成）", "認知症サポーター養成講座（469人養成）", [/4,?690/, /469/]],
])("reported: %j, then %j", (before, after, figures) => {
	expect(cellsOf("figure-jump", told(before, after))).toEqual(["G2"]);
	const message = firstMessage("figure-jump", told(before, after)) ?? "";
	for (const figure of figures) {
		expect(message).toMatch(figure);
	}
});

describe("no jump", () => {
	test.each([
		["教室を1,201回開催", "教室を593回開催"],
		["参加者　120人", "参加者　1,190人"],
		["参加者　120人", "参加者　120人"],
		["補助金　1,250千円", "補助金　1,250,000円"],
		["事業費　３億円", "事業費　300,000千円"],
		["補助金　１万2,500円", "補助金　12,500円"],
		["講座　26回、参加595人", "参加604人、講座　27回"],
		["Ａ会場1,200人、Ｂ会場110人", "Ｂ会場115人、Ａ会場1,180人"],
		["教室を1,200回（うち地域で12回）", "教室を1,150回（うち地域で13回）"],
		["見守り　1,201件", "見守り　１，３００件"],
	])("%j, then %j", (before, after) => {
		expect(cellsOf("figure-jump", told(before, after))).toEqual([]);
	});
});

describe("small figures", () => {
	test.each([
		["相談　１件", "相談　12件"],
		["相談　２件", "相談　25件"],
		["教室を９回開催", "教室を90回開催"],
		["補助　80件", "補助　８件"],
		["支援　140回", "支援　0回"],
		["支援　0回", "支援　140回"],
		["参加者　120人", "参加者　８人"],
		["受診率　35.7％", "受診率　3.5％"],
	])("%j, then %j", (before, after) => {
		expect(cellsOf("figure-jump", told(before, after))).toEqual([]);
	});
});

describe("other things or other units", () => {
	test.each([
		["教室を1,200回開催", "相談を12件受付"],
		["参加者　1,200人", "参加団体　12団体"],
		["会場での参加　120人", "動画の視聴　12,000回"],
		["登録　累計12,000件", "登録　1,100件"],
		["相談　月平均120件", "相談　年1,440件"],
		["参加者　10月120名、11月95名", "参加者　計1,300名"],
		["参加者　計1,337名", "参加者　10月120名"],
		["2020年10月に開設", "令和３年に開設"],
		["24時間365日の相談を実施", "24時間の相談を実施"],
		["電話　0570-000-120で受付", "電話　120-000で受付"],
		["1,000円券を交付", "100円券を交付"],
		["110人が参加（次年度は1,200人を予定）", "118人が参加"],
		["目標12,000人のところ1,150人が参加", "1,180人が参加"],
		["延長1,500ｍを整備", "橋長80ｍの橋を補修"],
		["第1200回記念大会を開催", "第12回交流大会を開催"],
	])("%j, then %j", (before, after) => {
		expect(cellsOf("figure-jump", told(before, after))).toEqual([]);
	});
});

describe("the text explains it", () => {
	test.each([
		["参加者　1,337名", "一部の日程を中止し、参加者　84名"],
		["利用　1,200人", "新型コロナウイルス感染症の影響で利用　98人"],
		["利用　1,200人", "コロナ禍により利用　98人"],
		["定期券の交付　1,500件", "年度途中で制度を廃止。定期券の交付　120件"],
		["参加者　1,300名", "雨天のため参加者　110名"],
		["参加者　1,300名", "規模を縮小し、参加者　110名"],
		["新型コロナにより参加　52人", "参加　650人"],
		["感染拡大で休館し、入館者　310人", "入館者　4,200人"],
		["10月から開始し、利用　120件", "通年で実施し、利用　1,460件"],
		["給付　150人", "制度改正により対象を拡大し、給付　1,800人"],
		["配布　150世帯", "対象を市内全域に広げ、配布　21,000世帯"],
		["来場者　15,000人", "隔年の大会がない年で、来場者　1,200人"],
		["苗木の配布　2,000本", "苗木の配布　180本（市制記念の配布が終了したため）"],
		["相談　1,800件", "集計の方法を変更し、相談　160件"],
	])("%j, then %j", (before, after) => {
		expect(cellsOf("figure-jump", told(before, after))).toEqual([]);
	});
});

test.each<[string, string, string, Changes]>([
	["to the running year", "教室を1,201回開催", "教室を1,180回開催", { H: "教室を45回開催" }],
	["to the plan", "参加者　120人", "参加者　125人", { I: "参加者　1,500人" }],
	["a year without a figure between", "教室を1,201回開催", "教室を開催", { H: "教室を12回開催" }],
	["a blank year", "教室を1,201回開催", "", {}],
	["a dash", "教室を1,201回開催", "－", {}],
])("not reported: %s", (_, before, after, more) => {
	expect(cellsOf("figure-jump", told(before, after, more))).toEqual([]);
});

test("between two entries there is none", () => {
	const rows = [
		{ F: "1,201回", G: "1,180回" },
		{ B: "配食", F: "12食", G: "14食" },
	];
	expect(cellsOf("figure-jump", tableWith(rows.map((row) => ({ ...row, H: "継続", I: "継続" }))))).toEqual([]);
});

// Read by hand: the great falls (114 to 0, 61 to 0, 1,337 to a year without) are called off for the pandemic; the
// festival's 5,528 to 902 is no tenth.
test("none in the sample, one where a digit is dropped", () => {
	expect(cellsOf("figure-jump", sample())).toEqual([]);
	const dropped = sample({ I77: (sample().texts[76]?.[8] ?? "").replace("377", "37") });
	expect(cellsOf("figure-jump", dropped)).toEqual(["I77"]);
});

test.each([
	["用地取得　1,500m2", "用地取得　50m2", 0],
	["補助金交付　100万円", "補助金交付　1,500万円", 0],
	["間伐面積　120ha", "間伐面積　12ha", 1],
	["決算額　12,000千円", "決算額　1,200千円", 1],
	["補助金　1,200千円", "補助金　1,200円", 1],
])("what varies from year to year is told only where digits are lost: %s, %s", (before, after, count) => {
	expect(cellsOf("figure-jump", told(before, after))).toHaveLength(count);
});

// before-start: a new measure with a text in a year before the one in which it began.
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

const RUNNING = "週に２日開設";

test.each<[string, Changes, readonly string[], RegExp]>([
	["から開始", { A: "新", F: "延べ60人が利用", G: "Ｒ３年度から開始。延べ80人が利用" }, ["F2"], /Ｒ２年度/],
	["a month of opening", { A: "新", F: "延べ80人が利用", G: "R3.10開設、延べ120人が利用" }, ["F2"], /Ｒ２年度/],
	["令和 and a month", { A: "新", F: "相談　45件", G: "令和３年４月に開設。相談　70件" }, ["F2"], /Ｒ２年度/],
	["a western year", { A: "新", F: "教室を６回開催", G: "2021年度に開始し、教室を８回開催" }, ["F2"], /Ｒ２年度/],
	["told by the outline", { A: "新", C: "令和３年度から開始する配食の見守り", F: "配食　340食" }, ["F2"], /Ｒ２年度/],
	[
		"told in the running year",
		{ A: "新", F: "", G: "３台を貸出", H: "Ｒ４年度から開始。８台を貸出" },
		["G2"],
		/Ｒ３年度/,
	],
	[
		"two years before",
		{ A: "新", F: "２台を貸出", G: "３台を貸出", H: "Ｒ４新規事業。８台を貸出" },
		["F2", "G2"],
		/Ｒ２年度/,
	],
	[
		"marked 新 in its name",
		{ B: "（新）産後ケア", F: "利用　８人", G: "R3.4から開始。利用　14人" },
		["F2"],
		/Ｒ２年度/,
	],
	["新規 in the flag", { A: "新規", F: "訪問　12件", G: "Ｒ３新規。訪問　15件" }, ["F2"], /Ｒ２年度/],
])("reported: %s", (_, changes, cells, named) => {
	expect(cellsOf("before-start", tableWith([changes]))).toEqual(cells);
	expect(firstMessage("before-start", tableWith([changes]))).toMatch(named);
});

test.each(["", "－", "未実施", "検討", "開設に向けて検討", "要綱を準備", "R3から", "Ｒ３年度から実施予定", "未定"])(
	"before the start %j is right",
	(text) => {
		const changes = { A: "新", F: text, G: "Ｒ３年度から開始。延べ80人が利用" };
		expect(cellsOf("before-start", tableWith([changes]))).toEqual([]);
	},
);

test.each([
	"R3.4開設に向けた改修工事",
	"関係機関と協議",
	"開設準備会を２回開催",
	"先進地を視察",
	"実施方法を検討し、要綱を制定",
	"１地区で試行",
	"モデル地区で先行して実施",
	"前身の見守り事業で２名を配置",
	"事業者を公募し、選定",
	"（Ｒ３開始）",
])("what leads up to the start is right: %s", (text) => {
	const changes = { A: "新", F: text, G: "Ｒ３年度から開始。延べ80人が利用" };
	expect(cellsOf("before-start", tableWith([changes]))).toEqual([]);
});

test.each<[string, Changes]>([
	["no word of a start", { A: "新", F: "延べ60人が利用", G: "延べ80人が利用" }],
	["the start is the first year told", { A: "新", F: "R2.10開設、延べ60人が利用" }],
	["a start before every column", { A: "新", F: "３回", G: "平成30年度に開始した教室を４回開催" }],
	["not a new measure", { F: "延べ60人が利用", G: "Ｒ３年度から開始。延べ80人が利用" }],
	["a new part of the measure", { A: "新", F: "対面で３回開催", G: "４回開催。Ｒ３年度からオンライン申請も開始" }],
	["a wider reach", { A: "新", F: "東部で実施", G: "令和３年８月から西部にも拡大" }],
	["another name", { A: "新", F: "講座を３回開催", G: "Ｒ３から名称を変更し、講座を４回開催" }],
	["a count of newcomers", { A: "新", F: "登録　12人", G: "Ｒ３新規登録者　９人" }],
	["a count of new places", { A: "新", F: "新規　９地区", G: "Ｒ３の新規　７地区" }],
	["full operation to come", { A: "新", F: "２か所で開設", G: "３か所で開設", I: "Ｒ５年度から本格実施" }],
	["an extra service to come", { A: "新", F: RUNNING, G: `${RUNNING}。Ｒ４年度から土曜も開設予定` }],
	["somebody else's start", { A: "新", F: "説明会を開催", G: "Ｒ３年度から開始された国の制度を案内" }],
	["one point of a list", { A: "新", F: "相談を受付", G: "・相談を受付\n・電話での相談をＲ３から開始" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("before-start", tableWith([changes]))).toEqual([]);
});

test.each<[string, Changes]>([
	["its flag", { A: "新R3" }],
	["its name", { B: "（新）見守り（R3～）" }],
	["its term", { A: "新", E: "R3～R5" }],
	["its own name ahead", { A: "新", G: "見守り活動をR3.10開始" }],
	["a day", { A: "新", G: "R3年4月1日開所" }],
])("the beginning is told by %s", (_, changes) => {
	expect(cellsOf("before-start", tableWith([{ F: "延べ60人が利用", ...changes }]))).toEqual(["F2"]);
});

test("the words are quoted as they were typed", () => {
	const sheet = tableWith([{ A: "新", F: "延べ60人が利用", G: "週１回。Ｒ３年度から開始した" }]);
	expect(firstMessage("before-start", sheet)).toContain("「Ｒ３年度から開始」");
});

test("a text merged over the years speaks for its last", () => {
	expect(cellsOf("before-start", tableWith([{ A: "新", F: "Ｒ３年度から開始", G: "" }], ["F2:G2"]))).toEqual([]);
});

// Read by hand: no measure marked 新 has a text in H30 to R2.
test("none in the sample, one where a year before the start is filled", () => {
	expect(cellsOf("before-start", sample())).toEqual([]);
	const told = sample({ H138: "後見人からの相談を12件受付", I138: "Ｒ３年度から開始。相談を20件受付" });
	expect(cellsOf("before-start", told)).toEqual(["H138"]);
});

test.each(["システム構築", "補正予算を計上", "庁内会議を開催", "他市の状況を把握"])("made ready: %s", (text) => {
	expect(cellsOf("before-start", tableWith([{ A: "新", F: text, G: "Ｒ３年度から開始" }]))).toEqual([]);
});

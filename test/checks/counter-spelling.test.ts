// counter-spelling: one word spelled in several ways within a table.
import { FULL_ROW, HEADINGS, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

/** Four uses of each office's usual spelling. */
const USUAL = {
	か所: ["公民館３か所で実施", "公民館４か所で実施", "公民館５か所で実施", "公民館６か所で実施"],
	箇所: ["公民館３箇所で実施", "公民館４箇所で実施", "公民館５箇所で実施", "公民館６箇所で実施"],
	か月: ["１か月ごとに確認", "２か月ごとに確認", "３か月ごとに確認", "６か月ごとに確認"],
	取組: ["地区の取組を紹介", "地区の取組を支援", "各課の取組を集約", "取組を継続"],
	打合せ: ["打合せを開催", "打合せを２回開催", "関係課と打合せを実施", "打合せを継続"],
	申込み: ["申込みは12件", "申込みは15件", "申込みは９件", "申込みを促進"],
	申し込み: ["申し込みは12件", "申し込みは15件", "申し込みは９件", "申し込みを促進"],
	問い合わせ: ["市民の問い合わせに対応", "問い合わせは12件", "問い合わせは８件", "問い合わせに対応"],
	問合せ: ["市民の問合せに対応", "問合せは12件", "問合せは８件", "問合せに対応"],
	受付: ["電話での受付を開始", "受付は45件", "受付は52件", "受付を継続"],
	子ども: ["子どもの居場所を支援", "子どもの見守りを実施", "子どもの学習を支援", "子どもの相談に対応"],
} as const;

type Usual = keyof typeof USUAL;

/** A table in which four cells use the usual spelling and the outline holds the text. */
function among(usual: Usual, text: string) {
	const [F, G, H, I] = USUAL[usual];
	return tableWith([{ C: text, F, G, H, I }]);
}

test.each<[Usual, string, string]>([
	["か所", "通いの場12カ所に職員を派遣", "通いの場12か所に職員を派遣"],
	["か所", "通いの場は８ヶ所", "通いの場は８か所"],
	["か所", "福祉避難所３ケ所を指定", "福祉避難所３か所を指定"],
	["か所", "相談窓口を２ヵ所に開設", "相談窓口を２か所に開設"],
	["か所", "会場は17箇所", "会場は17か所"],
	["か所", "備蓄品を５個所に配備", "備蓄品を５か所に配備"],
	["か所", "市内数カ所で意見を聴取", "市内数か所で意見を聴取"],
	["箇所", "集会所10か所で体操教室", "集会所10箇所で体操教室"],
	["か月", "利用開始の３ヶ月後に聞き取り", "利用開始の３か月後に聞き取り"],
	["か月", "６カ月ごとに評価", "６か月ごとに評価"],
	["か月", "１箇月の試行", "１か月の試行"],
	["か月", "2ケ月に１回の会議", "2か月に１回の会議"],
	["取組", "地域の取り組みを広報紙で紹介", "地域の取組を広報紙で紹介"],
	["取組", "各課の取組みを集約", "各課の取組を集約"],
	["取組", "先進的な取り組みを視察", "先進的な取組を視察"],
	["取組", "取り組み状況の報告会を開催", "取組状況の報告会を開催"],
	["取組", "省エネの取組みについて周知", "省エネの取組について周知"],
	["打合せ", "関係課との打ち合わせを実施", "関係課との打合せを実施"],
	["打合せ", "事前の打合わせを２回開催", "事前の打合せを２回開催"],
	["申込み", "申し込みが定員を超過", "申込みが定員を超過"],
	["申し込み", "申込みの期間を延長", "申し込みの期間を延長"],
	["問い合わせ", "市民からの問合せに対応", "市民からの問い合わせに対応"],
	["問合せ", "問い合わせの件数は120件", "問合せの件数は120件"],
	["受付", "電子申請での受け付けを開始", "電子申請での受付を開始"],
	["子ども", "子供の居場所づくりを支援", "子どもの居場所づくりを支援"],
	["子ども", "こどもの意見を聴く会を開催", "子どもの意見を聴く会を開催"],
])("among %s: %s", (usual, text, after) => {
	expect(cellsOf("counter-spelling", among(usual, text))).toEqual(["C2"]);
	expect(fixesOf("counter-spelling", among(usual, text))).toEqual([["C2", after]]);
});

test.each<[Usual, string]>([
	["か所", "通いの場は10か所"],
	["か所", "通学路の危険箇所を点検"],
	["か所", "該当箇所を修正"],
	["か所", "破損箇所の修繕を依頼"],
	["か所", "第２期３カ年計画に基づく支援"],
	["か所", "８カ国の留学生が参加"],
	["か所", "関ヶ原町の先進地を視察"],
	["か所", "六ヶ所村を視察"],
	["か所", "八十八ヶ所霊場を紹介"],
	["か月", "４月から６月まで試行"],
	["か月", "3月に交流会を開催"],
	["か月", "市ヶ谷で開かれた研修に参加"],
	["取組", "介護予防に取り組む団体を支援"],
	["取組", "空き家の活用に取り組み、２件が成約"],
	["取組", "関係機関と連携して移動支援に取り組み"],
	["取組", "健康づくりに取り組みました"],
	["取組", "見守りに取り組みながら担い手を育成"],
	["取組", "新たに防災に取り組んだ町会を表彰"],
	["取組", "減塩に取り組もうと呼びかけ"],
	["取組", "見守りに取り組み始めた団体を支援"],
	["取組", "新たに取り組みやすい環境を整備"],
	["取組", "冊子「わたしたちの取り組み」を配布"],
	["打合せ", "進め方を関係課と打ち合わせた"],
	["打合せ", "講師と打ち合わせ、内容を決定"],
	["打合せ", "日程を打ち合わせる予定"],
	["申込み", "電話で申し込む方式に変更"],
	["申込み", "150人が申し込み、抽選を実施"],
	["申込み", "申し込んだ全員が受講"],
	["申し込み", "申込書を窓口に配備"],
	["問い合わせ", "県に問い合わせた結果を共有"],
	["問合せ", "利用者が問い合わせる窓口を一本化"],
	["問合せ", "事業者に問い合わせ、状況を確認"],
	["受付", "相談を受け付ける窓口を設置"],
	["受付", "申請を随時受け付け、補助金を交付"],
	["受付", "212件を受け付けた"],
	["受付", "通報を24時間受け付けている"],
	["子ども", "市立こどもの国を改修"],
	["子ども", "認定こども園の整備に補助"],
	["子ども", "こども家庭庁の通知を共有"],
	["子ども", "こども家庭センターを設置"],
	["子ども", "放課後子供教室を12校で実施"],
	["子ども", "子ども・子育て支援事業計画を改定"],
	["子ども", "こども基本法に基づく意見聴取"],
	["子ども", "こども110番の家の協力者を募集"],
	["子ども", "子供・若者育成支援推進法に基づく協議会"],
])("among %s left alone: %s", (usual, text) => {
	expect(cellsOf("counter-spelling", among(usual, text))).toEqual([]);
	expect(fixesOf("counter-spelling", among(usual, text))).toEqual([]);
});

test("the name of a department is its own", () => {
	const [F, G, H, I] = USUAL.子ども;
	expect(cellsOf("counter-spelling", tableWith([{ D: "こども未来課", F, G, H, I }]))).toEqual([]);
});

test.each<[string, string, string, string]>([
	["two uses only", "２か所で実施", "３カ所で実施", "講座を開催"],
	["three spellings of one use each", "２か所で実施", "３カ所で実施", "４箇所で実施"],
	["one spelling throughout", "２カ所で実施", "３カ所で実施", "４カ所で実施"],
])("none of: %s", (_, F, G, H) => {
	expect(cellsOf("counter-spelling", tableWith([{ F, G, H }]))).toEqual([]);
});

test("plainly mixed without a majority it is told, and nothing is offered", () => {
	const mixed = tableWith(["10か所", "11カ所", "12箇所", "13か所", "14カ所", "15カ所", "16か所"].map((G) => ({ G })));
	expect(cellsOf("counter-spelling", mixed)).toHaveLength(1);
	expect(fixesOf("counter-spelling", mixed)).toEqual([]);
});

test("half against half is no majority", () => {
	const sheet = tableWith([
		{ F: "２か所で実施", G: "３か所で実施" },
		{ F: "２カ所で実施", G: "３カ所で実施" },
	]);
	expect(cellsOf("counter-spelling", sheet)).toEqual([]);
});

test("three uses are enough, with two of them alike", () => {
	const sheet = tableWith([{ F: "２か所で実施", G: "３カ所で実施", H: "４か所で実施" }]);
	expect(fixesOf("counter-spelling", sheet)).toEqual([["G2", "３か所で実施"]]);
});

test("several uses in one cell count one by one", () => {
	const sheet = tableWith([{ F: "北部２か所、南部３か所、西部１カ所で実施" }]);
	expect(fixesOf("counter-spelling", sheet)).toEqual([["F2", "北部２か所、南部３か所、西部１か所で実施"]]);
});

const MIXED = tableWith([
	{ C: "公民館２か所で実施", F: "３か所で実施", G: "４か所で実施", H: "５カ所で実施" },
	{ C: "集会所６か所で実施", F: "７箇所で実施", G: "８か所で実施", H: "９カ所で実施" },
]);

test("one finding a family, at the first cell of another spelling; its fix reaches all of them", () => {
	expect(cellsOf("counter-spelling", MIXED)).toEqual(["H2"]);
	expect(Object.fromEntries(fixesOf("counter-spelling", MIXED))).toEqual({
		H2: "５か所で実施",
		F3: "７か所で実施",
		H3: "９か所で実施",
	});
});

test("the message names the spellings and how often each is used", () => {
	const message = firstMessage("counter-spelling", MIXED) ?? "";
	for (const piece of ["か所", "カ所", "箇所", "5", "2", "1"]) {
		expect(message).toContain(piece);
	}
});

test("two families are two findings", () => {
	const [F, G, H, I] = USUAL.取組;
	const sheet = tableWith([
		{ C: "各課の取り組みを集約", F, G, H, I },
		{ C: "公民館２カ所で実施", F: "３か所で実施", G: "４か所で実施", H: "５か所で実施" },
	]);
	expect(cellsOf("counter-spelling", sheet)).toEqual(["C2", "C3"]);
});

// Headings are known again by their words when an office has corrected a column, and names are given elsewhere.
test("headings and the names of measures are neither counted nor corrected", () => {
	const headings = HEADINGS.map((text) => (text === "取組時期" ? "取り組み時期" : text));
	const row = FULL_ROW.map((text, column) =>
		column === 1 ? "地域の取組みの支援" : column > 4 && column < 8 ? "地区の取組を紹介" : text,
	);
	expect(cellsOf("counter-spelling", sheetOf([headings, row]))).toEqual([]);
});

test("two words in one cell are two findings, too", () => {
	const rows = [
		{ C: "各課の取り組みを２カ所で実施", F: "取組を３か所で実施", G: "取組を４か所で実施" },
		{ F: "取組を５か所で実施" },
	];
	expect(fixesOf("counter-spelling", tableWith(rows))).toEqual([
		["C2", "各課の取り組みを２か所で実施"],
		["C2", "各課の取組を２カ所で実施"],
	]);
});

// Counted in the sample: か所 13, カ所 7, 箇所 14 (no majority); 取組 17 besides compounds such as 取組地区, 取り組み as a noun 3, 取組み 1; ヶ月 2, 受付 3.
test("in the sample か所, 箇所 and カ所, of which none has half, and 取組 with its fixes", () => {
	expect(cellsOf("counter-spelling", sample())).toEqual(["F11", "C62"]);
	const message = firstMessage("counter-spelling", sample()) ?? "";
	for (const count of ["「箇所」が14回", "「か所」が13回", "「カ所」が7回", "どの書き方も半分を超えていません"]) {
		expect(message).toContain(count);
	}
	const fixes = Object.fromEntries(fixesOf("counter-spelling", sample()));
	expect(Object.keys(fixes).sort()).toEqual(["C110", "C62", "C82", "G112"]);
	expect(fixes.C82).toContain("担い手を確保する取組を実施");
	expect(fixes.G112).toContain("日頃の取組を紹介");
});

/** Each text in a row of its own. */
function rowsOf(texts: readonly string[]) {
	return tableWith(texts.map((G, index) => ({ B: `施策その${index}`, G })));
}

test.each<[string, readonly string[]]>([
	[
		"the verb behind に",
		["省エネの取組", "省エネに取り組み成果を共有", "各課の取組", "学習支援に取り組みボランティアを育成", "取組の継続"],
	],
	[
		"the verb behind で and を",
		["受付を開始", "受付の終了", "受付は12件", "申請書を受け付け審査した", "オンラインで受け付け開始"],
	],
	["受付する has no other spelling", ["受け付けの方法", "受け付けを開始", "受け付けは12件", "窓口で受付する"]],
	["titles", ["各課の取組", "市の取組", "取組を継続", "取り組み方針を作成", "取り組み事例集を配布"]],
	[
		"a plan's name",
		["子供の居場所", "子供を支援", "子供が参加", "子どもの読書活動推進計画を策定", "子どもの学習・生活支援事業"],
	],
	["places", ["５か所", "６か所", "７か所", "三ヶ所神社の文化財", "四国八十八ヶ所を紹介", "三箇所小学校の改修"]],
])("no other spelling: %s", (_, texts) => {
	expect(cellsOf("counter-spelling", rowsOf(texts))).toEqual([]);
});

test("compounds of 取組 count and are mended; 受付件数 is spelled so in every style", () => {
	const compounds = rowsOf(["取組状況を把握", "主な取組内容", "取組実績", "市民の取り組みを支援"]);
	expect(fixesOf("counter-spelling", compounds)).toEqual([["G5", "市民の取組を支援"]]);
	const fixed = rowsOf(["受付件数　12件", "受付件数　15件", "受け付けの方法", "受け付けを開始", "受付を終了"]);
	expect(fixesOf("counter-spelling", fixed)).toEqual([["G6", "受け付けを終了"]]);
});

// unchanged-text: the same sentence in three or more closed years running.
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";

/** Columns: A item, B outline, C department, D H30, E R1, F R2, G R3, H R4 as of August, I mark of R3. */
function told(rows: readonly (readonly string[])[], merges: readonly string[] = []) {
	return sheetOf(
		[
			[
				"施策項目",
				"事業概要",
				"課名",
				"Ｈ30年度",
				"Ｒ１年度",
				"Ｒ２年度",
				"Ｒ３年度",
				"Ｒ４年度（R4.8末時点）",
				"Ｒ３評価",
			],
			...rows.map((years, index) => [`取組${"甲乙丙"[index] ?? ""}`, "地域で進める", "環境課", ...years, "〇"]),
		],
		merges,
	);
}

const TEXT = "市広報に特集を組み、ごみの減量を呼びかけた";
const OTHER = "町会を回って分別の説明会を開いた";
const THIRD = "分別アプリの配信を始めた";

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
	["all closed years", [TEXT, TEXT, TEXT, TEXT, OTHER], ["G2"], ["Ｈ30年度", "Ｒ３年度"]],
	["and the running one, too", [TEXT, TEXT, TEXT, TEXT, TEXT], ["G2"], ["Ｈ30年度", "Ｒ３年度"]],
	["the first three", [TEXT, TEXT, TEXT, OTHER, OTHER], ["F2"], ["Ｈ30年度", "Ｒ２年度"]],
	["the last three", [OTHER, TEXT, TEXT, TEXT, OTHER], ["G2"], ["Ｒ１年度", "Ｒ３年度"]],
	["behind a blank", ["", TEXT, TEXT, TEXT, OTHER], ["G2"], ["Ｒ１年度", "Ｒ３年度"]],
	["behind －", ["－", TEXT, TEXT, TEXT, OTHER], ["G2"], ["Ｒ１年度", "Ｒ３年度"]],
	[
		"spaces aside",
		[TEXT, ` ${TEXT}`, TEXT.replace("、", "、\n"), `${TEXT}　`, OTHER],
		["G2"],
		["Ｈ30年度", "Ｒ３年度"],
	],
	[
		"digits of either width",
		["出前講座を12回開催", "出前講座を１２回開催", "出前講座を12回開催", "中止", OTHER],
		["F2"],
		["Ｈ30年度", "Ｒ２年度"],
	],
	["seven characters", ["相談窓口を運営", "相談窓口を運営", "相談窓口を運営", OTHER, OTHER], ["F2"], ["Ｒ２年度"]],
	[
		"several lines",
		[OTHER, `・${TEXT}\n・${THIRD}`, `・${TEXT}\n・${THIRD}`, `・${TEXT}\n・${THIRD}`, ""],
		["G2"],
		["Ｒ１年度"],
	],
])("reported: %s", (_, years, cells, words) => {
	expect(cellsOf("unchanged-text", told([years]))).toEqual(cells);
	for (const word of words) {
		expect(firstMessage("unchanged-text", told([years]))).toContain(word);
	}
});

test("each entry has its own", () => {
	const sheet = told([
		[TEXT, TEXT, TEXT, TEXT, ""],
		[OTHER, OTHER, OTHER, TEXT, ""],
	]);
	expect(cellsOf("unchanged-text", sheet)).toEqual(["G2", "F3"]);
});

test("cells merged over two entries are one finding", () => {
	const sheet = told(
		[
			[TEXT, TEXT, TEXT, TEXT, TEXT],
			["", "", "", "", ""],
		],
		["D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3"],
	);
	expect(cellsOf("unchanged-text", sheet)).toEqual(["G2"]);
});

test.each<[string, readonly string[]]>([
	["only two years", [TEXT, TEXT, OTHER, THIRD, ""]],
	["two and two", [TEXT, TEXT, OTHER, OTHER, ""]],
	["three, not running", [TEXT, TEXT, OTHER, TEXT, ""]],
	["a blank between", [TEXT, "", TEXT, TEXT, ""]],
	["－ between", [TEXT, TEXT, "－", TEXT, ""]],
	["two closed years and the running one", [OTHER, THIRD, TEXT, TEXT, TEXT]],
	["a short routine answer", ["継続実施", "継続実施", "継続実施", "継続実施", "継続実施"]],
	["継続実施 with a full stop", ["継続実施。", "継続実施。", "継続実施。", "継続実施。", ""]],
	["six characters", ["継続して実施", "継続して実施", "継続して実施", "継続して実施", ""]],
	["spaces do not make it longer", ["実施　　　　　", "実施　　　　　", "実施　　　　　", "実施　　　　　", ""]],
	["a mark of a schedule", ["○", "○", "○", "○", "○"]],
	["a bare number", ["12回", "12回", "12回", "12回", ""]],
	["placeholders", ["－", "－", "－", "－", "－"]],
	["placeholders in words", ["該当なし", "該当なし", "該当なし", "該当なし", ""]],
	["a number that changes", ["講座を3回開催した", "講座を4回開催した", "講座を5回開催した", "講座を6回開催した", ""]],
	["a place that changes", [`${TEXT}（東部）`, `${TEXT}（西部）`, `${TEXT}（北部）`, `${TEXT}（南部）`, ""]],
])("not reported: %s", (_, years) => {
	expect(cellsOf("unchanged-text", told([years]))).toEqual([]);
});

test("one text merged over the years is said once", () => {
	expect(cellsOf("unchanged-text", told([[TEXT, "", "", "", ""]], ["D2:H2"]))).toEqual([]);
	expect(cellsOf("unchanged-text", told([[TEXT, "", "", TEXT, ""]], ["D2:F2"]))).toEqual([]);
});

test("同上 is what stands above", () => {
	const sheet = told([
		["講座を3回開催した", "講座を4回開催した", "講座を5回開催した", "講座を6回開催した", ""],
		["同上", "同上", "同上", "同上", ""],
	]);
	expect(cellsOf("unchanged-text", sheet)).toEqual([]);
});

test("同上 under a text that does not change is told once, above", () => {
	const same = ["同上", "同上", "同上", "同上", ""];
	expect(cellsOf("unchanged-text", told([[TEXT, TEXT, TEXT, TEXT, ""], same]))).toEqual(["G2"]);
});

test("同上 counts as the text above among years of one's own", () => {
	const sheet = told([
		[TEXT, OTHER, THIRD, "12回", ""],
		["〃", TEXT, TEXT, OTHER, ""],
	]);
	expect(cellsOf("unchanged-text", sheet)).toEqual(["F3"]);
});

test.each(["引き続き実施した", "計画どおり実施", "例年どおり開催した", "事業を継続実施"])(
	"a routine answer is no text: %s",
	(text) => {
		expect(cellsOf("unchanged-text", told([[text, text, text, text, ""]]))).toEqual([]);
	},
);

// Read by hand: texts that stay the same over at least three of H30 to R3; 145 changes in R3, so its run ends in R2.
test("in the sample twenty, each at the last of its years", () => {
	expect(cellsOf("unchanged-text", sample())).toEqual([
		"I15",
		"I17",
		"I18",
		"I22",
		"I24",
		"I50",
		"I52",
		"I53",
		"I54",
		"I109",
		"I123",
		"I132",
		"I144",
		"H145",
		"I148",
		"I150",
		"I155",
		"I157",
		"I158",
		"I162",
	]);
});

test.each([
	"実施済み（H30完了）",
	"H29年度で事業完了",
	"他の施策に統合済み",
	"対象となる案件なし",
	"該当する申請はなかった",
	"待機児童数　０人",
	"耐震化率　100％",
	"計画どおり進捗している",
])("a state that lasts is no copy: %s", (text) => {
	const years = ["Ｒ元年度", "Ｒ２年度", "Ｒ３年度"];
	const sheet = sheetOf([
		["施策項目", "課名", ...years, "Ｒ３評価"],
		["耐震化", "建築課", text, text, text, "〇"],
		["広報", "広報課", "広報紙で制度を周知", "広報紙で制度を周知", "広報紙で制度を周知", "〇"],
	]);
	expect(cellsOf("unchanged-text", sheet)).toEqual(["E3"]);
});

// Which blanks of an entry somebody must fill, and which are right as they are.
import { dutiesOf, tellsOfEnd } from "../../src/table/lifetime";
import { permuteColumns } from "./sheet-changes";
import { rowWith, sheetOf, smallSheet, tableOf } from "./sheet-fixture";

const SHORT: { readonly [duty: string]: string } = {
	required: "!",
	"before-start": "<",
	ended: ">",
	optional: "?",
};

/** Duties of the only entry: R2, R3, R4, plan, then the mark (of R3). */
function duties(changes: { readonly [letter: string]: string }): string {
	const table = tableOf(smallSheet([rowWith(changes)]));
	const [entry] = table.entries;
	if (entry === undefined) {
		throw new Error("no entry");
	}
	const { years, mark } = dutiesOf(table, entry);
	return [...years, mark].map((duty) => SHORT[duty]).join("");
}

describe("an entry that was there from the start", () => {
	test.each([
		["all filled", {}, "!!!!!"],
		["all blank", { F: "", G: "", H: "", I: "", J: "" }, "!!!!!"],
		["blank at the beginning", { F: "", G: "" }, "!!!!!"],
		["a placeholder at the beginning", { F: "－", G: "" }, "!!!!!"],
	])("%s", (_, changes, expected) => {
		expect(duties(changes)).toBe(expected);
	});
});

describe("a new measure", () => {
	test.each([
		["begun in the first year", { A: "新" }, "!!!!!"],
		["begun in the year that is judged", { A: "新", F: "" }, "<!!!!"],
		["begun after the year that is judged, without a mark", { A: "新", F: "", G: "", J: "" }, "<<!!<"],
		["judged though its text is missing", { A: "新", F: "", G: "" }, "<!!!!"],
		["marked － because it had not begun", { A: "新", F: "", G: "", J: "－" }, "<<!!<"],
		["－ before its start", { A: "新", F: "－", G: "", H: "２回", J: "" }, "<<!!<"],
		["only planned", { A: "新", F: "", G: "", H: "", J: "" }, "<<<!<"],
		["wholly blank: the running year is asked for", { A: "新", F: "", G: "", H: "", I: "", J: "" }, "<<!!<"],
		["marked 新 in its name", { B: "（新）見守り", F: "" }, "<!!!!"],
		["継続 is not new", { A: "継続", F: "" }, "!!!!!"],
	])("%s", (_, changes, expected) => {
		expect(duties(changes)).toBe(expected);
	});
});

describe("a measure that ended", () => {
	test.each([
		["with its last word, before the judged year", { F: "事業終了", G: "", H: "", I: "", J: "" }, "!>>>>"],
		["in the judged year", { G: "他事業へ統合", H: "", I: "" }, "!!>>!"],
		["in the running year", { H: "事業廃止", I: "" }, "!!!>!"],
		["and － stands behind", { F: "事業終了", G: "－", H: "", I: "－", J: "" }, "!>>>>"],
		["but goes on in a later text", { F: "旧事業を終了", G: "新たな形で実施", H: "" }, "!!!!!"],
		["by its name", { B: "見守り活動（終了）", G: "", H: "", I: "", J: "" }, "!>>>>"],
		["in one point of a list only", { G: "・見守りを実施\n・配食の事業は終了", H: "" }, "!!!!!"],
	])("%s", (_, changes, expected) => {
		expect(duties(changes)).toBe(expected);
	});
});

test("targets are nobody's duty", () => {
	const sheet = smallSheet([rowWith({})]);
	const texts = sheet.texts.map((row) => row.map((text) => text.replace("Ｒ５～Ｒ７年度", "Ｒ７年度目標")));
	const table = tableOf({ ...sheet, texts });
	expect(table.entries.map((entry) => dutiesOf(table, entry).years)).toEqual([
		["required", "required", "required", "optional"],
	]);
});

test("years are taken in time, not in the order of their columns", () => {
	const sheet = smallSheet([rowWith({ A: "新", F: "" }), rowWith({ F: "事業終了", G: "", H: "", I: "", J: "" })]);
	for (const order of [
		[0, 1, 2, 3, 4, 8, 7, 6, 5, 9],
		[0, 1, 2, 3, 4, 8, 5, 6, 7, 9],
	]) {
		const table = tableOf(permuteColumns(sheet, order));
		const byYear = table.entries.map((entry) =>
			[2020, 2021, 2022, 2023].map(
				(from) => dutiesOf(table, entry).years[table.years.findIndex((year) => year.from === from)],
			),
		);
		expect(byYear).toEqual([
			["before-start", "required", "required", "required"],
			["required", "ended", "ended", "ended"],
		]);
	}
});

test("a mark without a year is asked for unless the measure is still to come or over", () => {
	const sheet = sheetOf([
		["新", "施策項目", "Ｒ３年度", "Ｒ４年度（R4.8末時点）", "Ｒ５年度", "評価"],
		["", "見守り", "３回", "２回", "継続", ""],
		["新", "配食", "", "", "開始", ""],
		["", "送迎", "事業終了", "", "", ""],
	]);
	const table = tableOf(sheet);
	expect(table.entries.map((entry) => dutiesOf(table, entry).mark)).toEqual(["required", "before-start", "ended"]);
});

test.each([
	"事業終了",
	"事業は終了した。",
	"Ｒ２で事業終了",
	"令和２年度で廃止",
	"制度廃止",
	"ほかの事業に統合",
	"ほかの事業へ統合予定",
	"（事業終了）",
	"社会福祉協議会へ移管",
	"新たな事業へ移行",
	"完了",
	"３回実施\n事業終了",
])("%j tells of the end", (text) => {
	expect(tellsOfEnd(text)).toBe(true);
});

test.each([
	"",
	"３回実施",
	"終了した講座の受講生が地域で活動を始めた",
	"統合型リゾートの調査",
	"廃止された路線の代わりにバスを運行",
	"・見守りを実施\n・配食の事業は終了",
	"講座の受講を終えた45人がそれぞれの地域で研修を修了",
])("%j does not", (text) => {
	expect(tellsOfEnd(text)).toBe(false);
});

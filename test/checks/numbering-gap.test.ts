// numbering-gap: numbers of chapters, directions or measures that skip or come twice.
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";

/** A table of bands, each with one entry below it unless another band of a lower level follows. */
function banded(...titles: readonly string[]) {
	const rows: (readonly string[])[] = [["施策項目", "事業概要", "課名", "Ｒ３年度", "評価"]];
	const merges: string[] = [];
	for (const [index, title] of titles.entries()) {
		rows.push([title, "", "", "", ""]);
		merges.push(`A${rows.length}:E${rows.length}`);
		const next = titles[index + 1];
		if (next === undefined || title.startsWith("　") || !next.startsWith("　")) {
			rows.push([`取組その${"甲乙丙丁戊己庚辛"[index] ?? ""}`, "地域で進める", "市民課", "３回実施", "〇"]);
		}
	}
	return sheetOf(rows, merges);
}

function numbered(...numbers: readonly (string | readonly [number: string, name: string])[]) {
	return sheetOf([
		["番号", "施策項目", "課名", "Ｒ３年度", "評価"],
		...numbers.map((entry, index) => {
			const [number, name] = typeof entry === "string" ? [entry, `取組${"甲乙丙丁戊己庚辛"[index] ?? ""}`] : entry;
			return [number, name, "市民課", "３回実施", "〇"];
		}),
	]);
}

test.each<[string, readonly string[], readonly string[], RegExp]>([
	["a chapter", ["１　学び", "２　遊び", "４　暮らし"], ["A6"], /３|3/],
	["a chapter in words", ["第１章　学び", "第２章　遊び", "第４章　暮らし"], ["A6"], /第[３3]章/],
	["a chapter twice", ["１　学び", "２　遊び", "２　暮らし", "３　緑"], ["A6"], /２|2/],
	["a direction", ["１　学び", "　１－１　学校", "　１－２　家庭", "　１－４　地域"], ["A7"], /１－３/],
	["a direction twice", ["１　学び", "　１－１　学校", "　１－２　家庭", "　１－２　地域"], ["A7"], /１－２/],
	["a direction in brackets", ["第１章　学び", "　（１）学校", "　（２）家庭", "　（４）地域"], ["A7"], /[３3]/],
	[
		"a direction of the second chapter",
		["１　学び", "　１　学校", "　２　家庭", "２　遊び", "　１　公園", "　２　広場", "　４　水辺"],
		["A12"],
		/３|3/,
	],
	["two numbers at once", ["１　学び", "２　遊び", "５　暮らし", "６　緑"], ["A6"], /３|3/],
])("heading: %s", (_, titles, cells, named) => {
	expect(cellsOf("numbering-gap", banded(...titles))).toEqual(cells);
	expect(firstMessage("numbering-gap", banded(...titles))).toMatch(named);
});

test.each<[string, readonly string[], readonly string[], RegExp]>([
	["a measure", ["1", "2", "4", "5"], ["A4"], /[3３]/],
	["a measure in full width", ["１", "２", "３", "５"], ["A5"], /[4４]/],
	["a measure of two parts", ["1-1", "1-2", "1-4", "1-5"], ["A4"], /[1１][-－][3３]/],
	["a measure twice", ["1", "2", "2", "3", "4"], ["A4"], /[2２]/],
])("number: %s", (_, numbers, cells, named) => {
	expect(cellsOf("numbering-gap", numbered(...numbers))).toEqual(cells);
	expect(firstMessage("numbering-gap", numbered(...numbers))).toMatch(named);
});

test.each<[string, readonly string[]]>([
	["in order", ["１　学び", "２　遊び", "３　暮らし"]],
	["widths mixed", ["１　学び", "2　遊び", "３　暮らし"]],
	["without numbers", ["学びの場をつくる", "遊びの場をつくる", "緑を守る"]],
	["begun again in each chapter", ["１　学び", "　１　学校", "　２　家庭", "２　遊び", "　１　公園", "　２　広場"]],
	["carried on over chapters", ["１　学び", "　１　学校", "　２　家庭", "２　遊び", "　３　公園", "　４　広場"]],
	["of two parts, rolling over", ["１　学び", "　１－１　学校", "　１－２　家庭", "　２－１　公園", "　２－２　広場"]],
	["letters", ["Ａ　学び", "Ｂ　遊び", "Ｄ　暮らし"]],
	["an excerpt that begins later", ["２　学び", "３　遊び", "４　暮らし"]],
	["chapters taken out of another plan", ["５　学び", "12　遊び", "30　暮らし"]],
	["years in the titles", ["１　2025年への備え", "２　2040年への備え", "３　暮らし"]],
	["one chapter only", ["３　学び"]],
])("none in headings: %s", (_, titles) => {
	expect(cellsOf("numbering-gap", banded(...titles))).toEqual([]);
});

test.each<[string, readonly (string | readonly [number: string, name: string])[]]>([
	["in order", ["1", "2", "3", "4"]],
	["widths mixed", ["１", "2", "３", "4"]],
	["of two parts, rolling over", ["1-1", "1-2", "2-1", "2-2"]],
	["three numbers of another plan", ["5", "12", "30"]],
	["an excerpt of many", ["3", "7", "8", "15", "22"]],
	["a branch number put in later", ["1", "2", "2-2", "3"]],
	["a branch number in words", ["1", "2", "2の2", "3"]],
	["a blank number where one is due", ["1", "2", "", "4"]],
	["letters", ["A-1", "A-2", "B-1", "D-1"]],
	["codes", ["0210", "0345", "0712"]],
	["one that has become a date", ["1-8", "1-9", "1月10日", "1-11"]],
	["listed again with its own number", ["1", "2", "3", ["1", "取組甲（再掲）"], "4"]],
	["listed again with the next number here", ["1", "2", "3", ["4", "取組甲（再掲）"], "5"]],
	[
		"listed again with the next number in a row of its own",
		["1", ["2", "取組甲（再掲）"], ["3", "取組乙（再掲）"], "4"],
	],
	["a number kept vacant", ["1", "2", ["3", "（欠番）"], "4"]],
])("none in numbers: %s", (_, numbers) => {
	expect(cellsOf("numbering-gap", numbered(...numbers))).toEqual([]);
});

test("a number merged over the rows of one measure comes once", () => {
	const sheet = sheetOf(
		[
			["番号", "施策項目", "課名", "Ｒ３年度", "評価"],
			["1", "防災訓練", "防災課", "２回", "〇"],
			["", "", "消防課", "１回", "〇"],
			["2", "備蓄の更新", "防災課", "500食", "〇"],
			["3", "備蓄の点検", "防災課", "１回", "〇"],
		],
		["A2:A3", "B2:B3"],
	);
	expect(cellsOf("numbering-gap", sheet)).toEqual([]);
});

test("measures numbered from 1 in each chapter", () => {
	const sheet = sheetOf(
		[
			["番号", "施策項目", "課名", "Ｒ３年度", "評価"],
			["第１章　備える", "", "", "", ""],
			["1", "備蓄の更新", "防災課", "500食", "〇"],
			["2", "備蓄の点検", "防災課", "１回", "〇"],
			["第２章　助け合う", "", "", "", ""],
			["1", "名簿の整備", "福祉課", "更新", "〇"],
			["2", "安否確認", "福祉課", "３回", "〇"],
		],
		["A2:E2", "A5:E5"],
	);
	expect(cellsOf("numbering-gap", sheet)).toEqual([]);
});

// Read by hand: chapters 1 to 7; directions 1-3, 1-1 to 5-3, 1-1 to 2-4, 1-3, 1-7, 1-4 and 1 without a gap.
test("none in the sample, one when a direction's number is changed", () => {
	expect(cellsOf("numbering-gap", sample())).toEqual([]);
	const sheet = sample({ A85: "　１－５　安心して暮らせる生活環境の整備" });
	expect(cellsOf("numbering-gap", sheet)).toEqual(["A85"]);
	expect(firstMessage("numbering-gap", sheet)).toContain("１－４");
});

test("directions that begin with 2 where those of all other chapters begin with 1", () => {
	expect(cellsOf("numbering-gap", sample({ A20: "" }))).toEqual(["A23"]);
	expect(firstMessage("numbering-gap", sample({ A20: "" }))).toContain("「１－１」");
});

test("numbers that run on through the chapters", () => {
	const chapters = (...numbers: readonly string[]) =>
		sheetOf(
			[
				["番号", "施策項目", "課名", "Ｒ３年度", "評価"],
				...numbers.flatMap((number, index) => [
					...(index % 2 === 0 ? [[`第${index / 2 + 1}章　柱`, "", "", "", ""]] : []),
					[number, `取組${"甲乙丙丁戊己"[index] ?? ""}`, "市民課", "３回", "〇"],
				]),
			],
			["A2:E2", "A5:E5", "A8:E8"],
		);
	expect(cellsOf("numbering-gap", chapters("1", "2", "3", "4", "6", "7"))).toEqual(["A9"]);
	expect(cellsOf("numbering-gap", chapters("1", "2", "3", "4", "5", "6"))).toEqual([]);
	expect(cellsOf("numbering-gap", chapters("11", "12", "21", "22", "31", "32"))).toEqual([]);
	expect(cellsOf("numbering-gap", chapters("1", "3", "2", "4", "6", "7"))).toEqual([]);
});

test("a number that an item of several rows repeats, and one under 同上", () => {
	const rows = (...items: readonly string[]) =>
		sheetOf([
			["番号", "施策項目", "課名", "Ｒ３年度", "評価"],
			...items.map((item, index) => [String(index + 1), item, "市民課", "３回", "〇"]),
		]);
	expect(cellsOf("numbering-gap", rows("清掃", "植樹", "同上", "花壇"))).toEqual([]);
});

test("chapters counted by a word and a Roman numeral", () => {
	const rows = ["基本目標Ⅰ　安全", "基本目標Ⅱ　安心", "基本目標Ⅳ　活力"].flatMap((band, index) => [
		[band, "", "", ""],
		["Ⅰ－１　くらし", "", "", ""].map((text) => (index === 0 ? text : "")),
		[`取組${index}`, "市民課", "３回", "〇"],
	]);
	const filled = rows.filter((row) => row.some((text) => text !== ""));
	const sheet = sheetOf([["施策項目", "課名", "Ｒ３年度", "評価"], ...filled], ["A2:D2", "A3:D3", "A5:D5", "A7:D7"]);
	expect(cellsOf("numbering-gap", sheet)).toEqual(["A7"]);
	expect(cellsOf("entry-outside-chapter", sheet)).toEqual([]);
});

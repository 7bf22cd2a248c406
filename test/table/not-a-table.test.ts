// Tabs that hold no progress table, and why they are passed over.

import { removeRows } from "./sheet-changes";
import { read, sample, sheetOf } from "./sheet-fixture";

const EMPTY = sheetOf([]);

test.each([
	["a tab without cells", EMPTY],
	[
		"a tab of blank cells",
		sheetOf([
			["", ""],
			["", ""],
		]),
	],
	[
		"a tab of spaces",
		sheetOf([
			[" ", "\u3000"],
			["\n", ""],
		]),
	],
])("%s is empty", (_, sheet) => {
	expect(read(sheet)).toEqual({ kind: "none", reason: "empty" });
});

test.each([
	[
		"a list of phones",
		sheetOf([
			["課名", "担当者", "内線", "備考"],
			["福祉政策課", "山田", "2019", ""],
			["介護保険課", "佐藤", "2021", "R3に移転"],
			["健康政策課", "鈴木", "2023", ""],
		]),
	],
	[
		"a tab of prose",
		sheetOf([
			["令和３年度の取組について"],
			["この表は、各課の取組の内容をまとめたものです。"],
			["記入の方法は次のとおりです。令和４年８月末現在で記入してください。"],
			["１　施策項目ごとに記入する"],
		]),
	],
	[
		"a tab of numbers",
		sheetOf(
			Array.from({ length: 12 }, (_, row) => Array.from({ length: 8 }, (_, column) => String(row * 137 + column))),
		),
	],
	[
		"a budget by year without measures",
		sheetOf([
			["区分", "R1年度", "R2年度", "R3年度"],
			["歳入", "100", "200", "300"],
			["歳出", "90", "180", "290"],
		]),
	],
	[
		"a calendar of meetings",
		sheetOf([
			["日付", "会議名", "場所"],
			["令和４年８月31日", "連絡会", "本庁"],
			["令和４年９月30日", "協議会", "別館"],
		]),
	],
	["one word", sheetOf([["施策項目"]])],
])("%s has no header", (_, sheet) => {
	expect(read(sheet)).toEqual({ kind: "none", reason: "no-header" });
});

test.each([
	["the header of the sample alone", removeRows(sample(), 8, sample().texts.length - 8)],
	[
		"a header and blank rows",
		sheetOf([
			["施策項目", "Ｒ３年度", "評価"],
			["", "", ""],
			["", "", ""],
		]),
	],
	[
		"a header and a note",
		sheetOf([
			["施策項目", "Ｒ３年度", "評価"],
			["※　記入は９月から", "", ""],
		]),
	],
])("%s has no entries", (_, sheet) => {
	expect(read(sheet)).toEqual({ kind: "none", reason: "no-entries" });
});

test("the add-on's own output is told by its signature, and by no other mention of its name", () => {
	const rows = [
		["施策項目", "Ｒ３年度", "評価"],
		["見守り", "３回", "〇"],
	];
	expect(read(sheetOf([["進捗チェック 0.1.0 が作成"], ...rows]))).toEqual({ kind: "none", reason: "own-output" });
	expect(read(sheetOf([["Made by Shinchoku Check 1.2.3"], ...rows]))).toEqual({ kind: "none", reason: "own-output" });
	expect(read(sheetOf([["進捗チェックで確かめる表"], ...rows])).kind).toBe("table");
});

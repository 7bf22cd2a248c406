// What reading gives: fingerprints, merges, hidden values (P10, P11, P14).
import { compared, type Item, noted } from "../item";
import { contentsOf, firsts } from "../tools";

export const reading: readonly Item[] = [
	compared({
		id: "P10a",
		assumption: {
			ja: "二度読んだ値・メモ・背景色は同じです（編集されたかどうかを指紋で見分けます）。",
			en: "Values, notes and backgrounds that are read twice are the same, so that a fingerprint of them holds.",
		},
		expected: true,
		see: (tab) => {
			tab
				.getRange("A1:D1")
				.setNumberFormats([["@", "0", "0.0%", "@"]])
				.setValues([["進捗", 97, 0.8371, "1-2"]])
				.setBackgrounds([["#FFE8A3", null, "#dce9ff", "#ffffff"]]);
			tab.getRange("A1").setNote("確認");
			const before = contentsOf(tab);
			SpreadsheetApp.flush();
			tab.setName(`${tab.getName()} b`);
			const after = contentsOf(tab);
			return before === after || [before, after];
		},
	}),
	compared({
		id: "P10b",
		assumption: {
			ja: "背景色のないセルと null を設定したセルの背景色は '#ffffff'、メモは '' です。",
			en: "The background of a cell without one, or with null set, is '#ffffff'; its note is ''.",
		},
		expected: [["#ffffff", "#ffffff"], [""]],
		see: (tab) => {
			tab.getRange("B1").setBackgrounds([["#ff0000"]]);
			tab.getRange("B1").setBackgrounds([[null]]);
			SpreadsheetApp.flush();
			return [tab.getRange("A1:B1").getBackgrounds()[0], tab.getRange("A1").getNotes()[0]];
		},
	}),
	compared({
		id: "P11a",
		assumption: {
			ja: "データ範囲の getMergedRanges は、範囲の中から始まって外へ出る結合も含めて、結合全体を返します。",
			en: "getMergedRanges of the data range gives whole merges, also one that begins inside it and reaches out.",
		},
		expected: { data: "A1:D2", merges: ["A1:B2", "D1:D5"] },
		see: (tab) => {
			tab.getRange("A1:D2").setValues([
				["見出し", "", "", "縦"],
				["", "", "値", ""],
			]);
			tab.getRange("A1:B2").merge();
			tab.getRange("D1:D5").merge();
			SpreadsheetApp.flush();
			const data = tab.getDataRange();
			const merges = data.getMergedRanges().map((range) => range.getA1Notation());
			return { data: data.getA1Notation(), merges: merges.sort() };
		},
	}),
	compared({
		id: "P11b",
		assumption: {
			ja: "結合に隠れたセルは、値も表示値も '' で、結合の前にあった内容は消えています。",
			en: "Cells that a merge covers read '' as value and as displayed value, and merging dropped what they held.",
		},
		expected: [
			[
				["見出し", ""],
				["", ""],
			],
			[
				["見出し", ""],
				["", ""],
			],
		],
		see: (tab) => {
			const range = tab.getRange("A1:B2");
			range.setValues([
				["見出し", "b"],
				["c", "d"],
			]);
			range.merge();
			SpreadsheetApp.flush();
			return [range.getValues(), range.getDisplayValues()];
		},
	}),
	compared({
		id: "P14",
		assumption: {
			ja: "表示形式「;;;」のセルは、表示値は '' でも、getValues は数値を返します。",
			en: "A cell of number format ';;;' has the displayed value '' while getValues gives its number.",
		},
		expected: ["", 5],
		see: (tab) => {
			tab.getRange("A1").setNumberFormat(";;;").setValue(5);
			SpreadsheetApp.flush();
			return [tab.getRange("A1").getDisplayValues()[0]?.[0], tab.getRange("A1").getValues()[0]?.[0]];
		},
	}),
	noted({
		id: "P11c",
		assumption: {
			ja: "結合に隠れたセルのメモ・背景色・リッチテキストと、結合の上から書いた値がどう読めるかは、記録だけします。",
			en: "What note, background and rich text of a covered cell read as, and values written over a merge, is only noted.",
		},
		see: (tab) => {
			const range = tab.getRange("A1:A2");
			range.setNote("確認").setBackground("#ffe8a3").merge();
			range.setValues([["上"], ["下"]]);
			SpreadsheetApp.flush();
			return {
				values: firsts(range.getValues()),
				notes: firsts(range.getNotes()),
				backgrounds: firsts(range.getBackgrounds()),
				rich: firsts(range.getRichTextValues()).map((value) => value?.getText() ?? null),
			};
		},
	}),
	compared({
		id: "P11d",
		assumption: {
			ja: "結合の一部のセルからも、結合全体が分かります。結合に触れない範囲では何も返りません。",
			en: "A part of a merge tells the whole merge; a range that touches none tells nothing.",
		},
		expected: { part: ["A1:B2"], none: [] },
		see: (tab) => {
			tab.getRange("A1:B2").merge();
			SpreadsheetApp.flush();
			const mergesOf = (address: string): string[] =>
				tab
					.getRange(address)
					.getMergedRanges()
					.map((range) => range.getA1Notation());
			return { part: mergesOf("B2:C3"), none: mergesOf("C1:C9") };
		},
	}),
	compared({
		id: "P14b",
		assumption: {
			ja: "getValues は、数値・真偽・日付・文字をそれぞれの型で返し、空欄は '' です。表示値はすべて文字です。",
			en: "getValues gives number, boolean, date and text as such and '' for a blank; displayed values are texts.",
		},
		expected: { types: ["number", "boolean", "date", "string", "string"], displayed: true },
		see: (tab) => {
			const range = tab.getRange("A1:E1");
			range.setValues([[12.5, true, new Date(2026, 3, 1), "文", ""]]);
			SpreadsheetApp.flush();
			const types = (range.getValues()[0] ?? []).map((value) => (value instanceof Date ? "date" : typeof value));
			return { types, displayed: range.getDisplayValues()[0]?.every((value) => typeof value === "string") };
		},
	}),
];

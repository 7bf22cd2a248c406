// What writing into a cell of staff leaves alone (P23).

import { compared, type Item, judged, noted } from "../item";
import { bold, cellFormat, formatCell, partStyled, richTextOf, runsIn, type SeenRun } from "../text-runs";
import { column, errorOf, NO_ERROR, textCell } from "../tools";
import { strictRule } from "../validation-rules";

export const mendedCells: readonly Item[] = [
	compared({
		id: "P23e",
		assumption: {
			ja: "setRichTextValues は、メモ・入力規則・表示形式・背景色・折り返し・配置と、文字の見た目を変えません。",
			en: "setRichTextValues keeps note, dropdown, number format, background, wrap and alignment of the cell, and the looks.",
		},
		expected: { format: true, looks: true },
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			formatCell(range);
			const part = SpreadsheetApp.newTextStyle().setBold(true).setFontFamily("Meiryo").setFontSize(14);
			range.setRichTextValues([[partStyled("参加を  続けた", 0, 2, part)]]);
			const format = cellFormat(range);
			const before = runsIn(range);
			const builder = SpreadsheetApp.newRichTextValue().setText("参加を 続けた");
			for (const run of richTextOf(range).getRuns()) {
				const end = Math.min(run.getEndIndex(), 7);
				builder.setTextStyle(run.getStartIndex(), end, run.getTextStyle());
			}
			range.setRichTextValues([[builder.build()]]);
			const looks = (runs: readonly SeenRun[]) =>
				JSON.stringify(runs.map((run) => [run.start, run.bold, run.family, run.size, run.color]));
			const after = runsIn(range);
			const formatAfter = cellFormat(range);
			return {
				format: JSON.stringify(formatAfter) === JSON.stringify(format) || [format, formatAfter],
				looks: looks(after) === looks(before) || [before, after],
			};
		},
	}),
	compared({
		id: "P23g",
		assumption: {
			ja: "一つの見た目の文字なら、setValues と RangeList.setValue も同じです。部分ごとの書式は消えます。",
			en: "So do setValues and RangeList.setValue, of a text of one look; runs are dropped by them.",
		},
		expected: { one: true, list: true, runs: 1 },
		see: (tab) => {
			const one = tab.getRange("A1:A1");
			const list = tab.getRange("B1:B1");
			const runs = tab.getRange("C1:C1");
			for (const range of [one, list]) {
				formatCell(range);
				range.setValues([["○"]]);
			}
			const format = JSON.stringify(cellFormat(one));
			one.setValues([["〇"]]);
			tab.getRangeList(["B1", "B3"]).setValue("〇");
			runs.setRichTextValues([[partStyled("項目", 0, 1, bold())]]);
			runs.setValues([["項目"]]);
			return {
				one: JSON.stringify(cellFormat(one)) === format,
				list: JSON.stringify(cellFormat(list)) === format,
				runs: runsIn(runs).length,
			};
		},
	}),
	compared({
		id: "P23j",
		assumption: {
			ja: "拒否する入力規則が一つの文字を断ると、その呼び出しか flush が失敗し、そのあとも読めます。",
			en: "Where a strict dropdown refuses one text, the call or the flush fails, and reading works after it.",
		},
		expected: { values: true, texts: true, held: ["○", "○"] },
		see: (tab) => {
			const strict = strictRule(["○"]);
			const range = tab.getRange("A1:A2");
			range.setValues([["○"], ["○"]]).setDataValidations([[null], [strict]]);
			SpreadsheetApp.flush();
			const fails = (write: () => void) =>
				errorOf(() => {
					write();
					SpreadsheetApp.flush();
				}) !== NO_ERROR;
			const values = fails(() => range.setValues([["〇"], ["〇"]]));
			const texts = fails(() => range.setRichTextValues([textCell("〇"), textCell("〇")]));
			return { values, texts, held: range.getValues().map((row) => row[0]) };
		},
	}),
	noted({
		id: "P23k",
		assumption: {
			ja: "一つのセルが断ったとき RangeList.setValue が何を書いたかは、記録だけします（すべて読み直します）。",
			en: "What RangeList.setValue has written when one of its cells refuses is only noted: all are read again.",
		},
		see: (tab) => {
			const strict = strictRule(["○"]);
			tab
				.getRange("A1:A3")
				.setValues([["○"], [""], ["○"]])
				.setDataValidations([[null], [null], [strict]]);
			SpreadsheetApp.flush();
			errorOf(() => {
				tab.getRangeList(["A1", "A3"]).setValue("〇");
				SpreadsheetApp.flush();
			});
			return [tab.getRange("A1:A1").getValues()[0]?.[0], tab.getRange("A3:A3").getValues()[0]?.[0]];
		},
	}),
	judged({
		id: "P23p",
		assumption: {
			ja: "ほかの配列数式が出した文字がどう読めるかは、記録だけします（リッチテキストがなければ触れません）。",
			en: "What a text that an array formula elsewhere gives reads as is only noted; without a rich text it is left alone.",
		},
		expected: "formula = ''",
		see: (tab) => {
			tab.getRange("A1").setFormulas([['=ARRAYFORMULA({"○";"○"})']]);
			SpreadsheetApp.flush();
			const range = tab.getRange("A2:A2");
			return {
				formula: range.getFormulas()[0]?.[0],
				value: range.getValues()[0]?.[0],
				rich: range.getRichTextValues()[0]?.[0] !== null,
			};
		},
		accepts: (seen) => seen.formula === "",
	}),
	compared({
		id: "P23q",
		assumption: {
			ja: "前後や途中の空白と改行は、値として書いても、リッチテキストとして書いても残ります。",
			en: "Spaces and line breaks at the ends of a text and inside it stay, written as values and as rich texts.",
		},
		expected: [" 〇\n", "　課\n係 ", " 〇\n", "　課\n係 "],
		see: (tab) => {
			const texts = [" 〇\n", "　課\n係 "];
			tab.getRange("A1:A2").setValues(column(texts));
			tab.getRange("A3:A4").setRichTextValues(texts.map(textCell));
			SpreadsheetApp.flush();
			return tab
				.getRange("A1:A4")
				.getValues()
				.map((row) => row[0]);
		},
	}),
];

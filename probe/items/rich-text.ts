// Runs of rich texts as they are read and written (P23).

import { compared, type Item, judged, noted } from "../item";
import { bold, formatCell, partStyled, runsIn } from "../text-runs";
import { errorOf, NO_ERROR, textCell } from "../tools";

export const richText: readonly Item[] = [
	compared({
		id: "P23a",
		assumption: {
			ja: "文字のセルにはリッチテキストがあり、数値・日付・チェック・数式（結果が文字のものも）にはありません。",
			en: "Texts have a rich text; numbers, dates, ticks and formulas have none, also formulas that give texts.",
		},
		expected: ["○", null, null, null, null],
		see: (tab) => {
			const range = tab.getRange("A1:E1");
			range.setValues([["○", 12, new Date(2026, 3, 1), true, '="○"']]);
			SpreadsheetApp.flush();
			return range.getRichTextValues()[0]?.map((value) => value?.getText() ?? null);
		},
	}),
	judged({
		id: "P23b",
		assumption: {
			ja: "文字の部分は、セルから受け継いだ書式も答えるか、null を返します（null は受け継ぐという意味に取ります）。",
			en: "A run tells what it has from its cell as well, or null, which is taken to mean the same.",
		},
		expected: "bold = true | null, false; size = 14 | null",
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setFontSize(14).setFontWeights([["bold"]]);
			range.setRichTextValues([[partStyled("項目", 1, 2, bold(false))]]);
			return runsIn(range).map((run) => ({ text: run.text, bold: run.bold, size: run.size }));
		},
		accepts: (runs) =>
			runs.length === 2 &&
			runs[0]?.bold !== false &&
			runs[1]?.bold === false &&
			runs.every((run) => run.size === 14 || run.size === null),
	}),
	judged({
		id: "P23c",
		assumption: {
			ja: "getTextStyles がセルの書式・最初の部分の書式・null のどれを返すかは、記録だけします（すべての部分を残します）。",
			en: "Whether getTextStyles gives the style of the cell, of its first run or null is only noted: all runs are kept.",
		},
		expected: "runs = 2",
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setRichTextValues([[partStyled("項目", 0, 1, bold())]]);
			return { runs: runsIn(range).length, cell: range.getTextStyles()[0]?.[0]?.isBold() };
		},
		accepts: (seen) => seen.runs === 2,
	}),
	judged({
		id: "P23d",
		assumption: {
			ja: "文字全体の書式は、その部分から分かります。セル自身の書式が変わったかは記録だけします。",
			en: "A look over the whole text is told by its run; whether the cell's own style changed is only noted.",
		},
		expected: "run = true",
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setRichTextValues([[partStyled("項目", 0, 2, bold())]]);
			const [run] = runsIn(range);
			return { run: run?.bold, cell: range.getTextStyles()[0]?.[0]?.isBold(), weight: range.getFontWeights()[0]?.[0] };
		},
		accepts: (seen) => seen.run === true,
	}),
	noted({
		id: "P23f",
		assumption: {
			ja: "太字だけを決めた書式が、字体と大きさをどうするかは、記録だけします（すべて書きます）。",
			en: "What a style of which only bold was set makes of family and size is only noted: all is written.",
		},
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			formatCell(range);
			range.setRichTextValues([[partStyled("項目", 0, 1, bold())]]);
			const [run] = runsIn(range);
			return [run?.family, run?.size];
		},
	}),
	compared({
		id: "P23h",
		assumption: {
			ja: "文字のテーマの色は THEME と名前で読め、その名前で書き直せます。",
			en: "A theme colour of a run reads back as THEME with its name, by which it can be written again.",
		},
		expected: ["ACCENT4", "ACCENT4", "#b3261e"],
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			const { ACCENT4 } = SpreadsheetApp.ThemeColorType;
			const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(
				SpreadsheetApp.newColor().setThemeColor(ACCENT4).build(),
			);
			range.setRichTextValues([[partStyled("項目", 0, 1, style)]]);
			const first = runsIn(range)[0]?.color;
			const names = SpreadsheetApp.ThemeColorType as unknown as Readonly<
				Record<string, GoogleAppsScript.Spreadsheet.ThemeColorType>
			>;
			const named = names[first ?? ""] ?? ACCENT4;
			const again = SpreadsheetApp.newTextStyle().setForegroundColorObject(
				SpreadsheetApp.newColor().setThemeColor(named).build(),
			);
			range.setRichTextValues([[partStyled("項目", 0, 1, again)]]);
			const second = runsIn(range)[0]?.color;
			const red = SpreadsheetApp.newTextStyle().setForegroundColor("#b3261e");
			range.setRichTextValues([[partStyled("項目", 0, 1, red)]]);
			return [first, second, String(runsIn(range)[0]?.color).toLowerCase()];
		},
	}),
	judged({
		id: "P23i",
		assumption: {
			ja: "リンクはその部分から分かります。文の中のアドレスがひとりでにリンクになるかは記録だけします。",
			en: "A link is told by its run; whether an address in a sentence becomes a link of itself is only noted.",
		},
		expected: "linked = true",
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			const text = SpreadsheetApp.newRichTextValue().setText("計画を見る").setLinkUrl(0, 2, "https://example.com/");
			range.setRichTextValues([[text.build()]]);
			const linked = runsIn(range).some((run) => run.link !== null);
			range.setValues([["計画は https://example.com/ を見る"]]);
			return { linked, bare: runsIn(range).map((run) => run.link) };
		},
		accepts: (seen) => seen.linked === true,
	}),
	compared({
		id: "P23o",
		assumption: {
			ja: "部分の位置は JavaScript と同じに数えます。「𠮷」のような字は2と数えます。",
			en: "Offsets of runs count as JavaScript does: a letter beyond the basic plane is two (𠮷).",
		},
		expected: [
			["𠮷", 0, 2],
			["野", 2, 3],
			["家", 3, 4],
		],
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setRichTextValues([[partStyled("𠮷野家", 2, 3, bold())]]);
			return runsIn(range).map((run) => [run.text, run.start, run.end]);
		},
	}),
	compared({
		id: "P23r",
		assumption: {
			ja: "50,000字のリッチテキストは書け、50,001字は断られます。",
			en: "A rich text of 50,000 characters is taken, one of 50,001 refused.",
		},
		expected: [50000, true],
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setRichTextValues([textCell("あ".repeat(50000))]);
			SpreadsheetApp.flush();
			const { length } = String(range.getValues()[0]?.[0]);
			const error = errorOf(() => {
				range.setRichTextValues([textCell("あ".repeat(50001))]);
				SpreadsheetApp.flush();
			});
			return [length, error !== NO_ERROR];
		},
	}),
];

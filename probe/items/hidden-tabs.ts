// The hidden tabs that keep records (P23).

import { compared, type Item, judged } from "../item";
import { kindNames } from "../tools";

export const hiddenTabs: readonly Item[] = [
	compared({
		id: "P23l",
		assumption: {
			ja: "固定した見出しの下に挿入した行は固定されず、受け継いだ書式は clearFormat で消えます。",
			en: "Rows put in below a frozen header are not frozen, and clearFormat takes off what they have from it.",
		},
		expected: { frozen: 1, weight: "normal", background: "#ffffff" },
		see: (tab) => {
			tab
				.getRange("A1:B1")
				.setValues([["日時", "控え"]])
				.setFontWeight("bold")
				.setBackground("#f1f3f4");
			tab.setFrozenRows(1);
			tab.insertRowsAfter(1, 3);
			const range = tab.getRange("A2:B4");
			range.clearFormat();
			SpreadsheetApp.flush();
			return {
				frozen: tab.getFrozenRows(),
				weight: range.getFontWeights()[2]?.[1],
				background: range.getBackgrounds()[0]?.[0],
			};
		},
	}),
	compared({
		id: "P23m",
		assumption: {
			ja: "表示形式「@」のセルの49,000字の JSON は、一字一句そのまま表示値に読めます。",
			en: "A JSON text of 49,000 characters in a cell of format '@' is shown and read letter by letter.",
		},
		expected: { kind: "text", same: true },
		see: (tab) => {
			const record = JSON.stringify({ v: 1, text: '○\n=1+1 "′"', long: "あ".repeat(48950) });
			const range = tab.getRange("A1:A1");
			range.setNumberFormat("@").setValues([[record]]);
			return { kind: kindNames(range)[0], same: range.getDisplayValues()[0]?.[0] === record };
		},
	}),
	judged({
		id: "P23n",
		assumption: {
			ja: "新しいシートを隠す前に、元のシートを前面に戻せます。選ばれているセルは記録だけします。",
			en: "A new tab can give the front back before it is hidden; what is selected there then is only noted.",
		},
		expected: "front = true, hidden = true",
		see: (tab, bench) => {
			const { spreadsheet } = bench;
			spreadsheet.setActiveSheet(tab);
			tab.setActiveRange(tab.getRange("C5"));
			const log = bench.newTab("P23n log");
			spreadsheet.setActiveSheet(tab, true);
			log.hideSheet();
			return {
				front: spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId(),
				hidden: log.isSheetHidden(),
				selected: tab.getActiveRange()?.getA1Notation(),
			};
		},
		accepts: (seen) => seen.front === true && seen.hidden === true,
	}),
];

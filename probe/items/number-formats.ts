// Number formats of the tabs that the add-on makes (P31).
import { compared, type Item, noted } from "../item";
import { column, firsts } from "../tools";

/** Formats as src/report gives them, with a value and what the cell shows. */
const FORMATS: readonly (readonly [format: string, value: number, shown: string])[] = [
	["0", 97, "97"],
	["#,##0", 12345, "12,345"],
	["#,##0.00", 1234.5, "1,234.50"],
	["0.0%", 0.8371, "83.7%"],
	['#,##0"※"', 268, "268※"],
	["+#,##0;-#,##0;0", -5, "-5"],
	["+#,##0;-#,##0;0", 5, "+5"],
	["+#,##0;-#,##0;0", 0, "0"],
	["0_);(0)", -5, "(5)"],
];

export const numberFormats: readonly Item[] = [
	compared({
		id: "P31a",
		assumption: {
			ja: "資料に使う表示形式は、一字一句そのまま読み返せます。",
			en: "The number formats of our tabs read back letter by letter.",
		},
		expected: [...FORMATS.map(([format]) => format), "@"],
		see: (tab) => {
			const formats = [...FORMATS.map(([format]) => format), "@"];
			const range = tab.getRange(1, 1, formats.length, 1);
			range.setNumberFormats(column(formats));
			SpreadsheetApp.flush();
			return firsts(range.getNumberFormats());
		},
	}),
	compared({
		id: "P31b",
		assumption: {
			ja: "その表示形式の数値は、期待どおりに表示され、getValues は元の数値を返します。",
			en: "Numbers are shown as these formats say, and getValues gives the numbers themselves.",
		},
		expected: { shown: FORMATS.map(([, , shown]) => shown), values: FORMATS.map(([, value]) => value) },
		see: (tab) => {
			const range = tab.getRange(1, 1, FORMATS.length, 1);
			range
				.setNumberFormats(column(FORMATS.map(([format]) => format)))
				.setValues(column(FORMATS.map(([, value]) => value)));
			SpreadsheetApp.flush();
			const shown = firsts(range.getDisplayValues()).map((text) => text?.trim());
			return { shown, values: firsts(range.getValues()) };
		},
	}),
	compared({
		id: "P31c",
		assumption: {
			ja: "clearFormat は表示形式を残し、clearContent は書式を残します。",
			en: "clearFormat leaves number formats, clearContent leaves formats.",
		},
		expected: { format: "@", background: "#ffffff", kept: "#ffe8a3" },
		see: (tab) => {
			const [first, second] = [tab.getRange("A1:A1"), tab.getRange("B1:B1")];
			first.setNumberFormat("@").setBackground("#ffe8a3").clearFormat();
			second
				.setBackground("#ffe8a3")
				.setValues([["文"]])
				.clearContent();
			SpreadsheetApp.flush();
			return {
				format: first.getNumberFormat(),
				background: first.getBackground(),
				kept: second.getBackground(),
			};
		},
	}),
	noted({
		id: "P31d",
		assumption: {
			ja: "何も設定していないセルの表示形式が何と読めるかは、記録だけします。",
			en: "What the number format of an untouched cell reads as is only noted.",
		},
		see: (tab) => tab.getRange("A1").getNumberFormat(),
	}),
];

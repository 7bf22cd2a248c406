// Cells whose formula failed: what they read as, and that no fix takes them for a text (P28).
import { compared, type Item, noted } from "../item";
import { column, firsts } from "../tools";

const FORMULAS = ["=1/0", "=NA()", '=INDIRECT("nowhere")', "=SHINCHOKU_NO_SUCH_NAME", '=1+"a"'];
const SHOWN = ["#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!"];

export const errorCells: readonly Item[] = [
	compared({
		id: "P28a",
		assumption: {
			ja: "エラーのセルは、getDisplayValues でも getValues でも「#DIV/0!」のような文字に読めます。",
			en: "Cells in error read as texts such as '#DIV/0!', displayed and as values.",
		},
		expected: { displayed: SHOWN, values: SHOWN },
		see: (tab) => {
			const range = tab.getRange(1, 1, FORMULAS.length, 1);
			range.setFormulas(column(FORMULAS));
			SpreadsheetApp.flush();
			return { displayed: firsts(range.getDisplayValues()), values: firsts(range.getValues()) };
		},
	}),
	compared({
		id: "P28b",
		assumption: {
			ja: "エラーのセルには数式があり、リッチテキストはありません。",
			en: "Cells in error have their formula and no rich text.",
		},
		expected: { formulas: FORMULAS, rich: FORMULAS.map(() => null) },
		see: (tab) => {
			const range = tab.getRange(1, 1, FORMULAS.length, 1);
			range.setFormulas(column(FORMULAS));
			SpreadsheetApp.flush();
			const rich = firsts(range.getRichTextValues()).map((value) => value?.getText() ?? null);
			return { formulas: firsts(range.getFormulas()), rich };
		},
	}),
	noted({
		id: "P28c",
		assumption: {
			ja: "「#N/A」という文字を書いたセルが何に読めるかは、記録だけします（そのような文字は書きません）。",
			en: "What a cell reads as into which the text '#N/A' was written is only noted: a fix writes no such text.",
		},
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setValues([["#N/A"]]);
			SpreadsheetApp.flush();
			const rich = range.getRichTextValues()[0]?.[0]?.getText() ?? null;
			return { value: range.getValues()[0]?.[0], formula: range.getFormulas()[0]?.[0], rich };
		},
	}),
];

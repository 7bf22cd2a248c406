// Calls that Google refuses, and how it says so (P21).

import { compared, type Item, judged } from "../item";
import { errorOf, NO_ERROR } from "../tools";

export const refusals: readonly Item[] = [
	compared({
		id: "P21a",
		assumption: {
			ja: "断られた呼び出しは Error を投げ、シートの外のセルは getRange が断ります。",
			en: "What a refused call throws is an Error, and getRange of a place outside the grid is refused.",
		},
		expected: true,
		see: (tab) => {
			const text = errorOf(() => tab.getRange("A5000"));
			return (text !== NO_ERROR && !text.startsWith("not an Error")) || text;
		},
	}),
	judged({
		id: "P21b",
		assumption: {
			ja: "断られる六つの呼び出しは、どれもエラーになります。文は使う人の言語で出るので、記録だけします。",
			en: "Six calls are refused, each with an error. Its text comes in the language of the person and is only noted.",
		},
		expected: "errors = 6",
		see: (tab, bench) => {
			tab.getRange("A1:B2").merge();
			return [
				errorOf(() => tab.getRange("A5000")),
				errorOf(() => tab.getRange(1, 1, 0, 1)),
				errorOf(() => tab.getRange("D1:D2").setValues([["a"]])),
				errorOf(() => {
					tab.getRange("D1").setValues([["a".repeat(50001)]]);
					SpreadsheetApp.flush();
				}),
				errorOf(() => {
					tab.getRange("A1").breakApart();
					SpreadsheetApp.flush();
				}),
				errorOf(() => tab.setName(bench.newTab("P21b").getName())),
			];
		},
		accepts: (seen) => seen.length === 6 && seen.every((text) => text !== NO_ERROR),
	}),
];

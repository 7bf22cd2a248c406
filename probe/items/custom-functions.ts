// What a formula hands over to a custom function (P24).
import { compared, type Item } from "../item";

export const customFunctions: readonly Item[] = [
	compared({
		id: "P24",
		assumption: {
			ja: "カスタム関数は、空欄を、単独でも範囲の中でも一つのセルの範囲でも、空の文字として受け取ります。",
			en: "A custom function gets a blank cell as an empty text, alone, in a range and as a range of one cell.",
		},
		expected: ['["",[[""],[1]]]', '["",[["","a"]]]'],
		see: (tab) => {
			tab.getRange("A1:B2").setValues([
				["", "a"],
				[1, "b"],
			]);
			const formulas = tab.getRange("D1:D2");
			formulas.setFormulas([["=PROBE_ARGUMENTS(A1,A1:A2)"], ["=PROBE_ARGUMENTS(A1:A1,A1:B1)"]]);
			const shown = () => formulas.getDisplayValues().map((row) => row[0]);
			// Custom functions are calculated apart from the script that put them in.
			for (let second = 0; second < 20 && !shown().every((text) => text?.startsWith("[")); second++) {
				SpreadsheetApp.flush();
				Utilities.sleep(1000);
			}
			return shown();
		},
	}),
];

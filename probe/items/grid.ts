// Places outside the grid: where Google refuses them (P29).
import { compared, type Item, noted } from "../item";
import { errorOf, NO_ERROR } from "../tools";

function isRefused(work: () => void): boolean {
	return errorOf(work) !== NO_ERROR;
}

export const grid: readonly Item[] = [
	compared({
		id: "P29a",
		assumption: {
			ja: "シートの外のセルや、外へはみ出す範囲は、getRange がすぐに断ります（A1 形式でも番号でも）。",
			en: "getRange refuses places outside the grid at once, also those that only reach out, in A1 notation or by numbers.",
		},
		expected: { address: true, area: true, numbers: true, reachingOut: true, column: true, zero: true },
		see: (tab) => ({
			address: isRefused(() => tab.getRange("A1001")),
			area: isRefused(() => tab.getRange("A999:A1001")),
			numbers: isRefused(() => tab.getRange(1001, 1)),
			reachingOut: isRefused(() => tab.getRange(1000, 1, 2, 1)),
			column: isRefused(() => tab.getRange(1, 27)),
			zero: isRefused(() => tab.getRange(0, 1)),
		}),
	}),
	compared({
		id: "P29b",
		assumption: {
			ja: "getRangeList も、シートの外の範囲を一つでも含めば断ります。",
			en: "So does getRangeList, where one of its ranges lies outside.",
		},
		expected: true,
		see: (tab) => isRefused(() => tab.getRangeList(["A1", "A1001"])),
	}),
	compared({
		id: "P29c",
		assumption: {
			ja: "形の合わないデータは、setValues・setNotes・setBackgrounds が断ります。",
			en: "setValues, setNotes and setBackgrounds refuse data of another shape than their range.",
		},
		expected: { rows: true, columns: true, notes: true, backgrounds: true },
		see: (tab) => {
			const range = tab.getRange("A1:B2");
			return {
				rows: isRefused(() => range.setValues([["a", "b"]])),
				columns: isRefused(() => range.setValues([["a"], ["b"]])),
				notes: isRefused(() => range.setNotes([["a", "b"]])),
				backgrounds: isRefused(() => range.setBackgrounds([["#ffffff", "#ffffff"]])),
			};
		},
	}),
	noted({
		id: "P29d",
		assumption: {
			ja: "行が消えてシートの外になった範囲を、あとから読むとどうなるかは、記録だけします（読む前に取り直します）。",
			en: "What a range gives whose rows were deleted since is only noted: ranges are asked for anew.",
		},
		see: (tab) => {
			const range = tab.getRange("A990:A1000");
			range.setValues(Array.from({ length: 11 }, (_, index) => [index]));
			SpreadsheetApp.flush();
			tab.deleteRows(500, 501);
			return errorOf(() => range.getValues());
		},
	}),
	compared({
		id: "P29e",
		assumption: {
			ja: "空のシートのデータ範囲は A1 で、値は '' です。",
			en: "The data range of an empty tab is A1, and its value is ''.",
		},
		expected: { data: "A1", values: [[""]], lastRow: 0, lastColumn: 0 },
		see: (tab) => {
			const data = tab.getDataRange();
			return {
				data: data.getA1Notation(),
				values: data.getValues(),
				lastRow: tab.getLastRow(),
				lastColumn: tab.getLastColumn(),
			};
		},
	}),
];

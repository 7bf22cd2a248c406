// One call over many ranges: notes and styles by RangeList (P30).
import { compared, type Item, type Sheet } from "../item";
import { firsts } from "../tools";

/** Every third cell of the first column. */
const ADDRESSES = Array.from({ length: 100 }, (_, index) => `A${1 + index * 3}`);
const NOTE = "進捗チェック：\n「令和５年度」が空欄です。";

/** Rows of the cells of the first column that hold what is looked for; 1-based. */
function rowsWith<T>(values: readonly (readonly T[])[], found: (value: T | undefined) => boolean): number[] {
	return firsts(values).flatMap((value, index) => (found(value) ? [index + 1] : []));
}

function area(tab: Sheet): GoogleAppsScript.Spreadsheet.Range {
	return tab.getRange("A1:A300");
}

const THIRDS = ADDRESSES.map((address) => Number(address.slice(1)));

export const rangeLists: readonly Item[] = [
	compared({
		id: "P30a",
		assumption: {
			ja: "RangeList.setNote は、100の離れたセルに同じメモを付け、ほかのセルには付けません。",
			en: "RangeList.setNote puts one note on 100 disjoint cells and on no other.",
		},
		expected: { count: 100, same: true, note: NOTE },
		see: (tab) => {
			tab.getRangeList(ADDRESSES).setNote(NOTE);
			SpreadsheetApp.flush();
			const notes = area(tab).getNotes();
			const rows = rowsWith(notes, (note) => note !== "");
			return { count: rows.length, same: JSON.stringify(rows) === JSON.stringify(THIRDS), note: notes[0]?.[0] };
		},
	}),
	compared({
		id: "P30b",
		assumption: {
			ja: "RangeList.clearNote は、そのセルのメモだけを消し、職員のメモを残します。",
			en: "RangeList.clearNote takes off these notes only; a note of staff stays.",
		},
		expected: [[2, "職員のメモ"]],
		see: (tab) => {
			tab.getRange("A2").setNote("職員のメモ");
			tab.getRangeList(ADDRESSES).setNote(NOTE);
			tab.getRangeList(ADDRESSES).clearNote();
			SpreadsheetApp.flush();
			const notes = area(tab).getNotes();
			return rowsWith(notes, (note) => note !== "").map((row) => [row, notes[row - 1]?.[0]]);
		},
	}),
	compared({
		id: "P30c",
		assumption: {
			ja: "RangeList の背景色・表示形式・配置・罫線も、並べた範囲だけに届きます。",
			en: "Background, number format, alignment and border of a RangeList reach its ranges only.",
		},
		expected: { backgrounds: true, formats: true, alignments: true },
		see: (tab) => {
			tab
				.getRangeList(ADDRESSES)
				.setBackground("#ffe8a3")
				.setNumberFormat("@")
				.setHorizontalAlignment("center")
				.setBorder(null, null, true, null, null, null);
			SpreadsheetApp.flush();
			const range = area(tab);
			const isThirds = (rows: readonly number[]): boolean => JSON.stringify(rows) === JSON.stringify(THIRDS);
			return {
				backgrounds: isThirds(rowsWith(range.getBackgrounds(), (value) => value === "#ffe8a3")),
				formats: isThirds(rowsWith(range.getNumberFormats(), (value) => value === "@")),
				alignments: isThirds(rowsWith(range.getHorizontalAlignments(), (value) => value === "center")),
			};
		},
	}),
];

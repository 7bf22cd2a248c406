// Merging and unmerging cells.
import { createWorkbook, type GridArea } from "../../../local/workbook";
import { failure, outcome, tableSheet } from "./script-host";

const twoByTwo: GridArea = { row: 0, column: 0, rows: 2, columns: 2 };

function merged(...merges: GridArea[]) {
	const table = tableSheet([
		["1", "2", "3"],
		["4", "5", "6"],
	]);
	table.merges = merges;
	return createWorkbook([table]);
}

test.each([
	["sheet.getRange('A1:B2').merge()", ["A1:B2"]],
	["sheet.getRange('A1:B2').mergeAcross()", ["A1:B1", "A2:B2"]],
	["sheet.getRange('A1:B2').mergeVertically()", ["A1:A2", "B1:B2"]],
	["sheet.getRange('A1').merge()", []],
	["sheet.getRange('A1:B2').merge().breakApart()", []],
	["sheet.getRange('A1:B2').mergeAcross().merge()", ["A1:B2"]],
])("%s", (call, places) => {
	const body = `${call}; return sheet.getDataRange().getMergedRanges().map((merge) => merge.getA1Notation())`;
	expect(outcome(body, { workbook: merged() })).toEqual(places);
});

test("only the top-left value survives a merge", () => {
	const body =
		"sheet.getRange('A1:B2').merge(); sheet.getRange('A1:B2').breakApart(); return sheet.getRange('A1:C2').getValues()";
	expect(outcome(body, { workbook: merged() })).toEqual([
		["1", "", "3"],
		["", "", "6"],
	]);
});

test.each([
	["sheet.getRange('B2:C3').merge()"],
	["sheet.getRange('A1').merge()"],
	["sheet.getRange('A1:A2').breakApart()"],
	["sheet.getRange('A2:C2').mergeAcross()"],
])("%s touches only a part of a merge", (call) => {
	const workbook = merged(twoByTwo);
	expect(failure(call, { workbook, userLocale: "en" })).toBe(
		"You must select all cells in a merged range to merge or unmerge them.",
	);
	expect(workbook.sheets[0]?.merges).toEqual([twoByTwo]);
});

test.each([
	["A1", true, ["A1:B2"]],
	["B2:C3", true, ["A1:B2"]],
	["C1:C2", false, []],
])("the merges of %s", (place, isPart, places) => {
	const body = `const range = sheet.getRange("${place}");
		return [range.isPartOfMerge(), range.getMergedRanges().map((merge) => merge.getA1Notation())]`;
	expect(outcome(body, { workbook: merged(twoByTwo) })).toEqual([isPart, places]);
});

describe("frozen lines", () => {
	test.each([
		["sheet.setFrozenRows(1)", "You can't freeze rows which contain only part of a merged cell."],
		["sheet.setFrozenColumns(1)", "You can't freeze columns which contain only part of a merged cell."],
		["sheet.setFrozenRows(20)", "Sorry, it is not possible to freeze all visible rows on the sheet."],
		["sheet.setFrozenColumns(2); sheet.getRange('B5:C5').merge()", "You can't merge frozen and non-frozen columns."],
	])("%s is refused", (call, message) => {
		expect(failure(call, { workbook: merged(twoByTwo), userLocale: "en" })).toBe(message);
	});

	test("are kept where no merge is cut", () => {
		const body =
			"sheet.setFrozenRows(2); sheet.setFrozenColumns(2); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]";
		expect(outcome(body, { workbook: merged(twoByTwo) })).toEqual([2, 2]);
	});
});

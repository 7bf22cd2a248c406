// Hidden marks on the file and on tabs.
import { createSheet, createWorkbook } from "../../../local/workbook";
import { hostOf, outcome, tableSheet } from "./script-host";

const setup = `const visibility = SpreadsheetApp.DeveloperMetadataVisibility;
	const types = SpreadsheetApp.DeveloperMetadataLocationType;
	const other = file.getSheetByName("集計");
	file.addDeveloperMetadata("版", "1");
	sheet.addDeveloperMetadata("種類", "表").addDeveloperMetadata("空");
	other.addDeveloperMetadata("種類", "集計", visibility.PROJECT).addDeveloperMetadata("印", visibility.PROJECT);`;

const twoTabs = () => createWorkbook([tableSheet(), createSheet(3, "集計", 5, 5)]);

test.each([
	["file.createDeveloperMetadataFinder()", ["版=1", "種類=表", "空=null", "種類=集計", "印=null"]],
	["file.createDeveloperMetadataFinder().withKey('種類')", ["種類=表", "種類=集計"]],
	["file.createDeveloperMetadataFinder().withKey('種類').withValue('集計')", ["種類=集計"]],
	["file.createDeveloperMetadataFinder().withVisibility(visibility.PROJECT)", ["種類=集計", "印=null"]],
	["file.createDeveloperMetadataFinder().withLocationType(types.SPREADSHEET)", ["版=1"]],
	["file.createDeveloperMetadataFinder().withLocationType(types.SHEET).withKey('空')", ["空=null"]],
	["file.createDeveloperMetadataFinder().withLocationType(types.ROW)", []],
	["file.createDeveloperMetadataFinder().withId(2)", ["種類=表"]],
	["other.createDeveloperMetadataFinder().withKey('種類')", ["種類=集計"]],
])("%s", (finder, found) => {
	const body = `${setup} return ${finder}.find().map((item) => item.getKey() + "=" + item.getValue())`;
	expect(outcome(body, { workbook: twoTabs() })).toEqual(found);
});

test("metadata tell where they lie", () => {
	const body = `${setup} const [onFile, onSheet] = file.createDeveloperMetadataFinder().find().map((item) => item.getLocation());
		return [onFile.getLocationType() === types.SPREADSHEET, String(onFile.getSpreadsheet()), onFile.getSheet(),
			onSheet.getLocationType() === types.SHEET, onSheet.getSheet().getName(), onSheet.getSpreadsheet(), onSheet.getRow(),
			sheet.getDeveloperMetadata()[0].getVisibility() === visibility.DOCUMENT]`;
	expect(outcome(body, { workbook: twoTabs() })).toEqual([true, "Spreadsheet", null, true, "進捗", null, null, true]);
});

test("metadata are changed, removed, and go with their tab", () => {
	const host = hostOf(
		`${setup} file.getDeveloperMetadata()[0].setValue("2"); sheet.getDeveloperMetadata()[1].remove(); file.deleteSheet(other);
			return file.createDeveloperMetadataFinder().find().map((item) => item.getKey() + "=" + item.getValue())`,
		{ workbook: twoTabs() },
	);
	expect(host.run("go")).toEqual(["版=2", "種類=表"]);
	expect(host.workbook.metadata).toEqual([{ id: 1, key: "版", value: "2", visibility: "DOCUMENT" }]);
});

test("finding costs the same number of calls whatever is found", () => {
	const calls = ["版", "無い"].map((key) => {
		const host = hostOf(
			`${setup} return file.createDeveloperMetadataFinder().withKey("${key}").find().map((item) => [item.getId(), item.getLocation().getSheet()])`,
			{ workbook: twoTabs() },
		);
		host.run("go");
		return host.calls.total;
	});
	expect(calls[0]).toBe(calls[1]);
});

// What lies on a tab over its cells can be counted by its kind, and nothing else is known of it.
import { createWorkbook } from "../../../local/workbook";
import { failure, outcome, tableSheet } from "./script-host";

function workbook() {
	const sheet = tableSheet();
	sheet.objects.push("chart", "drawing", "chart", "image");
	return createWorkbook([sheet]);
}

test.each([
	["getCharts", 2],
	["getImages", 1],
	["getDrawings", 1],
])("%s gives %d", (method, count) => {
	expect(outcome(`return file.getActiveSheet().${method}().length`, { workbook: workbook() })).toBe(count);
	expect(outcome(`return file.getActiveSheet().${method}().length`)).toBe(0);
});

test("what a chart shows is not known", () => {
	expect(failure("file.getActiveSheet().getCharts()[0].getRanges()", { workbook: workbook() })).toContain("getRanges");
});

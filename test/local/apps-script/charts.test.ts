// Charts: built, put on a tab, read back, changed and taken away as Google's reference says, and nothing beyond it.
import { createSheet, createWorkbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const BUILD = `const build = (change = (builder) => builder) => change(sheet.newChart().asBarChart().setStacked().setTitle("評価")
	.setColors(["#0b4f8a", "#7fb2e5"]).addRange(sheet.getRange("A1:C4")).setNumHeaders(1).setPosition(6, 2, 3, 4)
	.setOption("width", 600).setOption("height", 240).setOption("legend.position", "bottom")).build();`;

function twoTabs() {
	return createWorkbook([tableSheet(), createSheet(8, "別表", 20, 6)]);
}

test("a chart that is inserted is kept as data and read back", () => {
	const host = hostOf(`${BUILD} sheet.insertChart(build());
		const [chart] = sheet.getCharts();
		const place = chart.getContainerInfo();
		return [sheet.getCharts().length, typeof chart.getChartId(), chart.getRanges().map((range) => range.getA1Notation()),
			chart.getNumHeaders(), [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
			["title", "width", "height", "legend.position", "isStacked", "vAxis.title"].map((name) => chart.getOptions().get(name))]`);
	expect(host.run("go")).toEqual([1, "number", ["A1:C4"], 1, [6, 2, 3, 4], ["評価", 600, 240, "bottom", true, null]]);
	expect(host.workbook.sheets[0]?.charts).toEqual([
		{
			kind: "bar",
			id: 1,
			ranges: [{ sheetId: 7, area: { row: 0, column: 0, rows: 4, columns: 3 } }],
			headers: 1,
			at: { row: 5, column: 1, offsetX: 3, offsetY: 4 },
			options: {
				isStacked: true,
				title: "評価",
				colors: ["#0b4f8a", "#7fb2e5"],
				width: 600,
				height: 240,
				"legend.position": "bottom",
			},
		},
	]);
});

test("building costs no calls; asking for a builder, a range and inserting do", () => {
	const host = hostOf(`${BUILD} sheet.insertChart(build());`);
	host.run("go");
	expect(host.calls.list.slice(-3)).toEqual(["Sheet.newChart", "Sheet.getRange", "Sheet.insertChart"]);
});

test("a chart that is only built has no number and is on no tab", () => {
	expect(outcome(`${BUILD} return [build().getChartId(), sheet.getCharts().length]`)).toEqual([null, 0]);
});

test("updateChart changes the chart that it came from, removeChart takes just that away", () => {
	const host = hostOf(`${BUILD} sheet.insertChart(build()); sheet.insertChart(build());
		const [first, second] = sheet.getCharts();
		sheet.updateChart(second.modify().setPosition(1, 1, 0, 0).setOption("title", "変更").build());
		sheet.removeChart(first);
		return sheet.getCharts().map((chart) => [chart.getChartId() === second.getChartId(), chart.getOptions().get("title"),
			chart.getContainerInfo().getAnchorRow()])`);
	expect(host.run("go")).toEqual([[true, "変更", 1]]);
});

test("a range is added once, taken off and cleared", () => {
	expect(
		outcome(`const names = (builder) => builder.getRanges().map((range) => range.getA1Notation());
			const builder = sheet.newChart().addRange(sheet.getRange("A1:B2")).addRange(sheet.getRange("A1:B2"));
			const twice = names(builder.addRange(sheet.getRange("C1:C2")));
			const one = names(builder.removeRange(sheet.getRange("A1:B2")));
			return [twice, one, names(builder.clearRanges())]`),
	).toEqual([["A1:B2", "C1:C2"], ["C1:C2"], []]);
});

test.each([
	["a row below 1", "build((builder) => builder.setPosition(0, 1, 0, 0))", "範囲の開始行が小さすぎます。"],
	["a column below 1", "build((builder) => builder.setPosition(1, 0, 0, 0))", "範囲の開始列が小さすぎます。"],
	["no place", 'sheet.newChart().asBarChart().addRange(sheet.getRange("A1:B2")).build()', "setPosition"],
	["no range", "sheet.newChart().asBarChart().setPosition(1, 1, 0, 0).build()", "addRange"],
	["a range as text", 'sheet.newChart().addRange("A1:B2")', "EmbeddedChartBuilder.addRange"],
	["a misspelt option", 'build((builder) => builder.setOption("legend.postion", "bottom"))', "legend.postion"],
	["a width of a text", 'build((builder) => builder.setOption("width", "600"))', "600"],
	["a colour that is none", 'sheet.newChart().asBarChart().setColors(["blau"])', "blau"],
	["a place outside the grid", "sheet.insertChart(build((builder) => builder.setPosition(21, 1, 0, 0)))", "範囲の座標"],
	["a chart of another kind", "sheet.newChart().asPieChart()", "EmbeddedChartBuilder.asPieChart"],
	[
		"bars after a range was added",
		'sheet.newChart().asBarChart().addRange(sheet.getRange("A1:B2")).setStacked()',
		"setStacked",
	],
	["a chart that is not on the tab", "sheet.removeChart(build())", "EmbeddedChart"],
])("refused: %s", (_, body, message) => {
	expect(failure(`${BUILD} ${body}`)).toContain(message);
});

test("a protected tab takes no chart", () => {
	const sheet = tableSheet();
	sheet.protections.push({ area: null, description: "", editableByUser: false, warningOnly: false });
	expect(failure(`${BUILD} sheet.insertChart(build())`, { workbook: createWorkbook([sheet]) })).toContain(
		"保護されている",
	);
	expect(sheet.charts).toEqual([]);
});

test("what a chart shows and where it lies follow rows and columns that come in or go", () => {
	const host = hostOf(`${BUILD} sheet.insertChart(build());
		const seen = () => { const [chart] = sheet.getCharts(); const place = chart.getContainerInfo();
			return [chart.getRanges().map((range) => range.getA1Notation()).join(), place.getAnchorRow(), place.getAnchorColumn()]; };
		const steps = [seen()];
		sheet.insertRowsBefore(2, 3); steps.push(seen());
		sheet.insertColumnsBefore(1, 1); steps.push(seen());
		sheet.deleteRows(8, 4); steps.push(seen());
		sheet.deleteColumns(2, 3); steps.push(seen());
		return steps`);
	expect(host.run("go")).toEqual([
		["A1:C4", 6, 2],
		["A1:C7", 9, 2],
		["B1:D7", 9, 3],
		["B1:D7", 8, 3],
		["", 8, 2],
	]);
});

test("a chart of another tab's cells loses them with that tab, and goes with its own", () => {
	const host = hostOf(
		`const other = file.getSheetByName("別表");
		const chart = (place) => place.newChart().asBarChart().addRange(other.getRange("A1:B2")).setPosition(1, 1, 0, 0).build();
		sheet.insertChart(chart(sheet)); other.insertChart(chart(other));
		file.deleteSheet(other);`,
		{ workbook: twoTabs() },
	);
	host.run("go");
	expect(host.workbook.sheets.map(({ charts }) => charts.map(({ ranges }) => ranges))).toEqual([[[]]]);
});

test("a range of a tab that is gone is refused", () => {
	const body = `const other = file.getSheetByName("別表"); const range = other.getRange("A1:B2");
		file.deleteSheet(other); sheet.newChart().addRange(range)`;
	expect(failure(body, { workbook: twoTabs() })).toContain("シート 8 が見つかりません");
});

test("charts that came with a file are counted beside those that a script made, and stay unknown", () => {
	const sheet = tableSheet();
	sheet.objects.push("chart", "image");
	const host = hostOf(`${BUILD} sheet.insertChart(build()); return sheet.getCharts().length`, {
		workbook: createWorkbook([sheet]),
	});
	expect(host.run("go")).toBe(2);
	expect(sheet.objects).toEqual(["chart", "image"]);
});

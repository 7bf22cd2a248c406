// Charts and sparklines (P25, P26).
import { compared, type Item, noted, type Range, type Sheet } from "../item";
import { contentsOf } from "../tools";

const CHART_TABLE = [
	["章", "◎", "〇"],
	["１ 住まい", 3, 0],
	["２ 介護", 1, 5],
];
const CHART_OPTIONS = ["title", "width", "height", "isStacked", "legend.position", "series.0.dataLabel"];

/** Built in the order of src/sheets/write-charts.ts. */
function stackedBars(tab: Sheet): GoogleAppsScript.Spreadsheet.EmbeddedChart {
	return tab
		.newChart()
		.asBarChart()
		.setStacked()
		.setTitle("評価 × 章")
		.setColors(["#0b4f8a", "#7fb2e5"])
		.addRange(tab.getRange("A1:C3"))
		.setNumHeaders(1)
		.setPosition(5, 2, 0, 0)
		.setOption("width", 500)
		.setOption("height", 220)
		.setOption("useFirstColumnAsDomain", true)
		.setOption("legend.position", "bottom")
		.setOption("series.0.dataLabel", "value")
		.setOption("series.1.dataLabel", "value")
		.build();
}

/** Three rows with sparklines in the first and the last, written at once as src/sheets/write-tab.ts does. */
function sparklines(tab: Sheet): Range {
	const range = tab.getRange("A1:C3");
	range
		.setNumberFormats([
			["0", "0", "0"],
			["@", "@", "@"],
			["0", "0", "0"],
		])
		.setValues([
			[1, 2, "=SPARKLINE(A1:B1)"],
			["文", "007", "1-2"],
			[3, 4, "=SPARKLINE(A3:B3)"],
		]);
	return range;
}

export const charts: readonly Item[] = [
	compared({
		id: "P25a",
		assumption: {
			ja: "積み上げ横棒グラフを組み立てて隠したシートに置け、組み立てたとおりに読み返せます。",
			en: "A stacked chart of bars can be built and put on a tab that is hidden, and reads back as it was built.",
		},
		expected: { charts: 1, number: true, ranges: ["A1:C3"], headers: 1, place: [5, 2, 0, 0] },
		see: (tab) => {
			tab.getRange("A1:C3").setValues(CHART_TABLE);
			tab.hideSheet();
			tab.insertChart(stackedBars(tab));
			SpreadsheetApp.flush();
			const all = tab.getCharts();
			const chart = all[0];
			const place = chart?.getContainerInfo();
			return {
				charts: all.length,
				number: typeof chart?.getChartId() === "number",
				ranges: chart?.getRanges().map((range) => range.getA1Notation()),
				headers: chart?.getNumHeaders(),
				place: [place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()],
			};
		},
	}),
	noted({
		id: "P25b",
		assumption: {
			ja: "置いたグラフのオプションがどう読めるかは、記録だけします。",
			en: "What the options of a chart that was put on a tab read as is only noted; nothing depends on it.",
		},
		see: (tab) => {
			tab.getRange("A1:C3").setValues(CHART_TABLE);
			tab.insertChart(stackedBars(tab));
			SpreadsheetApp.flush();
			const options = tab.getCharts()[0]?.getOptions();
			return CHART_OPTIONS.map((name) => [name, options?.get(name)]);
		},
	}),
	compared({
		id: "P25c",
		assumption: {
			ja: "グラフは、下のセルの値・メモ・背景色も、データの終わりも変えません。",
			en: "Charts change neither values, notes nor backgrounds of the cells beneath, nor where the data end.",
		},
		expected: [true, "A1:C3"],
		see: (tab) => {
			tab.getRange("A1:C3").setValues(CHART_TABLE);
			SpreadsheetApp.flush();
			const before = contentsOf(tab);
			tab.insertChart(stackedBars(tab));
			SpreadsheetApp.flush();
			return [contentsOf(tab) === before, tab.getDataRange().getA1Notation()];
		},
	}),
	compared({
		id: "P26a",
		assumption: {
			ja: "文字や数値に混ぜて setValues で書いた SPARKLINE は数式になり、ほかはそのままです。",
			en: "SPARKLINE formulas written by setValues among texts and numbers become formulas, the rest stays.",
		},
		expected: [
			["", "", "=SPARKLINE(A1:B1)"],
			["", "", ""],
			["", "", "=SPARKLINE(A3:B3)"],
		],
		see: (tab) => sparklines(tab).getFormulas(),
	}),
	compared({
		id: "P26b",
		assumption: {
			ja: "SPARKLINE のセルの値は、書いた直後もあとも '' です。周りの「@」の文字は残ります。",
			en: "A cell with a SPARKLINE has the value '', just written as well as later; texts of format '@' around it stay.",
		},
		expected: [["", "1-2", ""], true],
		see: (tab) => {
			const range = sparklines(tab);
			const first = JSON.stringify(range.getValues());
			SpreadsheetApp.flush();
			Utilities.sleep(2000);
			const values = range.getValues();
			return [values.map((row) => row[2]), JSON.stringify(values) === first];
		},
	}),
];

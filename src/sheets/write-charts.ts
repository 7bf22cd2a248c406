// Puts the charts of a plan over the cells that the plan leaves free for them.
import type { PlanChart } from "../report/tab-plan";
import type { RangeAt } from "./ranges";
import type { Sheet } from "./spreadsheet";

const INK = "#202124";
const TITLE_SIZE = 12;
const TEXT_SIZE = 10;

/** Google's names for what the builder has no method for; a name that it does not know is passed over in silence. */
function optionsOf({ width, height, colors }: PlanChart): readonly (readonly [string, string | number | boolean])[] {
	return [
		["width", width],
		["height", height],
		["useFirstColumnAsDomain", true],
		["legend.position", "bottom"],
		["legend.textStyle.fontSize", TEXT_SIZE],
		["titleTextStyle.color", INK],
		["titleTextStyle.fontSize", TITLE_SIZE],
		["titleTextStyle.bold", true],
		["vAxis.textStyle.color", INK],
		["vAxis.textStyle.fontSize", TEXT_SIZE],
		["hAxis.textStyle.fontSize", TEXT_SIZE],
		...colors.map((_, series) => [`series.${series}.dataLabel`, "value"] as const),
	];
}

function insert(sheet: Sheet, chart: PlanChart, rangeAt: RangeAt): void {
	const bars = sheet
		.newChart()
		.asBarChart()
		.setStacked()
		.setTitle(chart.title)
		.setColors([...chart.colors]);
	const builder = bars
		.addRange(rangeAt(chart.data))
		.setNumHeaders(1)
		.setPosition(chart.at.row + 1, chart.at.column + 1, 0, 0);
	for (const [option, value] of optionsOf(chart)) {
		builder.setOption(option, value);
	}
	sheet.insertChart(builder.build());
}

/** Two calls for each chart, whatever it shows. The cells that a chart shows must be written before. */
export function writeCharts(sheet: Sheet, charts: readonly PlanChart[], rangeAt: RangeAt): void {
	for (const chart of charts) {
		insert(sheet, chart, rangeAt);
	}
}

// Sheet: its charts, those that a script made and those that came with a file.
import type { BarChart, Sheet } from "../workbook";
import { ChartDraft } from "./chart-draft";
import { EmbeddedChartBuilderObject, EmbeddedChartObject } from "./chart-objects";
import { demandEditableTab } from "./edit-permission";
import { knownChart } from "./embedded-chart";
import { invalidArgument, outsideGrid } from "./error-texts";
import type { SheetHandle } from "./handles";
import { instanceOf } from "./kinds";
import { type MethodTable, methodsOf } from "./service-class";
import { ServiceError } from "./service-error";

const on = methodsOf<SheetHandle>();
const chart = instanceOf(EmbeddedChartObject);

function demandOnGrid({ rowCount, columnCount }: Sheet, { at }: BarChart): void {
	if (at.row >= rowCount || at.column >= columnCount) {
		throw new ServiceError(outsideGrid);
	}
}

function newChartId({ execution }: SheetHandle): number {
	return Math.max(0, ...execution.workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id))) + 1;
}

/** The chart's place among those of the tab; a chart that is not on it is refused. */
function indexOf({ charts }: Sheet, { id }: BarChart): number {
	const index = charts.findIndex((other) => other.id === id);
	if (index < 0) {
		throw new ServiceError(invalidArgument("EmbeddedChart"));
	}
	return index;
}

export const sheetChartMethods: MethodTable = {
	newChart: on([], ({ execution }) => new EmbeddedChartBuilderObject(new ChartDraft(execution))),
	getCharts: on([], ({ execution, model }) => [
		...model.charts.map((known) => new EmbeddedChartObject(execution, known, true)),
		...model.objects.filter((kind) => kind === "chart").map(() => new EmbeddedChartObject(execution, null, true)),
	]),
	insertChart: on([chart], (sheet, given) => {
		const { execution, model } = sheet;
		demandEditableTab(execution, model);
		const known = knownChart(given, "Sheet.insertChart");
		demandOnGrid(model, known);
		model.charts = [...model.charts, { ...known, id: newChartId(sheet) }];
	}),
	updateChart: on([chart], ({ execution, model }, given) => {
		demandEditableTab(execution, model);
		const known = knownChart(given, "Sheet.updateChart");
		demandOnGrid(model, known);
		const index = indexOf(model, known);
		model.charts = model.charts.map((other, place) => (place === index ? known : other));
	}),
	removeChart: on([chart], ({ execution, model }, given) => {
		demandEditableTab(execution, model);
		const index = indexOf(model, knownChart(given, "Sheet.removeChart"));
		model.charts = model.charts.filter((_, other) => other !== index);
	}),
};

// EmbeddedChart, where it lies and its options: a chart as a script reads it. What a chart of a file shows is not known.
import type { BarChart } from "../workbook";
import { ChartDraft } from "./chart-draft";
import {
	ChartOptionsObject,
	ContainerInfoObject,
	EmbeddedChartBuilderObject,
	EmbeddedChartObject,
} from "./chart-objects";
import { RangeHandle } from "./handles";
import { text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { NotImplementedError } from "./service-error";

const onChart = methodsOf<EmbeddedChartObject>();
const onContainer = methodsOf<ContainerInfoObject>();
const onOptions = methodsOf<ChartOptionsObject>();

/** The chart that a method needs to know; `method` for the message where it is not known. */
export function knownChart({ known }: EmbeddedChartObject, method: string): BarChart {
	if (known === null) {
		throw new NotImplementedError(`${method} of a chart that came with a file`);
	}
	return known;
}

function ofKnown(method: string, read: (chart: BarChart, object: EmbeddedChartObject) => unknown) {
	return onChart([], (object) => read(knownChart(object, `EmbeddedChart.${method}`), object));
}

export const embeddedChartClass: ServiceClass = {
	name: "EmbeddedChart",
	namespace: "SpreadsheetApp",
	target: EmbeddedChartObject,
	methods: {
		getChartId: ofKnown("getChartId", ({ id }, { isInserted }) => (isInserted ? id : null)),
		getContainerInfo: ofKnown("getContainerInfo", ({ at }) => new ContainerInfoObject(at)),
		getNumHeaders: ofKnown("getNumHeaders", ({ headers }) => headers),
		getOptions: ofKnown("getOptions", ({ options }) => new ChartOptionsObject(options)),
		getRanges: ofKnown("getRanges", ({ ranges }, { execution }) =>
			ranges.map(({ sheetId, area }) => new RangeHandle(execution, sheetId, area)),
		),
		modify: ofKnown(
			"modify",
			(chart, { execution }) => new EmbeddedChartBuilderObject(ChartDraft.of(execution, chart)),
		),
	},
};

/** Rows and columns as Google counts them, from 1. */
export const containerInfoClass: ServiceClass = {
	name: "ContainerInfo",
	namespace: "SpreadsheetApp",
	target: ContainerInfoObject,
	methods: {
		getAnchorRow: onContainer([], ({ at }) => at.row + 1),
		getAnchorColumn: onContainer([], ({ at }) => at.column + 1),
		getOffsetX: onContainer([], ({ at }) => at.offsetX),
		getOffsetY: onContainer([], ({ at }) => at.offsetY),
	},
};

export const chartOptionsClass: ServiceClass = {
	name: "ChartOptions",
	namespace: "Charts",
	target: ChartOptionsObject,
	methods: {
		get: onOptions([text], ({ options }, name) => options[name] ?? null),
	},
};

// What the host keeps behind the charts, builders and answers that a script holds.
import type { BarChart } from "../workbook";
import type { ChartDraft } from "./chart-draft";
import type { Execution } from "./execution";

export class EmbeddedChartObject {
	constructor(
		readonly execution: Execution,
		/** null: a chart that came with a file. */
		readonly known: BarChart | null,
		/** On a tab, not only built. */
		readonly isInserted: boolean,
	) {}
}

export class ContainerInfoObject {
	constructor(readonly at: BarChart["at"]) {}
}

export class ChartOptionsObject {
	constructor(readonly options: BarChart["options"]) {}
}

export class EmbeddedChartBuilderObject {
	constructor(readonly draft: ChartDraft) {}
}

export class EmbeddedBarChartBuilderObject {
	constructor(readonly draft: ChartDraft) {}
}

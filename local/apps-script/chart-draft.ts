// A chart while a script builds it: what its builders gather, whatever their class, and when it is complete.
import type { BarChart, ChartOption } from "../workbook";
import { invalidArgument, startTooSmall } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle } from "./handles";
import { NotImplementedError, ServiceError } from "./service-error";
import { readColour } from "./written-colour";

const TEXT_STYLE = "(?:bold|color|fontName|fontSize|italic)";

/** Google passes over a name that it does not know, so a slip would never show: here it is refused. */
const KNOWN_OPTION = new RegExp(
	`^(?:title|width|height|isStacked|useFirstColumnAsDomain|legend\\.position|(?:legend\\.textStyle|titleTextStyle|[hv]Axis\\.textStyle)\\.${TEXT_STYLE}|[hv]Axis\\.title|series\\.\\d+\\.(?:color|dataLabel|labelInLegend))$`,
);

export class ChartDraft {
	isBarChart = false;
	ranges: readonly RangeHandle[] = [];
	headers: number | null = null;
	at: BarChart["at"] | null = null;
	options: Readonly<Record<string, ChartOption>> = {};
	/** That of the chart which is changed; null for a new one. */
	id: number | null = null;

	constructor(readonly execution: Execution) {}

	static of(execution: Execution, chart: BarChart): ChartDraft {
		const ranges = chart.ranges.map(({ sheetId, area }) => new RangeHandle(execution, sheetId, area));
		const { headers, at, options, id } = chart;
		return Object.assign(new ChartDraft(execution), { isBarChart: true, ranges, headers, at, options, id });
	}

	/** A range that is there already is not added again. */
	addRange(range: RangeHandle): void {
		// Looked up so that a range of a tab that is gone is refused.
		const { id } = range.sheet;
		if (!this.ranges.some((other) => isSame(other, range) && other.sheetId === id)) {
			this.ranges = [...this.ranges, range];
		}
	}

	removeRange(range: RangeHandle): void {
		this.ranges = this.ranges.filter((other) => !isSame(other, range));
	}

	/** Row and column from 1, offsets in pixels. */
	place(row: number, column: number, offsetX: number, offsetY: number): void {
		if (row < 1) {
			throw new ServiceError(startTooSmall("row"));
		}
		if (column < 1) {
			throw new ServiceError(startTooSmall("column"));
		}
		if (offsetX < 0 || offsetY < 0) {
			throw new ServiceError(invalidArgument(`${offsetX}, ${offsetY}`));
		}
		this.at = { row: row - 1, column: column - 1, offsetX, offsetY };
	}

	setOption(name: string, value: ChartOption): void {
		if (!KNOWN_OPTION.test(name)) {
			throw new NotImplementedError(`The chart option ${name}`);
		}
		if ((name === "width" || name === "height") && !(typeof value === "number" && value > 0)) {
			throw new ServiceError(invalidArgument(String(value)));
		}
		this.options = { ...this.options, [name]: value };
	}

	setColors(colours: readonly string[]): void {
		this.options = { ...this.options, colors: colours.map(readColour) };
	}

	/** The chart for a tab; its number is given when it comes onto one. */
	build(): BarChart {
		if (!this.isBarChart) {
			throw new NotImplementedError("EmbeddedChartBuilder.build of anything but bars");
		}
		if (this.at === null) {
			throw new ServiceError(invalidArgument("setPosition"));
		}
		if (this.ranges.length === 0) {
			throw new ServiceError(invalidArgument("addRange"));
		}
		return {
			kind: "bar",
			id: this.id ?? 0,
			ranges: this.ranges.map(({ sheetId, area }) => ({ sheetId, area })),
			headers: this.headers ?? 1,
			at: this.at,
			options: this.options,
		};
	}
}

function isSame(one: RangeHandle, other: RangeHandle): boolean {
	return one.sheetId === other.sheetId && JSON.stringify(one.area) === JSON.stringify(other.area);
}

// Draws a chart of horizontal bars: title, bars with their labels and numbers, an axis, a legend.
import { inkOn, type ShownChart, type ShownSeries } from "../../bar-chart";
import { draw } from "../dom";
import type { Strings } from "../strings";

const INK = "#202124";
const QUIET = "#5f6368";
const GRID_LINE = "#dadce0";
const TEXT_PIXELS = 13;
const TITLE_PIXELS = 16;
const TOP = 44;
const BOTTOM = 62;
const SIDE = 16;
/** Share of the width for the labels of the bars. */
const LABELS = 0.38;
/** Share of a bar's room that it fills. */
const FILLED = 0.68;
/** A number needs this room for each of its digits. */
const DIGIT_PIXELS = 8;
const MOST_STEPS = 8;

interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Distance of the grid lines: 1, 2 or 5 of some power of ten, never less than 1. */
function stepFor(most: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, most / MOST_STEPS)));
	return [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= MOST_STEPS) ?? power * 10;
}

function text(
	x: number,
	y: number,
	content: string,
	attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
	const middle = { x, y, "dominant-baseline": "central", "font-size": TEXT_PIXELS, fill: INK };
	return draw("text", { ...middle, ...attributes }, content);
}

/** A label that does not fit ends in an ellipsis; the table beside has it whole. */
function fitted(label: string, pixels: number): string {
	const most = Math.max(1, Math.floor(pixels / TEXT_PIXELS));
	const letters = [...label];
	return letters.length <= most ? label : `${letters.slice(0, most - 1).join("")}…`;
}

function longestBar({ series, labels, isStacked }: ShownChart): number {
	const sums = labels.map((_, bar) => {
		const values = series.map(({ values }) => Math.max(0, values[bar] ?? 0));
		return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
	});
	return Math.max(1, ...sums);
}

function axis(plot: Box, most: number, step: number): readonly SVGElement[] {
	const lines = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);
	return lines.flatMap((value) => {
		const x = plot.left + (value / most) * plot.width;
		const y2 = plot.top + plot.height;
		return [
			draw("line", { x1: x, x2: x, y1: plot.top, y2, stroke: GRID_LINE }),
			text(x, y2 + 12, String(value), { "text-anchor": "middle", fill: QUIET, "font-size": 12 }),
		];
	});
}

function piece({ color, hasLabels }: ShownSeries, value: number, place: Box): readonly SVGElement[] {
	const { left, top, width, height } = place;
	const isRoomy = width >= DIGIT_PIXELS * String(value).length;
	return [
		draw("rect", { x: left, y: top, width, height, fill: color }),
		...(hasLabels && isRoomy
			? [
					text(left + width / 2, top + height / 2, String(value), {
						"text-anchor": "middle",
						fill: inkOn(color),
						"font-size": 12,
					}),
				]
			: []),
	];
}

/** The pieces of one bar: end to end, or one beneath the other. */
function barPieces({ series, isStacked }: ShownChart, bar: number, room: Box, perUnit: number): readonly SVGElement[] {
	const height = (room.height * FILLED) / (isStacked ? 1 : Math.max(1, series.length));
	let left = room.left;
	let top = room.top + (room.height * (1 - FILLED)) / 2;
	return series.flatMap((each) => {
		const value = Math.max(0, each.values[bar] ?? 0);
		const width = value * perUnit;
		const drawn = value === 0 ? [] : piece(each, value, { left, top, width, height });
		left += isStacked ? width : 0;
		top += isStacked ? 0 : height;
		return drawn;
	});
}

function legend({ series, width, height }: ShownChart): readonly SVGElement[] {
	const sizes = series.map(({ name }) => 28 + [...name].length * TEXT_PIXELS);
	let left = Math.max(SIDE, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
	const y = height - 20;
	return series.flatMap(({ name, color }, index) => {
		const drawn = [draw("rect", { x: left, y: y - 5, width: 10, height: 10, fill: color }), text(left + 15, y, name)];
		left += sizes[index] ?? 0;
		return drawn;
	});
}

/** The chart as an image that says its title and series; the numbers are in the table that it is made of. */
export function barChartSvg(chart: ShownChart, strings: Strings): SVGSVGElement {
	const { title, width, height, labels } = chart;
	const labelsWidth = width * LABELS;
	const plot: Box = {
		left: labelsWidth,
		top: TOP,
		width: Math.max(1, width - labelsWidth - SIDE),
		height: Math.max(1, height - TOP - BOTTOM),
	};
	const step = stepFor(longestBar(chart));
	const most = Math.ceil(longestBar(chart) / step) * step;
	const room = plot.height / Math.max(1, labels.length);
	return draw(
		"svg",
		{
			width,
			height,
			role: "img",
			"aria-label": strings.chart({ title, series: chart.series.map(({ name }) => name).join(strings.listSeparator) }),
		},
		draw("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: GRID_LINE }),
		text(width / 2, TOP / 2, title, { "text-anchor": "middle", "font-size": TITLE_PIXELS, "font-weight": 700 }),
		...axis(plot, most, step),
		...labels.flatMap((label, bar) => {
			const place = { ...plot, top: plot.top + bar * room, height: room };
			return [
				text(plot.left - 8, place.top + room / 2, fitted(label, labelsWidth - SIDE), { "text-anchor": "end" }),
				...barPieces(chart, bar, place, plot.width / most),
			];
		}),
		...legend(chart),
	);
}

// Draws a sparkline: a line through the numbers of some cells, a dot at the last.
import { draw } from "../dom";
import type { Strings } from "../strings";

const WIDTH = 100;
const HEIGHT = 17;
/** Keeps line and dot off the edges. */
const MARGIN = 2.5;
const COLOR = "#0b57d0";

/** The line as an image that says its numbers; blank cells are passed over. */
export function sparklineSvg(values: readonly (number | null)[], strings: Strings): SVGSVGElement {
	const numbers = values.filter((value) => value !== null);
	const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
	const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1);
	const points = values.flatMap((value, index) => {
		const height = value === null || most === least ? 0.5 : (value - least) / (most - least);
		return value === null ? [] : [{ x: MARGIN + index * step, y: HEIGHT - MARGIN - height * (HEIGHT - 2 * MARGIN) }];
	});
	const last = points.at(-1);
	const thin = { "stroke-linecap": "round", "stroke-linejoin": "round", "vector-effect": "non-scaling-stroke" };
	return draw(
		"svg",
		{
			class: "sparkline",
			role: "img",
			"aria-label": strings.sparkline({
				values: values.map((value) => (value === null ? strings.noValue : String(value))).join(strings.listSeparator),
			}),
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			preserveAspectRatio: "none",
		},
		draw("polyline", {
			points: points.map(({ x, y }) => `${x},${y}`).join(" "),
			fill: "none",
			stroke: COLOR,
			"stroke-width": 1.5,
			...thin,
		}),
		// A line of no length with round ends: a dot that stays round however wide the cell is.
		...(last === undefined
			? []
			: [draw("path", { d: `M${last.x} ${last.y}h0`, stroke: COLOR, "stroke-width": 4, ...thin })]),
	);
}

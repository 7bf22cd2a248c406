// Runs of characters with a style or a link: cut, patched and joined again.
import type { TextRun } from "../workbook";

export type RunStyle = NonNullable<TextRun["style"]>;

export interface RunChange {
	readonly start: number;
	readonly end: number;
	/** Replaces the members it names. */
	readonly style?: RunStyle;
	/** null takes the link away. */
	readonly link?: string | null;
}

/** Applies changes to runs in order; what has neither style nor link afterwards is no run. */
export function changeRuns(runs: readonly TextRun[], changes: readonly RunChange[], length: number): TextRun[] {
	const edges = new Set([0, length]);
	for (const { start, end } of [...runs, ...changes]) {
		edges.add(start).add(end);
	}
	const cuts = [...edges].filter((edge) => edge <= length).sort((a, b) => a - b);
	const pieces: TextRun[] = [];
	cuts.slice(0, -1).forEach((start, index) => {
		const piece = pieceAt(start, cuts[index + 1] ?? length, [...runs, ...changes]);
		const last = pieces.at(-1);
		if (last !== undefined && last.end === piece.start && sameLook(last, piece)) {
			pieces[pieces.length - 1] = { ...last, end: piece.end };
		} else {
			pieces.push(piece);
		}
	});
	return pieces.filter((piece) => piece.style !== undefined || piece.link !== undefined);
}

function pieceAt(start: number, end: number, layers: readonly RunChange[]): TextRun {
	let style: RunStyle = {};
	let link: string | null = null;
	for (const layer of layers) {
		if (layer.start <= start && layer.end >= end) {
			style = overlaid(style, layer.style ?? {});
			link = layer.link === undefined ? link : layer.link;
		}
	}
	return {
		start,
		end,
		...(Object.keys(style).length === 0 ? {} : { style }),
		...(link === null ? {} : { link }),
	};
}

/** A style on top of another one; a colour on top hides a theme colour below. */
export function overlaid(below: RunStyle, above: RunStyle): RunStyle {
	const { themeColor, ...rest } = below;
	return above.fontColor === undefined && themeColor !== undefined
		? { ...rest, themeColor, ...above }
		: { ...rest, ...above };
}

/** Runs as the workbook keeps them: only what they say beyond the cell's own style, which is all that can be seen. */
export function runsBeyond(runs: readonly TextRun[], cell: RunStyle, length: number): TextRun[] {
	const beyond = runs.map(({ style = {}, ...run }): TextRun => {
		const members = Object.entries(style).filter(
			([name, member]) =>
				member !== cell[name as keyof RunStyle] || (name === "fontColor" && style.themeColor !== cell.themeColor),
		);
		return members.length === 0 ? run : { ...run, style: Object.fromEntries(members) };
	});
	return changeRuns(beyond, [], length);
}

function sameLook(a: TextRun, b: TextRun): boolean {
	return a.link === b.link && sameStyle(a.style ?? {}, b.style ?? {});
}

export function sameStyle(a: RunStyle, b: RunStyle): boolean {
	const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof RunStyle>;
	return [...names].every((name) => a[name] === b[name]);
}

/** The whole text as pieces without gaps, unstyled stretches included. */
export function wholeRuns(runs: readonly TextRun[], length: number): TextRun[] {
	const whole: TextRun[] = [];
	let reached = 0;
	for (const run of runs) {
		if (run.start > reached) {
			whole.push({ start: reached, end: run.start });
		}
		whole.push(run);
		reached = run.end;
	}
	if (reached < length || whole.length === 0) {
		whole.push({ start: reached, end: length });
	}
	return whole;
}

/** The runs inside a stretch, counted from its start. */
export function runsWithin(runs: readonly TextRun[], start: number, end: number): TextRun[] {
	return runs
		.filter((run) => run.start < end && run.end > start)
		.map((run) => ({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start }));
}

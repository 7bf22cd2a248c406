// Series of numbers down a table, and where one of them skips or repeats a number.
import type { CellRef } from "../table/a1";
import type { NumberLabel } from "../text/numbering";

/** Something that is counted. */
export interface Numbered {
	readonly cell: CellRef;
	/** null: it has no number, or one that cannot be read; what stands on both sides of it is not compared. */
	readonly label: NumberLabel | null;
	/** Chapter or direction in which the numbers may begin anew. */
	readonly scope: string;
	/** Index into the table's entries, where it is one. */
	readonly entry: number | null;
	/** Tells the same thing listed again from another one of the same number. */
	readonly name: string;
}

/** A break in a series: numbers that are missing before a label, or none for a label that comes a second time. */
export interface SeriesBreak {
	readonly at: Numbered;
	readonly label: NumberLabel;
	readonly missing: readonly string[];
}

interface Step {
	readonly to: NumberLabel;
	readonly at: Numbered;
	readonly kind: "next" | "gap" | "repeat" | "other";
	/** How many numbers are left out. */
	readonly missing: readonly string[];
	/** From one scope into the next. */
	readonly crosses: boolean;
}

/** So many numbers are left out by an oversight; more by a plan that lists only some of its measures. */
const MOST_MISSING = 9;
/** Over the border of a chapter the numbers may go on with the next ten or hundred. */
const MOST_MISSING_AT_BORDER = 2;

function isSame(one: readonly number[], other: readonly number[]): boolean {
	return one.length === other.length && one.every((value, index) => value === other[index]);
}

function numbersBetween(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(0, Math.min(to - from - 1, MOST_MISSING + 1)) }, (_, index) => from + 1 + index);
}

/** What stands where in a series, by scope, style and prefix. */
interface Series {
	/** Whether a number is anywhere in it: what is only out of order is not missing. */
	has(scope: string, label: Pick<NumberLabel, "style" | "prefix" | "number">): boolean;
	/** Whether a number has come before; the series begins anew with 1. */
	hasPassed(scope: string, label: NumberLabel): boolean;
	pass(scope: string, label: NumberLabel): void;
}

function createSeries(things: readonly Numbered[]): Series {
	const seriesKey = (scope: string, { style, prefix }: Pick<NumberLabel, "style" | "prefix">): string =>
		[scope, style, ...prefix].join(" ");
	const all = new Set(
		things.flatMap(({ label, scope }) => (label === null ? [] : [`${seriesKey(scope, label)} ${label.number}`])),
	);
	const passed = new Map<string, Set<number>>();
	return {
		has: (scope, label) => all.has(`${seriesKey(scope, label)} ${label.number}`),
		hasPassed: (scope, label) => passed.get(seriesKey(scope, label))?.has(label.number) ?? false,
		pass(scope, label) {
			const key = seriesKey(scope, label);
			const numbers = label.number === 1 ? new Set<number>() : (passed.get(key) ?? new Set<number>());
			passed.set(key, numbers.add(label.number));
		},
	};
}

function stepTo(before: Numbered, at: Numbered, from: NumberLabel, to: NumberLabel, series: Series): Step | null {
	const crosses = before.scope !== at.scope;
	const step = { at, to, crosses };
	const { style, prefix, number } = to;
	if (isSame(from.prefix, prefix)) {
		if (number === from.number || (number > 1 && series.hasPassed(at.scope, to))) {
			return before.name === at.name ? null : { ...step, kind: "repeat", missing: [] };
		}
		const left = numbersBetween(from.number, number).filter(
			(between) => !series.has(at.scope, { style, prefix, number: between }),
		);
		const kind = number === from.number + 1 ? "next" : left.length > 0 ? "gap" : "other";
		return { ...step, kind, missing: left.map((between) => to.renumbered(prefix, between)) };
	}
	// １－４ → ３－１: nothing of ２ is there.
	const outer = prefix.slice(0, -1);
	const [last, next] = [from.prefix[from.prefix.length - 1], prefix[prefix.length - 1]];
	if (crosses || last === undefined || next === undefined || !isSame(outer, from.prefix.slice(0, -1)) || next <= last) {
		return null;
	}
	const left = numbersBetween(last, next).filter(
		(between) => !series.has(at.scope, { style, prefix: [...outer, between], number: 1 }),
	);
	const kind = next === last + 1 ? "next" : left.length > 0 ? "gap" : "other";
	return { ...step, kind, missing: left.map((between) => to.renumbered([...outer, between], 1)) };
}

function stepsIn(things: readonly Numbered[]): readonly Step[] {
	const series = createSeries(things);
	const steps: Step[] = [];
	for (const [index, at] of things.entries()) {
		const before = things[index - 1];
		const [from, to] = [before?.label ?? null, at.label];
		if (before !== undefined && from !== null && to !== null && from.style === to.style) {
			const step = stepTo(before, at, from, to, series);
			if (step !== null) {
				steps.push(step);
			}
		}
		if (to !== null) {
			series.pass(at.scope, to);
		}
	}
	return steps;
}

/** Numbers of which most follow on one another are a series; 5, 12, 30 were taken out of another plan. */
function isRegular(things: readonly Numbered[], inner: readonly Step[]): boolean {
	const starts = things.filter(
		({ label, scope }, index) => label?.number === 1 && things[index - 1]?.scope !== scope,
	).length;
	const next = inner.filter(({ kind }) => kind === "next").length;
	return next + Math.min(starts, 1) > inner.length - next && next > 0;
}

/** Whether numbers run on through the scopes, so that a gap between two of them is one. */
function runOn(crossing: readonly Step[]): boolean {
	const count = (wanted: Step["kind"]): number => crossing.filter(({ kind }) => kind === wanted).length;
	return count("other") === 0 && count("gap") + count("repeat") === 1 && count("next") > 0;
}

/** So many other scopes must begin with 1 for one that begins with 2 to have lost its first. */
const LEAST_SCOPES = 2;

/** The first of a scope, where all others begin with 1 and it with 2. */
function lostFirsts(things: readonly Numbered[]): readonly SeriesBreak[] {
	const firsts = things.filter(({ scope }, index) => things[index - 1]?.scope !== scope);
	const late = firsts.filter(({ label }) => label?.number !== 1);
	const [at] = late;
	const label = at?.label ?? null;
	return at !== undefined && late.length === 1 && label?.number === 2 && firsts.length > LEAST_SCOPES
		? [{ at, label, missing: [label.renumbered(label.prefix, 1)] }]
		: [];
}

/** Where a series skips or repeats a number, top to bottom; nothing where the numbers are no series. */
export function seriesBreaks(things: readonly Numbered[]): readonly SeriesBreak[] {
	const steps = stepsIn(things);
	const inner = steps.filter(({ crosses }) => !crosses);
	if (!isRegular(things, inner)) {
		return [];
	}
	const areBordersJudged = runOn(steps.filter(({ crosses }) => crosses));
	const breaks = steps.flatMap(({ kind, at, to, missing, crosses }): readonly SeriesBreak[] => {
		const isBreak = kind === "repeat" || (kind === "gap" && missing.length <= MOST_MISSING);
		const isJudged = !crosses || (areBordersJudged && missing.length <= MOST_MISSING_AT_BORDER);
		return isBreak && isJudged ? [{ at, label: to, missing }] : [];
	});
	return [...lostFirsts(things), ...breaks].sort((one, other) => things.indexOf(one.at) - things.indexOf(other.at));
}

// Columns of given widths laid out in the fewest strokes, where a later stroke may go over an earlier one.

export interface WidthStroke {
	/** 0-based, both of them columns of the stroke. */
	readonly first: number;
	readonly last: number;
	/** Pixels. */
	readonly width: number;
}

/** Columns side by side that have one width. */
function runsOf(widths: readonly number[]): readonly WidthStroke[] {
	const runs: WidthStroke[] = [];
	widths.forEach((width, column) => {
		const last = runs[runs.length - 1];
		if (last?.width === width) {
			runs[runs.length - 1] = { ...last, last: column };
		} else {
			runs.push({ first: column, last: column, width });
		}
	});
	return runs;
}

/**
 * The fewest strokes, in the order in which they are to be made: one reaches over columns of other widths where it is
 * needed beyond them again. Time grows with the third power of the changes of width, which are some ten.
 */
export function widthStrokes(widths: readonly number[]): readonly WidthStroke[] {
	const runs = runsOf(widths);
	const known = new Map<string, readonly WidthStroke[]>();
	/** Strokes for the runs from one to another, the first of them beginning with the first run. */
	const between = (from: number, to: number): readonly WidthStroke[] => {
		const [run, key] = [runs[from], `${from} ${to}`];
		const before = known.get(key);
		if (run === undefined || from > to || before !== undefined) {
			return before ?? [];
		}
		let best = [run, ...between(from + 1, to)];
		for (let next = from + 1; next <= to; next++) {
			if (runs[next]?.width === run.width) {
				const [stroke = run, ...rest] = between(next, to);
				const joined = [{ ...stroke, first: run.first }, ...rest, ...between(from + 1, next - 1)];
				best = joined.length < best.length ? joined : best;
			}
		}
		known.set(key, best);
		return best;
	};
	return between(0, runs.length - 1);
}

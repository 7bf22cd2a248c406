// The order of the years, whatever the order of their columns.
import type { YearColumn } from "./progress-table";

const known = new WeakMap<readonly YearColumn[], readonly number[]>();

/** Indexes of year columns, oldest first; a plan that names no year comes last. */
export function chronology(years: readonly YearColumn[]): readonly number[] {
	const order = known.get(years) ?? inOrder(years);
	known.set(years, order);
	return order;
}

function inOrder(years: readonly YearColumn[]): readonly number[] {
	const from = (index: number): number => years[index]?.from ?? Number.MAX_SAFE_INTEGER;
	const to = (index: number): number => years[index]?.to ?? Number.MAX_SAFE_INTEGER;
	return years.map((_, index) => index).sort((one, other) => from(one) - from(other) || to(one) - to(other));
}

// The years over which a measure runs, as its term says: R2～R6, R3～, 平成30年度～令和２年度.
import type { FiscalYear } from "./fiscal-year";
import { DASHES, foldKey } from "./width";
import { parseYearHeading } from "./year-heading";

export interface Period {
	readonly from: FiscalYear;
	/** null: goes on. */
	readonly to: FiscalYear | null;
}

const OPEN_END = new RegExp(`(?:[${DASHES}]|から)$`);

/** Reads a span of years; null for a single year, a month or any other words. */
export function parsePeriod(text: string): Period | null {
	const key = foldKey(text);
	if (OPEN_END.test(key)) {
		const heading = parseYearHeading(key.replace(OPEN_END, ""));
		return heading === null || heading.from !== heading.to ? null : { from: heading.from, to: null };
	}
	const heading = parseYearHeading(key);
	return heading === null || heading.from === heading.to ? null : { from: heading.from, to: heading.to };
}

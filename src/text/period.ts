// The years over which a measure runs, as its term says: R2～R6, R3～, ～R5, R4, 平成30年度～令和２年度.
import type { FiscalYear } from "./fiscal-year";
import { DASHES, foldKey } from "./width";
import { parseYearHeading } from "./year-heading";

/** null: no bound on that side. */
export interface Period {
	readonly from: FiscalYear | null;
	readonly to: FiscalYear | null;
}

const OPEN_END = new RegExp(`(?:[${DASHES}]|から|以降|以後)$`);
const OPEN_START = new RegExp(`^[${DASHES}]|まで$`);

/** Reads a span of years; null for a month or any other words. */
export function parsePeriod(text: string): Period | null {
	const key = foldKey(text);
	const heading = parseYearHeading(key.replace(OPEN_END, "").replace(OPEN_START, ""));
	if (heading === null || heading.asOf !== null) {
		return null;
	}
	const from = OPEN_START.test(key) ? null : heading.from;
	return { from, to: OPEN_END.test(key) ? null : heading.to };
}

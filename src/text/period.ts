// The years over which a measure runs, as its term says: R2～R6, R3～, ～R5, R4, 平成30年度～令和２年度.
import { eraToWestern, type FiscalYear, fiscalYearOf } from "./fiscal-year";
import { remembered } from "./remembered";
import { DASHES, foldKey } from "./width";
import { parseYearHeading } from "./year-heading";

/** null: no bound on that side. */
export interface Period {
	readonly from: FiscalYear | null;
	readonly to: FiscalYear | null;
}

const OPEN_END = new RegExp(`(?:[${DASHES}]|から|以降|以後)$`);
const OPEN_START = new RegExp(`^[${DASHES}]|まで$`);

/** 令和４年10月, R3.4, 2021年4月: the month decides the fiscal year. */
const DATED = /(?:(令和|平成|[RH])(元|\d{1,2})|((?:19|20)\d{2}))[年.](1[0-2]|0?[1-9])(?!\d)(?:月(?:\d{1,2}日)?)?/gi;

/** Reads a span of years; null for any other words. */
export const parsePeriod: (text: string) => Period | null = /* @__PURE__ */ remembered(readPeriod);

function readPeriod(text: string): Period | null {
	const key = foldKey(text).replace(DATED, (_, era, eraYear, western, month) => {
		const year = western === undefined ? eraToWestern(era, eraYear) : Number(western);
		return year === null ? "" : `${fiscalYearOf(year, Number(month))}年度`;
	});
	const heading = parseYearHeading(key.replace(OPEN_END, "").replace(OPEN_START, ""));
	if (heading === null || heading.asOf !== null) {
		return null;
	}
	const from = OPEN_START.test(key) ? null : heading.from;
	return { from, to: OPEN_END.test(key) ? null : heading.to };
}

// Fiscal years as a person types them into a field: R3, 令和3, 令和３年度, 2021.
import { eraToWestern, shortYear } from "../text/fiscal-year";
import { foldKey } from "../text/width";

const TYPED = /^(?:([RHSTM]|令和|平成|昭和|大正|明治)(元|\d{1,2})|((?:18|19|20)\d{2}))(?:年度?)?$/i;

/** The year; null when it cannot be told. */
export function parseYearText(text: string): number | null {
	const [, era, eraYear = "", western] = TYPED.exec(foldKey(text)) ?? [];
	if (era !== undefined) {
		return eraToWestern(era, eraYear);
	}
	return western === undefined ? null : Number(western);
}

/** The year as it stands in the field: R3, H30, 1985. */
export function yearText(year: number): string {
	return shortYear(year);
}

// Fiscal years as a person types them into a field: R3, 令和3, 令和３年度, 2021, 2021/22, FY2021.
import { eraToWestern } from "../text/fiscal-year";
import { foldKey } from "../text/width";

const TYPED =
	/^(?:([RHSTM]|令和|平成|昭和|大正|明治)(元|\d{1,2})|(?:FY)?((?:18|19|20)\d{2})(?:[/\-–]((?:18|19|20)?\d{2}))?)(?:年度?)?$/i;

/** The year; null when it cannot be told. */
export function parseYearText(text: string): number | null {
	const [, era, eraYear = "", western, next] = TYPED.exec(foldKey(text)) ?? [];
	if (era !== undefined) {
		return eraToWestern(era, eraYear);
	}
	// 2021/22 is one year; 2021/25 is a span and 2021/4 a month.
	const isOne = next === undefined || Number(next) % 100 === (Number(western) + 1) % 100;
	return western === undefined || !isOne ? null : Number(western);
}

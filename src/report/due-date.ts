// The day by which departments are asked to answer, in words.
import type { Messages } from "../messages";
import type { IsoDate } from "../text/fiscal-year";

export type DueDate =
	| { readonly kind: "none" }
	/** passed: not to be told to departments any more. */
	| { readonly kind: "open" | "passed"; readonly text: string };

/** 12月10日（木）; of another year than the present one 2027年1月15日（金）. */
function dueText(due: IsoDate, now: string, messages: Messages): string {
	const [year = "", month = "", day = ""] = due.split("-");
	const words = messages.requests;
	const weekday = words.weekdays[new Date(`${due}T00:00:00Z`).getUTCDay()] ?? "";
	const date = { year: Number(year), month: Number(month), day: Number(day), weekday };
	return now.startsWith(`${year}-`) ? words.dayThisYear(date) : words.day(date);
}

/**
 * The due date that an office has set.
 * @param now local time, `YYYY-MM-DDTHH:MM`; the due date itself is not yet passed
 */
export function dueDate(due: IsoDate | null, now: string, messages: Messages): DueDate {
	if (due === null) {
		return { kind: "none" };
	}
	return { kind: due < now.slice(0, due.length) ? "passed" : "open", text: dueText(due, now, messages) };
}

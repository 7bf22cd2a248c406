// What the pure part must be told of the world: the reader's language and the time.
import { type Messages, messagesFor } from "../messages";
import type { IsoDate } from "../text/fiscal-year";
import type { Spreadsheet } from "./spreadsheet";

/** Messages in the language that the person has set in Google; Japanese where it cannot be told. */
export function userMessages(): Messages {
	try {
		return messagesFor(Session.getActiveUserLocale());
	} catch {
		return messagesFor("ja");
	}
}

export interface LocalTime {
	/** `YYYY-MM-DDTHH:MM` in the file's time zone. */
	readonly now: string;
	readonly today: IsoDate;
}

/** The time in the file's own time zone. */
export function localTime(spreadsheet: Spreadsheet): LocalTime {
	const now = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm");
	return { now, today: now.slice(0, 10) };
}

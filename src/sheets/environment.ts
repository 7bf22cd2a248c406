// What the pure part must be told of the world: the reader's language and the time.
import { type Messages, messagesFor } from "../messages";
import type { Settings } from "../settings/settings";
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

/** Messages in the language that the office has set, else in the person's own. */
export function messagesIn(language: Settings["language"]): Messages {
	return language === "auto" ? userMessages() : messagesFor(language);
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

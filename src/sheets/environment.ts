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

/**
 * Milliseconds after which a run begins nothing more. Google ends a run after six minutes, wherever it stands ("Script
 * runtime" in developers.google.com/apps-script/guides/services/quotas); the last one is for what is being done then, for
 * taking back what was begun, and for saying so.
 */
const LONGEST_RUN = 5 * 60 * 1000;

/** Starts the clock of a run. @returns whether it has used up its time */
export function startClock(): () => boolean {
	const began = Date.now();
	return () => Date.now() - began >= LONGEST_RUN;
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

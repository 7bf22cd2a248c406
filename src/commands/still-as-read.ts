// Tells, when something has been put on cells, whether they still stand where they were read.
import type { Messages } from "../messages";
import { readTexts } from "../sheets/read-snapshot";
import type { FoundTable } from "./locate-table";

function isStillAsRead({ sheet, table }: FoundTable): boolean {
	try {
		return JSON.stringify(readTexts(sheet)) === JSON.stringify(table.snapshot.texts);
	} catch {
		// Gone, or out of reach: whoever looks there must be told as much.
		return false;
	}
}

/** The message, and what must be told besides when a colleague changed the table during the run. */
export function withNoteOfChanges(message: string, found: FoundTable, { done }: Messages): string {
	return isStillAsRead(found) ? message : done.noted({ message, note: done.changedMeanwhile });
}

// Reads and changes what staff chose to ignore.
import { type IgnoredFinding, parseIgnored, serializeIgnored } from "../settings/ignored-findings";
import { readDocumentText, writeDocumentText } from "../sheets/document-texts";

const KEY = "ignored";

/** Everything ignored in this file. */
export function readIgnored(): readonly IgnoredFinding[] {
	return parseIgnored(readDocumentText(KEY));
}

/** Changes what is ignored; run it under the lock. */
export function changeIgnored(change: (items: readonly IgnoredFinding[]) => readonly IgnoredFinding[]): void {
	writeDocumentText(KEY, serializeIgnored(change(readIgnored())));
}

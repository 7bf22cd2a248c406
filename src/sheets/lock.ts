// Lets one run at a time work on a file.

/** Milliseconds to wait for a colleague's run to end. */
const PATIENCE = 5000;

export type LockOutcome<T> = { readonly kind: "done"; readonly result: T } | { readonly kind: "locked" };

/**
 * Runs the work under the document lock and writes everything out before the lock is free again.
 * No dialog may be opened inside: Ui.alert and Ui.prompt drop locks.
 * @param isWrittenOut tells of work whether it has left nothing that waits to be written
 */
export function withDocumentLock<T>(work: () => T, isWrittenOut: (result: T) => boolean = () => false): LockOutcome<T> {
	const lock = LockService.getDocumentLock();
	if (!lock.tryLock(PATIENCE)) {
		return { kind: "locked" };
	}
	try {
		const result = work();
		if (!isWrittenOut(result)) {
			SpreadsheetApp.flush();
		}
		return { kind: "done", result };
	} finally {
		lock.releaseLock();
	}
}

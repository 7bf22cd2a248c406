// Lets one run at a time work on a file.

/** Milliseconds to wait for a colleague's run to end. */
const PATIENCE = 5000;

export type LockOutcome<T> = { readonly kind: "done"; readonly result: T } | { readonly kind: "locked" };

/**
 * Runs the work under the document lock and writes everything out before the lock is free again.
 * No dialog may be opened inside: Ui.alert and Ui.prompt drop locks.
 */
export function withDocumentLock<T>(work: () => T): LockOutcome<T> {
	const lock = LockService.getDocumentLock();
	if (!lock.tryLock(PATIENCE)) {
		return { kind: "locked" };
	}
	try {
		const result = work();
		SpreadsheetApp.flush();
		return { kind: "done", result };
	} finally {
		lock.releaseLock();
	}
}

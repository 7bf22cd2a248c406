// The one error that says why a file could not be opened; its sentence is written where messages are.

/** Why a file cannot be read; each code is something the person at the screen can act on. */
export type UnreadableFileCode =
	| "no-file"
	| "folder"
	| "not-readable"
	| "empty"
	| "not-xlsx"
	| "password-protected"
	| "old-xls"
	| "too-large"
	| "no-sheets"
	| "not-sheet-json";

/** Carries data only: the path as it was given, the code, and as `cause` the error beneath, if there is one. */
export class UnreadableFileError extends Error {
	override readonly name = "UnreadableFileError";

	constructor(
		readonly path: string,
		readonly code: UnreadableFileCode,
		cause?: unknown,
	) {
		super(`${code}: ${path}`, cause === undefined ? undefined : { cause });
	}
}

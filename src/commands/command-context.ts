// What every command is told: the file, what is kept with it, the language and the time. Read once, and only if asked for.
import type { Messages } from "../messages";
import { type LocalTime, localTime, messagesIn, startClock, userMessages } from "../sheets/environment";
import { activeSpreadsheet, type Spreadsheet } from "../sheets/spreadsheet";
import { type DocumentState, readDocumentState } from "./document-state";

export interface CommandContext {
	readonly spreadsheet: Spreadsheet;
	readonly state: DocumentState;
	readonly messages: Messages;
	readonly time: LocalTime;
	/** Whether the run has used up its time and must begin nothing more. */
	readonly isLate: () => boolean;
}

/** Reads something at the first call only. */
export function once<T extends object>(read: () => T): () => T {
	let value: T | null = null;
	return () => {
		value ??= read();
		return value;
	};
}

/** The context of one run. A page's small calls need neither settings nor time, and do not wait for them. */
export function openContext(): CommandContext {
	const isLate = startClock();
	const spreadsheet = activeSpreadsheet();
	const state = once(readDocumentState);
	const messages = once(() => messagesIn(state().settings.language));
	const time = once(() => localTime(spreadsheet));
	return {
		spreadsheet,
		isLate,
		get state() {
			return state();
		},
		get messages() {
			return messages();
		},
		get time() {
			return time();
		},
	};
}

/** Messages for telling a failure: what failed may be the reading of the settings that fix the language. */
export function messagesForFailure(context: CommandContext | null): Messages {
	try {
		return context?.messages ?? userMessages();
	} catch {
		return userMessages();
	}
}

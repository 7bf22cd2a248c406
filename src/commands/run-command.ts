// Runs one menu command on the progress table: toast, lock, choice of the tab, and a plain message for any failure.
import type { Messages } from "../messages";
import { alertMessage, promptText, toastDone, toastWorking } from "../sheets/dialogs";
import { withDocumentLock } from "../sheets/lock";
import type { Spreadsheet } from "../sheets/spreadsheet";
import { type CommandContext, messagesForFailure, openContext } from "./command-context";
import { repairedDamage } from "./damage-notice";
import { FailureError } from "./failure";
import { failureMessage } from "./failure-message";
import { type Foreseen, type FoundTable, type Location, locateTable } from "./locate-table";

/** What is left to do when the lock is free again. */
export interface CommandOutcome {
	/** Said in a toast. */
	readonly message: string;
	/** What could not be done beside it: must be read, so it is said in an alert when all else is shown. */
	readonly warning?: string;
	/** Shows pages or tabs; runs without the lock. */
	readonly show?: () => void;
	/** Nothing waits to be written: the work wrote nothing, or had it written out to hear of refusals. */
	readonly writtenOut?: true;
}

/** Work on the table that was found, under the lock. */
export type TableWork = (found: FoundTable, context: CommandContext) => CommandOutcome | Question;

/** What the person must be asked before the work can be done. */
export interface Question {
	/** Runs without the lock, since dialogs drop it; gives the work to do next, or null to leave everything as it is. */
	readonly ask: () => TableWork | null;
}

/** Does the work under the lock, or throws the failure `locked`. */
export function underLock<T>(work: () => T, isWrittenOut?: (result: T) => boolean): T {
	const outcome = withDocumentLock(work, isWrittenOut);
	if (outcome.kind === "locked") {
		throw new FailureError({ code: "locked" });
	}
	return outcome.result;
}

function chooseSheet(names: readonly string[], messages: Messages): string | null {
	const list = names.map((name, index) => `${index + 1}. ${name}`).join("\n");
	const question = messages.choose.question({ list });
	for (let text = promptText(messages.choose.title, question); text !== null; ) {
		const name =
			names[Number(text.normalize("NFKC").trim()) - 1] ?? names.find((candidate) => candidate === text?.trim());
		if (name !== undefined) {
			return name;
		}
		text = promptText(messages.choose.title, `${messages.choose.again}\n${question}`);
	}
	return null;
}

/** The toast that says "working" would stay for good; that its own end fails must not hide what failed before. */
function endToast(spreadsheet: Spreadsheet, messages: Messages): void {
	try {
		toastDone(spreadsheet, messages.done.stopped, messages);
	} catch {
		// The alert that follows says what matters.
	}
}

function withWarning(outcome: CommandOutcome, more: string | null): CommandOutcome {
	const warnings = [outcome.warning, more].filter((text) => typeof text === "string");
	return warnings.length === 0 ? outcome : { ...outcome, warning: warnings.join("\n\n") };
}

/** Toasts, works, toasts the result; whatever goes wrong is said in an alert. */
export function runCommand(
	working: (messages: Messages) => string,
	work: (context: CommandContext) => CommandOutcome | null,
): void {
	let context: CommandContext | null = null;
	try {
		context = openContext();
		const { spreadsheet, messages } = context;
		toastWorking(spreadsheet, working(messages), messages);
		const outcome = work(context);
		toastDone(spreadsheet, outcome?.message ?? messages.done.cancelled, messages);
		outcome?.show?.();
		if (outcome?.warning !== undefined) {
			alertMessage(messages.failures.title, outcome.warning);
		}
	} catch (error) {
		const messages = messagesForFailure(context);
		if (context !== null) {
			endToast(context.spreadsheet, messages);
		}
		alertMessage(messages.failures.title, failureMessage(error, messages));
	}
}

/**
 * Runs a command on the progress table, found and worked on under one lock.
 * Where several tabs fit, or the work has a question, the person is asked between two locks, and the table is found and
 * read anew; cancelling leaves everything as it was.
 */
export function runOnTable(working: (messages: Messages) => string, first: TableWork, foreseen: Foreseen = {}): void {
	type Step =
		| { readonly kind: "done"; readonly outcome: CommandOutcome }
		| { readonly kind: "question"; readonly question: Question; readonly sheet: string }
		| Extract<Location, { kind: "several" }>;
	runCommand(working, (context) => {
		let chosen: string | null = null;
		for (let work: TableWork | null = first; work !== null; ) {
			const [current, name] = [work, chosen];
			const step = underLock(
				(): Step => {
					const location = locateTable(name, context, foreseen);
					if (location.kind === "several") {
						return location;
					}
					const result = current(location.found, context);
					return "ask" in result
						? { kind: "question", question: result, sheet: location.found.table.sheetName }
						: { kind: "done", outcome: withWarning(result, repairedDamage(context)) };
				},
				(step) => step.kind !== "done" || step.outcome.writtenOut === true,
			);
			switch (step.kind) {
				case "done":
					return step.outcome;
				case "question":
					chosen = step.sheet;
					work = step.question.ask();
					break;
				case "several":
					chosen = chooseSheet(step.names, context.messages);
					if (chosen === null) {
						return null;
					}
			}
		}
		return null;
	});
}

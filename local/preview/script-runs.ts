// Runs the script in a page, where no question can be waited for: asks, then runs again with the answers so far.
import type { AppsScriptHost, DialogQuestion, DialogReply } from "../apps-script/host";
import { takeSnapshot } from "./snapshot";

/** Shows a dialog and waits for the person. */
export type Ask = (question: DialogQuestion) => Promise<DialogReply>;

/** Leaves a run at a question that has no answer yet; a script may catch it, so its being thrown is noted too. */
class Unanswered extends Error {}

/** What one attempt was asked. */
class Talk {
	/** Alerts with nothing but OK: the script goes on, the person sees them afterwards. */
	readonly unshown: DialogQuestion[] = [];
	open: DialogQuestion | null = null;
	private asked = 0;

	constructor(private readonly answers: readonly DialogReply[]) {}

	readonly answer = (question: DialogQuestion): DialogReply => {
		const known = this.answers[this.asked];
		this.asked++;
		if (this.open !== null) {
			throw new Unanswered();
		}
		if (known !== undefined) {
			return known;
		}
		if (question.kind === "alert" && question.buttons === "OK") {
			this.unshown.push(question);
			return { button: "OK" };
		}
		this.open = question;
		throw new Unanswered();
	};
}

type Outcome<T> = { readonly kind: "done"; readonly value: T } | { readonly kind: "failed"; readonly error: unknown };

function settle<T>(work: () => T): Outcome<T> {
	try {
		return { kind: "done", value: work() };
	} catch (error) {
		return { kind: "failed", error };
	}
}

export class ScriptRuns {
	private last: Promise<unknown> = Promise.resolve();

	/** `onChange` is called when a run has ended, before the alerts that it left are shown. */
	constructor(
		private readonly host: AppsScriptHost,
		private readonly ask: Ask,
		private readonly onChange: () => void,
	) {}

	/** A menu command or a trigger. */
	run(functionName: string): Promise<unknown> {
		return this.inTurn(() => this.attempt(() => this.host.run(functionName)));
	}

	/** A call from a page of the script. */
	call(functionName: string, args: readonly unknown[]): Promise<unknown> {
		return this.inTurn(() => this.attempt(() => this.host.runFromSidebar(functionName, ...args)));
	}

	/** One run at a time: while a question is open, the file stands as it was before the run. */
	private inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.last.then(work);
		this.last = turn.catch(() => undefined);
		return turn;
	}

	private async attempt<T>(work: () => T): Promise<T> {
		const { workbook, ui, options } = this.host;
		const answers: DialogReply[] = [];
		for (;;) {
			const restore = takeSnapshot(workbook, ui);
			const talk = new Talk(answers);
			options.dialogs = talk.answer;
			const outcome = settle(work);
			const { open } = talk;
			if (open !== null) {
				restore();
			} else {
				this.onChange();
			}
			for (const alert of talk.unshown) {
				answers.push(await this.ask(alert));
			}
			if (open !== null) {
				answers.push(await this.ask(open));
			} else if (outcome.kind === "failed") {
				throw outcome.error;
			} else {
				return outcome.value;
			}
		}
	}
}

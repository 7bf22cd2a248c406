// What the person at the screen was shown: menus, toasts, dialogs, sidebars.

export type MenuEntry =
	| { readonly kind: "item"; readonly caption: string; readonly functionName: string }
	| { readonly kind: "separator" }
	| MenuTree;

export interface MenuTree {
	readonly kind: "menu";
	readonly caption: string;
	readonly addon: boolean;
	readonly entries: readonly MenuEntry[];
}

export interface Toast {
	readonly message: string;
	readonly title: string;
	/** null: as long as Google shows one by default. */
	readonly seconds: number | null;
}

export type ButtonName = "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";
export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";

export interface DialogQuestion {
	readonly kind: "alert" | "prompt";
	readonly title: string;
	readonly message: string;
	readonly buttons: ButtonSetName;
}

export interface DialogReply {
	readonly button: ButtonName;
	/** What is typed into a prompt. */
	readonly text?: string;
}

/** Replies in the order of the questions, or a function that reads the question; none left: the dialog is dismissed. */
export type DialogAnswers =
	| (ButtonName | DialogReply)[]
	| ((question: DialogQuestion) => ButtonName | DialogReply | undefined);

export interface AnsweredDialog extends DialogQuestion {
	readonly answer: DialogReply;
}

export interface Page {
	readonly title: string;
	readonly html: string;
}

export interface PageDialog extends Page {
	readonly modal: boolean;
}

export class UiRecord {
	readonly menus: MenuTree[] = [];
	readonly toasts: Toast[] = [];
	/** Alerts and prompts with what was answered. */
	readonly questions: AnsweredDialog[] = [];
	/** Every sidebar in order; a new one takes the place of the one before. */
	readonly sidebars: Page[] = [];
	readonly dialogs: PageDialog[] = [];

	/** A menu takes the place of the one with the same name. */
	showMenu(menu: MenuTree): void {
		const known = this.menus.findIndex((other) => other.caption === menu.caption && other.addon === menu.addon);
		this.menus.splice(known < 0 ? this.menus.length : known, known < 0 ? 0 : 1, menu);
	}

	get alerts(): readonly AnsweredDialog[] {
		return this.questions.filter((question) => question.kind === "alert");
	}

	get prompts(): readonly AnsweredDialog[] {
		return this.questions.filter((question) => question.kind === "prompt");
	}

	/** The one sidebar that is open. */
	get sidebar(): Page | null {
		return this.sidebars.at(-1) ?? null;
	}
}

const offered: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
	OK: ["OK"],
	OK_CANCEL: ["OK", "CANCEL"],
	YES_NO: ["YES", "NO"],
	YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** Takes the next answer; a button that the dialog does not show is a slip of whoever prepared the answers. */
export function answerDialog(question: DialogQuestion, answers: DialogAnswers | undefined): AnsweredDialog {
	const given = typeof answers === "function" ? answers(question) : answers?.shift();
	const buttons = offered[question.buttons];
	const dismissed: ButtonName = buttons.includes("CANCEL") ? "CANCEL" : "CLOSE";
	const answer: DialogReply = typeof given === "string" ? { button: given } : (given ?? { button: dismissed });
	if (answer.button !== "CLOSE" && !buttons.includes(answer.button)) {
		throw new Error(`The dialog "${question.message}" has no button ${answer.button}`);
	}
	return { ...question, answer };
}

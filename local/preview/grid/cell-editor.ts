// The one place in the grid where one types: it lies in the selected cell, unseen until an edit begins.
import { make } from "../dom";

export type Leaving = "up" | "down" | "left" | "right" | "stay";

export interface EditorHooks {
	/** The text was entered; `leaving` says where to go from there. */
	onCommit(text: string, leaving: Leaving): void;
	/** A key while nothing is edited; true when it was used. */
	onKey(event: KeyboardEvent): boolean;
	/** Text of the cell as it is put on the clipboard. */
	readonly copied: () => string;
}

/** In front of the caret, so that input methods (Japanese ones above all) begin in the cell itself. */
export class CellEditor {
	readonly element = make("div", {
		class: "editor",
		role: "textbox",
		tabindex: "0",
		"aria-multiline": "true",
		spellcheck: "false",
	});
	private editing = false;
	private initial = "";

	constructor(private readonly hooks: EditorHooks) {
		const { element } = this;
		try {
			element.contentEditable = "plaintext-only";
		} catch {
			// Older Firefox: pasted text is made plain below.
			element.contentEditable = "true";
		}
		element.addEventListener("keydown", (event) => this.keydown(event));
		element.addEventListener("compositionstart", () => this.enter(""));
		element.addEventListener("beforeinput", (event) => {
			if (!this.editing && event.inputType.startsWith("history")) {
				event.preventDefault();
			}
		});
		element.addEventListener("input", () => this.enter(""));
		element.addEventListener("blur", () => {
			// The window itself may have lost the focus; then one comes back to the edit.
			if (this.editing && document.activeElement !== element) {
				this.commit("stay");
			}
		});
		element.addEventListener("paste", (event) => this.paste(event));
		element.addEventListener("copy", (event) => {
			if (!this.editing) {
				event.clipboardData?.setData("text/plain", this.hooks.copied());
				event.preventDefault();
			}
		});
	}

	get isEditing(): boolean {
		return this.editing;
	}

	get hasFocus(): boolean {
		return document.activeElement === this.element;
	}

	/** Lays the editor into another cell. */
	moveTo(td: HTMLElement, label: string): void {
		const focused = this.hasFocus;
		if (this.element.parentElement !== td) {
			td.append(this.element);
		}
		this.element.setAttribute("aria-label", label);
		if (focused && !this.hasFocus) {
			this.focus();
		}
	}

	focus(): void {
		this.element.focus({ preventScroll: true });
	}

	/** Begins an edit of what the cell holds. */
	begin(text: string): void {
		this.element.textContent = text;
		this.enter(text);
		this.focus();
		const selection = getSelection();
		selection?.selectAllChildren(this.element);
		selection?.collapseToEnd();
	}

	/** Ends an edit without entering anything. */
	cancel(): void {
		this.leave();
	}

	commit(leaving: Leaving): void {
		// The last line break only holds the caret's line open.
		const text = (this.element.textContent ?? "").replace(/\n$/, "");
		const { initial } = this;
		this.leave();
		this.hooks.onCommit(text === initial.replace(/\n$/, "") ? initial : text, leaving);
	}

	private enter(initial: string): void {
		if (!this.editing) {
			this.editing = true;
			this.initial = initial;
			this.element.classList.add("on");
		}
	}

	private leave(): void {
		this.editing = false;
		this.initial = "";
		this.element.classList.remove("on");
		this.element.replaceChildren();
	}

	private keydown(event: KeyboardEvent): void {
		// While an input method composes, its keys are its own.
		if (event.isComposing || event.keyCode === 229) {
			return;
		}
		const used = this.editing ? this.editKey(event) : this.hooks.onKey(event);
		if (used) {
			event.preventDefault();
			event.stopPropagation();
		}
	}

	private editKey(event: KeyboardEvent): boolean {
		switch (event.key) {
			case "Escape":
				this.cancel();
				return true;
			case "Tab":
				this.commit(event.shiftKey ? "left" : "right");
				return true;
			case "Enter":
				if (event.altKey || event.ctrlKey || event.metaKey) {
					document.execCommand("insertLineBreak");
				} else {
					this.commit(event.shiftKey ? "up" : "down");
				}
				return true;
			default:
				return false;
		}
	}

	private paste(event: ClipboardEvent): void {
		const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n").replace(/\n$/, "");
		event.preventDefault();
		if (this.editing) {
			document.execCommand("insertText", false, text);
		} else if (text !== "") {
			this.hooks.onCommit(text, "stay");
		}
	}
}

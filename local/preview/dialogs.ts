// Alerts, prompts and the script's own dialogs, as modal dialogs of the page.
import type { ButtonName, DialogQuestion, DialogReply } from "../apps-script/host";
import type { ButtonSetName } from "../apps-script/ui-record";
import { button, make } from "./dom";
import type { Strings } from "./strings";

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
	OK: ["OK"],
	OK_CANCEL: ["OK", "CANCEL"],
	YES_NO: ["YES", "NO"],
	YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

function labelOf(name: ButtonName, strings: Strings): string {
	const labels: Readonly<Record<ButtonName, string>> = {
		OK: strings.ok,
		CANCEL: strings.cancel,
		YES: strings.yes,
		NO: strings.no,
		CLOSE: strings.close,
	};
	return labels[name];
}

let dialogs = 0;

/** Opens a modal dialog; the browser keeps the focus in it and gives it back afterwards. */
function openModal(title: string, className: string, strings: Strings, onClosed: () => void): HTMLDialogElement {
	dialogs++;
	const heading = make("h2", { id: `dialog-${dialogs}` }, title);
	const dialog = make("dialog", { class: className, "aria-labelledby": heading.id });
	const close = button("×", () => dialog.close(), { class: "icon", "aria-label": strings.close });
	dialog.append(make("div", { class: "head" }, heading, close));
	dialog.addEventListener("close", () => {
		dialog.remove();
		onClosed();
	});
	document.body.append(dialog);
	return dialog;
}

/** Shows what the script asks and waits for the answer; Escape and × are Google's CLOSE. */
export function askPerson(question: DialogQuestion, product: string, strings: Strings): Promise<DialogReply> {
	return new Promise((resolve) => {
		let reply: DialogReply = { button: "CLOSE" };
		const input = question.kind === "prompt" ? make("input", { type: "text", autocomplete: "off" }) : null;
		const dialog = openModal(question.title || product, "ask", strings, () => resolve(reply));
		const answer = (name: ButtonName): void => {
			reply = input === null ? { button: name } : { button: name, text: input.value };
			dialog.close();
		};
		const message = make("p", { class: "message", id: `message-${dialogs}` }, question.message);
		dialog.setAttribute("aria-describedby", message.id);
		const [first, ...others] = BUTTONS[question.buttons];
		const main = button(labelOf(first ?? "OK", strings), () => answer(first ?? "OK"), { class: "primary" });
		const rest = others.map((name) => button(labelOf(name, strings), () => answer(name), { class: "plain" }));
		const form = make("div", { class: "body" }, message);
		if (input !== null) {
			input.setAttribute("aria-label", strings.answer);
			input.addEventListener("keydown", (event) => {
				if (event.key === "Enter" && !event.isComposing) {
					event.preventDefault();
					answer(first ?? "OK");
				}
			});
			form.append(input);
		}
		dialog.append(form, make("div", { class: "choices" }, ...rest, main));
		dialog.showModal();
		// A long text scrolls, and whoever has no mouse scrolls what has the focus.
		if (form.scrollHeight > form.clientHeight) {
			form.tabIndex = 0;
		}
		(input ?? main).focus();
	});
}

/** Something the page itself has to say. */
export async function tell(title: string, message: string, strings: Strings): Promise<void> {
	await askPerson({ kind: "alert", title, message, buttons: "OK" }, title, strings);
}

/** A dialog around any content. */
export function showContent(title: string, content: Node, strings: Strings): HTMLDialogElement {
	const dialog = openModal(title, "content", strings, () => undefined);
	dialog.append(make("div", { class: "body" }, content));
	dialog.showModal();
	return dialog;
}

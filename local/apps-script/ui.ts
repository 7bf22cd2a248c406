// Ui: menus, dialogs and the sidebar.
import { Button, ButtonSet, type EnumValue } from "./enums";
import type { Execution } from "./execution";
import { HtmlOutputObject } from "./html-output";
import { enumOf, instanceOf, text } from "./kinds";
import { MenuObject } from "./menu";
import { PromptResponseObject } from "./prompt-response";
import { methodsOf, type ServiceClass } from "./service-class";
import { answerDialog, type ButtonSetName, type DialogQuestion, type DialogReply } from "./ui-record";

export class UiObject {
	constructor(readonly execution: Execution) {}
}

const on = methodsOf<UiObject>();
const buttonSet = enumOf(ButtonSet);
const page = instanceOf(HtmlOutputObject);

/** The script waits for the person, and loses its locks while it does. */
function ask(
	{ execution }: UiObject,
	kind: DialogQuestion["kind"],
	title: string,
	message: string,
	buttons: EnumValue,
): DialogReply {
	execution.lock.releaseAll();
	const question = { kind, title, message, buttons: buttons.name as ButtonSetName };
	const answered = answerDialog(question, execution.options.dialogs);
	execution.ui.questions.push(answered);
	return answered.answer;
}

function alert(ui: UiObject, title: string, message: string, buttons: EnumValue): EnumValue {
	return Button.of(ask(ui, "alert", title, message, buttons).button);
}

function prompt(ui: UiObject, title: string, message: string, buttons: EnumValue): PromptResponseObject {
	return new PromptResponseObject(ask(ui, "prompt", title, message, buttons));
}

function showDialog({ execution }: UiObject, shown: HtmlOutputObject, title: string, modal: boolean): void {
	execution.ui.dialogs.push({ title, html: shown.content, modal });
}

export const uiClass: ServiceClass = {
	name: "Ui",
	namespace: "",
	target: UiObject,
	enums: [Button, ButtonSet],
	methods: {
		createMenu: on([text], ({ execution }, caption) => new MenuObject(execution, caption, false)),
		// Google names this menu after the add-on.
		createAddonMenu: on([], ({ execution }) => new MenuObject(execution, "", true)),
		alert: [
			on([text], (ui, message) => alert(ui, "", message, ButtonSet.of("OK"))),
			on([text, buttonSet], (ui, message, buttons) => alert(ui, "", message, buttons)),
			on([text, text, buttonSet], alert),
		],
		prompt: [
			on([text], (ui, message) => prompt(ui, "", message, ButtonSet.of("OK"))),
			on([text, buttonSet], (ui, message, buttons) => prompt(ui, "", message, buttons)),
			on([text, text, buttonSet], prompt),
		],
		showSidebar: on([page], ({ execution }, shown) => {
			execution.ui.sidebars.push({ title: shown.title, html: shown.content });
		}),
		showModalDialog: on([page, text], (ui, shown, title) => showDialog(ui, shown, title, true)),
		showModelessDialog: on([page, text], (ui, shown, title) => showDialog(ui, shown, title, false)),
	},
};

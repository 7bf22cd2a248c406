// PromptResponse: the button that was pressed and the text that was typed.
import { Button } from "./enums";
import { methodsOf, type ServiceClass } from "./service-class";
import type { DialogReply } from "./ui-record";

export class PromptResponseObject {
	constructor(readonly reply: DialogReply) {}
}

const on = methodsOf<PromptResponseObject>();

export const promptResponseClass: ServiceClass = {
	name: "PromptResponse",
	namespace: "Ui",
	target: PromptResponseObject,
	methods: {
		getSelectedButton: on([], ({ reply }) => Button.of(reply.button)),
		getResponseText: on([], ({ reply }) => (reply.button === "CLOSE" ? null : (reply.text ?? ""))),
	},
};

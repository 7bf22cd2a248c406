// HtmlService: makes pages from text or from the project's HTML files.
import { SandboxMode, XFrameOptionsMode } from "./enums";
import { noHtmlFile } from "./error-texts";
import type { Execution } from "./execution";
import { HtmlOutputObject } from "./html-output";
import { text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

export class HtmlServiceObject {
	constructor(readonly execution: Execution) {}
}

const on = methodsOf<HtmlServiceObject>();

function readFile({ execution }: HtmlServiceObject, name: string): HtmlOutputObject {
	const files = execution.options.htmlFiles ?? {};
	const content = files[name] ?? files[`${name}.html`];
	if (content === undefined) {
		throw new ServiceError(noHtmlFile(name));
	}
	return new HtmlOutputObject(content);
}

export const htmlServiceClass: ServiceClass = {
	name: "HtmlService",
	namespace: "",
	target: HtmlServiceObject,
	enums: [SandboxMode, XFrameOptionsMode],
	methods: {
		createHtmlOutput: [
			on([], () => new HtmlOutputObject("")),
			on([text], (_service, content) => new HtmlOutputObject(content)),
		],
		createHtmlOutputFromFile: on([text], readFile),
	},
};

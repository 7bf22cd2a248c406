// HtmlOutput: a page for the sidebar or a dialog.
import { SandboxMode, XFrameOptionsMode } from "./enums";
import { enumOf, text, whole } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";

export class HtmlOutputObject {
	title = "";
	width: number | null = null;
	height: number | null = null;

	constructor(public content: string) {}
}

const on = methodsOf<HtmlOutputObject>();

export const htmlOutputClass: ServiceClass = {
	name: "HtmlOutput",
	namespace: "HtmlService",
	target: HtmlOutputObject,
	methods: {
		getContent: on([], (page) => page.content),
		setContent: on([text], (page, content) => Object.assign(page, { content })),
		append: on([text], (page, added) => Object.assign(page, { content: page.content + added })),
		getTitle: on([], (page) => page.title),
		setTitle: on([text], (page, title) => Object.assign(page, { title })),
		getWidth: on([], (page) => page.width),
		setWidth: on([whole], (page, width) => Object.assign(page, { width })),
		getHeight: on([], (page) => page.height),
		setHeight: on([whole], (page, height) => Object.assign(page, { height })),
		// Neither changes anything any more: every page runs in an IFRAME of Google's.
		setSandboxMode: on([enumOf(SandboxMode)], (page) => page),
		setXFrameOptionsMode: on([enumOf(XFrameOptionsMode)], (page) => page),
	},
};

// A page of the script in a sandboxed frame, as HtmlService shows it: the sidebar, or a dialog's content.
import { make, messageOf } from "./dom";
import { stubCode } from "./frame-stub";

export interface FrameHooks {
	/** Names that google.script.run offers. */
	readonly functionNames: () => readonly string[];
	call(name: string, args: readonly unknown[]): Promise<unknown>;
	close(): void;
	/** The page hands the keyboard back to the grid. */
	focusGrid(): void;
}

interface Call {
	readonly kind: "call";
	readonly id: number;
	readonly name: string;
	readonly args: readonly unknown[];
}

function isCall(data: object): data is Call {
	return (
		"kind" in data &&
		data.kind === "call" &&
		"id" in data &&
		typeof data.id === "number" &&
		"name" in data &&
		typeof data.name === "string" &&
		"args" in data &&
		Array.isArray(data.args)
	);
}

/** The security policy of the page lets only scripts run that carry this page's nonce; the script's own page is trusted. */
function prepared(html: string, nonce: string, names: readonly string[]): string {
	const page = new DOMParser().parseFromString(html, "text/html");
	const stub = page.createElement("script");
	stub.textContent = stubCode(names);
	page.head.prepend(stub);
	for (const script of page.querySelectorAll("script")) {
		script.setAttribute("nonce", nonce);
	}
	return `<!doctype html>${page.documentElement.outerHTML}`;
}

export class ScriptFrame {
	readonly element: HTMLIFrameElement;
	private readonly listener = (event: MessageEvent): void => this.receive(event);

	constructor(
		html: string,
		title: string,
		nonce: string,
		private readonly hooks: FrameHooks,
	) {
		this.element = make("iframe", { sandbox: "allow-scripts", title });
		this.element.srcdoc = prepared(html, nonce, hooks.functionNames());
		addEventListener("message", this.listener);
	}

	remove(): void {
		removeEventListener("message", this.listener);
		this.element.remove();
	}

	private receive({ source, data }: MessageEvent): void {
		if (source === null || source !== this.element.contentWindow || typeof data !== "object" || data === null) {
			return;
		}
		if (isCall(data)) {
			void this.answer(data, source);
		} else if (data.kind === "close") {
			this.hooks.close();
		} else if (data.kind === "focus") {
			this.hooks.focusGrid();
		}
	}

	private async answer({ id, name, args }: Call, source: MessageEventSource): Promise<void> {
		const target = { targetOrigin: "*" };
		try {
			if (!this.hooks.functionNames().includes(name)) {
				throw new TypeError(name);
			}
			const value = await this.hooks.call(name, args);
			source.postMessage({ kind: "done", id, value }, target);
		} catch (error) {
			const errorName = error instanceof Error ? error.name : "Error";
			source.postMessage({ kind: "failed", id, name: errorName, message: messageOf(error) }, target);
		}
	}
}

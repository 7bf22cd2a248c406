// Stands in for node:vm in a browser: each context is the world of a hidden frame, stripped to what Apps Script has.

/** Part of the language, not of the browser: what a script at Google finds besides the services. */
const LANGUAGE: ReadonlySet<string> = new Set([
	...["Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "BigInt", "Date", "RegExp", "Promise"],
	...["Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"],
	...["Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry", "Proxy", "Reflect", "Iterator"],
	...["ArrayBuffer", "SharedArrayBuffer", "DataView", "Atomics", "Int8Array", "Uint8Array", "Uint8ClampedArray"],
	...["Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float16Array", "Float32Array", "Float64Array"],
	...["BigInt64Array", "BigUint64Array", "JSON", "Math", "Intl", "WebAssembly", "globalThis", "undefined", "NaN"],
	...["Infinity", "eval", "parseInt", "parseFloat", "isNaN", "isFinite", "escape", "unescape"],
	...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent"],
]);

interface World {
	readonly document: Document;
	readonly global: Record<string, unknown>;
	/** Global names that are not the script's own. */
	readonly known: ReadonlySet<string>;
}

const worlds = new WeakMap<object, World>();

/** Only one run of the script is under way at a time, so the frame of the run before can go. */
let frame: HTMLIFrameElement | null = null;

/** `sandbox` holds the context's globals, as far as they are not the language's own. */
export function createContext(sandbox: object): object {
	frame?.remove();
	frame = document.createElement("iframe");
	frame.hidden = true;
	frame.setAttribute("aria-hidden", "true");
	document.body.append(frame);
	const { contentWindow, contentDocument } = frame;
	if (contentWindow === null || contentDocument === null) {
		throw new Error("The browser gave no frame to run the script in.");
	}
	const global = contentWindow as unknown as Record<string, unknown>;
	strip(global);
	worlds.set(sandbox, { document: contentDocument, global, known: new Set(Object.getOwnPropertyNames(global)) });
	return sandbox;
}

/**
 * Takes from the frame what is the browser's. `window`, `document`, `location` and `top` cannot be taken away: a script
 * that used them would fail in the tests, which run in node:vm, and at Google.
 */
function strip(global: object): void {
	for (let owner = global; Object.getPrototypeOf(owner) !== null; owner = Object.getPrototypeOf(owner)) {
		for (const name of Object.getOwnPropertyNames(owner)) {
			if (!LANGUAGE.has(name)) {
				Reflect.deleteProperty(owner, name);
			}
		}
	}
}

/** The page's security policy lets scripts with this mark run, and no others. */
function nonce(): string {
	return document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
}

export class Script {
	constructor(
		private readonly code: string,
		private readonly options: { readonly filename: string },
	) {}

	/** Gives nothing back: what the script leaves is found in the sandbox. */
	runInContext(sandbox: Record<string, unknown>): void {
		const world = worlds.get(sandbox);
		if (world === undefined) {
			throw new TypeError("This object is no context.");
		}
		Object.assign(world.global, sandbox);
		this.evaluate(world.document);
		for (const name of Object.keys(world.global)) {
			if (!world.known.has(name)) {
				sandbox[name] = world.global[name];
			}
		}
	}

	private evaluate(page: Document): void {
		const script = page.createElement("script");
		script.nonce = nonce();
		script.textContent = `${this.code}\n//# sourceURL=${this.options.filename}`;
		let failure: { readonly error: unknown } | null = null;
		const view = page.defaultView as EventTarget | null;
		const onError = (event: Event): void => {
			failure = { error: "error" in event ? event.error : event };
			event.preventDefault();
		};
		// The frame's own method is gone; any window's will do.
		const { addEventListener, removeEventListener } = EventTarget.prototype;
		addEventListener.call(view, "error", onError);
		page.body.append(script);
		removeEventListener.call(view, "error", onError);
		script.remove();
		const thrown = failure as { readonly error: unknown } | null;
		if (thrown !== null) {
			throw thrown.error;
		}
	}
}

export default { createContext, Script };

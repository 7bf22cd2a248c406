// The script's own JavaScript world: a node:vm context with only the globals of Apps Script, and passages in and out of it.
import { types } from "node:util";
import vm from "node:vm";
import { adaptDate, type Clock } from "./script-date";

/** One file of a script. */
export interface ScriptSource {
	readonly name: string;
	readonly text: string;
}

/** The files of a script in the order in which they are run, or the text of its only one. */
export type ScriptCode = string | readonly ScriptSource[];

const compiled = new Map<string, vm.Script>();

function compile({ name, text }: ScriptSource): vm.Script {
	const key = `${name}\n${text}`;
	let script = compiled.get(key);
	if (script === undefined) {
		script = new vm.Script(text, { filename: name });
		compiled.set(key, script);
	}
	return script;
}

interface Intrinsics {
	readonly Object: ObjectConstructor;
	readonly Array: ArrayConstructor;
	readonly Date: DateConstructor;
	readonly Error: ErrorConstructor;
}

/** Leaves what it finds in the sandbox, not as its result: a script in a browser has none. */
const intrinsicsScript = new vm.Script("globalThis.intrinsics = { Object, Array, Date, Error };", {
	filename: "intrinsics.js",
});

export class Realm {
	readonly intrinsics: Intrinsics;
	private readonly sandbox: Record<string, unknown> = {};
	private given: ReadonlySet<string> = new Set();

	constructor(clock: Clock) {
		vm.createContext(this.sandbox);
		intrinsicsScript.runInContext(this.sandbox as vm.Context);
		this.intrinsics = this.sandbox.intrinsics as Intrinsics;
		delete this.sandbox.intrinsics;
		this.sandbox.Date = adaptDate(this.intrinsics.Date, clock);
	}

	/**
	 * Runs the top level of each file, one after the other in one global scope that holds the given objects; where they
	 * have run already, the objects are replaced.
	 */
	load(code: ScriptCode, globals: Readonly<Record<string, unknown>>): void {
		Object.assign(this.sandbox, globals);
		if (this.given.size > 0) {
			return;
		}
		this.given = new Set(Object.keys(this.sandbox));
		for (const file of typeof code === "string" ? [{ name: "Code.js", text: code }] : code) {
			compile(file).runInContext(this.sandbox as vm.Context);
		}
	}

	/** Names of the functions that the script itself put into the global scope. */
	functionNames(): string[] {
		return Object.keys(this.sandbox).filter(
			(name) => !this.given.has(name) && typeof this.sandbox[name] === "function",
		);
	}

	call(name: string, args: readonly unknown[]): unknown {
		const called = this.sandbox[name];
		return typeof called === "function" ? Reflect.apply(called, undefined, args) : undefined;
	}

	array(items: readonly unknown[]): unknown[] {
		const made = new this.intrinsics.Array<unknown>();
		for (const item of items) {
			made.push(item);
		}
		return made;
	}

	date(instant: number): Date {
		return new this.intrinsics.Date(instant);
	}

	object(members: Readonly<Record<string, unknown>>): object {
		return Object.assign(new this.intrinsics.Object(), members);
	}

	error(name: string, message: string): Error {
		const error = new this.intrinsics.Error(message);
		if (name !== "Error") {
			Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
			error.stack = (error.stack ?? "").replace(/^Error/, name);
		}
		return error;
	}

	/** Rebuilds plain data of the caller with the script's own constructors. */
	bringIn(value: unknown): unknown {
		if (Array.isArray(value)) {
			return this.array(value.map((item) => this.bringIn(item)));
		}
		if (types.isDate(value)) {
			return this.date(value.getTime());
		}
		if (isPlainObject(value)) {
			return this.object(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.bringIn(member)])));
		}
		return value;
	}
}

/** Rebuilds plain data of the script with the caller's constructors; anything else is handed over as it is. */
export function takeOut(value: unknown): unknown {
	if (Array.isArray(value)) {
		// An array's own map would make its result with the constructor of the script.
		return Array.from(value, takeOut);
	}
	if (types.isDate(value)) {
		return new Date(value.getTime());
	}
	if (isPlainObject(value)) {
		return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, takeOut(member)]));
	}
	return value;
}

/** Rebuilds what the script threw as an error of the caller, with the script's message, name and stack. */
export function surface(thrown: unknown): Error {
	if (!types.isNativeError(thrown)) {
		return new Error(String(thrown));
	}
	const error = new Error(thrown.message);
	error.name = thrown.name;
	error.stack = thrown.stack ?? "";
	return error;
}

/** True for object literals of any realm: their prototype is the top of a chain. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
	if (typeof value !== "object" || value === null || Array.isArray(value) || types.isProxy(value)) {
		return false;
	}
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
}

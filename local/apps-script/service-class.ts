// How a class of Google's services is described: its name, its methods by name, and what each overload takes.
import type { EnumGroup } from "./enums";
import type { Kind, Values } from "./kinds";

export interface Overload {
	readonly kinds: readonly Kind<unknown>[];
	readonly run: (target: object, values: readonly unknown[]) => unknown;
}

export type Method = Overload | readonly Overload[];

export type MethodTable = Readonly<Record<string, Method>>;

export interface ServiceClass {
	/** As in Google's reference: `Range`. */
	readonly name: string;
	/** What error messages put before the name: `SpreadsheetApp`; empty for the services themselves. */
	readonly namespace: string;
	/** The host's own class whose instances a script sees as objects of this service class. */
	readonly target: abstract new (
		...args: never[]
	) => object;
	readonly methods: MethodTable;
	/** Enumerations that hang on the object: `SpreadsheetApp.BorderStyle`. */
	readonly enums?: readonly EnumGroup[];
}

/** Gives the function that describes one overload of a method of `Target`. */
export function methodsOf<Target extends object>() {
	return <const Kinds extends readonly Kind<unknown>[]>(
		kinds: Kinds,
		run: (target: Target, ...values: Values<Kinds>) => unknown,
	): Overload => ({
		kinds,
		// The boundary has read the values by these very kinds, and the target by its class.
		run: (target, values) => run(target as Target, ...(values as unknown as Values<Kinds>)),
	});
}

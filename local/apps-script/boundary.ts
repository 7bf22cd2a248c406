// The line between script and host: service objects as the script sees them, counted calls, checked arguments.
import { types } from "node:util";
import type { ServiceCall } from "./call-log";
import { type EnumGroup, EnumValue } from "./enums";
import { wrongSignature } from "./error-texts";
import { mismatch } from "./kinds";
import type { Realm } from "./realm";
import type { Overload, ServiceClass } from "./service-class";
import { NotImplementedError, ServiceError } from "./service-error";
import { reachesService } from "./uncounted";

export interface BoundaryWatch {
	/** Before each call that reaches a service; may throw. */
	onServiceCall(call: ServiceCall): void;
	/** After each call that reaches a service and went well; may throw. */
	afterServiceCall(call: ServiceCall): void;
	/** Before every call; throws when the script may not make it. */
	authorize(className: string, method: string): void;
	onMissing(member: string): void;
	readonly userLocale: () => string;
}

// Asked by JavaScript itself, by consoles and by test frameworks, not by scripts.
const silentNames: ReadonlySet<string> = new Set(["then", "toJSON", "inspect", "nodeType", "asymmetricMatch"]);

export class Boundary {
	private readonly facades = new WeakMap<object, object>();
	private readonly targets = new WeakMap<object, object>();
	private readonly prototypes = new Map<ServiceClass, object>();
	private readonly classes: ReadonlyMap<unknown, ServiceClass>;

	constructor(
		private readonly realm: Realm,
		classes: readonly ServiceClass[],
		private readonly watch: BoundaryWatch,
	) {
		this.classes = new Map(classes.map((described) => [described.target, described]));
	}

	/** What the script gets for a value of the host. */
	handOut(value: unknown): unknown {
		if (typeof value !== "object" || value === null) {
			return value;
		}
		if (Array.isArray(value)) {
			const made = new this.realm.intrinsics.Array<unknown>();
			for (const item of value) {
				made.push(typeof item === "object" ? this.handOut(item) : item);
			}
			return made;
		}
		const described = this.classes.get(value.constructor);
		return described === undefined ? value : this.facadeOf(value, described);
	}

	/** The host's own object behind a service object; any other value as it is. */
	readonly unwrap = (value: unknown): unknown =>
		typeof value === "object" && value !== null ? (this.targets.get(value) ?? value) : value;

	isServiceObject(value: unknown): boolean {
		return typeof value === "object" && value !== null && this.targets.has(value);
	}

	/** Turns an error of the host into one of the script's realm. */
	translate(error: unknown): Error {
		if (error instanceof ServiceError) {
			return this.realm.error("Exception", error.inLanguageOf(this.watch.userLocale()));
		}
		if (error instanceof this.realm.intrinsics.Error) {
			return error;
		}
		if (types.isNativeError(error)) {
			const translated = this.realm.error(error instanceof NotImplementedError ? "Error" : error.name, error.message);
			translated.stack = error.stack ?? "";
			return translated;
		}
		return this.realm.error("Error", String(error));
	}

	private facadeOf(target: object, described: ServiceClass): object {
		let facade = this.facades.get(target);
		if (facade === undefined) {
			facade = Object.create(this.prototypeOf(described)) as object;
			this.facades.set(target, facade);
			this.targets.set(facade, target);
		}
		return facade;
	}

	private prototypeOf(described: ServiceClass): object {
		let prototype = this.prototypes.get(described);
		if (prototype === undefined) {
			prototype = Object.create(this.refusingPrototype(described.name)) as object;
			const members: Record<string, unknown> = { toString: () => described.name };
			for (const [name, method] of Object.entries(described.methods)) {
				members[name] = this.facadeMethod(described, name, Array.isArray(method) ? method : [method as Overload]);
			}
			for (const group of described.enums ?? []) {
				members[group.name] = this.enumFacade(described.name, group);
			}
			for (const [name, value] of Object.entries(members)) {
				Object.defineProperty(prototype, name, { value, enumerable: false });
			}
			this.prototypes.set(described, prototype);
		}
		return prototype;
	}

	private enumFacade(owner: string, group: EnumGroup): object {
		const facade = Object.create(this.refusingPrototype(`${owner}.${group.name}`)) as object;
		for (const [name, value] of group.values) {
			Object.defineProperty(facade, name, { value: this.handOut(value), enumerable: true });
		}
		return facade;
	}

	/** The end of every service object's prototype chain: only names that nothing else answered come here. */
	private refusingPrototype(owner: string): object {
		return new Proxy(this.realm.intrinsics.Object.prototype, {
			get: (base, name) => {
				if (typeof name === "symbol" || silentNames.has(name) || name.startsWith("$$") || name in base) {
					return Reflect.get(base, name);
				}
				this.watch.onMissing(`${owner}.${name}`);
				throw this.translate(new NotImplementedError(`${owner}.${name}`));
			},
			set: (_base, name) => {
				throw this.realm.error("TypeError", `${owner}.${String(name)} cannot be set`);
			},
		});
	}

	private facadeMethod(described: ServiceClass, name: string, overloads: readonly Overload[]) {
		const boundary = this;
		const fullName = `${described.name}.${name}`;
		const counted = reachesService(described.name, name);
		return function (this: unknown, ...args: unknown[]): unknown {
			try {
				const target = boundary.unwrap(this);
				if (!(target instanceof described.target)) {
					throw new TypeError(`${fullName} was called without its ${described.name}`);
				}
				if (counted) {
					boundary.watch.onServiceCall({ name: fullName, args, target });
				}
				boundary.watch.authorize(described.name, name);
				const answer = boundary.invoke(described, name, overloads, target, args);
				if (counted) {
					boundary.watch.afterServiceCall({ name: fullName, args, target });
				}
				return boundary.handOut(answer);
			} catch (error) {
				throw boundary.translate(error);
			}
		};
	}

	private invoke(
		described: ServiceClass,
		name: string,
		overloads: readonly Overload[],
		target: object,
		args: readonly unknown[],
	): unknown {
		for (const overload of overloads) {
			if (overload.kinds.length === args.length) {
				const values = overload.kinds.map((kind, index) => kind.read(args[index], this.unwrap));
				if (!values.includes(mismatch)) {
					return overload.run(target, values);
				}
			}
		}
		const prefix = described.namespace === "" ? "" : `${described.namespace}.`;
		const given = args.map((arg) => this.typeName(arg)).join(",");
		throw new ServiceError(wrongSignature(given, `${prefix}${described.name}.${name}`));
	}

	private typeName(value: unknown): string {
		const target = this.unwrap(value);
		if (target === null || target === undefined) {
			return "null";
		}
		if (Array.isArray(target)) {
			return `${target.length === 0 ? "Object" : this.typeName(target[0])}[]`;
		}
		if (target instanceof EnumValue) {
			return `SpreadsheetApp.${target.group}`;
		}
		const described = typeof target === "object" ? this.classes.get(target.constructor) : undefined;
		if (described !== undefined) {
			return described.namespace === "" ? described.name : `${described.namespace}.${described.name}`;
		}
		const name = typeof target;
		return name === "string" ? "String" : name === "boolean" ? "Boolean" : name === "object" ? "Object" : name;
	}
}

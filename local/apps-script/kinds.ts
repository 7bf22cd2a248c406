// What a parameter of a service method may be; a call whose arguments fit no overload is refused as Google refuses it.
import type { EnumGroup, EnumValue } from "./enums";

export const mismatch = Symbol("mismatch");

/** Gives the host's own object behind a service object of the script, and any other value as it is. */
export type Unwrap = (value: unknown) => unknown;

export interface Kind<T> {
	read(value: unknown, unwrap: Unwrap): T | typeof mismatch;
}

export type Values<Kinds extends readonly Kind<unknown>[]> = {
	[Index in keyof Kinds]: Kinds[Index] extends Kind<infer T> ? T : never;
};

export const text: Kind<string> = {
	read: (value) => (typeof value === "string" ? value : mismatch),
};

export const bool: Kind<boolean> = {
	read: (value) => (typeof value === "boolean" ? value : mismatch),
};

/** Google cuts 2.5 to 2; a fraction where a row is counted is a slip, so it is refused here. */
export const whole: Kind<number> = {
	read: (value) => (typeof value === "number" && Number.isInteger(value) ? value : mismatch),
};

export const number: Kind<number> = {
	read: (value) => (typeof value === "number" && Number.isFinite(value) ? value : mismatch),
};

export const anything: Kind<unknown> = {
	read: (value, unwrap) => unwrap(value),
};

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
	return { read: (value, unwrap) => (value === null ? null : kind.read(value, unwrap)) };
}

export function either<A, B>(first: Kind<A>, second: Kind<B>): Kind<A | B> {
	return {
		read: (value, unwrap) => {
			const read = first.read(value, unwrap);
			return read === mismatch ? second.read(value, unwrap) : read;
		},
	};
}

export function listOf<T>(kind: Kind<T>): Kind<readonly T[]> {
	return {
		read: (value, unwrap) => {
			if (!Array.isArray(value)) {
				return mismatch;
			}
			const items: T[] = [];
			for (const item of value) {
				const read = kind.read(item, unwrap);
				if (read === mismatch) {
					return mismatch;
				}
				items.push(read);
			}
			return items;
		},
	};
}

export function gridOf<T>(kind: Kind<T>): Kind<readonly (readonly T[])[]> {
	return listOf(listOf(kind));
}

/** Rows as the script made them, not copied: their cells are judged where they are written. */
export const rows: Kind<readonly (readonly unknown[])[]> = {
	read: (value) => (Array.isArray(value) && value.every(Array.isArray) ? value : mismatch),
};

export function instanceOf<T>(type: abstract new (...args: never[]) => T): Kind<T> {
	return {
		read: (value, unwrap) => {
			const target = unwrap(value);
			return target instanceof type ? target : mismatch;
		},
	};
}

export function enumOf(group: EnumGroup): Kind<EnumValue> {
	return {
		read: (value, unwrap) => {
			const target = unwrap(value);
			return group.owns(target) ? target : mismatch;
		},
	};
}

/** An options object of the script, read member by member. */
export const options: Kind<Readonly<Record<string, unknown>>> = {
	read: (value, unwrap) => {
		const plain = typeof value === "object" && value !== null && !Array.isArray(value) && unwrap(value) === value;
		return plain ? (value as Readonly<Record<string, unknown>>) : mismatch;
	},
};

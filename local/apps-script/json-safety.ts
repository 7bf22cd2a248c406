// What google.script.run lets through between the sidebar's page and the script.
import { types } from "node:util";
import { illegalProperty, unsupportedResult } from "./error-texts";
import { isPlainObject } from "./realm";
import { ServiceError } from "./service-error";

/** Arguments: primitives, null, plain objects and arrays; an undefined in an array becomes null. */
export function sidebarArguments(args: readonly unknown[]): unknown[] {
	return args.map((arg, index) => carried(arg, String(index), []));
}

function carried(value: unknown, name: string, path: readonly object[]): unknown {
	if (value === undefined || value === null) {
		return null;
	}
	if (
		typeof value === "string" ||
		typeof value === "boolean" ||
		(typeof value === "number" && Number.isFinite(value))
	) {
		return value;
	}
	if (typeof value !== "object" || path.includes(value)) {
		throw new ServiceError(illegalProperty(name));
	}
	if (Array.isArray(value)) {
		return Array.from(value, (item, index) => carried(item, String(index), [...path, value]));
	}
	if (!isPlainObject(value)) {
		throw new ServiceError(illegalProperty(name));
	}
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	return Object.fromEntries(members.map(([key, member]) => [key, carried(member, key, [...path, value])]));
}

const holdsDate = Symbol("holds a date");

/** Results: as arguments, but one Date anywhere makes the whole result null, without a word. */
export function sidebarResult(value: unknown, isServiceObject: (value: unknown) => boolean): unknown {
	const copied = copyResult(value, isServiceObject, []);
	return copied === holdsDate ? null : copied;
}

function copyResult(value: unknown, isServiceObject: (value: unknown) => boolean, path: readonly object[]): unknown {
	if (value === undefined || value === null) {
		return null;
	}
	if (types.isDate(value)) {
		return holdsDate;
	}
	if (typeof value === "number") {
		return Number.isFinite(value) ? value : null;
	}
	if (typeof value === "string" || typeof value === "boolean") {
		return value;
	}
	if (typeof value !== "object" || path.includes(value) || isServiceObject(value)) {
		throw new ServiceError(unsupportedResult);
	}
	if (Array.isArray(value)) {
		// An array's own map would make its result with the constructor of the script.
		const items = Array.from(value, (item) => copyResult(item, isServiceObject, [...path, value]));
		return items.includes(holdsDate) ? holdsDate : items;
	}
	if (!isPlainObject(value)) {
		throw new ServiceError(unsupportedResult);
	}
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	const copies = members.map(([key, member]) => [key, copyResult(member, isServiceObject, [...path, value])] as const);
	return copies.some(([, copy]) => copy === holdsDate) ? holdsDate : Object.fromEntries(copies);
}

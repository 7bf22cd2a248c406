// Checks an answer of the script in the page, by the shapes that the build draws from the zod schemas of the bridge.

type TypeName = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/**
 * A shape in words of JSON Schema, shortened: what has properties is an object, what has items is a list, and all
 * properties are required but those that are named as optional.
 */
interface FullShape {
	readonly type?: TypeName | readonly TypeName[];
	readonly properties?: { readonly [name: string]: Shape };
	readonly optional?: readonly string[];
	/** Of every property that is not named. */
	readonly additionalProperties?: boolean | Shape;
	readonly items?: boolean | Shape;
	/** Of the first items, one each. */
	readonly prefixItems?: readonly Shape[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly anyOf?: readonly Shape[];
	readonly oneOf?: readonly Shape[];
}

/** A type alone by its name, a shared shape as `#` and its name. */
export type Shape = FullShape | TypeName | `#${string}`;

/** Shapes of all answers, and the parts that they share. */
export interface Shapes {
	readonly shapes: { readonly [name: string]: Shape };
	readonly shared: { readonly [name: string]: Shape };
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasType(value: unknown, type: TypeName): boolean {
	switch (type) {
		case "object":
			return isRecord(value);
		case "array":
			return Array.isArray(value);
		case "integer":
			return Number.isInteger(value);
		case "null":
			return value === null;
		case "string":
		case "number":
		case "boolean":
			return typeof value === type;
	}
}

const ALL_TYPES: readonly TypeName[] = ["object", "array", "string", "number", "boolean", "null"];

function typesOf({ type, properties, items }: FullShape): readonly TypeName[] {
	if (type !== undefined) {
		return [type].flat();
	}
	return properties !== undefined ? ["object"] : items !== undefined ? ["array"] : ALL_TYPES;
}

type Part = readonly [value: unknown, shape: Shape, place: string];

function firstMisfit(parts: readonly Part[], shared: Shapes["shared"]): string | null {
	for (const [value, shape, place] of parts) {
		const misfit = misfitOf(value, shape, shared, place);
		if (misfit !== null) {
			return misfit;
		}
	}
	return null;
}

/** Where an answer differs from its shape, as in `.findings[3].cell`; null when it fits. */
export function misfitOfAnswer(name: string, value: unknown, shapes: Shapes): string | null {
	const shape = shapes.shapes[name];
	return shape === undefined ? name : misfitOf(value, shape, shapes.shared, "");
}

function fullShape(shape: Shape, shared: Shapes["shared"]): FullShape {
	if (typeof shape !== "string") {
		return shape;
	}
	return isReference(shape) ? fullShape(shared[shape.slice(1)] ?? {}, shared) : { type: shape };
}

function isReference(shape: TypeName | `#${string}`): shape is `#${string}` {
	return shape.startsWith("#");
}

function misfitOf(value: unknown, given: Shape, shared: Shapes["shared"], place: string): string | null {
	const shape = fullShape(given, shared);
	const choices = shape.anyOf ?? shape.oneOf;
	const isWrong =
		!typesOf(shape).some((type) => hasType(value, type)) ||
		("const" in shape && value !== shape.const) ||
		(shape.enum !== undefined && !shape.enum.includes(value)) ||
		choices?.every((choice) => misfitOf(value, choice, shared, place) !== null);
	if (isWrong) {
		return place === "" ? "." : place;
	}
	if (Array.isArray(value)) {
		const rest = typeof shape.items === "boolean" ? {} : (shape.items ?? {});
		return firstMisfit(
			value.map((item, index) => [item, shape.prefixItems?.[index] ?? rest, `${place}[${index}]`]),
			shared,
		);
	}
	if (!isRecord(value)) {
		return null;
	}
	const missing = Object.keys(shape.properties ?? {}).find(
		(name) => value[name] === undefined && shape.optional?.includes(name) !== true,
	);
	if (missing !== undefined) {
		return `${place}.${missing}`;
	}
	const others = typeof shape.additionalProperties === "boolean" ? {} : (shape.additionalProperties ?? {});
	return firstMisfit(
		Object.entries(value).map(([name, part]) => [part, shape.properties?.[name] ?? others, `${place}.${name}`]),
		shared,
	);
}

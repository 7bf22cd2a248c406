// Checks an answer of the script in the page, by the shapes that the build draws from the zod schemas of the bridge.

type TypeName = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** The part of JSON Schema in which zod writes the schemas of the bridge. */
export interface Shape {
	readonly type?: TypeName | readonly TypeName[];
	readonly properties?: { readonly [name: string]: Shape };
	readonly required?: readonly string[];
	/** Of every property that is not named. */
	readonly additionalProperties?: boolean | Shape;
	readonly items?: boolean | Shape;
	/** Of the first items, one each. */
	readonly prefixItems?: readonly Shape[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly anyOf?: readonly Shape[];
	readonly oneOf?: readonly Shape[];
	/** `#/$defs/…` */
	readonly $ref?: string;
}

/** Shapes of all answers, and the parts that they share. */
export interface Shapes {
	readonly properties: { readonly [name: string]: Shape };
	readonly $defs?: { readonly [name: string]: Shape };
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

type Part = readonly [value: unknown, shape: Shape, place: string];

function firstMisfit(parts: readonly Part[], shared: Shapes["$defs"]): string | null {
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
	const shape = shapes.properties[name];
	return shape === undefined ? name : misfitOf(value, shape, shapes.$defs, "");
}

function misfitOf(value: unknown, given: Shape, shared: Shapes["$defs"], place: string): string | null {
	const shape = given.$ref === undefined ? given : (shared?.[given.$ref.slice("#/$defs/".length)] ?? {});
	const choices = shape.anyOf ?? shape.oneOf;
	const isWrong =
		(shape.type !== undefined && ![shape.type].flat().some((type) => hasType(value, type))) ||
		("const" in shape && value !== shape.const) ||
		(shape.enum !== undefined && !shape.enum.includes(value)) ||
		choices?.every((choice) => misfitOf(value, choice, shared, place) !== null);
	if (isWrong) {
		return place === "" ? "." : place;
	}
	if (Array.isArray(value)) {
		const rest = typeof shape.items === "object" ? shape.items : {};
		return firstMisfit(
			value.map((item, index) => [item, shape.prefixItems?.[index] ?? rest, `${place}[${index}]`]),
			shared,
		);
	}
	if (!isRecord(value)) {
		return null;
	}
	const missing = shape.required?.find((name) => value[name] === undefined);
	if (missing !== undefined) {
		return `${place}.${missing}`;
	}
	const others = typeof shape.additionalProperties === "object" ? shape.additionalProperties : {};
	return firstMisfit(
		Object.entries(value).map(([name, part]) => [part, shape.properties?.[name] ?? others, `${place}.${name}`]),
		shared,
	);
}

// Draws from the bridge's zod schemas the shapes by which the page checks answers, as short as they can be said.
import * as z from "zod";
import type { Shapes } from "../src/bridge/answer-shapes";
import { BRIDGE } from "../src/bridge/bridge";

/** The words of JSON Schema that the page knows; bounds and patterns are the script's affair. */
const SHAPE_WORDS = new Set(["type", "properties", "additionalProperties", "items", "prefixItems"]);
const CHOICE_WORDS = new Set(["enum", "const", "anyOf", "oneOf"]);

type Schema = { readonly [word: string]: unknown };

function isSchema(value: unknown): value is Schema {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Properties that may be left out; nearly none may, so these are named in place of those that may not. */
function optionalOf({ properties, required }: Schema): Schema {
	const needed = Array.isArray(required) ? required : [];
	const optional = isSchema(properties) ? Object.keys(properties).filter((name) => !needed.includes(name)) : [];
	return optional.length === 0 ? {} : { optional };
}

/** Properties tell of an object, items of a list, and values of their types. */
function isImplied(word: string, value: unknown, schema: Schema): boolean {
	return (
		word === "type" &&
		((value === "object" && "properties" in schema) ||
			(value === "array" && "items" in schema) ||
			"enum" in schema ||
			"const" in schema)
	);
}

function mapped(names: unknown, brief: (schema: unknown) => unknown): Schema {
	return isSchema(names)
		? Object.fromEntries(Object.entries(names).map(([name, schema]) => [name, brief(schema)]))
		: {};
}

/** `#/$defs/__schema12` → 12 */
function sharedName(reference: string): string {
	return reference.replace(/^.*__schema/, "");
}

function createBrief(shared: Schema) {
	const brief = (schema: unknown): unknown => {
		if (Array.isArray(schema)) {
			return schema.map(brief);
		}
		if (!isSchema(schema)) {
			return schema;
		}
		if (typeof schema.$ref === "string") {
			const name = sharedName(schema.$ref);
			const target = brief(shared[`__schema${name}`]);
			return typeof target === "string" ? target : `#${name}`;
		}
		const kept = Object.entries(schema).filter(
			([word, value]) =>
				(SHAPE_WORDS.has(word) || CHOICE_WORDS.has(word)) && value !== false && !isImplied(word, value, schema),
		);
		const [only] = kept;
		if (kept.length === 1 && only?.[0] === "type" && typeof only[1] === "string") {
			return only[1];
		}
		const parts = kept.map(([word, value]) => [word, word === "properties" ? mapped(value, brief) : brief(value)]);
		return { ...Object.fromEntries(parts), ...optionalOf(schema) };
	};
	return brief;
}

/** Shapes of what the schemas take, shared parts once. */
export function shapesOf(schemas: { readonly [name: string]: z.core.$ZodType }): Shapes {
	const drawn: Schema = { ...z.toJSONSchema(z.object(schemas), { reused: "ref", unrepresentable: "any" }) };
	const shared = isSchema(drawn.$defs) ? drawn.$defs : {};
	const brief = createBrief(shared);
	const named = Object.entries(shared).map(([name, schema]) => [sharedName(name), brief(schema)] as const);
	const needed = named.filter(([, shape]) => typeof shape !== "string");
	return { shapes: mapped(drawn.properties, brief), shared: Object.fromEntries(needed) } as Shapes;
}

/** Shapes of all answers: what the page checks by, without carrying zod. */
export function answerShapes(): string {
	return JSON.stringify(
		shapesOf(Object.fromEntries(Object.entries(BRIDGE).map(([name, { response }]) => [name, response]))),
	);
}

// Draws from the bridge's zod schemas the shapes by which the page checks answers, as short as they can be said.
import * as z from "zod";
import { type Shape, type Shapes, TYPE_WORDS } from "../src/bridge/answer-shapes";
import { BRIDGE, NOT_FOR_PAGE, READ_BY_PAGE } from "../src/bridge/bridge";

/** A schema in the words of JSON Schema; bounds and patterns are the script's affair. */
interface Schema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly properties?: { readonly [name: string]: Schema };
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | Schema;
	readonly items?: boolean | Schema;
	readonly prefixItems?: readonly Schema[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
}

/** Words that a shape can hold between its own signs. */
function wordsOf(values: readonly unknown[]): string {
	const words = values.map(String);
	if (words.some((word) => /[|=#]/.test(word))) {
		throw new Error(`No shape can say ${words.join(", ")}`);
	}
	return `=${words.join("|")}`;
}

/** `string` → `s` */
function typeWord(type: string): string {
	const found = Object.entries(TYPE_WORDS).find(([, name]) => name === type);
	if (found === undefined) {
		throw new Error(`No shape can say ${type}`);
	}
	return found[0];
}

/** `#/$defs/__schema12` → 12 */
function sharedName(reference: string): string {
	return reference.replace(/^.*__schema/, "");
}

function createBrief(shared: { readonly [name: string]: Schema }) {
	const either = (choices: readonly Schema[]): Shape => {
		const shapes = choices.map(brief);
		const words = shapes.filter((shape) => typeof shape === "string" && !shape.startsWith("="));
		return words.length === shapes.length ? words.join("|") : { "|": shapes };
	};
	const object = ({ properties = {}, required = [], additionalProperties }: Schema): Shape =>
		typeof additionalProperties === "object"
			? { "*": brief(additionalProperties) }
			: Object.fromEntries(
					Object.entries(properties).map(([name, schema]) => [
						required.includes(name) ? name : `${name}?`,
						brief(schema),
					]),
				);
	const brief = (schema: Schema): Shape => {
		const { $ref, type, prefixItems, items } = schema;
		const choices = schema.anyOf ?? schema.oneOf;
		if ($ref !== undefined) {
			const name = sharedName($ref);
			const target = brief(shared[`__schema${name}`] ?? {});
			return typeof target === "string" ? target : `#${name}`;
		}
		if (choices !== undefined) {
			return either(choices);
		}
		if (schema.enum !== undefined || schema.const !== undefined) {
			return wordsOf(schema.enum ?? [schema.const]);
		}
		if (prefixItems !== undefined || typeof items === "object") {
			return prefixItems?.map(brief) ?? (typeof items === "object" ? [brief(items)] : []);
		}
		return type === "object" ? object(schema) : type === undefined ? "any" : [type].flat().map(typeWord).join("|");
	};
	return brief;
}

/** Shapes of what the schemas take, shared parts once. */
export function shapesOf(schemas: { readonly [name: string]: z.core.$ZodType }): Shapes {
	const drawn = z.toJSONSchema(z.object(schemas), { reused: "ref", unrepresentable: "any" }) as Schema & {
		readonly $defs?: { readonly [name: string]: Schema };
	};
	const brief = createBrief(drawn.$defs ?? {});
	const mapped = (named: { readonly [name: string]: Schema } = {}) =>
		Object.entries(named).map(([name, schema]) => [sharedName(name), brief(schema)] as const);
	return {
		shapes: Object.fromEntries(mapped(drawn.properties)),
		// What is said in a word stands where it is used.
		shared: Object.fromEntries(mapped(drawn.$defs).filter(([, shape]) => typeof shape !== "string")),
	};
}

/** Shapes of all answers: what the page checks by, without carrying zod. */
export function answerShapes(): Shapes {
	const asked = Object.entries(BRIDGE).filter(([name]) => name !== NOT_FOR_PAGE);
	const responses = Object.fromEntries(asked.map(([name, { response }]) => [name, response]));
	return shapesOf({ ...responses, ...READ_BY_PAGE });
}

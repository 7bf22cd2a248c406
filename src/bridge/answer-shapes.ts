// Checks an answer of the script in the page, by the shapes that the build draws from the zod schemas of the bridge.

/**
 * What a value must be like, said as briefly as can be:
 * - `"s"`, `"i|0"`, `"#3|0"`: of one of the types of TYPE_WORDS, or of the shared shape of that name; `"any"`: whatever;
 * - `"=on|off"`: one of these words;
 * - `[shape]`: a list of such; `[one, other]`: a list of just these;
 * - `{ name: shape, "other?": shape }`: an object with these properties, the other one only where it is known;
 * - `{ "*": shape }`: an object of any names; `{ "|": [shape, shape] }`: either.
 */
export type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

/** Types as shapes name them, by the word that JSON Schema has for them. */
export const TYPE_WORDS = { s: "string", i: "integer", n: "number", b: "boolean", "0": "null" } as const;

/** Shapes of all answers, and the parts that they share. */
export interface Shapes {
	readonly shapes: { readonly [name: string]: Shape };
	readonly shared: { readonly [name: string]: Shape };
}

type Part = readonly [value: unknown, shape: Shape, place: string];

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(shape: Shape): shape is readonly Shape[] {
	return Array.isArray(shape);
}

function hasType(value: unknown, type: string): boolean {
	switch (type) {
		case "any":
			return true;
		case "i":
			return Number.isInteger(value);
		case "0":
			return value === null;
		default:
			// Answers come as JSON: only strings, numbers and booleans are left, each told by its first letter.
			return (typeof value)[0] === type;
	}
}

/** Whether a value fits one of the words of a shape. */
function fitsWords(value: unknown, words: string, shared: Shapes["shared"]): boolean {
	return words.startsWith("=")
		? typeof value !== "object" && words.slice(1).split("|").includes(String(value))
		: words
				.split("|")
				.some((word) =>
					word.startsWith("#")
						? misfitOf([value, shared[word.slice(1)] ?? "never", ""], shared) === null
						: hasType(value, word),
				);
}

/** The parts of a value by the shape that it must have; null where it is of another kind. */
function partsOf([value, shape, place]: Part): readonly Part[] | null {
	if (isList(shape)) {
		const [first = "any", ...others] = shape;
		return !Array.isArray(value) || (others.length > 0 && value.length !== shape.length)
			? null
			: value.map((item, index) => [item, others.length > 0 ? (shape[index] ?? "any") : first, `${place}[${index}]`]);
	}
	if (typeof shape === "string" || !isRecord(value)) {
		return null;
	}
	const { "*": every, ...named } = shape;
	if (every !== undefined) {
		return Object.entries(value).map(([name, part]) => [part, every, `${place}.${name}`]);
	}
	return Object.entries(named).flatMap(([key, part]): readonly Part[] => {
		const name = key.replace("?", "");
		return name !== key && value[name] === undefined ? [] : [[value[name], part, `${place}.${name}`]];
	});
}

function misfitOf(part: Part, shared: Shapes["shared"]): string | null {
	const [value, shape, place] = part;
	const here = place === "" ? "." : place;
	if (typeof shape === "string") {
		// One shared shape alone can tell where the value differs from it.
		return /^#\d+$/.test(shape)
			? misfitOf([value, shared[shape.slice(1)] ?? "never", place], shared)
			: fitsWords(value, shape, shared)
				? null
				: here;
	}
	if ("|" in shape) {
		const choices = [shape["|"]].flat();
		return choices.some((choice) => misfitOf([value, choice ?? "never", place], shared) === null) ? null : here;
	}
	const parts = partsOf(part);
	if (parts === null) {
		return here;
	}
	for (const inner of parts) {
		const misfit = misfitOf(inner, shared);
		if (misfit !== null) {
			return misfit;
		}
	}
	return null;
}

/** Where an answer differs from its shape, as in `.findings[3].cell`; null when it fits. */
export function misfitOfAnswer(name: string, value: unknown, { shapes, shared }: Shapes): string | null {
	const shape = shapes[name];
	return shape === undefined ? name : misfitOf([value, shape, ""], shared);
}

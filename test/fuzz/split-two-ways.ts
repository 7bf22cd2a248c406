// Repeated groups whose repeats can be told apart in more than one way, which costs twice the time for each further one.
import { type AST, RegExpParser } from "@eslint-community/regexpp";
import type { Pattern } from "./patterns";

/** Stand for all that a set of characters takes, beside the characters that the group itself names. */
const CANDIDATES = [..." 1aAあ課年月度ア漢ー々、。・（(「)-:=→※◎〇\n\t\u3000,./～令R+%\u200b"];
/** More words than these say nothing more of their group. */
const MOST_WORDS = 400;
/** Optional and counted parts are tried with so many repeats at most; unbounded ones are scslre's subject. */
const MOST_REPEATS = 2;
/** A word repeated by a quantifier with fewer repeats cannot cost much. */
const FEW_REPEATS = 9;

function charactersNamed(node: AST.Element | AST.Alternative): readonly string[] {
	switch (node.type) {
		case "Character":
			return [String.fromCodePoint(node.value)];
		case "Alternative":
			return node.elements.flatMap(charactersNamed);
		case "Group":
		case "CapturingGroup":
			return node.alternatives.flatMap(charactersNamed);
		case "Quantifier":
			return charactersNamed(node.element);
		default:
			return [];
	}
}

function join(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
	return [...new Set(firsts.flatMap((first) => seconds.map((second) => first + second)))].slice(0, MOST_WORDS);
}

/** Some of the texts that an element takes: all, where they are few. */
function wordsOf(node: AST.Element, characters: readonly string[], flags: string): readonly string[] {
	switch (node.type) {
		case "Character":
			return [String.fromCodePoint(node.value)];
		case "CharacterClass":
		case "CharacterSet": {
			const set = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ""));
			return characters.filter((character) => set.test(character));
		}
		case "Group":
		case "CapturingGroup":
			return alternativesOf(node.alternatives, characters, flags);
		case "Quantifier": {
			const once = wordsOf(node.element, characters, flags);
			let words: readonly string[] = [""];
			const all: string[] = node.min === 0 ? [""] : [];
			for (let repeats = 1; repeats <= Math.min(node.max, Math.max(node.min, MOST_REPEATS)); repeats++) {
				words = join(words, once);
				all.push(...(repeats >= node.min ? words : []));
			}
			return all;
		}
		default:
			return [""];
	}
}

function alternativesOf(
	alternatives: readonly AST.Alternative[],
	characters: readonly string[],
	flags: string,
): readonly string[] {
	return alternatives.flatMap(({ elements }) =>
		elements.reduce<readonly string[]>((words, node) => join(words, wordsOf(node, characters, flags)), [""]),
	);
}

/**
 * A text that these words make up in two ways, null if there is none: the test of Sardinas and Patterson (1953) with
 * the text carried along.
 */
export function ambiguousText(words: readonly string[]): string | null {
	const code = words.filter((word) => word !== "");
	const twice = code.find((word, index) => code.indexOf(word) !== index);
	if (twice !== undefined) {
		return twice;
	}
	const seen = new Set<string>();
	/** What one way is ahead of the other, with all of the text so far. */
	let open = code.flatMap((word) =>
		code.flatMap((longer) =>
			longer !== word && longer.startsWith(word) ? [{ ahead: longer.slice(word.length), text: longer }] : [],
		),
	);
	while (open.length > 0) {
		const next: { ahead: string; text: string }[] = [];
		for (const { ahead, text } of open) {
			if (seen.has(ahead)) {
				continue;
			}
			seen.add(ahead);
			for (const word of code) {
				if (word === ahead) {
					return text;
				}
				if (word.startsWith(ahead)) {
					next.push({ ahead: word.slice(ahead.length), text: text + word.slice(ahead.length) });
				} else if (ahead.startsWith(word)) {
					next.push({ ahead: ahead.slice(word.length), text });
				}
			}
		}
		open = next;
	}
	return null;
}

function quantifiersIn(alternatives: readonly AST.Alternative[]): readonly AST.Quantifier[] {
	return alternatives.flatMap(({ elements }) =>
		elements.flatMap((node): readonly AST.Quantifier[] => {
			const inner = node.type === "Quantifier" ? node.element : node;
			const own = node.type === "Quantifier" && node.max > FEW_REPEATS ? [node] : [];
			return "alternatives" in inner ? [...own, ...quantifiersIn(inner.alternatives)] : own;
		}),
	);
}

/** Texts that a repeated group of a pattern takes in two ways; the group's source stands before each. */
export function splitTwoWays({ source, flags }: Pick<Pattern, "source" | "flags">): readonly string[] {
	const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, flags.includes("u"));
	return quantifiersIn(alternatives).flatMap(({ element }) => {
		if (!("alternatives" in element)) {
			return [];
		}
		const characters = [...new Set([...charactersNamed(element), ...CANDIDATES])];
		const text = ambiguousText(wordsOf(element, characters, flags));
		return text === null ? [] : [`${element.raw}: ${JSON.stringify(text)}`];
	});
}

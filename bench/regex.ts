// How each regular expression of src/ bears texts made from its own pattern to lead it astray, at 12,500 and 50,000
// characters: every repeated piece over and over, behind what must stand before it, and with an end that does not fit.
import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { collectPatterns, type Pattern } from "../test/fuzz/patterns";
import { cpuMilliseconds } from "./cpu-time";

const LENGTHS = [12_500, 50_000] as const;
/** Four times the length may cost a little more than four times the time; less than this much time says nothing. */
const NOTHING = 8;
/** What takes longer with so few characters is not tried with more: patterns that see short texts only. */
const TRIALS = [250, 1000, 4000] as const;
const LONGEST_TRIAL = 10;
/** Milliseconds at the shorter length; four times the length would take a second at best. */
const LONGEST_SHORT = 100;
const TOLD_EVERY = 100;
const SHOWN = 40;
const ENDS = ["\n\u0001"];
const CANDIDATES = [..." 1aAあ課年月度ア漢ー々、。・（(「)-:=→※◎〇\n\t\u3000,./～令R+%\u200b😀"];

/** A character that a set takes. */
function oneOf(raw: string, flags: string): string {
	const whole = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
	return CANDIDATES.find((character) => whole.test(character)) ?? "";
}

/** A text that an element takes, with its repeated parts once. */
function sampleOf(node: AST.Element, flags: string): string {
	switch (node.type) {
		case "Character":
			return String.fromCodePoint(node.value);
		case "CharacterClass":
		case "CharacterSet":
			return oneOf(node.raw, flags);
		case "Quantifier":
			return sampleOf(node.element, flags).repeat(Math.max(1, Math.min(node.min, 3)));
		case "Group":
		case "CapturingGroup":
			return sampleOfAll(node.alternatives[0]?.elements ?? [], flags);
		default:
			return "";
	}
}

function sampleOfAll(nodes: readonly AST.Element[], flags: string): string {
	return nodes.map((node) => sampleOf(node, flags)).join("");
}

/** What an element may be, one text for each of its alternatives. */
function piecesOf(node: AST.Element, flags: string): readonly string[] {
	return node.type === "Group" || node.type === "CapturingGroup"
		? node.alternatives.map(({ elements }) => sampleOfAll(elements, flags))
		: [sampleOf(node, flags)];
}

interface Pump {
	readonly before: string;
	readonly piece: string;
}

/** Every repeated piece of a pattern, with a text for all that stands before it. */
function pumpsIn(alternatives: readonly AST.Alternative[], before: string, flags: string): readonly Pump[] {
	return alternatives.flatMap(({ elements }) =>
		elements.flatMap((node, index): readonly Pump[] => {
			const ahead = before + sampleOfAll(elements.slice(0, index), flags);
			const inner = node.type === "Quantifier" ? node.element : node;
			const own =
				node.type === "Quantifier" && node.max > 9
					? piecesOf(inner, flags).map((piece) => ({ before: ahead, piece }))
					: [];
			return "alternatives" in inner ? [...own, ...pumpsIn(inner.alternatives, ahead, flags)] : own;
		}),
	);
}

function textsFor({ source, flags }: Pattern): readonly ((length: number) => string)[] {
	const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, flags.includes("u"));
	const pumps = pumpsIn(alternatives, "", flags);
	const characters = [...new Set(pumps.map(({ piece }) => piece))].map((piece): Pump => ({ before: "", piece }));
	const wholes = alternatives.map(({ elements }): Pump => ({ before: "", piece: sampleOfAll(elements, flags) }));
	const once = new Map([...pumps, ...characters, ...wholes].map((pump) => [JSON.stringify(pump), pump]));
	return [...once.values()]
		.filter(({ piece }) => piece !== "")
		.flatMap(({ before, piece }) =>
			ENDS.map(
				(end) =>
					(length: number): string =>
						before + piece.repeat(Math.ceil(length / piece.length)) + end,
			),
		);
}

/** As the code uses it: once, or through the whole text. */
function run({ source, flags }: Pattern, text: string): void {
	const pattern = new RegExp(source, flags);
	if (pattern.global) {
		text.replace(pattern, "");
	} else {
		pattern.test(text);
	}
}

interface Cost {
	readonly pattern: Pattern;
	readonly short: number;
	readonly long: number;
}

/** The first run of a pattern compiles it, and garbage may be collected meanwhile. */
function leastOfTwo(pattern: Pattern, text: string): number {
	const first = cpuMilliseconds(() => run(pattern, text));
	return first > LONGEST_TRIAL
		? Math.min(
				first,
				cpuMilliseconds(() => run(pattern, text)),
			)
		: first;
}

/** What one text costs; what takes so long with a part of it is not tried with the whole. */
function costWith(pattern: Pattern, text: (length: number) => string): Cost {
	const [shorter, longer] = LENGTHS;
	const never = { pattern, short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
	if (TRIALS.some((length) => leastOfTwo(pattern, text(length)) > LONGEST_TRIAL)) {
		return never;
	}
	const short = cpuMilliseconds(() => run(pattern, text(shorter)));
	return short > LONGEST_SHORT
		? { ...never, short }
		: { pattern, short, long: cpuMilliseconds(() => run(pattern, text(longer))) };
}

/** Of all texts made for it the one that takes longest. One that is tried no further says enough of its pattern. */
function costOf(pattern: Pattern): Cost {
	let worst: Cost = { pattern, short: 0, long: 0 };
	for (const text of textsFor(pattern)) {
		const cost = costWith(pattern, text);
		worst = cost.long > worst.long ? cost : worst;
		if (!Number.isFinite(cost.long)) {
			break;
		}
	}
	return worst;
}

function shownTime(milliseconds: number): string {
	return Number.isFinite(milliseconds) ? milliseconds.toFixed(1) : "not tried";
}

function ratioOf({ short, long }: Cost): number {
	return long < NOTHING || !Number.isFinite(long) ? 0 : long / Math.max(short, 0.5);
}

function main(): void {
	const { patterns } = collectPatterns(() => undefined);
	const costs = patterns.map((pattern, index) => {
		if (index % TOLD_EVERY === 0) {
			console.error(`${index} of ${patterns.length}`);
		}
		return costOf(pattern);
	});
	const worst = [...costs].sort((one, other) => other.long - one.long).slice(0, SHOWN);
	const cut = costs.filter(({ long }) => !Number.isFinite(long)).length;
	console.log(
		`${patterns.length} patterns, ${cut} of them for short texts only; the slowest ${SHOWN}. Ratio: only where it takes ${NOTHING} ms or more.\n`,
	);
	console.log(`| pattern | file | ${LENGTHS.join(" ms | ")} ms | ratio |\n|---|---|---:|---:|---:|`);
	for (const cost of worst) {
		const { source, flags, file } = cost.pattern;
		const shown = `/${source}/${flags}`.slice(0, 70).replace(/\|/g, "\\|");
		const ratio = ratioOf(cost);
		console.log(
			`| \`${shown}\` | ${file} | ${shownTime(cost.short)} | ${shownTime(cost.long)} | ${ratio === 0 ? "–" : ratio.toFixed(1)} |`,
		);
	}
}

main();

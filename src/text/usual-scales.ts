// Which of the usual scales a table's marks fit, or what they show instead.
import { DEFAULT_SCALE, isNotRated, markFamily, markShape, readMark, type Scale, type ScaleMark } from "./mark";
import { steps, USUAL_SCALES, type UsualScale } from "./usual-scale-list";
import { foldWidth } from "./width";

const LETTER = /^[\w\p{L}]$/u;

/** The scale in the spellings that the table itself uses most: what nearly everybody typed is right. */
function asSpelled(scale: Scale, counts: ReadonlyMap<string, number>): Scale {
	return scale.map((step) => {
		const spellings = [...counts]
			.filter(([symbol]) => {
				const isLetterForSign = LETTER.test(symbol) && !LETTER.test(step.symbol);
				const reading = readMark(symbol, scale);
				return !isLetterForSign && (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
			})
			.sort((one, other) => other[1] - one[1]);
		const [symbol, count] = spellings[0] ?? [step.symbol, 0];
		const all = spellings.reduce((sum, [, each]) => sum + each, 0);
		return count * 2 > all && symbol !== step.symbol
			? { ...step, symbol, lookAlikes: [...(step.lookAlikes ?? []), step.symbol] }
			: step;
	});
}

export type ScaleInUse =
	| { readonly source: "usual" | "used"; readonly scale: Scale }
	/** Percentages or prose: no marks of a scale. */
	| { readonly source: "open"; readonly scale: Scale };

/** With this share of its marks a scale is the table's, and the rest are slips. */
const FITS = 0.6;
/** With less than this a usual scale has nothing to do with the table. */
const STRANGE = 0.4;
const ENOUGH = 3;
/** A vocabulary of the table's own: at most so many words, each so short and used twice on average. */
const MOST_WORDS = 8;
const LONGEST_WORD = 14;
const VALUE = /^[-+]?[\d,.]+\s*[%\u2030]?$/;

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const symbol = foldWidth(text).trim();
		if (symbol !== "" && !isNotRated(symbol)) {
			counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
		}
	}
	return counts.size <= MOST_KINDS ? counts : commonest(counts);
}

/** Of a long column of notes the commonest texts tell enough of its scale. */
const MOST_KINDS = 60;

function commonest(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	return new Map([...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_KINDS));
}

function isUsed(step: ScaleMark, scale: Scale, counts: ReadonlyMap<string, number>): boolean {
	return [...counts.keys()].some((symbol) => {
		const reading = readMark(symbol, scale);
		return (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
	});
}

/** ▲ is no △ where both could be meant. */
function isStepOf(scale: Scale, symbol: string): boolean {
	const reading = readMark(symbol, scale);
	const isSolid = markFamily(symbol) !== symbol && markShape(symbol).endsWith("solid");
	return (
		reading.kind === "exact" ||
		(reading.kind === "look-alike" && (!isSolid || markShape(symbol) === markShape(reading.mark.symbol)))
	);
}

function shareIn(scale: Scale, counts: ReadonlyMap<string, number>): number {
	let fitting = 0;
	let all = 0;
	for (const [symbol, count] of counts) {
		all += count;
		fitting += isStepOf(scale, symbol) ? count : 0;
	}
	return all === 0 ? 0 : fitting / all;
}

/** True where most of the marks are of this scale, or where there are none. */
export function fitsScale(scale: Scale, texts: readonly string[]): boolean {
	const counts = countsOf(texts);
	return counts.size === 0 || shareIn(scale, counts) >= FITS;
}

/**
 * The scale that a table without a legend rates with: the usual one that most of its marks fit, else the few words that
 * it uses, else none.
 * @param texts the table's marks; letters and digits typed for a sign never become the sign's spelling
 */
export function scaleInUse(texts: readonly string[]): ScaleInUse {
	const counts = countsOf(texts);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const fits = [...USUAL_SCALES, steps([...counts.keys()])].map((scale: UsualScale) => ({
		scale,
		share: shareIn(scale, counts),
	}));
	const best = fits.reduce((one, other) => (other.share > one.share ? other : one));
	if (total === 0) {
		return { source: "usual", scale: DEFAULT_SCALE };
	}
	if (best.share >= FITS) {
		const kept = best.scale.filter((step) => step.occasional !== true || isUsed(step, best.scale, counts));
		return { source: "usual", scale: asSpelled(kept, counts) };
	}
	const words = [...counts.keys()];
	const values = [...counts].reduce((sum, [word, count]) => sum + (VALUE.test(word) ? count : 0), 0);
	if (values > total / 2) {
		return { source: "open", scale: [] };
	}
	const areRepeated = total >= words.length * 2 || (best.share < STRANGE && total > words.length && total >= ENOUGH);
	if (areRepeated && words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD)) {
		return { source: "used", scale: words.map((word) => ({ symbol: word, meaning: "" })) };
	}
	return words.some((word) => word.length > 4) || (best.share === 0 && total >= ENOUGH)
		? { source: "open", scale: [] }
		: { source: "usual", scale: DEFAULT_SCALE };
}

/** True for texts that are all marks of one usual scale of signs or letters: a column of them is a column of ratings. */
export function areMarks(texts: readonly string[]): boolean {
	const counts = countsOf(texts);
	const symbols = [...counts.keys()];
	return (
		symbols.length > 0 &&
		symbols.length < MOST_KINDS &&
		// The first text that is no mark of a scale ends the search in it: nearly every column is asked.
		USUAL_SCALES.some((scale) => symbols.every((symbol) => isStepOf(scale, symbol)))
	);
}

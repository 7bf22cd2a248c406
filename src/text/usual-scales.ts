// The scales that offices usually rate with, and which of them a table's marks fit.
import { DEFAULT_SCALE, isNotRated, markFamily, readMark, type Scale, type ScaleMark } from "./mark";
import { foldWidth } from "./width";

function mark(symbol: string, ...lookAlikes: readonly string[]): ScaleMark {
	return { symbol, meaning: "", lookAlikes };
}

/** A step that many offices leave out; it belongs to a table's scale only where it is used. */
const OCCASIONAL = new Set<ScaleMark>();

function occasional(step: ScaleMark): ScaleMark {
	OCCASIONAL.add(step);
	return step;
}

function letters(symbols: string): Scale {
	return [...symbols].map((symbol) => mark(symbol, symbol.toLowerCase()));
}

/** Best first; of scales that fit equally well the first counts, so the smaller ones stand before the larger. */
const USUAL: readonly Scale[] = [
	letters("ABCD"),
	letters("ABCDE"),
	letters("SABC"),
	letters("SABCD"),
	letters("FSABCXYZ"),
	[
		mark("達成", "目標達成", "達成済", "達成済み"),
		mark("概ね達成", "おおむね達成", "ほぼ達成", "概ね目標達成"),
		occasional(mark("一部達成", "一部未達成")),
		mark("未達成", "達成せず", "目標未達成"),
	],
	[
		mark("順調", "順調に進捗", "順調である", "順調に推移"),
		mark("概ね順調", "おおむね順調", "ほぼ順調"),
		mark("やや遅れ", "やや遅れている", "やや遅れあり", "やや遅延"),
		mark("遅れ", "遅れている", "遅れあり", "大幅な遅れ", "大幅に遅れている", "遅延"),
	],
	[
		mark("完了", "完了済", "完了済み", "実施済", "実施済み", "達成済"),
		mark("実施中", "取組中", "継続中", "継続実施中", "着手済", "着手"),
		occasional(mark("検討中", "準備中")),
		mark("未着手", "未実施", "未着手・未実施"),
	],
	[mark("Green", "green", "GREEN"), mark("Amber", "amber", "AMBER", "Yellow", "yellow"), mark("Red", "red", "RED")],
	[mark("G", "g"), mark("A", "a"), mark("R", "r")],
	[
		mark("Blue", "blue", "BLUE", "Complete"),
		mark("Green", "green", "GREEN"),
		mark("Amber", "amber", "AMBER", "Yellow", "yellow"),
		mark("Red", "red", "RED"),
	],
	[mark("B", "b"), mark("G", "g"), mark("A", "a"), mark("R", "r")],
	[
		mark("Complete", "Completed", "complete", "completed", "Done", "Achieved", "achieved"),
		mark("On track", "On Track", "on track", "On target", "On schedule"),
		mark("At risk", "At Risk", "at risk", "Slightly behind", "Minor delay"),
		mark("Off track", "Off Track", "off track", "Behind schedule", "Delayed", "delayed"),
		mark("Not started", "Not Started", "not started"),
	],
	[
		mark("Achieved", "achieved"),
		mark("Partially achieved", "Partly achieved", "Partially Achieved", "partially achieved"),
		mark("Not achieved", "Not Achieved", "not achieved", "Missed"),
	],
];

/** Numbers as steps, highest first: 5 down to 1, or fewer where no higher one is used. */
function steps(texts: readonly string[]): Scale {
	const highest = Math.max(3, ...texts.map((text) => (/^[1-5]$/.test(text) ? Number(text) : 0)));
	return Array.from({ length: highest }, (_, index) => mark(String(highest - index)));
}

/** So many entries with one spelling, and most of them, make it the table's own. */
const USAGE = 5;

/** The scale in the spellings that the table itself uses most: what nearly everybody typed is right. */
function asSpelled(scale: Scale, counts: ReadonlyMap<string, number>): Scale {
	return scale.map((step) => {
		const spellings = [...counts]
			.filter(([symbol]) => {
				const isLetterForSign = markFamily(step.symbol) !== step.symbol && /^[\w\p{L}]$/u.test(symbol);
				const reading = readMark(symbol, scale);
				return !isLetterForSign && (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
			})
			.sort((one, other) => other[1] - one[1]);
		const [symbol, count] = spellings[0] ?? [step.symbol, 0];
		const all = spellings.reduce((sum, [, each]) => sum + each, 0);
		return count >= USAGE && count * 2 > all && symbol !== step.symbol
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
	return counts;
}

function isUsed(step: ScaleMark, scale: Scale, counts: ReadonlyMap<string, number>): boolean {
	return [...counts.keys()].some((symbol) => {
		const reading = readMark(symbol, scale);
		return (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
	});
}

function shareIn(scale: Scale, counts: ReadonlyMap<string, number>): number {
	let fitting = 0;
	let all = 0;
	for (const [symbol, count] of counts) {
		all += count;
		const { kind } = readMark(symbol, scale);
		fitting += kind === "exact" || kind === "look-alike" ? count : 0;
	}
	return all === 0 ? 0 : fitting / all;
}

/**
 * The scale that a table without a legend rates with: the usual one that most of its marks fit, else the few words that
 * it uses, else none.
 * @param texts the table's marks; letters and digits typed for a sign never become the sign's spelling
 */
export function scaleInUse(texts: readonly string[]): ScaleInUse {
	const counts = countsOf(texts);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const fits = [DEFAULT_SCALE, ...USUAL, steps([...counts.keys()])].map((scale) => ({
		scale,
		share: shareIn(scale, counts),
	}));
	const best = fits.reduce((one, other) => (other.share > one.share ? other : one));
	if (total === 0) {
		return { source: "usual", scale: DEFAULT_SCALE };
	}
	if (best.share >= FITS) {
		const kept = best.scale.filter((step) => !OCCASIONAL.has(step) || isUsed(step, best.scale, counts));
		return { source: "usual", scale: asSpelled(kept, counts) };
	}
	const words = [...counts.keys()];
	const values = [...counts].reduce((sum, [word, count]) => sum + (VALUE.test(word) ? count : 0), 0);
	if (values > total / 2) {
		return { source: "open", scale: [] };
	}
	const areRepeated = total >= words.length * 2 || (best.share < STRANGE && total > words.length && total >= ENOUGH);
	if (areRepeated && words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD)) {
		return { source: "used", scale: words.map((word) => mark(word)) };
	}
	return words.some((word) => word.length > 4) || (best.share === 0 && total >= ENOUGH)
		? { source: "open", scale: [] }
		: { source: "usual", scale: DEFAULT_SCALE };
}

/** True for texts that are all marks of one usual scale of signs or letters: a column of them is a column of ratings. */
export function areMarks(texts: readonly string[]): boolean {
	const counts = countsOf(texts);
	return counts.size > 0 && [DEFAULT_SCALE, ...USUAL].some((scale) => shareIn(scale, counts) === 1);
}

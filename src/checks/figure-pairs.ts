// The same figure in two texts: what two years tell of one counter of one thing.
import { type Figure, findFigures } from "../text/figures";
import { foldKey, foldWidth } from "../text/width";

/** A text with its figures by label and counter, those that come once. */
export interface ToldFigures {
	readonly text: string;
	readonly singles: ReadonlyMap<string, Figure>;
}

export interface FigurePair {
	readonly before: Figure;
	readonly after: Figure;
}

/** Words that many figures of a text are told with; alone they do not show what is counted. */
const ANY_FIGURE =
	/参加者?|受講者?|利用者?|来場者?|出席者?|登録者?|実施|開催|実績|件数|人数|回数|延べ?|合計|累計|計|約|開設|配布|養成|[\d,.%％、。()「」・:：\s]/g;

/** So many letters in common show that two sentences speak of one thing. */
const IN_COMMON = 4;
/** How much of a sentence is looked at. */
const NEARBY = 60;
/** A noun of so many letters names one thing wherever it stands. */
const SPECIFIC = 5;

/** The sentence up to a figure, without numbers. */
function contextOf(text: string, { start }: Figure): string {
	const sentence = text.slice(Math.max(0, start - NEARBY), start).split(/[。\n]/);
	return foldKey(sentence[sentence.length - 1] ?? "").replace(/[\d,.・]/g, "");
}

function haveInCommon(one: string, other: string): boolean {
	for (let at = 0; at + IN_COMMON <= one.length; at++) {
		if (other.includes(one.slice(at, at + IN_COMMON))) {
			return true;
		}
	}
	return false;
}

/** Whether figures of one label and counter are told of one thing. */
function areOfOneThing(texts: readonly [string, string], { before, after }: FigurePair): boolean {
	const [one, other] = [contextOf(texts[0], before), contextOf(texts[1], after)];
	const bare = before.label.replace(ANY_FIGURE, "");
	if (one === other) {
		return before.label !== "" || skeleton(texts[0]) === skeleton(texts[1]);
	}
	if (bare.length >= SPECIFIC) {
		return true;
	}
	const [oneRest, otherRest] = [one, other].map((context) => context.replace(before.label, "").replace(ANY_FIGURE, ""));
	return (bare.length > 1 && (oneRest === "" || otherRest === "")) || haveInCommon(oneRest ?? "", otherRest ?? "");
}

/** A text without its numbers. */
function skeleton(text: string): string {
	return foldWidth(text).replace(/[\d,.\s]/g, "");
}

/** Reads what a text tells in figures. */
export function toldFigures(text: string): ToldFigures {
	const byKey = new Map<string, Figure | null>();
	for (const figure of findFigures(text)) {
		const key = `${figure.label}|${figure.unit}`;
		byKey.set(key, byKey.has(key) ? null : figure);
	}
	const singles = new Map([...byKey].flatMap(([key, figure]) => (figure === null ? [] : [[key, figure] as const])));
	return { text, singles };
}

/** Figures that both texts tell once, of the same thing and with the same counter, as far as they are wanted. */
export function figurePairs(
	before: ToldFigures,
	after: ToldFigures,
	isWanted: (pair: FigurePair) => boolean,
): readonly FigurePair[] {
	const pairs = [...before.singles].flatMap(([key, figure]): readonly FigurePair[] => {
		const same = after.singles.get(key);
		return same === undefined ? [] : [{ before: figure, after: same }];
	});
	return pairs.filter((pair) => isWanted(pair) && areOfOneThing([before.text, after.text], pair));
}

// The scales that offices usually rate with, best mark first.
import { DEFAULT_SCALE, type Scale, type ScaleMark } from "./mark";

export interface UsualMark extends ScaleMark {
	/** Many offices leave it out: it belongs to a table's scale only where it is used. */
	readonly occasional?: boolean;
}

export type UsualScale = readonly UsualMark[];

/** Spellings of one word, apart by |: the first is the mark, the others only look different. */
function mark(spellings: string, ...synonyms: readonly string[]): UsualMark {
	const [symbol = "", ...lookAlikes] = spellings.split("|");
	return { symbol, meaning: "", lookAlikes, synonyms };
}

function english(word: string, ...synonyms: readonly string[]): UsualMark {
	const cases = (text: string): readonly string[] => {
		const lower = text.toLowerCase();
		const title = lower.replace(/(?:^|\s)[a-z]/g, (letter) => letter.toUpperCase());
		return [text, lower, title, text.toUpperCase()];
	};
	// How a word is capitalised is no slip in English.
	return { symbol: word, meaning: "", synonyms: [...cases(word).slice(1), ...synonyms.flatMap(cases)] };
}

function occasional(step: UsualMark): UsualMark {
	return { ...step, occasional: true };
}

function letters(symbols: string): UsualScale {
	return [...symbols].map((symbol) => mark(`${symbol}|${symbol.toLowerCase()}`));
}

function signs(symbols: string): UsualScale {
	return [...symbols].map((symbol) => mark(symbol));
}

/** Of scales that fit equally well the first counts, so the smaller ones stand before the larger. */
export const USUAL_SCALES: readonly UsualScale[] = [
	DEFAULT_SCALE,
	signs("◎〇△▲×"),
	signs("☆◎〇△×"),
	signs("◎〇●△×"),
	letters("ABCD"),
	letters("ABCDE"),
	letters("SABC"),
	letters("SABCD"),
	letters("FSABCXYZ"),
	[
		mark("達成", "目標達成", "達成済", "達成済み"),
		mark("概ね達成|おおむね達成", "ほぼ達成", "概ね目標達成"),
		occasional(mark("一部達成", "一部未達成")),
		mark("未達成", "達成せず", "目標未達成"),
	],
	[
		mark("順調", "順調に進捗", "順調である", "順調に推移"),
		mark("概ね順調|おおむね順調", "ほぼ順調"),
		mark("やや遅れ", "やや遅れている", "やや遅れあり", "やや遅延"),
		mark("遅れ|遅れている", "遅れあり", "大幅な遅れ", "大幅に遅れている", "遅延"),
	],
	[
		mark("完了|完了済|完了済み", "実施済", "実施済み", "済"),
		mark("実施中", "取組中", "継続中", "継続実施中", "着手済", "着手"),
		occasional(mark("検討中", "準備中")),
		mark("未着手", "未実施", "未着手・未実施", "未"),
	],
	[english("Green"), english("Amber", "Yellow"), english("Red")],
	letters("GAR"),
	[english("Blue", "Complete", "Completed"), english("Green"), english("Amber", "Yellow"), english("Red")],
	letters("BGAR"),
	[
		english("Complete", "Completed", "Done", "Closed"),
		english("On track", "On target", "On schedule", "In progress", "Ongoing", "Underway"),
		occasional(english("At risk", "Slightly behind", "Minor delay")),
		occasional(english("Off track", "Behind schedule", "Delayed", "Overdue", "Behind")),
		english("Not started", "Not yet started"),
	],
	[english("Achieved"), english("Partially achieved", "Partly achieved"), english("Not achieved", "Missed")],
];

/** Numbers as steps, highest first: from the highest in use, or 3, down to 1. */
export function steps(texts: readonly string[]): Scale {
	const highest = Math.max(3, ...texts.map((text) => (/^[1-5]$/.test(text) ? Number(text) : 0)));
	return Array.from({ length: highest }, (_, index) => mark(String(highest - index)));
}

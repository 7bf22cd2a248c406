// Figures out of prose: numbers with their counter and what they count: 「ケアプラン点検 12件」「登録者 650人」「1,201回開催」.
import { COUNTER, USUAL_COUNTERS } from "./counters";
import { figureLabel } from "./figure-label";
import type { Stretch } from "./text-edits";
import { type FoldedText, foldWithPlaces } from "./width";

/** Offsets are of the number and its counter, in UTF-16 units of the text as it is typed. */
export interface Figure extends Stretch {
	/** What is counted, folded: the noun before the number, else the one behind it; "" where there is none. */
	readonly label: string;
	/** Money in yen, 万 and 億 counted out. */
	readonly value: number;
	/** The counter in its usual spelling (か所 for ヶ所, 人 for 名); "" for a cell that is nothing but a number. */
	readonly unit: string;
}

/** A figure with how it is told; some are not what a year has come to. */
export interface ToldFigure extends Figure {
	/** To be reached, not reached: 目標12,000人, 10回の予定. */
	readonly intended: boolean;
	/** How often, not how many in the year: 月２回, ２ヶ月に１回. */
	readonly frequency: boolean;
	/** One end of a range: 1～2地区. */
	readonly range: boolean;
	/** What the number was before it changed: the first of 50台→150台. */
	readonly superseded: boolean;
}

const SCALES: { readonly [word: string]: number } = {
	千: 1e3,
	万: 1e4,
	百万: 1e6,
	千万: 1e7,
	億: 1e8,
	兆: 1e12,
};
const SCALE = /^\s?(百万|千万|千|万|億|兆)/;
/** The rest of a number behind a scale: １万2,500円, 1億2,000万円. */
const MORE = /^\s?\d{1,4}(?:,\d{3})?(?!\d|,\d)/;

const NUMBER = /(?<![\d.,])\d[\d,]*(?:\.\d+)?/g;
const COMMAS_BEHIND = /(?<!,),+$/;
const WELL_GROUPED = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d+)?$/;

/** What makes a number before it a name, an ordinal or a date: 第３回, R4, 令和４, 10/5. */
const NO_FIGURE_AHEAD = /(?:第|[A-Za-z]|令和|平成|昭和|No\.?|※|注|#|\/)\s?$/i;
const RANGE_AHEAD = /[~〜-]\s?$/;
const RANGE_BEHIND = /^(?:\s?[~〜]|-\d)/;
/** The other end of a range: 1～2地区. */
const OTHER_END = /^\s?[~〜-]\s?(\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(?![\d,.])/;
/** How often, not how many in the year: 月２回, 週１回. */
const FREQUENCY_AHEAD = /(?:^|[^\d０-９])毎?[月週日](?:に|あたり|当たり)?\s?$/;
const SHARE_AHEAD = /(?:^|[^\d０-９])(?:１?人|1人|各)(?:に|あたり|当たり)?\s?$/;
/** What makes it a threshold, an ordinal, a share or a face value: 65人以上, ３回目, 100円券. */
const NO_FIGURE_BEHIND =
	/^(?:以[上下内外前後]|未満|超|目(?!標)|ずつ|につき|当たり|あたり|ごと|毎|おき|に[1一]|券|玉|札|均一|引き|割引|間隔)/;
/** Numbers that were to be reached: 目標12,000人, 10回の予定. */
const INTENDED_AHEAD =
	/(?:目標|予定|計画|見込み?|定員|目安|募集)(?:数|人数|件数|回数|値|額)?(?:は|が|の|を|:|\s|\(){0,2}(?:延べ?|約|年)?$/;
const INTENDED_BEHIND =
	/^(?:程度)?(?:を|の|に|で|が)?(?:年度内に|開催|実施|配布|参加|受講|設置|整備|訪問)?(?:を|の|する)?(?:予定|見込み|目標|計画(?!どおり|通り))/;

/** 「８月末時点で」 does not part a noun from its figure, as the days of an event do. */
const AS_OF = /^\d{1,2}(?:月末|月(?=時点|現在)|月\d{1,2}日(?=時点|現在)|日(?=時点|現在))/;
/** 「50台→150台」: the second is what the year has come to. */
const ARROW = /^\s*[→⇒]\s*$/;

/** How far around a number is looked. */
const AHEAD = 60;
const BEHIND = 30;

interface Amount {
	readonly value: number;
	readonly unit: string;
	readonly end: number;
}

/** A number has few scales, 兆 and 億 and 万; what goes on is no number. */
const MOST_SCALES = 4;

/** The number that begins at a place, with its 万 and 億 and its counter. */
function amountAt(folded: string, digits: string, start: number): Amount | null {
	let value = Number(digits.replace(/,/g, ""));
	let end = start + digits.length;
	let whole = 0;
	for (let scales = 0; scales < MOST_SCALES; scales++) {
		const scale = SCALE.exec(folded.slice(end, end + 4));
		if (scale === null) {
			break;
		}
		end += scale[0].length;
		whole += value * (SCALES[scale[1] ?? ""] ?? 1);
		const more = MORE.exec(folded.slice(end, end + 8))?.[0] ?? "";
		value = Number(more.replace(/[,\s]/g, ""));
		end += more.length;
	}
	const counter = COUNTER.exec(folded.slice(end, end + 12));
	const unit = USUAL_COUNTERS.get(counter?.[1] ?? "");
	return counter === null || unit === undefined ? null : { value: whole + value, unit, end: end + counter[0].length };
}

/** The first end of a range whose counter stands behind the second: the 1 of 1～2地区. */
function rangeStart(folded: string, digits: string, start: number): Amount | null {
	const end = start + digits.length;
	const other = OTHER_END.exec(folded.slice(end, end + BEHIND));
	const amount =
		other === null ? null : amountAt(folded, other[1] ?? "", end + other[0].length - (other[1] ?? "").length);
	return amount === null ? null : { value: Number(digits.replace(/,/g, "")), unit: amount.unit, end };
}

/** A cell that is nothing but a number. */
function bareNumber({ folded, placeOf }: FoldedText): ToldFigure | null {
	const alone = folded.trim();
	if (alone.length > AHEAD || !WELL_GROUPED.test(alone)) {
		return null;
	}
	const start = folded.indexOf(alone);
	const place = { start: placeOf(start), end: placeOf(start + alone.length) };
	return { label: "", value: Number(alone.replace(/,/g, "")), unit: "", ...place, ...PLAIN };
}

/** ① and ⑵ number the items of a list; each becomes one other character, so that places stay. */
export function withoutItemNumbers(text: string): string {
	return text.replace(/[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/g, "・");
}

const PLAIN = { intended: false, frequency: false, range: false, superseded: false };

/** What a number of a text with its counter comes to, whatever it is that is told with it. */
export interface CountedNumber {
	readonly value: number;
	readonly unit: string;
}

/** Every number with a counter; quicker than `findFigures`, whose figures are all among them. */
export function countedNumbers(text: string): readonly CountedNumber[] {
	const foldedText = foldWithPlaces(withoutItemNumbers(text));
	const bare = bareNumber(foldedText);
	if (bare !== null) {
		return [bare];
	}
	const { folded } = foldedText;
	return [...folded.matchAll(NUMBER)].flatMap(({ 0: matched, index: start }) => {
		const digits = matched.replace(COMMAS_BEHIND, "");
		return WELL_GROUPED.test(digits)
			? (amountAt(folded, digits, start) ?? rangeStart(folded, digits, start) ?? [])
			: [];
	});
}

/**
 * Every number with a counter, in order, with how it is told. Dates, years, ages, ordinals and thresholds are none.
 */
export function toldFiguresIn(text: string): readonly ToldFigure[] {
	const foldedText = foldWithPlaces(withoutItemNumbers(text));
	const { folded, placeOf } = foldedText;
	const bare = bareNumber(foldedText);
	if (bare !== null) {
		return [bare];
	}
	const figures: ToldFigure[] = [];
	// What stands before a number is its own as far back as the number before it.
	let free = 0;
	for (const { 0: matched, index: start } of folded.matchAll(NUMBER)) {
		const digits = matched.replace(COMMAS_BEHIND, "");
		if (start < free || !WELL_GROUPED.test(digits)) {
			continue;
		}
		const ahead = folded.slice(Math.max(free, start - AHEAD), start);
		const counted = amountAt(folded, digits, start);
		const amount = counted ?? rangeStart(folded, digits, start);
		const end = amount?.end ?? dateEnd(folded, start + digits.length);
		const behind = folded.slice(end, end + BEHIND);
		const isNone =
			NO_FIGURE_AHEAD.test(ahead) || SHARE_AHEAD.test(ahead) || (counted !== null && NO_FIGURE_BEHIND.test(behind));
		if (amount !== null && !isNone) {
			const last = figures[figures.length - 1];
			const adjoins = last !== undefined && last.unit === amount.unit && last.end === placeOf(free) ? last : null;
			const before = adjoins !== null && ARROW.test(ahead) ? adjoins : null;
			const otherEnd = adjoins?.range === true && RANGE_AHEAD.test(ahead) ? adjoins : null;
			if (before !== null) {
				figures.splice(-1, 1, { ...before, superseded: true });
			}
			figures.push({
				label: (before ?? otherEnd)?.label ?? figureLabel(ahead, behind),
				value: amount.value,
				unit: amount.unit,
				start: placeOf(start),
				end: placeOf(end),
				intended: INTENDED_AHEAD.test(ahead) || INTENDED_BEHIND.test(behind),
				frequency: FREQUENCY_AHEAD.test(ahead) || before?.frequency === true,
				range: RANGE_AHEAD.test(ahead) || RANGE_BEHIND.test(behind),
				superseded: false,
			});
		}
		free = AS_OF.test(folded.slice(start, start + BEHIND)) ? free : end;
	}
	return figures;
}

/** The figures that a text says were reached: without those only planned, ends of ranges and frequencies. */
export function findFigures(text: string): readonly Figure[] {
	return toldFiguresIn(text)
		.filter((figure) => !(figure.intended || figure.frequency || figure.range || figure.superseded))
		.map(({ label, value, unit, start, end }) => ({ label, value, unit, start, end }));
}

/** Where a number without a counter ends with what belongs to it: ６日, ４年度, 65歳以上の. */
function dateEnd(folded: string, end: number): number {
	const behind = /^\s?(?:年度?|月|日|時|分|歳(?:以上|以下|未満)?の?)/.exec(folded.slice(end, end + BEHIND));
	return end + (behind?.[0].length ?? 0);
}

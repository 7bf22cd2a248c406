// Which figures of a sentence were only planned: 12件を予定, 個別会議は340回、推進会議は46回を開催予定, 目標値は40％.
import type { ToldFigure } from "./figures";

/** 予定 and 見込み that say no plan of this figure: 予定どおり, 予定していたが, 予定の10回を実施. */
const PLAN =
	/(?:予定|見込み?(?!ん))(?!ど[おう]り|通り|していた|してい(?:ない|なかった)|した|されていた|だった|であった|価格|地|日|なし|無し|は(?:ない|なし|未定)|(?:を|より|に)[^、]{0,8}(?:変更|中止|延期|縮小|上回|下回|達し)|の\d)/g;
/** 「R4見込：15件」 behind another figure. */
const PLAN_OF_NEXT = /^[予見][定込]み?(?:数|値)?\s?[:は\s]?\s?\d/;
const GOAL = /目標(?!を?(?:達成|上回|超え|下回)|に(?:達|対|向)|達成)/;
const REACHED = /実績|達成|結果|現状|に対し|に比べ|のところ/;
/** How many can come, or should: no plan for the year. */
const CAPACITY_AHEAD = /(?:定員|目安|募集)[^、\d]{0,6}$/;
/** 「目標は10回」 and 「R5予定：4回」 leave no verb to the figures before them. */
const INTENDED_AHEAD = /(?:目標|予定|計画|見込|定員|目安|募集)[^、\d]{0,8}$/;
/** Between clauses; a comma inside a number is none. */
const CLAUSE_BREAK = /、|,(?!\d)/;
/** A figure that leaves its verb to the clause behind it: 340回、. */
const LEFT_OPEN = /^(?:程度)?\s*[、,]/;
const WHOLE_PLAN = /での(?:予定|見込み?)\s*$/;

/** How far around a figure is looked. */
const REACH = 200;

function clauseEnd(text: string, at: number): number {
	const behind = text.slice(at, at + REACH);
	return at + (CLAUSE_BREAK.exec(behind)?.index ?? behind.length);
}

/** Whether the words of a bracket, or those before it, make a plan of what they stand beside. */
export function isPlanNote(text: string): boolean {
	return /^\s*(?:予定|見込み?|目標|計画)(?:値|数)?\s*$/.test(text);
}

/** Whether a bracket that follows tells what is planned: 指導予定（６カ所）. */
export function announcesPlan(ahead: string): boolean {
	return /(?:予定|見込み?|目標(?:値|数)?)\s*$/.test(ahead);
}

/** Whether one of the places, in ascending order, lies from `start` to before `end`. */
function anyWithin(places: readonly number[], start: number, end: number): boolean {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return (places[low] ?? end) < end;
}

/**
 * For each figure of a sentence whether it was only planned.
 * @param text the sentence; the figures' offsets are its own
 */
export function plannedAmong(text: string, figures: readonly ToldFigure[]): readonly boolean[] {
	const plans = [...text.matchAll(PLAN)].map(({ index }) => index);
	const ofOneBefore = plans.filter((at) => !PLAN_OF_NEXT.test(text.slice(at, at + 12)));
	const goal = GOAL.exec(text)?.index ?? Number.POSITIVE_INFINITY;
	const planned: boolean[] = [];
	// Whether the plan of the figure behind stands behind that one.
	let plannedBehind = false;
	for (let position = figures.length - 1; position >= 0; position--) {
		const figure = figures[position];
		if (figure === undefined) {
			continue;
		}
		const { start, end } = figure;
		const ownEnd = clauseEnd(text, end);
		const before = figures[position - 1]?.end ?? 0;
		const ownStart = before + text.slice(before, start).lastIndexOf("、") + 1;
		const inClause = anyWithin(plans, ownStart, start) || anyWithin(ofOneBefore, start, ownEnd);
		const isGoal = goal < start && !REACHED.test(text.slice(Math.max(goal, start - REACH), start));
		const ahead = text.slice(Math.max(0, start - 12), start);
		const isIntended = figure.intended && !CAPACITY_AHEAD.test(ahead);
		const leftOpen = LEFT_OPEN.test(text.slice(end, end + 6));
		// 「５日間、公民館での予定」
		const isWhole = leftOpen && WHOLE_PLAN.test(text.slice(-12));
		// 「340回、推進会議は46回を開催予定」: the verb behind the last figure is that of those before it, too.
		const carried: boolean = leftOpen && plannedBehind;
		plannedBehind = carried || (isIntended && !INTENDED_AHEAD.test(ahead)) || anyWithin(ofOneBefore, end, ownEnd);
		planned.unshift(isIntended || inClause || isGoal || isWhole || carried);
	}
	return planned;
}

// Finds 「予定」 that a closed year still says about itself, and leaves alone plans for later years.
import { type FiscalYear, findYearMentions, type YearMention } from "./fiscal-year";
import { foldWithPlaces, oneLine } from "./width";

/** 予定 as a word about the past or about nothing: 予定どおり, 予定していたが, 予定なし. */
const NOT_A_PLAN =
	/^(?:ど[おう]り|通り|していた|してい(?:ない|なかった|なく|ません)|した|されていた|され(?:た|て)|だった|であった|でしたが|より|調和|外|なし|無し|は(?:ない|無い|なし|なかった|ありません|未定)|(?:が|も)(?:ない|ありません)|のところ|を(?:検討|協議|調整|周知|確認|立て))/;

/** 予定 as part of a noun: 予定価格, 予定人数, 出産予定の妊婦, 予定の10回. */
const PART_OF_NOUN =
	/^(?:価格|地|者|納税|表|日|額|数|量|人数|人員|回数|件数|時期|期間|面積|区間|箇所|か所|事業者|利用者|利用者数|参加者|参加者数|患者|の(?![)。、\s]|$))/;

/** 予定 that is set against what was done: 予定を上回る, 予定を変更, 予定数に対し. */
const COMPARED = /^(?:を|より|に)[^、。]{0,8}(?:変更|中止|延期|縮小|前倒し|早め|繰り?上げ|上回|下回|取り?や|達し)/;

/** Words anywhere behind 予定 in its clause which say that it was given up or moved. */
const GIVEN_UP = /中止|見送|取り?やめ|断念|変更して|に変更/;

/** Words right behind 予定, before the next comma or bracket, which say that it was done. */
const CARRIED_OUT = /^[^、(（]*(?:実施した|開催した|行った|実施済|開催済|完了)/;

/** A number planned beside the number reached: 「８回（予定10回）」「予定12回→実績10回」. */
const PLANNED_NUMBER = /^\s*(?::\s*)?\d/;
const BARE_AHEAD = /(?:^|[(（、:：\s→])$/;

/** How many characters behind 予定 are looked at for what became of it. */
const REACH = 100;

/** Words that place a plan after the year of the text; 今後の方針, 来年度予算 and 来年度に向けて do not. */
const LATER =
	/(?:来年度?|次年度?|翌年度?)(?!度?(?:の)?(?:予算|計画|版)|度?に向け)|次期計画|今後(?!の)|将来(?!推計|人口|像)/g;

/** What makes a year part of a noun: Ｒ４年度予算, Ｒ４年度版. */
const YEAR_OF_NOUN = /^(?:当初|補正)?(?:予算|版|用)|^に向け/;

/** A line that opens with a year, as in 「R2：他事業へ統合予定」 or 「【R2年度】」, speaks of that year. */
const LABEL_AHEAD = /^[\s\u3000【[(<「・･●○■□※-]*$/;
const LABEL_BEHIND = /^\s*(?:の(?:予定|計画|取組)\s*)?(?:[:】\])>」]|以降|[~〜-]|より|から|に(?=\s*$)|$)/;

/** A line that opens with the coming year: 「＜来年度＞」「【今後の予定】」. */
const LATER_LABEL =
	/^\s*[【[(<〈《]\s*(?:来年度|次年度|翌年度|今後)(?:以降)?(?:の(?:予定|計画|取組))?\s*[】\])>〉》]\s*:?/;

/** A piece of text in which a plan speaks of one year. */
interface Clause {
	readonly text: string;
	/** Where it begins in the folded text. */
	readonly start: number;
	/** Year that a label ahead gives to the clause. */
	readonly labelYear: FiscalYear | null;
}

function clausesOf(folded: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let heading: FiscalYear | null = null;
	let start = 0;
	for (const line of folded.split("\n")) {
		const label = yearLabel(line);
		if (label !== null && label.rest === "") {
			heading = label.year;
			start += line.length + 1;
			continue;
		}
		if (label !== null) {
			heading = null;
		}
		const labelYear = label?.year ?? heading;
		for (const text of line.split(/。|;/)) {
			clauses.push({ text, start, labelYear });
			start += text.length + 1;
		}
	}
	return clauses;
}

function yearLabel(line: string): { readonly year: FiscalYear; readonly rest: string } | null {
	const later = LATER_LABEL.exec(line);
	if (later !== null) {
		return { year: Number.POSITIVE_INFINITY, rest: line.slice(later[0].length).trim() };
	}
	const mention = findYearMentions(line)[0];
	if (mention === undefined || !LABEL_AHEAD.test(line.slice(0, mention.start))) {
		return null;
	}
	const behind = line.slice(mention.end);
	if (!LABEL_BEHIND.test(behind)) {
		return null;
	}
	const rest = behind.replace(/^(?:の(?:予定|計画|取組))?[\s:】\])>」]+/, "").trim();
	return { year: mention.fiscalYear, rest };
}

/**
 * True when a plan at a place in a clause is for a later year.
 * @param mentions the clause's years; the first `passed` of them stand before the place
 */
function speaksOfLaterYear(
	clause: Clause,
	mentions: readonly YearMention[],
	passed: number,
	at: number,
	fiscalYear: FiscalYear,
): boolean {
	const [nearest, behind] = [mentions[passed - 1], mentions[passed]];
	const inBracketBehind = behind !== undefined && /^予定\s*[([:]\s*$/.test(clause.text.slice(at, behind.start));
	const year = (inBracketBehind ? behind : nearest)?.fiscalYear ?? clause.labelYear;
	return year !== null && year > fiscalYear;
}

/**
 * The first clause in which the text of a closed year still says 予定 about that year.
 * The nearest year named before the word decides; a plan for a later year is no fault.
 * @returns the clause as staff typed it, on one line, or null
 */
export function findPlanForItself(text: string, fiscalYear: FiscalYear): string | null {
	if (!text.includes("予定")) {
		return null;
	}
	const { folded, original } = foldWithPlaces(text);
	for (const clause of clausesOf(folded)) {
		const mentions = findYearMentions(clause.text).filter(
			(mention) => !YEAR_OF_NOUN.test(clause.text.slice(mention.end)),
		);
		const later = [...clause.text.matchAll(LATER)].map(({ index }) => index)[0] ?? Number.POSITIVE_INFINITY;
		let passed = 0;
		for (const { index: at } of clause.text.matchAll(/予定/g)) {
			while ((mentions[passed]?.end ?? Number.POSITIVE_INFINITY) <= at) {
				passed++;
			}
			if (isOpenPlan(clause.text, at) && later > at && !speaksOfLaterYear(clause, mentions, passed, at, fiscalYear)) {
				return oneLine(original(clause.start, clause.start + clause.text.length));
			}
		}
	}
	return null;
}

/** True when 予定 at a place says that something is still to be done. */
function isOpenPlan(clause: string, at: number): boolean {
	const behind = clause.slice(at + 2, at + 2 + REACH);
	if (NOT_A_PLAN.test(behind) || COMPARED.test(behind) || GIVEN_UP.test(behind) || CARRIED_OUT.test(behind)) {
		return false;
	}
	if (PART_OF_NOUN.test(behind) || /(?:行事|年間)$/.test(clause.slice(0, at))) {
		return false;
	}
	const ahead = clause.slice(Math.max(0, at - REACH), at);
	const counted = PLANNED_NUMBER.test(behind) && BARE_AHEAD.test(ahead);
	return !(counted && /\d/.test(ahead + behind.replace(/^\s*(?::\s*)?[\d,]+/, "")));
}

// Finds 「予定」 that a closed year still says about itself, and leaves alone plans for later years.
import { type FiscalYear, findYearMentions, type YearMention } from "./fiscal-year";
import { foldWithPlaces, oneLine } from "./width";

/** 予定 as a word about the past or about nothing: 予定どおり, 予定していたが, 予定価格, 予定なし. */
const NOT_A_PLAN =
	/^(?:ど[おう]り|通り|していた|してい(?:なかった|なく)|した|されていた|され(?:た|て)|だった|であった|でしたが|より|価格|地(?!区)|者|納税|表|調和|外|なし|無し|は(?:ない|無い|なし|なかった)|がない|のとおり|の通り|のところ|を(?:変更|中止|延期|縮小|前倒し|早め|上回|下回|取り?や))/;

/** Words behind 予定 in the same clause which say what became of it. */
const SETTLED = /実施した|開催した|行った|実施済|完了|済み|中止|見送|取りやめ|達成/;

/** How many characters behind 予定 are looked at for what became of it. */
const REACH = 100;

/** Words that place a plan after the year of the text. */
const LATER = /来年|次年|翌年|次期|今後|将来|次回/;

/** A line that opens with a year, as in 「R2：他事業へ統合予定」 or 「【R2年度】」, speaks of that year. */
const LABEL_AHEAD = /^[\s\u3000【[(<「・･●○■□※-]*$/;
const LABEL_BEHIND = /^\s*(?:[:】\])>」]|以降|[~〜-]|より|から|に(?=\s*$)|$)/;

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
	const mention = findYearMentions(line)[0];
	if (mention === undefined || !LABEL_AHEAD.test(line.slice(0, mention.start))) {
		return null;
	}
	const behind = line.slice(mention.end);
	if (!LABEL_BEHIND.test(behind)) {
		return null;
	}
	return { year: mention.fiscalYear, rest: behind.replace(/^[\s:】\])>」]+/, "").trim() };
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
		const mentions = findYearMentions(clause.text);
		const later = clause.text.search(LATER);
		let passed = 0;
		for (const { index: at } of clause.text.matchAll(/予定/g)) {
			while ((mentions[passed]?.end ?? Number.POSITIVE_INFINITY) <= at) {
				passed++;
			}
			const behind = clause.text.slice(at + 2, at + 2 + REACH);
			const open = !NOT_A_PLAN.test(behind) && !SETTLED.test(behind) && (later < 0 || later > at);
			if (open && !speaksOfLaterYear(clause, mentions, passed, at, fiscalYear)) {
				return oneLine(original(clause.start, clause.start + clause.text.length));
			}
		}
	}
	return null;
}

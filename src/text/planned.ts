// Finds 「予定」 that a closed year still says about itself, and leaves alone plans for later years.
import { type FiscalYear, findYearMentions } from "./fiscal-year";
import { foldWithPlaces, oneLine } from "./width";

/** 予定 as a word about the past or about nothing: 予定どおり, 予定していたが, 予定価格, 予定なし. */
const NOT_A_PLAN =
	/^(?:ど[おう]り|通り|していた|してい(?:なかった|なく)|した|されていた|され(?:た|て)|だった|であった|でしたが|より|価格|地|納税|表|調和|外|なし|無し|は(?:ない|無い|なし|なかった)|がない|のとおり|の通り)/;

/** Words behind 予定 in the same clause which say what became of it. */
const SETTLED = /実施した|開催した|行った|実施済|完了|済み|中止|見送|取りやめ|達成/;

/** Words that place a plan after the year of the text. */
const LATER = /来年|次年|翌年|次期|今後|将来|次回/;

/** A line that opens with a year, as in 「R2：他事業へ統合予定」 or 「【R2年度】」, speaks of that year. */
const LABEL_AHEAD = /^[\s\u3000【[(<「・･●○■□※-]*$/;
const LABEL_BEHIND = /^\s*(?:[:】\])>」]|以降|[~〜-]|より|から|に(?=\s*$)|\s*$)/;

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

function speaksOfLaterYear(clause: Clause, at: number, fiscalYear: FiscalYear): boolean {
	const ahead = clause.text.slice(0, at);
	if (LATER.test(ahead)) {
		return true;
	}
	const mentions = findYearMentions(clause.text);
	const before = mentions.filter((mention) => mention.end <= at);
	const nearest = before[before.length - 1];
	const inBracketBehind = mentions.find(
		(mention) => mention.start >= at && /^予定\s*[([]\s*$/.test(clause.text.slice(at, mention.start)),
	);
	const year = inBracketBehind?.fiscalYear ?? nearest?.fiscalYear ?? clause.labelYear;
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
		for (const match of clause.text.matchAll(/予定/g)) {
			const behind = clause.text.slice(match.index + 2);
			if (!NOT_A_PLAN.test(behind) && !SETTLED.test(behind) && !speaksOfLaterYear(clause, match.index, fiscalYear)) {
				return oneLine(original(clause.start, clause.start + clause.text.length));
			}
		}
	}
	return null;
}

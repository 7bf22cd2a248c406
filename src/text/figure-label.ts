// What a figure counts: the noun before it, or the one behind.

/** Between phrases. */
const BREAKS = /[、。,;()「」『』【】[\]<>\s:=→※\n]/;
/** Between a noun and its figure; the noun stands before: 講座の実施（7回）, 登録者：650人. */
const OPENS = /[\s:(「【[=]+$/;
/** What a figure may be called besides its noun; kept, because 延べ and 実 are two counts of one thing. */
const KIND = /(?:延べ?|のべ|実|累計|合計|総計|計|平均|月平均|年平均|うち)$/;
const ABOUT = /(?:約|およそ|およそ|全|総勢|年間?|今年度|同年度)$/;
const PARTICLE = /(?:について|として|において|にて|では|には|とも|から|より|まで|[をはがにでもへとや])$/;
/** A particle between two words that are not written in hiragana. */
const WORD_BOUNDARY =
	/([一-龠々ァ-ヶーA-Za-z)])(?:について|として|において|により|にて|では|には|から|より|まで|[をはがにでもへとや])(?=[一-龠々ァ-ヶA-Za-z])/g;
/** What a phrase with a verb ends with: 健診を行った（4,981名）. */
const VERB_PHRASE = /(?:を|が|は|に)[^をがはに]{0,8}(?:った|いた|した|んだ|って|して|する|し)$/;
const BULLET = /^[・･●○◎■□◆◇*\-①-⑳]+/;
const NOUN_BEHIND = /^(?:を|が|に|の)?([一-龠々ァ-ヶー]{2,8})/;

const LONGEST = 30;

/** The last phrase before the figure. */
function phraseAhead(ahead: string): string {
	let at = ahead.length;
	while (at > 0 && !BREAKS.test(ahead[at - 1] ?? "")) {
		at--;
	}
	return ahead.slice(at);
}

/** The last words of a phrase: behind its last particle. */
function lastWords(phrase: string): string {
	let at = 0;
	for (const { 0: boundary, index } of phrase.matchAll(WORD_BOUNDARY)) {
		at = index + boundary.length;
	}
	return phrase.slice(at);
}

/**
 * What a figure counts.
 * @param ahead folded text before the number, as far as it is no other figure's
 * @param behind folded text behind the counter
 */
export function figureLabel(ahead: string, behind: string): string {
	let rest = ahead.replace(OPENS, "").replace(ABOUT, "").replace(OPENS, "");
	const kind = KIND.exec(rest)?.[0] ?? "";
	rest = rest.slice(0, rest.length - kind.length).replace(OPENS, "");
	const phrase = phraseAhead(rest).replace(VERB_PHRASE, "").replace(PARTICLE, "");
	const noun = lastWords(phrase).replace(BULLET, "").slice(-LONGEST);
	const counted = noun === "" ? (NOUN_BEHIND.exec(behind)?.[1] ?? "") : noun;
	return `${counted}${kind}`;
}

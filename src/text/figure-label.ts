// What a figure counts: the noun before it, or the one behind.

/** Between phrases. */
const BREAKS = /[、。,;()「」『』【】[\]<>\s:=→※\n]/;
/** Between a noun and its figure; the noun stands before: 講座の実施（7回）, 登録者：650人. */
const OPENS = /(?<![\s:(「【[=])[\s:(「【[=]+$/;
/** What a figure may be called besides its noun; kept, because 延べ and 実 are two counts of one thing. */
const KIND = /(?:(?:延べ?|のべ|実)(?:人数|人員|回数|件数)|延べ?|のべ|実|累計|合計|総計|計|平均|月平均|年平均|うち)$/;
const ABOUT = /(?:約|およそ|全|総勢|年間?|今年度|同年度)$/;
const PARTICLE = /(?:について|として|において|にて|では|には|とも|から|より|まで|[をはがにでもへとや])$/;
/** A particle between two words that are not written in hiragana. */
const WORD_BOUNDARY =
	/([一-龠々ァ-ヶーA-Za-z)])(?:について|として|において|により|にて|では|には|から|より|まで|[をはがにでもへとや])(?=[一-龠々ァ-ヶA-Za-z])/g;
/** What a phrase with a verb ends with: 健診を行った（4,981名）. */
const VERB_PHRASE = /(?:を|が|は|に)[^をがはに]{0,8}(?:った|いた|した|んだ|って|して|する|し)$/;
/** 「固定感知器を増設　50台」「高齢者が参加　30人」: the thing is counted, not what was done with it. */
const ACTION = /[をが][一-龠々ァ-ヶー]{2,4}$/;
/** Where a noun begins behind a verb: 行う歯科医院, 受講した人. */
const BEHIND_VERB = /^.{0,20}?(?:する|した|行う|行った|開いた|受けた|受ける|ある|いる|よる|係る)(?=[一-龠々ァ-ヶ])/;
/** What tells of the noun behind it, or for whom it is: 手伝うサポーター, めぐる職員研修, 向けた研修会, 向けて説明会. */
const LEADING_VERB =
	/^(?:[一-龠々]{1,2}[ぁ-ゖ]{0,3}?[たるうくすつむぶぐ]|めぐる|おける|かかわる|(?:向け|通じ|併せ|合わせ|含め|加え)て|て|からの?|までの?|より|ついて|おいて|関する)(?=[一-龠々ァ-ヶ]{2})/;
const AS_OF = /(?:\d{1,2}月)?(?:末|\d{1,2}日)?(?:時点|現在)?[でにの]?\s?$/;
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

/** Without the day by which it was counted: 登録者は８月末時点で. */
function withoutDate(ahead: string): string {
	return /(?:月末|時点|現在)[でにの]?\s?$/.test(ahead) ? ahead.replace(AS_OF, "") : ahead;
}

/**
 * What a figure counts.
 * @param ahead folded text before the number, as far as it is no other figure's
 * @param behind folded text behind the counter
 */
export function figureLabel(ahead: string, behind: string): string {
	let rest = withoutDate(ahead.replace(OPENS, "")).replace(OPENS, "").replace(ABOUT, "").replace(OPENS, "");
	const kind = KIND.exec(rest)?.[0] ?? "";
	rest = rest.slice(0, rest.length - kind.length).replace(OPENS, "");
	const phrase = phraseAhead(rest).replace(VERB_PHRASE, "").replace(ACTION, "").replace(PARTICLE, "");
	const noun = lastWords(phrase).replace(BULLET, "").replace(BEHIND_VERB, "").replace(LEADING_VERB, "").slice(-LONGEST);
	const counted = noun === "" ? (NOUN_BEHIND.exec(behind)?.[1] ?? "") : noun;
	return `${counted}${kind}`;
}

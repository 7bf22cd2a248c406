// When a measure began, as its own texts say: 「Ｒ３年度から開始」「Ｒ２新規」「R3.10開設」.
import { type FiscalYear, findYearMentions, type YearMention } from "./fiscal-year";
import { foldKey, foldWidth, foldWithPlaces, oneLine } from "./width";

export interface Beginning {
	readonly fiscalYear: FiscalYear;
	/** The words that say so. */
	readonly words: string;
}

const OWN_SUBJECT = "(?:本|当|当該)?(?:事業|取組|取り組み|制度|運用|供用|営業|サービス|業務|活動|施策)";
/** 「から開始」「に開設」「新規」, and nothing that was begun as a part of it or by others: 「新規登録者」「開始された制度」. */
const BEGAN = new RegExp(
	`^\\s*(?:(?:に|から|より|で|、|:|[~〜])\\s*)?(?:(?:新規|新たに)(?:に|で)?)?(?:${OWN_SUBJECT}(?:を|の)?)?(?:本格)?(?:(?:開始|開設|新設|創設|設立|発足|開所|開館|開園|開校|始動|スタート|立ち上げ|立上げ)(?=し|する|$|[\\s、。()\\]・:]|予定|後|以降|事業)|新規(?=$|[、。()\\]・:]|事業))`,
);
/** 「Ｒ３年度から実施」 */
const DONE_SINCE = new RegExp(`^\\s*(?:から|より)\\s*(?:${OWN_SUBJECT}を)?(?:実施|事業化|運用)`);
/** Nothing but a bracket, a bullet or the measure itself stands ahead. */
const AHEAD = new RegExp(`(?:^|[(【\\[「・、。:;○●※-])\\s*(?:新たに|新規に)?(?:${OWN_SUBJECT}(?:は|を|の|も)?、?)?$`);
/** One more of what there was before. */
const ONE_MORE = /[かヶカケヵ箇]所目|[2-9]\s?(?:か所|カ所|箇所|校|園|館)目|増設|追加|拡充|拡大|さらに|分館|支所|再開/;
/** Without one of these words no text tells of a beginning. */
const MAY_BEGIN = /[始設規立足所館園校施用]|事業化|ｽﾀｰﾄ|スタート|立ち?上げ/;
/** Longer lines say more than when something began. */
const LONGEST_LINE = 120;

function namesMeasure(ahead: string, measure: string): boolean {
	const subject = foldKey(ahead).replace(/(?:は|を|の|も|が)$/, "");
	const begins = subject.slice(Math.max(subject.lastIndexOf("、"), subject.lastIndexOf("・")) + 1);
	return begins.length > 1 && measure !== "" && (measure.endsWith(begins) || begins.endsWith(measure));
}

/**
 * What a text says of the beginning of its own measure; of several the first.
 * @param name name of the measure; 「見守りカフェをR3.10開設」 speaks of it
 */
export function findBeginning(text: string, name: string): Beginning | null {
	if (!MAY_BEGIN.test(text)) {
		return null;
	}
	const measure = foldKey(name);
	const { folded, original } = foldWithPlaces(text);
	let at = 0;
	for (const line of folded.split(/[\n。]/)) {
		const found = line.length > LONGEST_LINE || ONE_MORE.test(line) ? null : beginningIn(line, measure);
		if (found !== null) {
			return { fiscalYear: found.fiscalYear, words: oneLine(original(at + found.start, at + found.end)).trim() };
		}
		at += line.length + 1;
	}
	return null;
}

function beginningIn(line: string, measure: string): YearMention | null {
	for (const { start, end, fiscalYear } of findYearMentions(line)) {
		const day = /^[./]\d{1,2}|^\d{1,2}日/.exec(line.slice(end))?.[0].length ?? 0;
		const behind = line.slice(end + day);
		const [began] = BEGAN.exec(behind) ?? DONE_SINCE.exec(behind) ?? [];
		const ahead = line.slice(0, start);
		if (began !== undefined && (AHEAD.test(ahead) || namesMeasure(ahead, measure))) {
			return { fiscalYear, start, end: end + day + began.length };
		}
	}
	return null;
}

/** 「新R3」「R3追加」「（R3～）」: the year in a sign that a measure is new. */
export function beginningInSign(sign: string): Beginning | null {
	const folded = foldWidth(sign);
	const mentions = findYearMentions(folded);
	const [only] = mentions;
	return only !== undefined && mentions.length === 1 && folded.length <= LONGEST_LINE
		? { fiscalYear: only.fiscalYear, words: oneLine(sign) }
		: null;
}

const BRACKET = /[(（【[［〔<＜]([^()（）【】[\]［］〔〕<>＜＞]{1,20})[)）】\]］〕>＞]/g;
const NEW = /新|追加|開始|から|より|[~〜～－-]\s*$/;

/** The year in a bracket of a name that says that the measure is new. */
export function beginningInName(name: string): Beginning | null {
	const signs = [...name.matchAll(BRACKET)].flatMap(([, inside = ""]) =>
		NEW.test(inside) ? (beginningInSign(inside) ?? []) : [],
	);
	return signs[0] ?? null;
}

// What a year's text says was done: nothing at all, or plainly something. Anything in between is left open.
import { type FiscalYear, findYearMentions } from "./fiscal-year";
import { foldWidth } from "./width";

/** nothing: the text only tells that it was called off · done: it plainly tells what was done, with a number. */
export type Done = "nothing" | "done" | "open";

/** Longer texts tell more than one thing. */
const LONGEST = 400;

/** Ends of a clause which say that it was not done. */
const NOT_DONE =
	/(?:^未着手|中止|休止|取り?やめ|見送(?:り|っ(?=た)|る)?|見合わせ|未実施|未開催|(?:実施|開催)(?:は|が|を)?(?:せず|しなかった|しません(?:でした)?|していない|できず|でき(?:なかった|ませんでした)|なし|無し|に?至らず|に?至らなかった))(?:(?:(?:と|に)?(?:(?:いた)?し(?:た|ました|ている|て)?|なった|なりました|なっている|され(?:た|ました)?|た|中|のまま|となる|している)|を余儀なくされた|を決定(?:した)?))?(?:です)?$/;

/** Without one of these no clause can end so; spares most texts the closer look. */
const MAY_BE_NOT_DONE = /未[着実開]|[中休]止|やめ|見送|見合わせ|せず|しな|しま|してい|でき|[な無]し|至ら/;

/** Words which show that something else was done, or that only a part was called off. */
const PARTLY =
	/一部|部分|うち|以外|を除|のみ|だけ|ほか|前年|昨年|過去|代わ|代え|代替|替え|書面|オンライン|動画|配信|縮小|減らし|再開|なお|ただし|が続く/;
/** A number of times or days is a part; 全５回 is all. */
const SOME =
	/(?<![第全\d])[1-9]\d*\s?(?:回|件|人|名|(?<!月\d{1,2})日|か所|箇所|カ所|会場|地区|校|講座|教室|団体|社|部|枚|冊)/;
const ALL = /全(?:て|部|\d+\s?(?:回|日|講座|教室|会場|地区|校))|すべて|いずれも|とも(?=中止|休止|見送|実施)/;

/** Clauses that only give the reason, the time or the thing: 感染拡大により, 今年度は, 防災訓練は, ０回. */
const SAYS_WHY =
	/(?:により|によって|よる|ため|から|受け(?:て)?|に伴い|に伴う|こと|観点|踏まえ(?:て)?|鑑み(?:て)?|考慮し(?:て)?|配慮し(?:て)?|影響(?:で|が大きく|もあり)?|状況|として|については|は|も|拡大|防止|対策|コロナ(?:禍|ウイルス感染症)?|台風|雨天|荒天|悪天候|大雪|災害|雨|雪|[今本]年度|当初)(?:の)?$/;
const NO_TIMES = /(?:^|[^\d.,])0\s?(?:回|件|人|名|か所|箇所)$/;
/** What is put off or planned for later. */
const LATER =
	/(?:延期|予定|検討(?:中|する)?|見込み?|実施する|開催する|に向け(?:て)?(?:準備|調整)?(?:中|する)?)(?:した|し|とした|とする|となった|する|中)?$/;
/** What may be called off, in a row of such: 説明会、研修会は中止. */
const EVENT =
	/^[^をにがで]{0,20}(?:会|教室|講座|訓練|大会|祭|まつり|祭り|フェスタ|イベント|フォーラム|セミナー|研修|ツアー|展|つどい|集い|運動|ウォーク)$/;

/** 駅での見送り, 服薬の中止: something that people do, not what became of the measure. */
const OTHER_SENSE =
	/(?:による|での|児童の|園児の|生徒の)見送り$|(?:使用|飲酒|喫煙|服薬|投与|運転|出張|会食|外出|往来|面会|来庁|立ち?入り|通行)(?:の|を)?(?:中止|休止|見合わせ|取り?やめ)/;

type Clause = "not-done" | "aside" | "other";

function clauseKind(clause: string): Clause {
	const tail = NOT_DONE.exec(clause);
	if (tail !== null) {
		const ahead = clause.slice(0, tail.index);
		const isSome = SOME.test(ahead) && !ALL.test(ahead);
		return isSome || OTHER_SENSE.test(clause) || PARTLY.test(ahead) ? "other" : "not-done";
	}
	const isAside = SAYS_WHY.test(clause) || NO_TIMES.test(clause) || LATER.test(clause) || EVENT.test(clause);
	return isAside ? "aside" : "other";
}

function clausesOf(folded: string): readonly string[] {
	return folded
		.split(/[。、,\n()「」『』【】[\];]/)
		.map((clause) => clause.replace(/^[\s・･●○■□※*:>→-]+/, "").replace(/(?<![\s:.])[\s:.]+$/, ""))
		.filter((clause) => clause !== "");
}

const COUNT =
	/(?<![第\d.,])(?:[1-9][\d,]*)\s?(?:回|件|人|名|か所|箇所|カ所|会場|地区|校|団体|社|部|枚|冊|世帯|台|本|基)/;
const WAS_DONE =
	/(?:実施|開催|配布|開設|設置|整備|派遣|訪問|交付|作成|発行)(?:し(?:た|ました)?|され(?:た|ました)|済み?)?(?=[。、,\n(]|$)/;
/** Words which show that it was another thing, or less than was meant. */
const HEDGED =
	/中止|休止|廃止|終了|延期|見送|見合わせ|取り?やめ|未|せず|至ら|ない|なく|なかった|なし|無し|できず|予定|検討|準備|計画|目標|一部|のみ|だけ|前年|昨年|過去|他市|他都市|他の|先進|事例|調査|アンケート|ヒアリング|遅|不足|減|下回|届か|不調|不成立|辞退|(?<!\d)0\s?[回件人名]|にとどま|に留ま/;

/** Whether the text names a year that is not its own: then it may tell of that year. */
function namesOtherYear(folded: string, fiscalYear: FiscalYear): boolean {
	return findYearMentions(folded).some((mention) => mention.fiscalYear !== fiscalYear);
}

/** Whether a year's text only tells that it was called off. */
export function tellsOfNothingDone(text: string): boolean {
	if (text.length > LONGEST) {
		return false;
	}
	const folded = foldWidth(text).trim();
	if (!MAY_BE_NOT_DONE.test(folded)) {
		return false;
	}
	const kinds = clausesOf(folded).map(clauseKind);
	return kinds.includes("not-done") && !kinds.includes("other") && !PARTLY.test(folded);
}

/**
 * What a year's text says was done.
 * @param fiscalYear year of the text
 */
export function whatWasDone(text: string, fiscalYear: FiscalYear): Done {
	if (text.length > LONGEST) {
		return "open";
	}
	if (tellsOfNothingDone(text)) {
		return "nothing";
	}
	const folded = foldWidth(text).trim();
	const isDone = WAS_DONE.test(folded) && COUNT.test(folded) && !HEDGED.test(folded);
	return isDone && !namesOtherYear(folded, fiscalYear) ? "done" : "open";
}

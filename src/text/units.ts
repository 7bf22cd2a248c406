// Units and counters that stand behind a number or in the brackets of a heading.

/** For use inside a regular expression over folded text; longer ones first. */
export const UNITS =
	"(?:延べ?|実)?(?:(?:百|千)?(?:万|億)?円|(?:千|万|億)|(?:千|万)?人|組織|団体|施設|世帯|事業所|事業|会場|地区|講座|種類|品目|項目|時間|ポイント|週間|か月|ヶ月|カ月|か所|カ所|ヶ所|箇所|個所|か国|名|件|回|日|分|秒|歳|台|戸|棟|校|園|館|室|床|本|冊|枚|部|通|組|社|店|点|個|袋|箱|食|便|隻|基|頭|匹|羽|株|票|議席|路線|km|cm|mm|kg|kwh|ha|m2|m3|m|t|l|g|kl|a|%)";

const WITHIN_BRACKETS = new RegExp(
	`[(\\[【〔](?:単位:?)?(?:${UNITS})(?:[/・,、](?:${UNITS}|年|月))?(?:あたり)?[)\\]】〕]`,
	"i",
);
const IN_WORDS = /単位|(?:円|[%])$|(?:人|件|回|日|台|戸|校|本|世帯|箇所|か所|施設|団体|時間|事業所)数$/;

/** Longer headings explain rather than name. */
const LONGEST = 100;

/** True for a heading that says in what its numbers are counted: 参加者（人）, 予算額（千円）, 実施件数. Expects a folded key. */
export function saysUnit(heading: string): boolean {
	return heading.length <= LONGEST && (WITHIN_BRACKETS.test(heading) || IN_WORDS.test(heading));
}

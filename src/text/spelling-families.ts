// Words that offices spell in several ways: where a text uses them, and in which spelling.
import { withoutQuotations } from "./quotations";

/** One use of a word that has several spellings. */
export interface SpellingUse {
	readonly spelling: string;
	readonly start: number;
}

/** Endings that only a noun can have here: 取り組みを, but not 取り組みはじめ or 取り組みやすい. */
const AFTER_NOUN = "[をがのとでへ]|は(?!じ)|に(?!く)|も(?!う)|や(?!す)|から|まで|など|等|する|した|して|[（(]";
/** Where a sentence or a piece of it ends, a verb may end, too: 検討に取り組み、. */
const AFTER_PIECE = "[、。，．・／/）)\\s]|$";
const KANJI = "一-鿿々";
/** 取り組み状況, but not 取り組み始めた. */
const AFTER_COMPOUND = `(?![始続直過損切出得合忘]|終[えわ])[${KANJI}ァ-ヶ]`;

/**
 * A noun made of a verb. With its kana it is told from the verb by what follows, at the end of a piece by の or な before
 * it. Without kana, 申込, it is left alone beside other kanji: 申込書 is spelled so in every style.
 */
function verbalNoun(withKana: string, bare: string): RegExp {
	const spelled = `(?:${withKana})(?=${AFTER_NOUN}|${AFTER_COMPOUND}|(?<=[のな](?:${withKana}))(?:${AFTER_PIECE}))`;
	return new RegExp(bare === "" ? spelled : `${spelled}|(?<![${KANJI}])${bare}(?=${AFTER_NOUN}|${AFTER_PIECE})`, "g");
}

/** A numeral before か所 and か月; 六ヶ所村 is a place, 八十八ヶ所霊場 a name. */
const COUNTED = "(?<=[0-9０-９数何十百千一二三四五六七八九])";

const FAMILIES: readonly { readonly name: string; readonly hint: RegExp; readonly uses: RegExp }[] = [
	{
		name: "か所",
		hint: /[かカヶケヵ箇個]所/,
		uses: new RegExp(`${COUNTED}[かカヶケヵ箇個]所(?![村湾巡]|めぐり|霊場)`, "g"),
	},
	{ name: "か月", hint: /[かカヶケヵ箇個]月/, uses: new RegExp(`${COUNTED}[かカヶケヵ箇個]月`, "g") },
	{ name: "取組", hint: /取り?組/, uses: verbalNoun("取り組み|取組み", "取組") },
	{ name: "打合せ", hint: /打ち?合/, uses: verbalNoun("打ち?合わ?せ", "") },
	{ name: "申込み", hint: /申し?込/, uses: verbalNoun("申し?込み", "申込") },
	{ name: "問合せ", hint: /問い?合/, uses: verbalNoun("問い?合わ?せ", "") },
	{ name: "受付", hint: /受け?付/, uses: verbalNoun("受け?付け", "受付") },
	{ name: "手続", hint: /手続/, uses: verbalNoun("手続き", "手続") },
	{ name: "話合い", hint: /話し?合/, uses: verbalNoun("話し?合い", "") },
	{ name: "引き続き", hint: /引き?続/, uses: /引き?続き/g },
	{
		// Names stand beside other words or are of the form こどもの国: こども園, 子ども・子育て, 放課後子供教室.
		name: "子ども",
		hint: /子ども|子供|こども/,
		uses: new RegExp(
			`(?<![${KANJI}ァ-ヶー・])(?:子ども|子供|こども)(?=[をがはにもとやへで]|の(?!日|国|城|家|館|森|街|まち|権利|貧困)|たち|達|から|など|等|向け|[、。，．）)\\s]|$)`,
			"g",
		),
	},
];

const ANY = /[かカヶケヵ箇個][所月]|[取打申問受引話]|手続|子ども|子供|こども/;

/** Uses of the words in a text by the names of their families. Quotations are left out. */
export function spellingUses(text: string): ReadonlyMap<string, readonly SpellingUse[]> {
	const found = new Map<string, readonly SpellingUse[]>();
	if (!ANY.test(text)) {
		return found;
	}
	const own = withoutQuotations(text);
	for (const { name, hint, uses } of FAMILIES) {
		const matches = hint.test(own) ? [...own.matchAll(uses)] : [];
		if (matches.length > 0) {
			found.set(
				name,
				matches.map((match) => ({ spelling: match[0], start: match.index })),
			);
		}
	}
	return found;
}

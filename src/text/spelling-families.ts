// Words that offices spell in several ways: where a text uses them, and in which spelling.
import { withoutQuotations } from "./quotations";

/** One use of a word that has several spellings. */
export interface SpellingUse {
	readonly spelling: string;
	readonly start: number;
}

/** Endings that only a noun can have here: 取り組みを, but not 取り組みはじめ or 取り組みやすい. */
const AFTER_NOUN = "[をがのとでへ]|は(?!じ)|に(?!く)|も(?!う)|や(?!す)|から|まで|など|等|[（(]";
/** 受け付けして is a noun, too; but 受付する has no spelling with kana that everybody would write. */
const AFTER_ACTION = "する|した|して";
/** Where a sentence or a piece of it ends, a verb may end, too: 検討に取り組み、. */
const AFTER_PIECE = "[、。，．・／/）)\\s]|$";
const KANJI = "一-鿿々";
/** 取り組み状況, but not 取り組み始めた; 取組方針 and 取り組み事例集 are titles. */
const COMPOUND = `(?![始続直過損切出得合忘]|終[えわ]|(?:方針|計画|指針|宣言|大綱|要綱|要領|憲章|協定|事例集|プラン|シート))[${KANJI}ァ-ヶ]`;
/** 地域の取り組み状況; what comes of 省エネに取り組み, 地域で取り組み and 申請を受け付け is a verb. */
const AHEAD_OF_COMPOUND = `(?:^|[のなるたいお、。・（(「\\s${KANJI}ァ-ヶー])`;

interface VerbalNoun {
	readonly withKana: string;
	/** "" where nobody leaves all kana out. */
	readonly bare: string;
	/** Whether the word is spelled in several ways beside other kanji, too: 取組状況, but always 申込書 and 受付件数. */
	readonly compounds: boolean;
}

/**
 * A noun made of a verb. With its kana it is told from the verb by what stands around it: a particle behind, の or な
 * ahead of the end of a piece.
 */
function verbalNoun({ withKana, bare, compounds }: VerbalNoun): RegExp {
	const kana = `(?:${withKana})`;
	const inCompound = (word: string): string => `(?<=${AHEAD_OF_COMPOUND}${word})(?=${COMPOUND})`;
	const behindKana = `(?=${AFTER_NOUN}|${AFTER_ACTION}|(?<=[のな]${kana})(?:${AFTER_PIECE}))`;
	const alternatives = [
		`${kana}${behindKana}`,
		...(compounds ? [`${kana}${inCompound(kana)}`] : []),
		...(bare === "" ? [] : [`(?<![${KANJI}])${bare}(?=${AFTER_NOUN}|${AFTER_PIECE})`]),
		...(compounds && bare !== "" ? [`${bare}${inCompound(bare)}`] : []),
	];
	return new RegExp(alternatives.join("|"), "g");
}

/** A numeral before か所 and か月. */
const COUNTED = "(?<=[0-9０-９数何十百千一二三四五六七八九])";
const KANJI_NUMERAL = "[十百千一二三四五六七八九]";
/** 六ヶ所村 and 三箇所小学校 are places, 四国八十八ヶ所 is a name: numerals of kanji count where they stand free. */
const PLACES_COUNTED = `(?<=[0-9０-９数何])[かカヶケヵ箇個]所(?![村湾巡]|めぐり|霊場)|(?<=(?<![${KANJI}])${KANJI_NUMERAL}{1,5})[かカヶケヵ箇個]所(?![${KANJI}]|めぐり)`;

const FAMILIES: readonly { readonly name: string; readonly hint: RegExp; readonly uses: RegExp }[] = [
	{
		name: "か所",
		hint: /[かカヶケヵ箇個]所/,
		uses: new RegExp(PLACES_COUNTED, "g"),
	},
	{ name: "か月", hint: /[かカヶケヵ箇個]月/, uses: new RegExp(`${COUNTED}[かカヶケヵ箇個]月`, "g") },
	{ name: "取組", hint: /取り?組/, uses: verbalNoun({ withKana: "取り組み|取組み", bare: "取組", compounds: true }) },
	{ name: "打合せ", hint: /打ち?合/, uses: verbalNoun({ withKana: "打ち?合わ?せ", bare: "", compounds: true }) },
	{ name: "申込み", hint: /申し?込/, uses: verbalNoun({ withKana: "申し?込み", bare: "申込", compounds: false }) },
	{ name: "問合せ", hint: /問い?合/, uses: verbalNoun({ withKana: "問い?合わ?せ", bare: "", compounds: true }) },
	{ name: "受付", hint: /受け?付/, uses: verbalNoun({ withKana: "受け?付け", bare: "受付", compounds: false }) },
	{ name: "手続", hint: /手続/, uses: verbalNoun({ withKana: "手続き", bare: "手続", compounds: false }) },
	{ name: "話合い", hint: /話し?合/, uses: verbalNoun({ withKana: "話し?合い", bare: "", compounds: true }) },
	{ name: "引き続き", hint: /引き?続/, uses: /引き?続き/g },
	{
		// Names stand beside other words or are of the form こどもの国: こども園, 子ども・子育て, 放課後子供教室; so are the
		// titles of plans and laws: 子どもの読書活動推進計画.
		name: "子ども",
		hint: /子ども|子供|こども/,
		uses: new RegExp(
			`(?<![${KANJI}ァ-ヶー・])(?:子ども|子供|こども)(?=[をがはにもとやへで]|の(?!日|国|城|家|館|森|街|丘|里|庭|駅|広場|部屋|まち|ひろば|権利|貧困|[^をがはへ、。\\s]{1,20}?(?:計画|プラン|条例|法律?|大綱|指針|憲章|宣言|事業|センター))|たち|達|から|など|等|向け|[、。，．）)\\s]|$)`,
			"g",
		),
	},
];

const ANY = /[かカヶケヵ箇個][所月]|取り?組|打ち?合|申し?込|問い?合|受け?付|手続|話し?合|引き?続|子ども|子供|こども/;

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

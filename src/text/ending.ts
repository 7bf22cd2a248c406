// When a measure ended, as its own texts say: 「事業終了」「廃止」「Ｒ２で終了」.
import { type FiscalYear, findYearMentions } from "./fiscal-year";
import { foldKey, foldWidth, foldWithPlaces, oneLine } from "./width";

export interface Ending {
	/** Last fiscal year of the measure. */
	readonly fiscalYear: FiscalYear;
	/** The words that say so. */
	readonly words: string;
}

/** Nothing but the measure itself may be what ended: 「チラシを廃止」 and 「研修が終了」 speak of a part of it. */
const ENDED =
	/^(?:(?:今|本|当該|同)?年度(?:末)?|(?:3月)?末(?:日)?|をもって|をもち|限りで|限り|で|に|は|より|、|\s)*(?:[^、。]{1,20}(?:により|のため|に伴い|を受け|ため|から)、?)?(?:(?:本|当|当該|この|同)?(?:事業|取組|取り組み|施策|制度|サービス)(?:自体)?(?:は|を|が|の|も)?)?(?:全て|すべて|完全に)?(?:終了|廃止|終結|打ち切り|打切り)(?:し|した|しました|済み?|となった|とした|とする|とする。|された)?(?:\s*[(][^()]*[)])?$/;
const WHOLE_IN_ENGLISH =
	/^(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?)?(?:withdrawn|discontinued|ended|cancelled)\.?$/i;
const FRAME_AHEAD = /^[\s()[\]【】<>・※○●■→⇒-]+/;
const FRAME_BEHIND = /[\s()[\]【】<>]+$/;
/** Without one of these words no text tells of an end. */
const MAY_END = /終了|廃止|終結|打ち?切り|withdrawn|discontinued|ended|cancelled/i;
const BULLET = /^\s*[・･●○■\-①-⑳]/;
/** Longer clauses say more than that something ended. */
const LONGEST = 60;

interface Clause {
	readonly text: string;
	/** Where it begins in the folded text. */
	readonly start: number;
}

function clausesOf(folded: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let bullets = 0;
	let start = 0;
	for (const line of folded.split("\n")) {
		bullets += BULLET.test(line) ? 1 : 0;
		for (const text of line.split(/[。、;.](?!\d)/)) {
			const bare = text.replace(FRAME_AHEAD, "");
			clauses.push({ text: bare.replace(FRAME_BEHIND, ""), start: start + text.length - bare.length });
			start += text.length + 1;
		}
	}
	// One point of a list may end without the measure.
	return bullets > 1 ? [] : clauses.filter(({ text }) => text.length <= LONGEST);
}

function withoutName(clause: string, name: string): string {
	return name !== "" && clause.startsWith(name) ? clause.slice(name.length).replace(/^(?:は|を|が|の|も)/, "") : clause;
}

/**
 * What a text says of the end of its own measure; null where it says nothing of it, or only that it is planned.
 * @param fiscalYear last year of the text's column, in which the measure ended unless the text names another year
 * @param name name of the measure
 */
export function findEnding(text: string, fiscalYear: FiscalYear, name: string): Ending | null {
	if (!MAY_END.test(text)) {
		return null;
	}
	const { folded, original } = foldWithPlaces(text);
	for (const { text: clause, start } of clausesOf(folded)) {
		const own = withoutName(clause, foldKey(name));
		const [mention, ...others] = findYearMentions(own);
		if (others.length > 0 || (mention !== undefined && mention.start > 0)) {
			continue;
		}
		const rest = mention === undefined ? own : own.slice(mention.end).replace(/^[./]\d{1,2}|^\d{1,2}日/, "");
		if (ENDED.test(rest) || WHOLE_IN_ENGLISH.test(rest)) {
			const words = oneLine(original(start, start + clause.length));
			return { fiscalYear: mention?.fiscalYear ?? fiscalYear, words };
		}
	}
	return null;
}

const ENDED_IN_NAME = /[(（【[［〔<＜]([^()（）【】[\]［］〔〕<>＜＞]{1,20})[)）】\]］〕>＞]/g;

/** The year in a bracket of a name that says that the measure ended: 「生活講座（R1で廃止）」. */
export function endingInName(name: string): Ending | null {
	const endings = [...name.matchAll(ENDED_IN_NAME)].flatMap(([, inside = ""]) => {
		const [mention] = findYearMentions(foldWidth(inside));
		return mention !== undefined && /(?:終了|廃止)$/.test(inside)
			? [{ fiscalYear: mention.fiscalYear, words: oneLine(inside) }]
			: [];
	});
	return endings[0] ?? null;
}

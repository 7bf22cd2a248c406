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
	/^(?:(?:今|本|当該|同)?年度|(?:3月)?末(?:日)?|をもって|をもち|限り|で|に|は|より|、|\s)*(?:[^、。]{1,20}(?:により|のため|に伴い|を受け|ため|から)、?)?(?:(?:本|当|当該|この|同)?(?:事業|取組|取り組み|施策|制度|サービス)(?:自体)?(?:は|を|が|の|も)?)?(?:全て|すべて|完全に)?(?:終了|廃止|終結|打ち切り|打切り)(?:し|した|しました|済み?|となった|とした|とする|とする。|された)?(?:\s*[(][^()]*[)])?$/;
/** "Cancelled" alone is told of one year's event, as 中止 is. */
const WHOLE_IN_ENGLISH =
	/^(?:(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?)?(?:withdrawn|discontinued|ended)|(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?cancelled)\.?$/i;
/** What says that something comes in the measure's place, of which the later years may tell. */
const GOES_ON =
	/移行|統合|移管|引き?継|一本化|後継|自主|別(?:の)?事業|他(?:の)?事業|新たに|代わ|(?:[RH]\d{1,2}|年度?|月|今後|以降)(?:から|より|は|以降)|replaced|merged|moved|transferred/i;
const FRAME_AHEAD = /^[\s()[\]【】<>・※○●■→⇒-]+/;
const FRAME_BEHIND = /(?<![\s()[\]【】<>])[\s()[\]【】<>]+$/;
/** Without one of these words no text tells of an end. */
const MAY_END = /終了|廃止|終結|打ち?切り|withdrawn|discontinued|ended|cancelled/i;

/** Whether a text or a name has any word for an end; without one neither tells of it. */
export function mayEnd(text: string): boolean {
	return MAY_END.test(text);
}

const BULLET = /^\s*[・･●○■\-①-⑳]/;
/** Longer clauses say more than that something ended. */
const LONGEST = 60;

interface Clause {
	readonly text: string;
	/** Where it begins in the folded text. */
	readonly start: number;
}

/** Whether an end told behind these words, in a bracket or after a comma, is the measure's own and not that of a part. */
function endsAlone(ahead: string, sign: string): boolean {
	return sign === "("
		? /^\s*$|(?:実施|開催|[回件人名校社台円]|した|中止|縮小)\s*$/.test(ahead)
		: !/[はがもをの]$/.test(ahead);
}

function clausesOf(folded: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let bullets = 0;
	let start = 0;
	for (const line of folded.split("\n")) {
		bullets += BULLET.test(line) ? 1 : 0;
		let [ahead, sign] = ["", ""];
		for (const piece of line.split(/([。、;()]|\.(?!\d))/)) {
			if (/^[。、;().]$/.test(piece)) {
				sign = piece;
			} else {
				const bare = piece.replace(FRAME_AHEAD, "");
				const text = bare.replace(FRAME_BEHIND, "");
				if (text.length <= LONGEST && (sign === "(" || sign === "、" ? endsAlone(ahead, sign) : true)) {
					clauses.push({ text, start: start + piece.length - bare.length });
				}
				ahead = piece;
			}
			start += piece.length;
		}
		start += 1;
	}
	// One point of a list may end without the measure.
	return bullets > 1 ? [] : clauses;
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
	if (GOES_ON.test(folded)) {
		return null;
	}
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

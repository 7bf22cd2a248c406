// What the figures of a text are about where the words right before them do not say: 参加, 実績, a bare 「2回」.
import type { FigureDate } from "./figure-date";
import { figureLabel } from "./figure-label";
import type { ToldFigure } from "./figures";
import type { Sentence } from "./sentences";

/** A sentence with its figures and dates; offsets are the sentence's own. */
export interface FigureSentence {
	readonly sentence: Sentence;
	readonly figures: readonly ToldFigure[];
	readonly dates: readonly FigureDate[];
}

/** What is said by other fields than the label. */
const KIND = /(?:(?:延べ?|のべ|実)(?:人数|人員|回数|件数)|延べ?|のべ|実|累計|合計|総計|(?<![会設統家時推余])計)$/;
/** What every figure may be called. */
const SAYS_NOTHING =
	/^(?:実績|開催|実施|共催|運営|継続実施|回数|実施回数|開催回数|件数|(?:実績|目標|計画|見込み?|予定)(?:値|数)?|実施予定|開催予定|予定(?:どおり|通り|して).*|追加|うち|(?:年度?|月)?末(?:まで)?|\d{1,2}月末(?:まで)?|(?:上|下)半期|年度内.*|あたり|当たり|[今同本]?年度内?|年間?|毎?[月週日]|[はがをにでの].*)?$/;
/** Of these, what is still better than the measure's name. */
const SAYS_SOMETHING = /^(?:実績|開催|実施|共催|運営|追加)$/;
const TAIL = /(?:の|による)?(?:実績|開催|実施|予定)$/;
/** Who came: says something only together with what they came to. */
const ATTENDANCE =
	/^(?:参加|参加者|参加者数|参加人数|参加数|受講|受講者|受講者数|受講人数|来場者|来場者数|出席者|利用者|利用者数)$/;
/** Part of a figure, or the same of another year: says nothing without it. */
const COMPARED = /^(?:うち.+|前年?度?)$/;
/** What a figure is of another, not what it is about. */
const RELATION = /(?:比|増|減|率)$/;
const BY_MEANS_OF = /^[\s・･●○◎■*-]*([^\s、]{2,30}?)(?:により|によって)、/;
const OBJECT = /([^\sをがはにで、:]{2,30})を/g;
const EVENT =
	/(?:講座|研修|教室|セミナー|会議|協議会|検討会|発表会|体験会|相談会|説明会|懇談会|フォーラム|大会|検診|健診)等?$/;
const TOPIC = /^[\s・･●○◎■*-]*([^、をはがも]{2,30})[をはもが]/;
const DONE = /(?:の|を|\s)*(?:継続実施|継続|実施|開催|開設|開く|実績|運営)(?:予定|する|した)?[\s:]*$/;
const DAYS = /(?:\d{1,2}月)?\d{1,2}日(?:\s?[~〜・、-]\s?(?:\d{1,2}月)?\d{1,2}日)?(?:に|から|より)?/g;
/** A verb that tells of the noun behind it: 学ぶ研修, 支給した事業者に支援金. */
const VERB_AHEAD = /(?:した|する|った|いる|[うくすつぬぶむる])(?=[一-龠々ァ-ヶ][^をはが]*$)/;
/** A noun right before a bracket, no verb: を運営懇談会（年２回）. */
const LONG_NOUN = /(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]{5,}$/;

/** Times between a noun and its figure: 参加人数　６日　651名, 会議を２ヶ月に１回. */
const TIME_AHEAD = /[\s:]*(?:(?:\d{1,2}月)?\d{1,2}日|\d{1,2}\s?[ヶかカケヵ箇]月に?|毎?[月週日年](?:に|間に?)?)\s*$/;
/** A noun that only says where or with whom: 市医師会との共催で８地区. */
const ADVERBIAL_AHEAD = /(?:[でと]|の(?=\s*$))\s*$/;
/** 「職員研修を施設長に向け１回開催」: for whom, not what. */
const FOR_WHOM = /に(?:向け|対し)て?\s*$/;
/** 「校区ごとに開設」: where, not what. */
const BY_AREA = /[^\sをがはにで、]{1,20}(?:ごと|毎)に/;
/** A noun that says where: other figures are not about it. */
const AREA = /(?:圏域|校区|校下|地区|地域|市内|各区|区域|会場)(?:ごと|毎|別)?$/;
const OWN_NOUN_BEHIND = /^は([^\s、\d]{2,30})/;
const OBJECT_BEHIND = /^で([^\s、をはが]{2,30})を/;
const NOUN_OF_FREQUENCY = /^の([^\s、・をはが]{2,30})/;

const LOOKED_AT = 80;

/** What a sentence is about, as far as one can tell; "" where not. */
function subjectOf(sentence: string): string {
	const text = sentence
		.slice(-3 * LOOKED_AT)
		.replace(DAYS, "")
		.replace(BY_AREA, "");
	const means = BY_MEANS_OF.exec(text)?.[1];
	if (means !== undefined) {
		return means;
	}
	const objects = [...text.matchAll(OBJECT)];
	const clause = text.slice(text.lastIndexOf("、") + 1);
	const last = objects[objects.length - 1];
	const tail = last === undefined ? "" : text.slice(last.index + last[0].length);
	const isObjectless = last === undefined || !clause.includes("を") || VERB_AHEAD.test(tail) || LONG_NOUN.test(tail);
	if (!isObjectless) {
		const event = objects.filter((each) => EVENT.test(each[1] ?? "")).pop();
		return figureLabel((event ?? last)[1] ?? "", "");
	}
	const topic =
		clause.includes("を") || !DONE.test(clause) ? undefined : /^[\s・]*([^、をはが]{2,30})は./.exec(clause)?.[1];
	const bare = figureLabel(topic ?? clause.replace(DONE, "").slice(-LOOKED_AT), "");
	return SAYS_NOTHING.test(bare) ? "" : bare;
}

/** The noun with which a sentence begins: 地域出前講座も…, 認知機能向上教室を…. */
function topicOf(text: string): string {
	const topic = TOPIC.exec(text.slice(0, LOOKED_AT))?.[1];
	return topic === undefined ? "" : figureLabel(topic, "");
}

/** What the words around a figure say that it counts; "" where they do not. */
function ownLabel(text: string, figure: ToldFigure, free: number): string {
	const ahead = text.slice(Math.max(free, figure.start - LOOKED_AT), figure.start);
	const behind = text.slice(figure.end, figure.end + LOOKED_AT);
	const named = figure.label.replace(KIND, "").replace(/^の/, "");
	const bare = named === "" && /[人回件][数員]$/.test(figure.label) ? figure.label : named;
	const plain = bare.replace(TAIL, "") === "" ? bare : bare.replace(TAIL, "");
	if (
		/^(?:地区|校区|校下)$/.test(figure.unit) &&
		bare.length > 1 &&
		behind.startsWith(bare) &&
		!SAYS_NOTHING.test(bare)
	) {
		// 「12校区社協で実施」: the counter is part of the name.
		return `${figure.unit}${bare}`;
	}
	if (OWN_NOUN_BEHIND.test(behind) && (SAYS_NOTHING.test(bare) || /(?:^|[、\s])$/.test(ahead))) {
		return OWN_NOUN_BEHIND.exec(behind)?.[1] ?? "";
	}
	if (TIME_AHEAD.test(ahead)) {
		const before = figureLabel(ahead.replace(TIME_AHEAD, ""), "");
		return before === "" && figure.frequency ? (NOUN_OF_FREQUENCY.exec(behind)?.[1] ?? "") : before;
	}
	if (FOR_WHOM.test(ahead)) {
		return subjectOf(ahead.replace(FOR_WHOM, ""));
	}
	if (/^[\s・]*$/.test(ahead) && OBJECT_BEHIND.test(behind)) {
		return OBJECT_BEHIND.exec(behind)?.[1] ?? "";
	}
	if (free === 0 && (ADVERBIAL_AHEAD.test(ahead) || /、\s*$/.test(ahead))) {
		const topic = topicOf(text.slice(0, figure.start));
		return topic === "" ? plain : topic;
	}
	return plain;
}

const LONGEST = 40;

/** Joins what is counted with what it belongs to, unless that says so itself. */
function qualified(subject: string, label: string): string {
	return subject.includes(label) ? subject : `${subject}${label}`.slice(-LONGEST);
}

/** What the figures of each sentence count, in the same order. */
export function figureLabels(readings: readonly FigureSentence[]): readonly (readonly string[])[] {
	const labels: (readonly string[])[] = [];
	let subject = "";
	let last: { readonly label: string; readonly unit: string; readonly frequency: boolean } | null = null;
	for (const { sentence, figures, dates } of readings) {
		const { inside, text } = sentence;
		const surrounding = inside === null ? "" : surroundingSubject(readings, labels, inside);
		if (inside === null && figures.length === 0 && dates.length === 0) {
			const about = subjectOf(text);
			subject = about === "" ? subject : about;
			last = about === "" ? last : null;
		}
		const means = BY_MEANS_OF.exec(text)?.[1];
		const own: string[] = [];
		for (const [position, figure] of figures.entries()) {
			const bare = ownLabel(text, figure, figures[position - 1]?.end ?? 0);
			const owner = surrounding === "" ? subject : surrounding;
			// 「４日間は千寿閣、１日間は彦三館　計５日間」: what follows is not of the last place.
			const isPlace = text.startsWith("は", figure.end);
			let label = bare;
			const area = inside === null || position > 0 || bare !== "" ? "" : areaAhead(readings, inside, figure.unit);
			if (area !== "") {
				label = area;
			} else if (means !== undefined) {
				label = means;
			} else if (ATTENDANCE.test(bare)) {
				const before = inside === null ? subjectOf(text.slice(0, text.lastIndexOf(bare, figure.start))) : "";
				label = qualified(position === 0 && before !== "" ? before : owner, bare);
			} else if (COMPARED.test(bare)) {
				label = `${owner}${bare.replace(/^前$/, "前年")}`.slice(-LONGEST);
			} else if (SAYS_NOTHING.test(bare)) {
				const isSame =
					!/実績|実施|開催/.test(bare) &&
					surrounding === "" &&
					last?.unit === figure.unit &&
					last.frequency === figure.frequency;
				label = isSame && last !== null ? last.label : owner === "" && SAYS_SOMETHING.test(bare) ? bare : owner;
			} else if (inside === null && !isPlace && !RELATION.test(bare) && !AREA.test(bare)) {
				subject = bare;
			}
			last = isPlace ? null : { label, unit: figure.unit, frequency: figure.frequency };
			own.push(label);
		}
		labels.push(own);
	}
	return labels;
}

/** Position of the last figure that ends by a place, or -1; figures stand in order. */
function lastFigureBy(figures: readonly ToldFigure[], place: number): number {
	let [low, high] = [0, figures.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		[low, high] = (figures[middle]?.end ?? 0) <= place ? [middle + 1, high] : [low, middle];
	}
	return low - 1;
}

/** The noun right before a bracket that counts it: 各圏域（８圏域）; "" where it is another. */
function areaAhead(
	readings: readonly FigureSentence[],
	{ sentence, after }: NonNullable<Sentence["inside"]>,
	unit: string,
): string {
	const ahead = readings[sentence]?.sentence.text.slice(Math.max(0, after - LOOKED_AT), after) ?? "";
	if (unit === "" || !ahead.endsWith(unit)) {
		return "";
	}
	const noun = figureLabel(ahead, "");
	return (noun.endsWith(unit) ? noun : (/(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]+$/.exec(ahead)?.[0] ?? "")).replace(
		/^各/,
		"",
	);
}

/** What a bracket stands behind: the last figure of its sentence, else what that is about. */
function surroundingSubject(
	readings: readonly FigureSentence[],
	labels: readonly (readonly string[])[],
	{ sentence, after }: NonNullable<Sentence["inside"]>,
): string {
	const around = readings[sentence];
	if (around === undefined) {
		return "";
	}
	const text = around.sentence.text.slice(Math.max(0, after - 3 * LOOKED_AT), after);
	// A figure of an earlier clause is another matter.
	const clause = after - (text.length - 1 - text.lastIndexOf("、"));
	const before = lastFigureBy(around.figures, after);
	const isNear = (around.figures[before]?.end ?? 0) > clause;
	return (isNear ? labels[sentence]?.[before] : undefined) ?? subjectOf(text);
}

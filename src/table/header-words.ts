// The words by which a heading tells what its column holds.
import { findYearMentions } from "../text/fiscal-year";
import { remembered } from "../text/remembered";
import { foldKey } from "../text/width";
import { digitsForKanji, parseYearHeading } from "../text/year-heading";
import type { ColumnRole } from "./progress-table";

/** Headings that belong to a header but name no column of an entry: bands, groups of years, numbers. */
export type HeadingWord = ColumnRole | "plan" | "band" | "group" | "indicator";

const WORDS: readonly (readonly [HeadingWord, RegExp])[] = [
	[
		"indicator",
		/^(?:重要業績評価指標|成果指標|評価指標|数値目標|指標名?|kpi)(?:kpi)?$|^(?:key)?(?:performance)?indicators?$/i,
	],
	["new", /^(?:新|新規|新規区分|新規事業|新規[・/／]?継続(?:の別|区分)?|new)$/i],
	[
		"item",
		/^(?:(?:具体的?な?|主な|個別|重点|主要|推進|計画|実施)?(?:施策|事業|取り?組み?|事務事業|措置|アクション|指標|プロジェクト)(?:・(?:施策|事業|取組|指標))?(?:の)?(?:項目|名|名称|事項)?(?:名)?|(?:改革|推進|管理|実施|重点|改善|計画)?項目名?|アクションプラン|細(?:々)?事業名?|具体的な取組内容|.{0,12}における具体的な取組|whatwillwedo\??|(?:key|agreed|planned)?(?:measures?|actions?|initiatives?|commitments?|deliverables?|tasks?)(?:name|title)?|items?|projects?(?:name)?|recommendations?|milestones?|workstreams?|activit(?:y|ies))$/i,
	],
	[
		"outline",
		/^(?:(?:施策|事業|取り?組み?|業務|実施|計画|具体的な?)?(?:の)?(?:概要|内容|説明|目的|趣旨)(?:・(?:目的|内容|概要))?|取り?組み?内容|outline|description|summary|details?|whatwe(?:will|plan|aim)(?:to)?do|whatwillbedone|purpose)$/i,
	],
	[
		"department",
		/^(?:(?:主な?|主に)?(?:担当|所管|主管|関係|関連|実施|取組)?(?:各)?(?:課|係|部|部署|部局|部課|課室|課・室|所属|課係|組織|機関)(?:名|等|等名)?|担当課[・、/]関係課|担当|所管|主管|担当者|(?:実施|事業|取組)主体|(?:lead)?(?:departments?|divisions?)|lead(?:department|officer|service)?|(?:action)?owner|responsible(?:officer|lead|service)?|service(?:area)?|team|directorate|portfolioholder|who(?:isresponsible)?\??)$/i,
	],
	[
		"term",
		/^(?:(?:取り?組み?|実施|事業|着手|計画|目標)?(?:時期|期間|期別|年次)|(?:実施|計画|事業|着手)年度|スケジュール|工程|(?:短|中|長)期(?:・(?:短|中|長)期)*(?:の別|区分)?|期限|(?:開始|終了|完了|目標)年度|terms?|tim(?:ing|eframe|escale|eline)|period|(?:due|target|start|end|completion)date|bywhen\??|deadline)$/i,
	],
	[
		"mark",
		/^(?:の)?(?:達成状況の|各課|担当課|事業|施策|自己|総合|内部|外部|進捗|達成|一次|二次|最終|取組)?(?:評価|判定|達成度|進捗度|進捗状況|達成状況|進捗区分|進捗状況評価|評価区分|(?:自己)?評価結果|ランク|達成率|進捗率|rating|rag(?:status|rating)?|b?rag(?:q[1-4])?|(?:current)?status(?:q[1-4])?|grade)(?:(?:と|・|及び|、)(?:課題|理由|コメント|所見|分析))?$/i,
	],
	[
		"plan",
		/^(?:(?:今後|次年度|来年度|翌年度|将来|次期)(?:以降)?(?:の)?(?:事業|取り?組み?)?(?:の)?(?:計画|取り?組み?|方針|予定|方向性|展開|内容)(?:・方向性|・課題)?|事業計画|next(?:steps?|year)?|future(?:plans?|actions?)?|plans?|planned(?:actions?|nextsteps?)?|課題(?:・|と|及び)(?:今後の(?:方針|取組|対応)|対応策?|改善策?)|(?:今後の)?(?:進め方|対応|改善の?方向性?)|次年度に向けた.{0,6})$/i,
	],
	[
		"band",
		/^(?:施策の方向性?|方向性|章|節|柱|施策の柱|基本(?:目標|方針|施策|方向)|重点(?:目標|施策|分野)|大項目|中項目|小項目|大分類|中分類|小分類|政策(?:名|分野)?|分野|分類|区分|カテゴリー?|戦略|取組の柱|施策の展開|基本政策|施策体系|priorityarea|aims?|目標|theme|chapter|priorit(?:y|ies)|objectives?|outcomes?|goal)$/i,
	],
	[
		"group",
		/^(?:(?:短期|中期|長期|中長期)(?:的)?(?:な)?(?:取組|計画|施策)|年度別?(?:の)?(?:取組|実績|計画|進捗|状況|事業実績)*|取組(?:実績|状況)|実施状況|進捗|実績|計画|備考|課題|効果|成果|実績値|取組実績(?:・成果)?|実績・成果|前年度実績|progress(?:todate|update)?|update|actuals?|notes?|comments?|remarks?)$/i,
	],
	[
		"number",
		/^(?:no\.?|番号|通番|連番|整理番号|管理番号|項番|施策番号|事業番号|取組番号|項目番号|(?:施策|事業|取組)(?:コード|no\.?)|(?:ref|action|item)no\.?|id|ref(?:erence)?|#|№)$/i,
	],
];

/** 「評価（◎〇△×）」: the scale, given in the heading itself. */
const MARKS_EXPLAINED = /[([][◎〇○◯●△▲×✕A-ES1-5・、,/~〜→-]{2,}[)\]]/;

/** Words that heads of bands are also made of, which must not make an item column of a band's heading. */
function bare(key: string): string {
	return key
		.replace(MARKS_EXPLAINED, "")
		.replace(/[()（）【】［］[\]「」]/g, "")
		.replace(/[※*]\d*/g, "");
}

/** Longer texts are no headings, spaces, line breaks and all. */
const LONGEST_HEADING = 80;

/** What a heading's own words say, without its years; null when they are no heading words. */
export const headingWord: (text: string) => HeadingWord | null = remembered((text) => {
	if (text.length > LONGEST_HEADING) {
		return null;
	}
	const key = foldKey(text);
	return wordOf(bare(key)) ?? wordOf(bare(withoutBracket(key)));
});

/** 「事業名（★は重点）」「担当課（関係課）」「達成率(%)」: what stands in brackets behind only explains. */
function withoutBracket(key: string): string {
	return key.replace(/(?:[(（【][^()（）【】]*[)）】]|[%％])$/, "");
}

function wordOf(key: string): HeadingWord | null {
	if (key === "" || key.length > 24) {
		return null;
	}
	for (const [word, pattern] of WORDS) {
		if (pattern.test(key)) {
			return word;
		}
	}
	return null;
}

const JUDGE =
	/^(?:自己|内部|外部|一次|二次|三次|最終|総合|所管課?|担当課?|事務局|庁内|審議会|協議会|有識者|第三者|市民)(?:評価|委員会?|会議)?$|^(?:self|internal|external|panel|board|overall|final)$/i;

/** True for a heading that says who rates, under one that says that they do: 自己, 外部, 審議会. */
export function isJudge(text: string): boolean {
	return JUDGE.test(foldKey(text));
}

/** The heading of a mark column: 評価, Ｒ３評価, 令和３年度 進捗評価, 評価（R3）. */
export interface MarkHeading {
	readonly year: number | null;
}

/** Reads a heading as that of a mark column; null when it is another one. */
export function parseMarkHeading(text: string): MarkHeading | null {
	if (text.length > LONGEST_HEADING) {
		return null;
	}
	const key = digitsForKanji(foldKey(text));
	const bracketless = withoutBracket(key);
	const mark = readMarkHeading(key);
	if (mark !== null || bracketless === key) {
		return mark;
	}
	const outside = readMarkHeading(bracketless);
	return outside === null ? null : { year: outside.year ?? findYearMentions(key)[0]?.fiscalYear ?? null };
}

function readMarkHeading(key: string): MarkHeading | null {
	if (key.length > 24) {
		return null;
	}
	if (wordOf(bare(key)) === "mark") {
		return { year: null };
	}
	const mention = findYearMentions(key)[0] ?? westernYear(key);
	if (mention === undefined) {
		return null;
	}
	const rest = `${key.slice(0, mention.start)}${key.slice(mention.end)}`.replace(/^(?:年度|年)|末|時点/g, "");
	return wordOf(bare(rest)) === "mark" ? { year: mention.fiscalYear } : null;
}

function westernYear(key: string): { fiscalYear: number; start: number; end: number } | undefined {
	const match = /(?:FY)?((?:19|20)\d{2})(?:[/\-–]\d{2}(?!\d))?/i.exec(key);
	return match === null
		? undefined
		: { fiscalYear: Number(match[1]), start: match.index, end: match.index + match[0].length };
}

/** True for a text that can stand in a header: a word of a heading, a mark heading or fiscal years. */
export const isHeading: (text: string) => boolean = /* @__PURE__ */ remembered(
	(text) =>
		text.length <= LONGEST_HEADING &&
		(headingWord(text) !== null || parseMarkHeading(text) !== null || parseYearHeading(text) !== null),
);

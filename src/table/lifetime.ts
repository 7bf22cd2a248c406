// When a measure lives: which years and marks somebody must fill, and which blanks are right as they are.
import { isPlaceholder } from "../text/placeholder";
import { foldWidth } from "../text/width";
import type { Datum, Entry, ProgressTable } from "./progress-table";

/**
 * required: somebody must fill it · before-start: a new measure had not begun · ended: the measure was over or folded
 * into another · optional: nobody has to (targets).
 */
export type Duty = "required" | "before-start" | "ended" | "optional";

export interface Duties {
	/** One for each of the table's year columns. */
	readonly years: readonly Duty[];
	readonly mark: Duty;
}

const END_OF_LINE =
	/(?:終了|廃止|統合|移管|完了|終結)(?:した|しました|済み?|され(?:た|ました)|のため|となった|予定|する|します)?[。)\]\s]*$/;
const END_OF_WHAT = /事業|取組|取り組み|施策|制度|計画|統合|廃止|移管/;
const ENDED_IN_NAME = /[(【[〔<][^)】\]〕>]{0,10}(?:終了|廃止|完了|統合)[^)】\]〕>]{0,6}[)】\]〕>]/;

/** True when a year text says that the measure itself ended or went into another; one point of a list does not. */
export function tellsOfEnd(text: string): boolean {
	const lines = foldWidth(text)
		.split("\n")
		.filter((line) => line.trim() !== "");
	const isList = lines.filter((line) => /^\s*[・･●○■\-①-⑳]/.test(line)).length > 1;
	return (
		!isList && lines.some((line) => END_OF_LINE.test(line) && (END_OF_WHAT.test(line) || line.trim().length <= 12))
	);
}

function isFilled(cells: readonly Datum[] | undefined): boolean {
	return cells?.some((datum) => datum.text !== "") ?? false;
}

/** Position of the year column from which a new measure must be filled in. */
function startOf(table: ProgressTable, entry: Entry): number {
	const { years, markYear } = table;
	if (!entry.isNew) {
		return 0;
	}
	const firstFilled = entry.years.findIndex(isFilled);
	const judged =
		markYear !== null && entry.mark !== null && entry.mark.text !== "" && !isPlaceholder(entry.mark.text)
			? years.findIndex((year) => year.to !== null && year.to >= markYear)
			: -1;
	const starts = [firstFilled, judged].filter((position) => position >= 0);
	if (starts.length > 0) {
		return Math.min(...starts);
	}
	const reported = years.map((year) => year.kind === "actual" || year.kind === "interim").lastIndexOf(true);
	return Math.max(0, reported);
}

/** Position of the first year column after the measure's end; the number of columns when it goes on. */
function endOf(table: ProgressTable, entry: Entry): number {
	const last = entry.years.map(isFilled).lastIndexOf(true);
	const lastText = entry.years[last]?.map((datum) => datum.text).join("\n") ?? "";
	const over = tellsOfEnd(lastText) || (entry.item !== null && ENDED_IN_NAME.test(foldWidth(entry.item.text)));
	return over ? last + 1 : table.years.length;
}

/** Which year cells and whether the mark of an entry must be filled. */
export function dutiesOf(table: ProgressTable, entry: Entry): Duties {
	const start = startOf(table, entry);
	const end = endOf(table, entry);
	const duty = (position: number): Duty => (position < start ? "before-start" : position >= end ? "ended" : "required");
	const judged = table.years.findIndex(
		(year) => year.to !== null && table.markYear !== null && year.to >= table.markYear,
	);
	return {
		years: table.years.map((year, position) => (year.kind === "target" ? "optional" : duty(position))),
		mark: judged >= 0 ? duty(judged) : end < table.years.length ? "ended" : "required",
	};
}

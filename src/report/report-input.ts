// What every output tab is made from.
import type { Finding } from "../checks/finding";
import type { Messages } from "../messages";
import type { Settings } from "../settings/settings";
import type { Comparison } from "../summary/comparison";
import type { Summary } from "../summary/summary";
import type { ProgressTable } from "../table/progress-table";
import type { IsoDate } from "../text/fiscal-year";
import { COLORS, noteRows, type PlanRow, textRows } from "./layout";

export interface ReportInput {
	readonly table: ProgressTable;
	readonly findings: readonly Finding[];
	readonly summary: Summary;
	/** Against the last report or the base that was chosen; null where there is none. */
	readonly comparison: Comparison | null;
	readonly settings: Settings;
	/** Local time of making, `YYYY-MM-DDTHH:MM`. */
	readonly now: string;
	/** Version of the add-on. */
	readonly version: string;
	readonly messages: Messages;
}

/** 2022年8月31日, or the ISO date in other languages. */
export function displayDate(date: IsoDate, messages: Messages): string {
	if (messages.language !== "ja") {
		return date;
	}
	const [year = "", month = "", day = ""] = date.split("-");
	return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}

/** 2026年11月22日 10:42 */
export function displayTime(now: string, messages: Messages): string {
	const [date = "", time = ""] = now.split("T");
	return `${displayDate(date, messages)} ${time}`;
}

/** By which date years count as closed, and who says so. */
export function asOfText(source: ProgressTable["asOf"]["source"], date: string, { report }: Messages): string {
	switch (source) {
		case "settings":
			return report.asOfSettings({ date });
		case "sheet":
			return report.asOfSheet({ date });
		case "today":
			return report.asOfToday({ date });
	}
}

/** From which tab, as of when, made when: the lines under every title. */
export function originRows(input: ReportInput, columns: number): readonly PlanRow[] {
	const { table, messages } = input;
	const words = messages.report;
	const date = displayDate(table.asOf.date, messages);
	const link = { sheetId: table.sheetId, cell: { row: table.headerRows[0], column: 0 } };
	return [
		...textRows(words.source({ sheet: table.sheetName }), columns, { color: COLORS.accent }).map(([first, ...rest]) =>
			first === undefined ? rest : [{ ...first, link }, ...rest],
		),
		...textRows(asOfText(table.asOf.source, date, messages), columns),
		...noteRows(words.made({ time: displayTime(input.now, messages), version: input.version }), columns),
	];
}

/** How things were counted: at the foot of every tab. */
export function countingNotes(input: ReportInput, columns: number): readonly PlanRow[] {
	const { table, summary, messages } = input;
	const words = messages.report;
	const notes = [
		words.noteEntries,
		words.noteMeasures,
		words.noteJoint({ entries: summary.jointEntries }),
		...(summary.relistedEntries > 0
			? [
					words.noteRelisted({
						entries: summary.relistedEntries,
						others: table.entries.length - summary.relistedEntries,
					}),
				]
			: []),
		...(table.columns.department === null
			? []
			: [input.settings.departments.length > 0 ? words.noteDepartmentsSet : words.noteDepartmentsBySize]),
		words.noteRate,
	];
	return notes.flatMap((note) => noteRows(`${words.bullet}${note}`, columns));
}

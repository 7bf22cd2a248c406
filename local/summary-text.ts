// The summary of a check as text in columns, for a terminal.
import type { CliMessages } from "../src/messages/cli-messages";
import type { CheckOutput } from "./check";

type MarkRow = CheckOutput["summary"]["byChapter"][number];

/** Columns that a terminal needs for a text: full-width characters take two. */
function terminalWidth(text: string): number {
	return [...text].reduce((width, character) => width + (/[ -~｡-ﾟ]/.test(character) ? 1 : 2), 0);
}

/** Pads to a terminal width: labels on the right, numbers (`right`) on the left. */
function pad(text: string, width: number, right = false): string {
	const space = " ".repeat(Math.max(0, width - terminalWidth(text)));
	return right ? space + text : text + space;
}

function markTable(heading: string, rows: readonly MarkRow[], messages: CliMessages): string {
	const marks = Object.keys(rows[0]?.entries.marks ?? {});
	const head = [heading, ...marks, messages.table.unmarked, messages.table.entries, messages.table.measures];
	const body = rows.map((row) => [
		row.label === "" ? messages.table.none : row.label,
		...marks.map((mark) => String(row.entries.marks[mark] ?? 0)),
		String(row.entries.unmarked),
		String(row.entries.total),
		String(row.measures.total),
	]);
	const lines = [head, ...body];
	const widths = head.map((_, column) => Math.max(...lines.map((line) => terminalWidth(line[column] ?? ""))));
	return lines
		.map((line) => `  ${line.map((text, column) => pad(text, widths[column] ?? 0, column > 0)).join("  ")}`)
		.join("\n");
}

/** Marks by chapter, department and term. */
export function summaryText(output: CheckOutput, messages: CliMessages): string {
	const { summary } = output;
	return [
		messages.cli.summaryTitle,
		markTable(
			messages.table.chapter,
			[...summary.byChapter, { ...summary.marks, label: messages.table.grandTotal }],
			messages,
		),
		"",
		markTable(messages.table.department, summary.byDepartment, messages),
		`  ${messages.report.noteJoint({ entries: summary.jointEntries })}`,
		"",
		markTable(messages.table.term, summary.byTerm, messages),
		"",
	].join("\n");
}

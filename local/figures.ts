// Lists the figures of a workbook's year texts through the bundle, as JSON or as a table to read.
import type { FigureJson } from "../src/bridge/figure-list";
import type { CliMessages } from "../src/messages/cli-messages";
import { groupUnder } from "../src/table/grouping";
import { openBundle } from "./bundle";
import { callBundle } from "./check";
import type { Workbook } from "./workbook";

export type FiguresOutcome =
	| { readonly kind: "listed"; readonly sheet: string; readonly figures: readonly FigureJson[] }
	| { readonly kind: "failed"; readonly code: string; readonly message: string };

/** Every figure of the year texts of a workbook's table, in row and column order. */
export function figuresOf(workbook: Workbook, sheetName: string | undefined, language: string): FiguresOutcome {
	const host = openBundle(workbook, { language });
	const answer = callBundle(host, "pageListFigures", { sheet: sheetName ?? null });
	return answer.kind === "failed"
		? { kind: "failed", code: answer.failure.code, message: answer.failure.message }
		: { kind: "listed", ...answer.value };
}

/** East Asian letters take two columns of a terminal. */
function width(text: string): number {
	return [...text].reduce(
		(sum, character) =>
			sum +
			(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/.test(character)
				? 2
				: 1),
		0,
	);
}

function padded(text: string, columns: number, side: "left" | "right"): string {
	const gap = " ".repeat(Math.max(0, columns - width(text)));
	return side === "left" ? `${gap}${text}` : `${text}${gap}`;
}

function notes({ planned, total, asOf }: FigureJson, words: CliMessages["cli"]["figures"]): string {
	const said = [planned ? words.planned : "", total ? words.total : "", asOf === null ? "" : words.asOf({ day: asOf })];
	return said.filter((word) => word !== "").join(words.separator);
}

/** By measure, a line for each figure: cell, year, what is counted, number with counter, and what has to be known of it. */
export function figuresText(sheet: string, figures: readonly FigureJson[], messages: CliMessages): string {
	const words = messages.cli.figures;
	const rows = figures.map((figure) => ({
		measure: figure.measure,
		cells: [figure.cell, figure.year, figure.label, `${figure.value.toLocaleString("en-US")}${figure.unit}`],
		notes: notes(figure, words),
	}));
	const columns = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map(({ cells }) => width(cells[column] ?? ""))));
	const line = ({ cells, notes: said }: (typeof rows)[number]): string =>
		`  ${cells.map((cell, column) => padded(cell, columns[column] ?? 0, column === 3 ? "left" : "right")).join("  ")}  ${said}`.trimEnd();
	const measures = groupUnder(rows, ({ measure }) => [measure]);
	return [
		words.verdict({ sheet, figures: figures.length, measures: measures.length }),
		...measures.flatMap(({ members }) => ["", `■ ${members[0]?.measure ?? ""}`, ...members.map(line)]),
		"",
	].join("\n");
}

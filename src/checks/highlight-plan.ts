// Turns findings into highlights: tagged conditional-format overlays, one rule for each check and column.
import type { CheckId } from "../messages/check-texts";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { type CellRef, toA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import type { ProgressTable } from "../table/progress-table";
import type { Area } from "../table/snapshot";
import type { Finding } from "./finding";
import type { HighlightKind } from "./rule";

export interface HighlightStyle {
	/** `#rrggbb` */
	readonly background: string;
	/** The second sign, for grey printers: never colour alone. */
	readonly bold: boolean;
	readonly underline: boolean;
}

export interface HighlightRule {
	/** Relative to the first cell of the first area. */
	readonly formula: string;
	readonly style: HighlightStyle;
	/** Runs of cells in one column, top first. */
	readonly areas: readonly Area[];
}

/** Every highlight of one tab, in the order in which the rules are to stand. */
export type HighlightPlan = readonly HighlightRule[];

/** How each kind looks besides its colour, which the office may choose. */
export const HIGHLIGHT_SIGNS: { readonly [Kind in HighlightKind]: Omit<HighlightStyle, "background"> } = {
	blank: { bold: false, underline: false },
	stale: { bold: false, underline: true },
	wrong: { bold: true, underline: false },
};

const TAG = "shinchoku:";

/** True for a formula that one of our rules carries, whatever Sheets has made of its references meanwhile. */
export function isOwnFormula(formula: string): boolean {
	return formula.replace(/\s/g, "").includes(`N("${TAG}`);
}

/**
 * A condition that is true at the first cell, times a tag that is always true.
 * Product instead of AND and N() instead of a plain text: AND(N("…"), …) is always false, and a formula without
 * argument separators means the same in every locale.
 */
function tagged(check: CheckId, condition: string): string {
	return `=${condition}*(N("${TAG}${check}")=0)`;
}

/** A highlight goes out as soon as the cell no longer has what was found, as far as a formula can tell. */
function conditionFor(finding: Finding, table: ProgressTable, first: string): string {
	const allowed = (words: readonly string[]): string =>
		[`(${first}<>"")`, ...words.map((word) => `(${first}<>"${word.replace(/"/g, '""')}")`)].join("*");
	switch (finding.highlight) {
		case "blank":
			return `(${first}="")`;
		case "wrong":
			return finding.check === "unknown-term" ? allowed(table.terms) : allowed(table.scale.map((mark) => mark.symbol));
		case "stale":
		case null:
			return `(${first}<>"")`;
	}
}

function runsOf(cells: readonly CellRef[]): readonly Area[] {
	const runs: { row: number; column: number; rows: number; columns: number }[] = [];
	for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
		const last = runs[runs.length - 1];
		if (last !== undefined && last.row + last.rows === cell.row) {
			last.rows++;
		} else {
			runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
		}
	}
	return runs;
}

/**
 * Plans the highlights for findings.
 * One rule holds the cells of one check in one column, top first, so that its relative reference is unambiguous.
 */
export function planHighlights(
	findings: readonly Finding[],
	table: ProgressTable,
	colors: Settings["colors"] = DEFAULT_SETTINGS.colors,
): HighlightPlan {
	const checks = [...new Set(findings.map((finding) => finding.check))];
	const inColumnOrder = findings
		.filter((finding) => finding.highlight !== null)
		.sort(
			(one, other) => checks.indexOf(one.check) - checks.indexOf(other.check) || one.cell.column - other.cell.column,
		);
	return groupUnder(inColumnOrder, (finding) => [`${finding.check} ${finding.cell.column}`]).flatMap(
		({ members: group }) => {
			const areas = runsOf(group.map((finding) => finding.cell));
			const [finding] = group;
			const [top] = areas;
			if (finding === undefined || top === undefined || finding.highlight === null) {
				return [];
			}
			return [
				{
					formula: tagged(finding.check, conditionFor(finding, table, toA1(top))),
					style: { background: colors[finding.highlight], ...HIGHLIGHT_SIGNS[finding.highlight] },
					areas,
				},
			];
		},
	);
}

// Names a finding by what it is about, not by where it stands, so that it is known again after rows were inserted.
import { columnLetter } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import type { Finding } from "./finding";

/** Separates the parts; no text of a cell holds it. */
const SEPARATOR = "\u001f";

/** What the column of a finding is called: year label or the heading of its role; its letter where it has neither. */
function columnName(finding: Finding, table: ProgressTable): string {
	const { columns, headings, years } = table;
	for (const role of ["item", "outline", "department", "term", "mark"] as const) {
		if (columns[role] === finding.cell.column) {
			return headings[role];
		}
	}
	const year = years.find((candidate) => candidate.columns.includes(finding.cell.column));
	return year?.label ?? columnLetter(finding.cell.column);
}

/** How many measures of the same name stand above a measure. */
function sameNameAbove(table: ProgressTable, measure: number): number {
	const name = table.measures[measure]?.name;
	return table.measures.slice(0, measure).filter((candidate) => candidate.name === name).length;
}

/**
 * Keys of findings, one each: check, measure, which of the measures of that name, which of its entries, column.
 * A finding about a column or the whole table is named by its message.
 */
export function findingKeys(findings: readonly Finding[], table: ProgressTable): readonly string[] {
	const above = new Map<number, number>();
	return findings.map((finding) => {
		const entry = finding.entry === null ? undefined : table.entries[finding.entry];
		if (entry === undefined) {
			return [finding.check, finding.message].join(SEPARATOR);
		}
		const position = above.get(entry.measure) ?? sameNameAbove(table, entry.measure);
		above.set(entry.measure, position);
		const nth = table.measures[entry.measure]?.entries.indexOf(entry.index) ?? 0;
		return [finding.check, finding.measure, position, nth, columnName(finding, table)].join(SEPARATOR);
	});
}

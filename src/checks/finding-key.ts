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

/** For each measure how many of the same name stand above it. */
function sameNamesAbove({ measures }: ProgressTable): readonly number[] {
	const met = new Map<string, number>();
	return measures.map(({ name }) => {
		const above = met.get(name) ?? 0;
		met.set(name, above + 1);
		return above;
	});
}

/**
 * Keys of findings, one each: check, measure, which of the measures of that name, which of its entries, column.
 * A finding about a column or the whole table is named by its message.
 */
export function findingKeys(findings: readonly Finding[], table: ProgressTable): readonly string[] {
	const above = sameNamesAbove(table);
	return findings.map((finding) => {
		const entry = finding.entry === null ? undefined : table.entries[finding.entry];
		if (entry === undefined) {
			return [finding.check, finding.message].join(SEPARATOR);
		}
		// The entries of a measure follow one another.
		const nth = entry.index - (table.measures[entry.measure]?.entries[0] ?? entry.index);
		return [finding.check, finding.measure, above[entry.measure], nth, columnName(finding, table)].join(SEPARATOR);
	});
}

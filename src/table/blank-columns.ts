// Columns in which nothing is filled in at all: a matter of the column, not of each entry.
import type { CellRef } from "./a1";
import { dutiesOf } from "./lifetime";
import type { ProgressTable } from "./progress-table";

const ROLES = ["outline", "department", "term", "mark"] as const;

export type BlankColumn =
	| { readonly kind: "role"; readonly role: (typeof ROLES)[number]; readonly label: string; readonly cell: CellRef }
	| { readonly kind: "year"; readonly year: number; readonly label: string; readonly cell: CellRef };

/** In a table of fewer entries a blank column is told entry by entry. */
const LEAST_ENTRIES = 3;

function headingCell(table: ProgressTable, column: number): CellRef {
	return table.columnUses.find((use) => use.column === column)?.cell ?? { row: table.headerRows[1], column };
}

function blankRoles(table: ProgressTable): readonly BlankColumn[] {
	return ROLES.flatMap((role): readonly BlankColumn[] => {
		const column = table.columns[role];
		const isBlank = table.entries.every((entry) => (entry[role]?.text ?? "") === "");
		const isYear = table.years.some(({ columns }) => columns.some((one) => one === column));
		return column === null || !isBlank || isYear
			? []
			: [{ kind: "role", role, label: table.headings[role], cell: headingCell(table, column) }];
	});
}

function blankYearColumns(table: ProgressTable): readonly BlankColumn[] {
	const duties = table.entries.map((entry) => dutiesOf(table, entry));
	return table.years.flatMap((column, year): readonly BlankColumn[] => {
		const asked = table.entries.filter((_, index) => duties[index]?.years[year] === "required");
		const isBlank = table.entries.every((entry) => entry.years[year]?.every(({ text }) => text === "") ?? true);
		return column.kind !== "target" && isBlank && asked.length >= LEAST_ENTRIES
			? [{ kind: "year", year, label: column.label, cell: column.cell }]
			: [];
	});
}

const known = new WeakMap<ProgressTable, readonly BlankColumn[]>();

/** Required columns that are blank from top to bottom, those of roles first. */
export function blankColumns(table: ProgressTable): readonly BlankColumn[] {
	const columns =
		known.get(table) ??
		(table.entries.length < LEAST_ENTRIES ? [] : [...blankRoles(table), ...blankYearColumns(table)]);
	known.set(table, columns);
	return columns;
}

/** True where a whole column of a role is blank, so that its entries need no finding each. */
export function isBlankRole(table: ProgressTable, role: (typeof ROLES)[number]): boolean {
	return blankColumns(table).some((column) => column.kind === "role" && column.role === role);
}

// The columns with their headings, told apart by these, and what each means: by its headings, or by what a person said.
import type { ColumnCorrection } from "../settings/settings";
import type { FiscalYear } from "../text/fiscal-year";
import { foldKey, oneLine } from "../text/width";
import { type Meaning, meaningOf, meaningSaid } from "./column-meanings";
import type { Grid } from "./grid";
import { type HeaderRows, type HeadingCell, headingPath } from "./header";
import type { ColumnRole } from "./progress-table";

/** A column with the headings over it and what they mean. */
export interface HeadedColumn {
	readonly column: number;
	readonly path: readonly HeadingCell[];
	readonly key: string;
	readonly nth: number;
	readonly meaning: Meaning;
	readonly corrected: boolean;
}

/** Every column; those that a person spoke of mean what was said. */
export function headedColumns(
	grid: Grid,
	header: HeaderRows,
	corrections: readonly ColumnCorrection[],
): readonly HeadedColumn[] {
	const seen = new Map<string, number>();
	let beside: FiscalYear | null = null;
	return Array.from({ length: grid.columns }, (_, column): HeadedColumn => {
		const path = headingPath(grid, header, column);
		const key = path.map((cell) => foldKey(cell.text)).join("|");
		const nth = seen.get(key) ?? 0;
		seen.set(key, nth + 1);
		const said = path.length === 0 ? undefined : corrections.find((one) => one.heading === key && one.nth === nth);
		const meaning = said === undefined ? meaningOf(path, column, beside) : meaningSaid(said.use, path, column);
		beside = meaning.kind === "year" ? (meaning.candidate.heading?.to ?? beside) : beside;
		return { column, path, key, nth, meaning, corrected: said !== undefined };
	});
}

/** Columns of a role; where a person named one, only that. */
export function withRole(headed: readonly HeadedColumn[], role: ColumnRole): readonly number[] {
	const all = headed.filter(({ meaning }) => meaning.kind === "role" && meaning.role === role);
	const said = all.filter(({ corrected }) => corrected);
	return (said.length > 0 ? said : all).map(({ column }) => column);
}

/** Lowest heading over a column, on one line; "" for none. */
export function headingOf(headed: readonly HeadedColumn[], column: number | null): string {
	const path = column === null ? [] : (headed[column]?.path ?? []);
	return oneLine(path[path.length - 1]?.text ?? "");
}

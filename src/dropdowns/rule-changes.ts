// Which cells' rules must be written for dropdowns to be set, renewed or removed, and in which stretches.
import type { Area } from "../table/snapshot";
import type { Dropdown } from "./dropdown-plan";

/** Stands at the beginning of the help text of every rule of ours, in every language: by it they are found again. */
const TAG = "進捗チェック：";

/** The help text of a rule of ours. */
export function ownHelpText(text: string): string {
	return `${TAG}${text}`;
}

/** True for the help text of a rule of ours. */
export function isOwnHelpText(text: string | null): boolean {
	return text?.startsWith(TAG) === true;
}

/** What stands on a cell: no rule, the rule that is planned, another of ours, or one that staff set. */
export type Standing = "none" | "planned" | "own" | "foreign";

/** Row by row, for a whole tab. */
export type Standings = readonly (readonly Standing[])[];

/** Cells of one column whose rules change; 0-based rows, top first. */
export interface ColumnChange {
	readonly column: number;
	readonly dropdown: Dropdown | null;
	/** Get the list. */
	readonly put: readonly number[];
	/** Lose a list of ours. */
	readonly take: readonly number[];
}

function isAt(standings: Standings, row: number, column: number, standing: Standing): boolean {
	return (standings[row]?.[column] ?? "none") === standing;
}

/** The planned cells on which staff have set rules. */
export function foreignRows({ column, rows }: Dropdown, standings: Standings): readonly number[] {
	return rows.filter((row) => isAt(standings, row, column, "foreign"));
}

function ownRows(standings: Standings, column: number): readonly number[] {
	return standings.flatMap((cells, row) => (cells[column] === "own" ? [row] : []));
}

/**
 * Changes that make a tab's rules as planned: lists put where they are not yet, ours taken off everywhere else.
 * @param replace whether rules of staff on planned cells go
 */
export function changesFor(
	dropdowns: readonly Dropdown[],
	standings: Standings,
	replace: boolean,
): readonly ColumnChange[] {
	const width = Math.max(0, ...standings.map((cells) => cells.length));
	return Array.from({ length: width }, (_, column): ColumnChange => {
		const dropdown = dropdowns.find((candidate) => candidate.column === column) ?? null;
		const planned = new Set(dropdown?.rows);
		return {
			column,
			dropdown,
			put: [...planned].filter(
				(row) => !isAt(standings, row, column, "planned") && (replace || !isAt(standings, row, column, "foreign")),
			),
			take: ownRows(standings, column).filter((row) => !planned.has(row)),
		};
	}).filter(({ put, take }) => put.length + take.length > 0);
}

/** With more stretches in a column it is written in one, so that the number of calls has a bound. */
export const MOST_STRETCHES = 60;

/**
 * The stretches to write for a change. No rule of staff that stays lies in one, unless there are very many: a script that
 * writes a rule back loses what it cannot see of it, such as colours of its items and several choices at once.
 */
export function stretchesOf({ column, put, take }: ColumnChange, standings: Standings): readonly Area[] {
	const rows = [...put, ...take].sort((one, other) => one - other);
	const stretches: { row: number; rows: number }[] = [];
	for (const row of rows) {
		const last = stretches[stretches.length - 1];
		const end = last === undefined ? row : last.row + last.rows;
		const between = Array.from({ length: row - end }, (_, index) => end + index);
		if (last === undefined || between.some((other) => isAt(standings, other, column, "foreign"))) {
			stretches.push({ row, rows: 1 });
		} else {
			last.rows = row - last.row + 1;
		}
	}
	const [top = 0] = rows;
	const joined =
		stretches.length > MOST_STRETCHES ? [{ row: top, rows: (rows[rows.length - 1] ?? top) - top + 1 }] : stretches;
	return joined.map((stretch) => ({ ...stretch, column, columns: 1 }));
}

// Tells by what else stands there which row and which column a cell belongs to, so that it is known again when they move.
import { type CellRef, isSameCell } from "../table/a1";
import { groupUnder } from "../table/grouping";
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { isBlank } from "../text/width";

/** A cell that tells the row or the column of another one: should it hold something else, that has moved. */
export interface Landmark {
	readonly cell: CellRef;
	readonly text: string;
	readonly tells: "row" | "column";
}

type Trait = (entry: Entry) => Datum | null | undefined;

const item: Trait = (entry) => entry.item;
const TRAITS: readonly Trait[] = [
	item,
	(entry) => entry.outline,
	(entry) => entry.department,
	(entry) => entry.number,
	(entry) => entry.years.flat().find(({ text }) => !isBlank(text)),
];

/** Cells of a row that are compared at most. */
const MOST_IN_ROW = 4;

/** What stands in an entry's own row comes first: a row put into a merged measure moves it, but not the measure's name. */
function traitsOf(entry: Entry): readonly Trait[] {
	const isOwn = (trait: Trait): boolean => trait(entry)?.cell.row === entry.row;
	return [...TRAITS.filter(isOwn), ...TRAITS.filter((trait) => !isOwn(trait))];
}

/** Finds the cells that tell a cell's row: as many as it takes for no other entry to have the same texts there. */
function createRowLandmarks({ entries }: ProgressTable): (cell: CellRef) => readonly Landmark[] {
	const byRow = new Map(entries.map((entry) => [entry.row, entry]));
	const byText = new Map(
		TRAITS.map((trait) => [
			trait,
			new Map(groupUnder(entries, (entry) => [trait(entry)?.text ?? ""]).map(({ label, members }) => [label, members])),
		]),
	);
	return (cell) => {
		const entry = byRow.get(cell.row);
		if (entry === undefined) {
			return [];
		}
		const found: Landmark[] = [];
		let alike: readonly Entry[] = entries;
		for (const trait of traitsOf(entry)) {
			const datum = trait(entry);
			if (datum && !isBlank(datum.text) && !isSameCell(datum.cell, cell)) {
				alike =
					found.length === 0
						? (byText.get(trait)?.get(datum.text) ?? [])
						: alike.filter((other) => trait(other)?.text === datum.text);
				found.push({ cell: datum.cell, text: datum.text, tells: "row" });
			}
			if (found.length === MOST_IN_ROW || (found.length > 0 && alike.length < 2)) {
				break;
			}
		}
		return found;
	};
}

/** Finds the headings that tell a cell's column: where several have the same one, also what stands over it. */
function createColumnLandmarks(
	{ columnUses, headerRows }: ProgressTable,
	textAt: (cell: CellRef) => string,
): (cell: CellRef) => readonly Landmark[] {
	const uses = new Map(columnUses.map((use) => [use.column, use]));
	const counts = new Map<string, number>();
	for (const { cell } of columnUses) {
		counts.set(textAt(cell), (counts.get(textAt(cell)) ?? 0) + 1);
	}
	/** A heading over several columns stands in the first of them. */
	const over = ({ row, column }: CellRef): CellRef | null => {
		for (let at = column; row > headerRows[0] && at >= 0; at--) {
			const cell = { row: row - 1, column: at };
			if (!isBlank(textAt(cell))) {
				return cell;
			}
		}
		return null;
	};
	return (cell) => {
		const heading = uses.get(cell.column)?.cell;
		if (heading === undefined) {
			return [];
		}
		const above = (counts.get(textAt(heading)) ?? 0) > 1 ? over(heading) : null;
		return [heading, ...(above === null ? [] : [above])]
			.map((at): Landmark => ({ cell: at, text: textAt(at), tells: "column" }))
			.filter(({ cell: at, text }) => !isSameCell(at, cell) && !isBlank(text));
	};
}

/** Finds the landmarks of any cell of a table. */
export function createLandmarks(
	table: ProgressTable,
	textAt: (cell: CellRef) => string,
): (cell: CellRef) => readonly Landmark[] {
	const [inRow, inColumn] = [createRowLandmarks(table), createColumnLandmarks(table, textAt)];
	return (cell) => [...inRow(cell), ...inColumn(cell)];
}

// One tab as it was read: the only thing that the pure part of the add-on knows of a sheet.

/** A rectangle of cells, 0-based; `rows` and `columns` are counts. */
export interface Area {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

/** What is read only where somebody asks for it. */
export type SnapshotPart = "formulas" | "objects";

export interface SheetSnapshot {
	readonly name: string;
	readonly sheetId: number;
	/**
	 * What a reader sees, row by row; a value that its number format hides is given as its own text, so that a cell is
	 * empty here only if it is empty in the sheet. Covered cells of a merge are "".
	 */
	readonly texts: readonly (readonly string[])[];
	readonly merges: readonly Area[];
	/** Formulas with their `=`, in the shape of the texts; "" where a cell has none. */
	readonly formulas?: readonly (readonly string[])[];
	/** Charts, pictures and drawings that lie on the tab. */
	readonly objects?: number;
}

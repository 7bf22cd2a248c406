// What a check is: one flat object that names itself, says how grave it is and finds its places in a table.
import type { CheckId, CheckParams } from "../messages/check-texts";
import type { CellRef } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";

/** error 要修正: someone must act · warning 要確認: look once · info 参考: nice to know. */
export type Severity = "error" | "warning" | "info";

/** How the cell is highlighted in the sheet; null: not at all. */
export type HighlightKind = "blank" | "stale" | "wrong";

/** A place that a check found, with what its message needs. */
export interface Place<Params> {
	/** The cell to look at; for a merge its first cell. */
	readonly cell: CellRef;
	/** Index into the table's entries; null when the finding is about a column or the whole table. */
	readonly entry: number | null;
	/** Index into the table's year columns, where the cell belongs to one. */
	readonly year?: number;
	readonly params: Params;
}

export interface Rule<Id extends CheckId = CheckId> {
	/** Code name; title, reason and remedy stand under it in the messages. */
	readonly id: Id;
	readonly severity: Severity;
	readonly highlight: HighlightKind | null;
	/** Places in table order. A place given twice for one cell counts once. */
	find(table: ProgressTable): Iterable<Place<CheckParams[Id]>>;
}

/** Types a rule by its name, so that its places carry just what its message asks for. */
export function defineRule<Id extends CheckId>(rule: Rule<Id>): Rule<Id> {
	return rule;
}

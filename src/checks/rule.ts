// What a check is: one flat object that names itself, says how grave it is and finds its places in a table.
import type { CheckId, CheckParams } from "../messages/check-texts";
import type { Settings } from "../settings/settings";
import type { CellRef } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import type { SnapshotPart } from "../table/snapshot";
import type { TextEdit } from "../text/text-edits";
import type { TableCell } from "./table-cells";

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
	/** What would mend it, where there is one right answer: of this cell, or of several that belong together. */
	readonly fix?: readonly CellFix[];
}

/** Changes of one cell's text, in order and apart. */
export interface CellFix {
	readonly cell: CellRef;
	readonly edits: readonly TextEdit[];
}

interface RuleBase<Id extends CheckId> {
	/** Code name; title, reason and remedy stand under it in the messages. */
	readonly id: Id;
	readonly severity: Severity;
	readonly highlight: HighlightKind | null;
	/** Checks of a pack are off until an office switches them on. */
	readonly pack?: "machine-readable";
	/** Off until an office switches it on. */
	readonly startsOff?: true;
	/** Says nothing until an office has set what it compares with (課名の一覧). */
	readonly needsSetting?: true;
	/** Offers fixes, at least for some of what it finds. */
	readonly fixes?: true;
	/** Parts of the tab that are read only for checks that ask for them. */
	readonly needs?: readonly SnapshotPart[];
}

/** A check that looks at the table as it was read. */
export interface TableRule<Id extends CheckId = CheckId> extends RuleBase<Id> {
	/** Places in table order. A place given twice for one cell counts once. */
	find(table: ProgressTable, settings: Settings): Iterable<Place<CheckParams[Id]>>;
}

/** Looks at the cells of one table, one after the other. */
export interface CellInspector<Params> {
	/** What is wrong with this cell; null for nothing. */
	look(cell: TableCell): Place<Params> | null;
	/** What can be said only after all cells were seen. */
	conclude?(): Iterable<Place<Params>>;
}

/** A check of texts as they are typed; all of them share one pass over the cells. */
export interface CellRule<Id extends CheckId = CheckId> extends RuleBase<Id> {
	inspect(table: ProgressTable, settings: Settings): CellInspector<CheckParams[Id]>;
}

export type Rule<Id extends CheckId = CheckId> = TableRule<Id> | CellRule<Id>;

/** Types a rule by its name, so that its places carry just what its message asks for. */
export function defineRule<Id extends CheckId>(rule: TableRule<Id>): TableRule<Id>;
export function defineRule<Id extends CheckId>(rule: CellRule<Id>): CellRule<Id>;
export function defineRule<Id extends CheckId>(rule: Rule<Id>): Rule<Id> {
	return rule;
}

/** Whether a check is on when an office has set nothing. */
export function startsOn({ pack, startsOff }: Pick<Rule, "pack" | "startsOff">): boolean {
	return pack === undefined && startsOff === undefined;
}

/** Whether a check is on. */
export function isOn(rule: Pick<Rule, "id" | "pack" | "startsOff">, checks: Settings["checks"]): boolean {
	return checks[rule.id]?.on ?? startsOn(rule);
}

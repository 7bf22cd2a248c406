// Puts lists to choose from on cells as data validations, and takes just ours away again.
import type { Dropdown } from "../dropdowns/dropdown-plan";
import {
	type ColumnChange,
	changesFor,
	isOwnHelpText,
	ownHelpText,
	type Standings,
	stretchesOf,
} from "../dropdowns/rule-changes";
import type { Sheet } from "./spreadsheet";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Every rule of a tab, as it was read. */
export interface TabRules {
	readonly sheet: Sheet;
	readonly rules: readonly (readonly (Rule | null)[])[];
}

/** Reads the rules of a whole tab in one call: ours may have moved anywhere with rows that staff copied. */
export function readRules(sheet: Sheet): TabRules {
	return { sheet, rules: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDataValidations() };
}

function isOwn(rule: Rule): boolean {
	return isOwnHelpText(rule.getHelpText());
}

/** A list of ours that staff have made to refuse other texts, or another kind of rule: its way is theirs by now. */
function isMadeTheirs(rule: Rule): boolean {
	return !rule.getAllowInvalid() || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
}

function isAsPlanned(rule: Rule, { values }: Dropdown, helpText: string): boolean {
	const [list, hasArrow] = rule.getCriteriaValues();
	return (
		rule.getHelpText() === helpText &&
		hasArrow === true &&
		Array.isArray(list) &&
		list.length === values.length &&
		values.every((value, index) => value === list[index])
	);
}

/** What stands where, measured by what is planned. */
export function standingsIn({ rules }: TabRules, dropdowns: readonly Dropdown[], help: string): Standings {
	const helpText = ownHelpText(help);
	const planned = dropdowns.map((dropdown) => ({ dropdown, rows: new Set(dropdown.rows) }));
	return rules.map((cells, row) =>
		cells.map((rule, column) => {
			if (rule === null) {
				return "none";
			}
			// Who takes our lists off wants these gone as well.
			if (!isOwn(rule) || (planned.length > 0 && isMadeTheirs(rule))) {
				return "foreign";
			}
			const place = planned.find(({ dropdown, rows }) => dropdown.column === column && rows.has(row));
			return place !== undefined && isAsPlanned(rule, place.dropdown, helpText) ? "planned" : "own";
		}),
	);
}

function buildRule({ values }: Dropdown, help: string): Rule {
	return SpreadsheetApp.newDataValidation()
		.requireValueInList([...values], true)
		.setAllowInvalid(true)
		.setHelpText(ownHelpText(help))
		.build();
}

interface Write {
	readonly range: Range;
	readonly before: (Rule | null)[][];
	readonly after: (Rule | null)[][];
}

function writesFor(
	{ sheet, rules }: TabRules,
	change: ColumnChange,
	standings: Standings,
	help: string,
): readonly Write[] {
	const { column, dropdown } = change;
	const [put, take] = [new Set(change.put), new Set(change.take)];
	const rule = dropdown === null ? null : buildRule(dropdown, help);
	return stretchesOf(change, standings).map((area) => {
		const stood = (row: number): Rule | null => rules[row]?.[column] ?? null;
		const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
		return {
			range: sheet.getRange(area.row + 1, column + 1, area.rows, 1),
			before: rows.map((row) => [stood(row)]),
			after: rows.map((row) => [put.has(row) ? rule : take.has(row) ? null : stood(row)]),
		};
	});
}

/** Puts back what stood there; what cannot be put back was most likely refused in the first place. */
function undo(writes: readonly Write[]): void {
	for (const { range, before } of writes) {
		try {
			range.setDataValidations(before);
			SpreadsheetApp.flush();
		} catch {
			// The failure that follows says what matters.
		}
	}
}

/** All or nothing: refusals may come as late as when everything is written out. */
function writeAll(writes: readonly Write[]): void {
	const begun: Write[] = [];
	try {
		for (const write of writes) {
			begun.unshift(write);
			write.range.setDataValidations(write.after);
		}
		if (writes.length > 0) {
			SpreadsheetApp.flush();
		}
	} catch (error) {
		undo(begun);
		throw error;
	}
}

/**
 * Makes the lists of a tab as planned; nothing is written when they are so already.
 * @param help what the lists say to whoever chooses
 * @param replace whether rules of staff on planned cells go; else these cells are left as they are
 */
export function applyDropdowns(tab: TabRules, dropdowns: readonly Dropdown[], help: string, replace: boolean): void {
	const standings = standingsIn(tab, dropdowns, help);
	writeAll(changesFor(dropdowns, standings, replace).flatMap((change) => writesFor(tab, change, standings, help)));
}

/** Whether a tab has lists of ours. */
export function hasOwnDropdowns({ rules }: TabRules): boolean {
	return rules.some((cells) => cells.some((rule) => rule !== null && isOwn(rule)));
}

/**
 * Takes our lists off tabs.
 * @returns number of cells that had one
 */
export function removeDropdowns(tabs: readonly TabRules[]): number {
	const removals = tabs.map((tab) => {
		const standings = standingsIn(tab, [], "");
		return { tab, standings, changes: changesFor([], standings, false) };
	});
	writeAll(
		removals.flatMap(({ tab, standings, changes }) =>
			changes.flatMap((change) => writesFor(tab, change, standings, "")),
		),
	);
	return removals.flatMap(({ changes }) => changes.flatMap(({ take }) => take)).length;
}

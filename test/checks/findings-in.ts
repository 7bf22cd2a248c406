// Runs the checks over a sheet and gives the cells they name.
import type { Finding } from "../../src/checks/finding";
import { RULES } from "../../src/checks/index";
import type { Rule } from "../../src/checks/rule";
import { runChecks } from "../../src/checks/run-checks";
import type { CheckId } from "../../src/messages/check-texts";
import { jaChecks } from "../../src/messages/ja-checks";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { toA1 } from "../../src/table/a1";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { applyEdits } from "../../src/text/text-edits";
import { rowWith, smallSheet, TODAY } from "../table/sheet-fixture";

/** Parts of the settings that a test sets. */
export type Set = Partial<Settings>;

export function findingsIn(sheet: SheetSnapshot, today = TODAY, set: Set = {}): readonly Finding[] {
	const settings = { ...DEFAULT_SETTINGS, ...set };
	const findings = runChecks(readTable(sheet, { today, settings }), sheet.name, jaChecks, settings);
	expectFixesAsSaid(findings);
	return findings;
}

const MENDING = new Set((RULES as readonly Rule[]).flatMap(({ id, fixes }) => (fixes ? [id] : [])));

/** In every test: only checks that say so in their rule offer fixes. */
function expectFixesAsSaid(findings: readonly Finding[]): void {
	const mended = findings.filter(({ fix }) => fix.length > 0).map(({ check }) => check);
	expect(mended.filter((check) => !MENDING.has(check))).toEqual([]);
}

/** Cells that one check names, in its order. */
export function cellsOf(check: CheckId, sheet: SheetSnapshot, today = TODAY, set: Set = {}): readonly string[] {
	return findingsIn(sheet, today, set)
		.filter((finding) => finding.check === check)
		.map((finding) => toA1(finding.cell));
}

/** What the check says of its first place. */
export function firstMessage(check: CheckId, sheet: SheetSnapshot, set: Set = {}): string | undefined {
	return findingsIn(sheet, TODAY, set).find((finding) => finding.check === check)?.message;
}

/** Cells that the fixes of one check would change, with what they hold afterwards, in table order. */
export function fixesOf(check: CheckId, sheet: SheetSnapshot, set: Set = {}): readonly (readonly [string, string])[] {
	return findingsIn(sheet, TODAY, set)
		.filter((finding) => finding.check === check)
		.flatMap(({ fix }) => fix)
		.sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column)
		.map(({ cell, edits }) => [toA1(cell), applyEdits(sheet.texts[cell.row]?.[cell.column] ?? "", edits)] as const);
}
/** All findings as 「check cell」. */
export function allIn(sheet: SheetSnapshot, today = TODAY): readonly string[] {
	return findingsIn(sheet, today).map((finding) => `${finding.check} ${toA1(finding.cell)}`);
}

export type Changes = { readonly [letter: string]: string };

/**
 * A small table of full rows with some columns changed. Columns: A 新, B item, C outline, D department, E term, F R2,
 * G R3, H R4 as of August, I plan, J mark of R3; rows from 2.
 */
export function tableWith(rows: readonly Changes[], merges: readonly string[] = []): SheetSnapshot {
	return smallSheet(rows.map(rowWith), merges);
}

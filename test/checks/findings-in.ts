// Runs the checks over a sheet and gives the cells they name.
import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/run-checks";
import type { CheckId } from "../../src/messages/check-texts";
import { jaChecks } from "../../src/messages/ja-checks";
import { toA1 } from "../../src/table/a1";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { read, rowWith, smallSheet, TODAY } from "../table/sheet-fixture";

export function findingsIn(sheet: SheetSnapshot, today = TODAY): readonly Finding[] {
	return runChecks(read(sheet, today), sheet.name, jaChecks);
}

/** Cells that one check names, in its order. */
export function cellsOf(check: CheckId, sheet: SheetSnapshot, today = TODAY): readonly string[] {
	return findingsIn(sheet, today)
		.filter((finding) => finding.check === check)
		.map((finding) => toA1(finding.cell));
}

/** What the check says of its first place. */
export function firstMessage(check: CheckId, sheet: SheetSnapshot): string | undefined {
	return findingsIn(sheet).find((finding) => finding.check === check)?.message;
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

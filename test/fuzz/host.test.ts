// Sheets of every kind in the host with the shipped script: checking and reporting end well or in plain words.
import fc from "fast-check";
import { readSheetJson } from "../../local/sheet-json";
import type { Workbook } from "../../local/workbook";
import { ja } from "../../src/messages/ja";
import { toA1 } from "../../src/table/a1";
import type { Area, SheetSnapshot } from "../../src/table/snapshot";
import { hostFor, sheetNamed, staffContent } from "../commands/sample-host";
import { smallPair } from "./any-sheet";
import { widthOf } from "./sound-plans";

jest.setTimeout(600_000);

const TAB = "進捗管理表";

function overlap(one: Area, other: Area): boolean {
	return (
		one.row < other.row + other.rows &&
		other.row < one.row + one.rows &&
		one.column < other.column + other.columns &&
		other.column < one.column + one.columns
	);
}

/** Merges as Sheets keeps them: of two cells at least, inside the sheet, none upon another. */
function apart(merges: readonly Area[], rows: number, columns: number): readonly Area[] {
	const kept: Area[] = [];
	for (const merge of merges) {
		const fits =
			merge.rows * merge.columns > 1 && merge.row + merge.rows <= rows && merge.column + merge.columns <= columns;
		if (fits && !kept.some((other) => overlap(merge, other))) {
			kept.push(merge);
		}
	}
	return kept;
}

function nameOf({ row, column, rows, columns }: Area): string {
	return `${toA1({ row, column })}:${toA1({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** A file with the sheet as its only tab. */
function workbookOf(sheet: SheetSnapshot): Workbook {
	const width = Math.max(1, widthOf(sheet));
	const lines = sheet.texts.length === 0 ? [[]] : sheet.texts;
	const merges = apart(sheet.merges, lines.length, width);
	const isCovered = (row: number, column: number): boolean =>
		merges.some(
			(merge) => overlap(merge, { row, column, rows: 1, columns: 1 }) && (merge.row !== row || merge.column !== column),
		);
	const values = lines.map((line, row) =>
		Array.from({ length: width }, (_, column) => (isCovered(row, column) ? "" : (line[column] ?? ""))),
	);
	return readSheetJson(JSON.stringify({ name: TAB, values, merges: merges.map(nameOf) }), "sheet.json");
}

/** What the person is told when a run ends in a fault of ours. */
const UNEXPECTED = ja.failures.unexpected({ detail: "" }).slice(0, 12);

test("130 sheets are checked and reported, or refused in plain words; what staff typed stays", () => {
	let made = 0;
	fc.assert(
		fc.property(smallPair, ({ now }) => {
			const workbook = workbookOf(now);
			const before = staffContent(sheetNamed(workbook, TAB));
			const host = hostFor(workbook);
			host.run("validateTable");
			host.run("createReport");
			expect(host.ui.alerts.filter(({ message }) => message.includes(UNEXPECTED))).toEqual([]);
			// Both commands say the same of a sheet that is no table.
			expect([0, 2]).toContain(host.ui.alerts.length);
			expect(staffContent(sheetNamed(workbook, TAB))).toEqual(before);
			made += workbook.sheets.some(({ name }) => name === ja.report.tabName) ? 1 : 0;
		}),
		{ seed: 20261125, numRuns: 130 },
	);
	expect(made).toBeGreaterThan(40);
});

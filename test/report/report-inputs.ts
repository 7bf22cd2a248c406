// What tabs are planned from, for tests: of any sheet, with whatever a test sets besides.
import { runChecks } from "../../src/checks/run-checks";
import { ja } from "../../src/messages/ja";
import type { ReportInput } from "../../src/report/report-input";
import type { PlanCell, TabPlan } from "../../src/report/tab-plan";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { summarize } from "../../src/summary/summary";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { TODAY } from "../table/sheet-fixture";

/** The input of a sheet's tabs, its findings included. */
export function inputOf(sheet: SheetSnapshot, set: Partial<ReportInput> = {}): ReportInput {
	const { settings = DEFAULT_SETTINGS, messages = ja } = set;
	const reading = readTable(sheet, { today: TODAY, settings });
	if (reading.kind === "none") {
		throw new Error(`no table: ${reading.reason}`);
	}
	const { table } = reading;
	return {
		table,
		findings: runChecks(reading, sheet.name, messages.checks, settings),
		summary: summarize(
			table,
			settings.departments.map(({ name }) => name),
		),
		comparison: null,
		settings,
		now: "2026-11-22T10:42",
		version: "1.2.3",
		messages,
		...set,
	};
}

export type Line = readonly (string | number)[];

/** The values of a plan, row by row. */
export function linesOf({ rows }: TabPlan): readonly Line[] {
	return rows.map((row) => row.map(({ value }) => value));
}

/** The lines of a section, between its heading and the next one. */
export function sectionOf(plan: TabPlan, heading: string): readonly Line[] {
	const isHeading = (row: readonly PlanCell[]): boolean => row[0]?.style.bottom === "accent";
	const start = plan.rows.findIndex((row) => isHeading(row) && row[0]?.value === heading);
	if (start < 0) {
		throw new Error(`no section ${heading}`);
	}
	const next = plan.rows.findIndex((row, index) => index > start && isHeading(row));
	return linesOf(plan).slice(start + 1, next < 0 ? undefined : next - 1);
}

/** The numbers of the line that begins with a label. */
export function numbersOf(lines: readonly Line[], label: string): readonly number[] {
	const line = lines.find(([first]) => first === label);
	if (line === undefined) {
		throw new Error(`no line ${label}`);
	}
	return line.filter((value): value is number => typeof value === "number");
}

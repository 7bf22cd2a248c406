// Every office's sheet is read as its clerk reads it, and the checks find what the clerk would be thanked for.
import { runChecks } from "../../src/checks/run-checks";
import type { RequiredColumn } from "../../src/messages/check-text";
import { jaChecks } from "../../src/messages/ja-checks";
import { columnLetter, toA1 } from "../../src/table/a1";
import type { ColumnRole, ProgressTable } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import { OFFICES } from "./all";
import { type Expected, type OfficeSheet, snapshotOf } from "./office";

const ROLES: readonly ColumnRole[] = ["number", "new", "item", "outline", "department", "term", "mark"];
const REQUIRED: readonly RequiredColumn[] = ["item", "outline", "department", "term", "mark", "plan", "year"];

function tableOf(sheet: OfficeSheet): ProgressTable {
	const reading = readTable(snapshotOf(sheet), { today: sheet.today });
	if (reading.kind === "none") {
		throw new Error(`read as no table: ${reading.reason}`);
	}
	return reading.table;
}

/** Aspects as lines of text, so that a failure shows what differs and nothing else. */
interface Aspects {
	readonly header: readonly string[];
	readonly columns: readonly string[];
	readonly years: readonly string[];
	readonly marks: readonly string[];
	readonly bands: readonly string[];
	readonly entries: readonly string[];
}

function yearLine(columns: string, from: number | null, to: number | null, kind: string, asOf: string | null): string {
	return `${columns}: ${from}${to === from ? "" : `–${to}`} ${kind}${asOf === null ? "" : ` as of ${asOf}`}`;
}

function scaleLine(symbols: readonly string[], source: string): string {
	return `scale ${source}: ${(source === "used" ? [...symbols].sort() : symbols).join(" ")}`;
}

function entryLine(
	row: number,
	item: string,
	rest: {
		readonly sameMeasure: boolean;
		readonly departments: readonly string[];
		readonly chapter: string | null;
		readonly direction: string | null;
		readonly mark: string | null;
		readonly isNew: boolean | null;
	},
): string {
	return [
		`row ${row}`,
		`${rest.sameMeasure ? "+ " : ""}${item}`,
		`[${rest.departments.join("、")}]`,
		`${rest.chapter ?? "∅"} > ${rest.direction ?? "∅"}`,
		`mark ${rest.mark === null ? "∅" : JSON.stringify(rest.mark)}`,
		...(rest.isNew === null ? ["new or not"] : rest.isNew ? ["new"] : []),
	].join(" | ");
}

function expectedAspects(expected: Expected): Aspects {
	return {
		header: [`rows ${expected.headerRows[0]} to ${expected.headerRows[1]}`],
		columns: ROLES.map((role) => `${role}: ${expected.columns[role] ?? "∅"}`),
		years: expected.years.map((year) =>
			yearLine(year.columns, year.from, year.to ?? year.from, year.kind, year.asOf ?? null),
		),
		marks: [
			...expected.marks.map((mark) => `${mark.column}: ${mark.year ?? "no year"}`),
			scaleLine(expected.scale, expected.scaleSource),
		],
		bands: [
			...expected.chapters.map((title) => `chapter ${title}`),
			...expected.directions.map((title) => `direction ${title}`),
		],
		entries: expected.entries.map((entry) => entryLine(entry.row, entry.item, entry)),
	};
}

function readAspects(table: ProgressTable, expected: Expected): Aspects {
	return {
		header: [`rows ${table.headerRows[0] + 1} to ${table.headerRows[1] + 1}`],
		columns: ROLES.map((role) => {
			const column = table.columns[role];
			return `${role}: ${column === null ? "∅" : columnLetter(column)}`;
		}),
		years: table.years.map((year) =>
			yearLine(year.columns.map(columnLetter).join(" "), year.from, year.to, year.kind, year.asOf),
		),
		marks: [
			...table.marks.map((mark) => `${columnLetter(mark.column)}: ${mark.year ?? "no year"}`),
			scaleLine(
				table.scale.map((mark) => mark.symbol),
				table.scaleSource,
			),
		],
		bands: [
			...table.chapters.map((chapter) => `chapter ${chapter.title}`),
			...table.directions.map((direction) => `direction ${direction.title}`),
		],
		entries: table.entries.map((entry, index) =>
			entryLine(entry.row + 1, table.measures[entry.measure]?.name ?? "", {
				sameMeasure: index > 0 && table.entries[index - 1]?.measure === entry.measure,
				departments: entry.departments,
				chapter: table.chapters[entry.chapter ?? -1]?.title ?? null,
				direction: table.directions[entry.direction ?? -1]?.title ?? null,
				mark: entry.mark?.text ?? null,
				isNew: expected.entries[index]?.isNew === null ? null : entry.isNew,
			}),
		),
	};
}

function findingLines(table: ProgressTable, name: string): readonly string[] {
	return runChecks({ kind: "table", table }, name, jaChecks)
		.map((finding) => {
			const column =
				finding.check === "missing-column"
					? REQUIRED.filter((name) => jaChecks["missing-column"].message({ column: name }) === finding.message)
					: [];
			return [finding.check, toA1(finding.cell), ...column].join(" ");
		})
		.sort();
}

describe.each(Object.entries(OFFICES))("%s", (_, { sheet, expected }) => {
	const wanted = expectedAspects(expected);

	test.each(["header", "columns", "years", "marks", "bands", "entries"] as const)("%s", (aspect) => {
		expect(readAspects(tableOf(sheet), expected)[aspect]).toEqual(wanted[aspect]);
	});

	test("findings", () => {
		expect(findingLines(tableOf(sheet), sheet.name)).toEqual([...expected.findings].sort());
	});
});

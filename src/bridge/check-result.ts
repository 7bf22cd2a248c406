// The result of a check as JSON: what the sidebar and the command line are given. See docs/json.md.
import * as z from "zod/mini";
import type { Finding } from "../checks/finding";
import { countBySeverity } from "../checks/finding";
import { type Completeness, rateOf } from "../summary/completeness";
import type { CompletenessRow, MarkRow, Summary } from "../summary/summary";
import type { Tally } from "../summary/tally";
import { columnLetter, toA1 } from "../table/a1";
import type { Band, ProgressTable } from "../table/progress-table";

const Letter = z.nullable(z.string().check(z.regex(/^[A-Z]+$/)));
const Count = z.int().check(z.nonnegative());
const RowNumber = z.int().check(z.positive());
const Counts = z.record(z.string(), Count);

const BandJson = z.object({ title: z.string(), row: RowNumber, entries: Count });

const TallyJson = z.object({ marks: Counts, unmarked: Count, others: Count, total: Count });
const MarkRowJson = z.object({ label: z.string(), entries: TallyJson, measures: TallyJson });

const CompletenessJson = z.object({ filled: Count, required: Count, rate: z.nullable(z.number()) });
const CompletenessRowJson = z.object({
	label: z.string(),
	years: z.array(z.extend(CompletenessJson, { label: z.string() })),
	total: CompletenessJson,
});

/** Rows are the sheet's own numbers from 1, columns letters, dates `YYYY-MM-DD`. */
export const CheckResult = z.object({
	sheet: z.string(),
	table: z.object({
		headerRows: z.tuple([RowNumber, RowNumber]),
		firstRow: RowNumber,
		lastRow: RowNumber,
		columns: z.object({
			new: Letter,
			item: Letter,
			outline: Letter,
			department: Letter,
			term: Letter,
			mark: Letter,
		}),
		years: z.array(
			z.object({
				label: z.string(),
				from: z.nullable(z.int()),
				to: z.nullable(z.int()),
				kind: z.enum(["actual", "interim", "plan", "target"]),
				asOf: z.nullable(z.string()),
				columns: z.array(z.string()),
			}),
		),
		asOf: z.object({ date: z.string(), source: z.enum(["settings", "sheet", "today"]) }),
		scale: z.array(z.object({ mark: z.string(), meaning: z.string() })),
		measures: Count,
		entries: Count,
		new: Count,
		chapters: z.array(BandJson),
		directions: z.array(BandJson),
		departments: Counts,
		terms: Counts,
		marks: Counts,
	}),
	findings: z.array(
		z.object({
			check: z.string(),
			severity: z.enum(["error", "warning", "info"]),
			cell: z.string(),
			row: RowNumber,
			measure: z.string(),
			departments: z.array(z.string()),
			message: z.string(),
			remedy: z.string(),
		}),
	),
	summary: z.object({
		findings: z.object({ error: Count, warning: Count, info: Count }),
		marks: MarkRowJson,
		byChapter: z.array(MarkRowJson),
		byDirection: z.array(MarkRowJson),
		byDepartment: z.array(MarkRowJson),
		byTerm: z.array(MarkRowJson),
		completeness: CompletenessRowJson,
		completenessByChapter: z.array(CompletenessRowJson),
		completenessByDepartment: z.array(CompletenessRowJson),
		jointEntries: Count,
		newMeasures: Count,
		relistedEntries: Count,
	}),
});

export type CheckResult = z.infer<typeof CheckResult>;

function letter(column: number | null): string | null {
	return column === null ? null : columnLetter(column);
}

function bandsJson(bands: readonly Band[], entryBands: readonly (number | null)[]): CheckResult["table"]["chapters"] {
	const counts = new Map<number | null, number>();
	for (const at of entryBands) {
		counts.set(at, (counts.get(at) ?? 0) + 1);
	}
	return bands.map((band, index) => ({
		title: band.title,
		row: band.cell.row + 1,
		entries: counts.get(index) ?? 0,
	}));
}

function tallyJson(tally: Tally, table: ProgressTable): z.infer<typeof TallyJson> {
	return {
		marks: Object.fromEntries(table.scale.map((mark, index) => [mark.symbol, tally.marks[index] ?? 0])),
		unmarked: tally.unmarked,
		others: tally.others,
		total: tally.total,
	};
}

function markRowJson(row: MarkRow, table: ProgressTable): z.infer<typeof MarkRowJson> {
	return { label: row.label, entries: tallyJson(row.entries, table), measures: tallyJson(row.measures, table) };
}

function completenessJson(part: Completeness): z.infer<typeof CompletenessJson> {
	return { ...part, rate: rateOf(part) };
}

function completenessRowJson(
	row: CompletenessRow,
	summary: Summary,
	table: ProgressTable,
): z.infer<typeof CompletenessRowJson> {
	return {
		label: row.label,
		years: row.years.map((year, position) => ({
			label: table.years[summary.years[position] ?? -1]?.label ?? "",
			...completenessJson(year),
		})),
		total: completenessJson(row.total),
	};
}

function countsOf(rows: readonly MarkRow[]): { readonly [label: string]: number } {
	return Object.fromEntries(rows.filter((row) => row.label !== "").map((row) => [row.label, row.entries.total]));
}

function tableJson(table: ProgressTable, summary: Summary): CheckResult["table"] {
	const { columns } = table;
	const lastEntry = table.entries[table.entries.length - 1];
	return {
		headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
		firstRow: table.headerRows[1] + 2,
		lastRow: (lastEntry?.row ?? table.headerRows[1] + 1) + 1,
		columns: {
			new: letter(columns.new),
			item: letter(columns.item),
			outline: letter(columns.outline),
			department: letter(columns.department),
			term: letter(columns.term),
			mark: letter(columns.mark),
		},
		years: table.years.map((year) => ({
			label: year.label,
			from: year.from,
			to: year.to,
			kind: year.kind,
			asOf: year.asOf,
			columns: year.columns.map(columnLetter),
		})),
		asOf: { ...table.asOf },
		scale: table.scale.map((mark) => ({ mark: mark.symbol, meaning: mark.meaning })),
		measures: table.measures.length,
		entries: table.entries.length,
		new: summary.newMeasures,
		chapters: bandsJson(
			table.chapters,
			table.entries.map((entry) => entry.chapter),
		),
		directions: bandsJson(
			table.directions,
			table.entries.map((entry) => entry.direction),
		),
		departments: { ...countsOf(summary.byDepartment) },
		terms: { ...countsOf(summary.byTerm) },
		marks: tallyJson(summary.total.entries, table).marks,
	};
}

/** Puts a check into the JSON form. */
export function toCheckResult(table: ProgressTable, findings: readonly Finding[], summary: Summary): CheckResult {
	const rows = (list: readonly MarkRow[]) => list.map((row) => markRowJson(row, table));
	const rates = (list: readonly CompletenessRow[]) => list.map((row) => completenessRowJson(row, summary, table));
	return {
		sheet: table.sheetName,
		table: tableJson(table, summary),
		findings: findings.map((finding) => ({
			check: finding.check,
			severity: finding.severity,
			cell: toA1(finding.cell),
			row: finding.cell.row + 1,
			measure: finding.measure,
			departments: [...finding.departments],
			message: finding.message,
			remedy: finding.remedy,
		})),
		summary: {
			findings: countBySeverity(findings),
			marks: markRowJson(summary.total, table),
			byChapter: rows(summary.byChapter),
			byDirection: rows(summary.byDirection),
			byDepartment: rows(summary.byDepartment),
			byTerm: rows(summary.byTerm),
			completeness: completenessRowJson(summary.completeness, summary, table),
			completenessByChapter: rates(summary.completenessByChapter),
			completenessByDepartment: rates(summary.completenessByDepartment),
			jointEntries: summary.jointEntries,
			newMeasures: summary.newMeasures,
			relistedEntries: summary.relistedEntries,
		},
	};
}

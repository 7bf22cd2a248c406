// Sums of a summary: every line of a grouping adds up to the total, every tally to its own.
import assert from "node:assert/strict";
import type { MarkRow, Summary } from "../../src/summary/summary";
import type { Tally } from "../../src/summary/tally";
import type { ProgressTable } from "../../src/table/progress-table";

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

function expectTally({ marks, unmarked, others, total }: Tally, what: string): void {
	assert.equal(sumOf(marks) + unmarked + others, total, `${what}: marks do not add up`);
	assert.ok(
		[...marks, unmarked, others].every((count) => Number.isInteger(count) && count >= 0),
		what,
	);
}

function countsOf({ entries: { marks, unmarked, others, total } }: MarkRow): readonly number[] {
	return [...marks, unmarked, others, total];
}

function expectParts(rows: readonly MarkRow[], total: MarkRow, what: string): void {
	const parts = rows.map(countsOf);
	assert.deepEqual(
		countsOf(total).map((_, at) => sumOf(parts.map((counts) => counts[at] ?? 0))),
		countsOf(total),
		`${what}: lines do not add up`,
	);
}

/** Throws where a summary does not add up, or counts other things than the table has. */
export function expectAddsUp(summary: Summary, table: ProgressTable): void {
	const { total, byChapter, byDirection, byDepartment, byTerm, completeness } = summary;
	for (const row of [total, ...byChapter, ...byDirection, ...byDepartment, ...byTerm]) {
		expectTally(row.entries, row.label);
		expectTally(row.measures, row.label);
	}
	assert.equal(total.entries.total, table.entries.length, "entries");
	assert.equal(total.measures.total, table.measures.length, "measures");
	expectParts(byChapter, total, "chapters");
	expectParts(byDirection, total, "directions");
	expectParts(byTerm, total, "terms");
	const named = sumOf(table.entries.map(({ departments }) => Math.max(1, new Set(departments).size)));
	assert.equal(sumOf(byDepartment.map(({ entries }) => entries.total)), named, "departments");
	for (const rows of [summary.completenessByChapter]) {
		assert.equal(sumOf(rows.map((row) => row.total.filled)), completeness.total.filled, "filled");
		assert.equal(sumOf(rows.map((row) => row.total.required)), completeness.total.required, "required");
	}
	for (const { years, total: all } of [completeness, ...summary.completenessByDepartment]) {
		assert.equal(sumOf(years.map(({ required }) => required)), all.required, "required by year");
		assert.ok(all.filled <= all.required, "more filled than asked for");
	}
}

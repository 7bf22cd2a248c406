// What holds of every tab plan, highlight and list to choose from, whatever the sheet they were made of.
import assert from "node:assert/strict";
import type { HighlightPlan } from "../../src/checks/highlight-plan";
import { type DropdownPlan, MOST_VALUES } from "../../src/dropdowns/dropdown-plan";
import type { PlanCell, TabPlan } from "../../src/report/tab-plan";
import type { CellRef } from "../../src/table/a1";
import type { Area, SheetSnapshot } from "../../src/table/snapshot";
import { CELL_LIMIT } from "./any-text";

/** What Sheets, or a program that is given the tab as CSV, takes for a formula or a number's sign. */
const FORMULA_LIKE = /^[=+\-@'\t\r\n]/;

export function isWellFormed(text: string): boolean {
	return !/\p{Surrogate}/u.test(text);
}

export function widthOf({ texts }: SheetSnapshot): number {
	return texts.reduce((most, row) => Math.max(most, row.length), 0);
}

/** A cell lies in the grid that was read. */
export function expectInside({ row, column }: CellRef, sheet: SheetSnapshot, what: string): void {
	assert.ok(Number.isInteger(row) && row >= 0 && row < Math.max(1, sheet.texts.length), `${what}: row ${row}`);
	assert.ok(
		Number.isInteger(column) && column >= 0 && column < Math.max(1, widthOf(sheet)),
		`${what}: column ${column}`,
	);
}

function expectAreaInside(area: Area, rows: number, columns: number, what: string): void {
	assert.ok(area.row >= 0 && area.rows > 0 && area.row + area.rows <= rows, `${what}: rows`);
	assert.ok(area.column >= 0 && area.columns > 0 && area.column + area.columns <= columns, `${what}: columns`);
}

/** A text that may be written: it stays text, fits its cell and is whole wherever the sheet's own texts are. */
function expectWritable(value: string, whole: boolean, what: string): void {
	assert.ok(value.length <= CELL_LIMIT, `${what}: ${value.length} characters`);
	assert.ok(!FORMULA_LIKE.test(value), `${what}: taken for a formula: ${JSON.stringify(value.slice(0, 40))}`);
	assert.ok(!whole || isWellFormed(value), `${what}: half a character`);
}

function expectLinks({ value, link, links = [] }: PlanCell, sheet: SheetSnapshot, what: string): void {
	if (link !== undefined) {
		assert.ok(typeof value === "string" && value !== "", `${what}: a link on nothing`);
		expectInside(link.cell, sheet, `${what}: link`);
	}
	let end = 0;
	for (const run of links) {
		assert.ok(run.start >= end && run.end > run.start, `${what}: links lie upon each other`);
		assert.ok(typeof value === "string" && run.end <= value.length, `${what}: a link beyond its text`);
		expectInside(run.cell, sheet, `${what}: link`);
		end = run.end;
	}
}

/** A plan that Sheets takes as it is. */
export function expectSoundTab(plan: TabPlan, sheet: SheetSnapshot, whole: boolean): void {
	const width = plan.widths.length;
	assert.ok(width > 0 && plan.widths.every((pixels) => Number.isInteger(pixels) && pixels > 0), `${plan.kind}: widths`);
	assert.ok(plan.name !== "" && plan.name.length <= 100, `${plan.kind}: name`);
	assert.ok(plan.rows.length > 0 && plan.rows.length * width < 5_000_000, `${plan.kind}: size`);
	plan.rows.forEach((row, index) => {
		assert.equal(row.length, width, `${plan.kind}: row ${index} is not as wide as the tab`);
		row.forEach((cell, column) => {
			const what = `${plan.kind} row ${index} column ${column}`;
			const { value, sparkline } = cell;
			if (typeof value === "number") {
				assert.ok(Number.isFinite(value), `${what}: ${value}`);
			} else {
				expectWritable(value, whole, what);
			}
			expectLinks(cell, sheet, what);
			if (sparkline !== undefined) {
				assert.ok(value === "" && sparkline.columns > 0, `${what}: sparkline`);
				assert.ok(sparkline.column >= 0 && sparkline.column + sparkline.columns <= width, `${what}: sparkline`);
			}
		});
	});
	for (const chart of plan.charts ?? []) {
		expectAreaInside(chart.data, plan.rows.length, width, `${plan.kind}: chart`);
		expectAreaInside({ ...chart.at, rows: 1, columns: 1 }, plan.rows.length, width, `${plan.kind}: chart place`);
		assert.equal(chart.colors.length, chart.data.columns - 1, `${plan.kind}: colours of the chart`);
		assert.ok(!whole || isWellFormed(chart.title), `${plan.kind}: title of the chart`);
	}
}

/** Highlights lie in the grid, in one column each, top first and apart. */
export function expectSoundHighlights(plan: HighlightPlan, sheet: SheetSnapshot): void {
	for (const { formula, areas } of plan) {
		assert.ok(formula.startsWith("=") && formula.includes("shinchoku:"), "highlight: formula");
		let end = -1;
		for (const area of areas) {
			expectAreaInside(area, sheet.texts.length, widthOf(sheet), "highlight");
			assert.ok(area.columns === 1 && area.column === areas[0]?.column && area.row > end, "highlight: order");
			end = area.row + area.rows - 1;
		}
	}
}

/** Lists are such as Sheets takes: not too long, no item twice, none empty. */
export function expectSoundDropdowns({ dropdowns }: DropdownPlan, sheet: SheetSnapshot): void {
	for (const { column, rows, values } of dropdowns) {
		assert.ok(values.length > 0 && values.length <= MOST_VALUES, "list: length");
		assert.equal(new Set(values).size, values.length, "list: an item twice");
		assert.ok(
			values.every((value) => value.trim() !== ""),
			"list: an empty item",
		);
		assert.ok(rows.length > 0, "list: no cells");
		for (const row of rows) {
			expectInside({ row, column }, sheet, "list");
		}
	}
}

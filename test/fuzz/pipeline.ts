// Everything that the add-on makes of a sheet without Google: read, check, sum up, plan. Throws where a promise is broken.
import assert from "node:assert/strict";
import { BRIDGE } from "../../src/bridge/bridge";
import { CheckResult, toCheckResult } from "../../src/bridge/check-result";
import { toFigureList } from "../../src/bridge/figure-list";
import { Understanding, understandingOf } from "../../src/bridge/understanding";
import type { Finding } from "../../src/checks/finding";
import { findingKeys } from "../../src/checks/finding-key";
import { planHighlights } from "../../src/checks/highlight-plan";
import { runChecks } from "../../src/checks/run-checks";
import { planDropdowns } from "../../src/dropdowns/dropdown-plan";
import { planFixes } from "../../src/fixes/fix-plan";
import type { Messages } from "../../src/messages";
import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { planData } from "../../src/report/data-tab";
import { planFigures } from "../../src/report/figures-tab";
import { planReport } from "../../src/report/progress-report";
import { keptSnapshots, newSnapshot, rowsOf } from "../../src/report/report-history";
import type { ReportInput } from "../../src/report/report-input";
import { planRequests } from "../../src/report/request-tab";
import { requestText } from "../../src/report/request-text";
import { requestsOf } from "../../src/report/requests";
import { planSummary } from "../../src/report/summary-tab";
import type { TabPlan } from "../../src/report/tab-plan";
import type { Settings } from "../../src/settings/settings";
import { compareSnapshots } from "../../src/summary/compare";
import type { Comparison } from "../../src/summary/comparison";
import { figureSeries } from "../../src/summary/figure-series";
import { type TableSnapshot, takeSnapshot } from "../../src/summary/snapshot";
import { parseSnapshot, snapshotText } from "../../src/summary/snapshot-text";
import { summarize } from "../../src/summary/summary";
import type { ProgressTable } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { applyEdits, areEditsOf } from "../../src/text/text-edits";
import type { FuzzCase } from "./fuzz-case";
import { expectAddsUp } from "./sound-counts";
import { expectInside, expectSoundDropdowns, expectSoundHighlights, expectSoundTab, isWellFormed } from "./sound-plans";

const TODAY = "2022-10-01";
const NOW = "2026-11-22T10:42";
const PLANS: readonly ((input: ReportInput) => TabPlan)[] = [
	planReport,
	planSummary,
	planRequests,
	planFigures,
	planData,
];

/** How long a key may be that the page sends back, and what a stored list has room for. */
const LONGEST_KEY = 2000;

function expectSoundFindings(findings: readonly Finding[], sheet: SheetSnapshot, table: ProgressTable | null): void {
	const whole = sheet.texts.flat().every(isWellFormed) && isWellFormed(sheet.name);
	for (const { check, cell, entry, year, message, remedy, fix } of findings) {
		expectInside(cell, sheet, check);
		assert.ok(message !== "" && remedy !== "", `${check}: says nothing`);
		assert.ok(!message.includes("undefined") || JSON.stringify(sheet).includes("undefined"), `${check}: ${message}`);
		assert.ok(!whole || isWellFormed(message), `${check}: half a character`);
		assert.ok(entry === null || table?.entries[entry] !== undefined, `${check}: no such entry`);
		assert.ok(year === null || table?.years[year] !== undefined, `${check}: no such year`);
		for (const { cell: mended, edits } of fix) {
			expectInside(mended, sheet, `${check}: fix`);
			const text = sheet.texts[mended.row]?.[mended.column] ?? "";
			assert.ok(areEditsOf(text.length, edits), `${check}: a fix beyond its text`);
			assert.ok(!isWellFormed(text) || isWellFormed(applyEdits(text, edits)), `${check}: half a character`);
		}
	}
}

function expectSoundTable(table: ProgressTable): void {
	const { snapshot, entries, measures, headerRows, years, marks } = table;
	assert.ok(entries.length > 0, "no entries");
	assert.deepEqual(
		measures.flatMap((measure) => measure.entries),
		entries.map(({ index }) => index),
		"measures hold the entries in order",
	);
	for (const entry of entries) {
		assert.ok(entry.row > headerRows[1] && entry.row < snapshot.texts.length, "an entry outside the body");
		assert.ok(entry.years.length === years.length && entry.marks.length === marks.length, "an entry of other columns");
		assert.ok(entry.chapter === null || table.chapters[entry.chapter] !== undefined, "no such chapter");
		assert.ok(entry.direction === null || table.directions[entry.direction] !== undefined, "no such direction");
	}
}

/** What is kept of a table for the next report comes back from its cells. */
function expectKept(snapshot: TableSnapshot): void {
	const fresh = newSnapshot(snapshot);
	assert.deepEqual(parseSnapshot(snapshotText(snapshot)), snapshot, "a snapshot comes back from its text");
	const rows = rowsOf(fresh, 1).map((row, line) => ({ line, ...row }));
	assert.ok(
		rows.every(({ head, piece }) => head.length <= 50_000 && piece.length <= 50_000),
		"a piece fits its cell",
	);
	const [kept] = keptSnapshots(rows);
	assert.deepEqual(kept?.read(), snapshot, "a snapshot comes back from its cells");
}

/** As JSON, without counts under the one name that zod takes out of every record. */
function asJson(data: unknown): unknown {
	return JSON.parse(JSON.stringify(data, (name, value) => (name === "__proto__" ? undefined : value)));
}

function expectSoundPage(input: ReportInput, findings: readonly Finding[]): unknown {
	const { table } = input;
	const keys = findingKeys(findings, table);
	assert.ok(
		keys.every((key) => key.length <= LONGEST_KEY),
		"a key that the page cannot send back",
	);
	// As it crosses to the page: JSON text, checked on both sides.
	const page = toCheckResult(table, findings, input.summary);
	assert.deepEqual(asJson(CheckResult.parse(page)), asJson(page), "something is lost on the way to the page");
	Understanding.parse(understandingOf(table));
	const figures = toFigureList(table);
	BRIDGE.pageListFigures.response.parse({ sheet: table.sheetName, figures });
	assert.ok(
		figures.every(({ value }) => Number.isFinite(value)),
		"a figure that is no number",
	);
	return [page, figures];
}

function expectSoundFixes(findings: readonly Finding[], table: ProgressTable): unknown {
	const { fixes, left } = planFixes(findings, table);
	for (const { cell, before, edits } of fixes) {
		expectInside(cell, table.snapshot, "fix");
		assert.equal(before, table.snapshot.texts[cell.row]?.[cell.column], "a fix of another text");
		assert.notEqual(applyEdits(before, edits), before, "a fix that changes nothing");
	}
	return [fixes, left];
}

function comparisonWith(table: ProgressTable, before: SheetSnapshot, settings: Settings): Comparison | null {
	const after = takeSnapshot(table, NOW);
	expectKept(after);
	const earlier = readTable(before, { today: TODAY, settings });
	const base = earlier.kind === "none" ? after : takeSnapshot(earlier.table, "2022-09-01T09:00");
	return compareSnapshots(base, after, { kind: "report", at: base.at });
}

function settingsFor({ settings, correction, pair: { now } }: FuzzCase): Settings {
	const reading = correction === null ? null : readTable(now, { today: TODAY, settings });
	const uses = reading?.kind === "table" ? reading.table.columnUses : [];
	const column = uses[(correction?.nth ?? 0) % Math.max(1, uses.length)];
	if (correction === null || column === undefined) {
		return settings;
	}
	const columns = [{ heading: column.key, nth: column.nth, use: correction.use }];
	return { ...settings, tabs: [{ sheetId: now.sheetId, header: null, asOf: null, columns }] };
}

/** All that comes of a sheet, as data; what must hold of it is asserted on the way. */
function resultsOf(fuzz: FuzzCase, settings: Settings): { readonly kind: "table" | "none"; readonly results: unknown } {
	const sheet = fuzz.pair.now;
	const messages: Messages = fuzz.language === "ja" ? ja : en;
	const reading = readTable(sheet, { today: TODAY, settings });
	const findings = runChecks(reading, sheet.name, messages.checks, settings);
	expectSoundFindings(findings, sheet, reading.kind === "table" ? reading.table : null);
	if (reading.kind === "none") {
		return { kind: "none", results: findings };
	}
	const { table } = reading;
	expectSoundTable(table);
	const summary = summarize(
		table,
		settings.departments.map(({ name }) => name),
	);
	expectAddsUp(summary, table);
	const comparison = comparisonWith(table, fuzz.pair.before, settings);
	const input: ReportInput = { table, findings, summary, comparison, settings, now: NOW, version: "1.2.3", messages };
	const whole = [sheet.name, fuzz.pair.before.name, ...sheet.texts.flat(), ...fuzz.pair.before.texts.flat()].every(
		isWellFormed,
	);
	const plans = PLANS.map((plan) => plan(input));
	for (const plan of plans) {
		expectSoundTab(plan, sheet, whole);
	}
	const highlights = planHighlights(findings, table, settings.colors);
	expectSoundHighlights(highlights, sheet);
	const dropdowns = planDropdowns(table, settings.departments);
	expectSoundDropdowns(dropdowns, sheet);
	const texts = requestsOf(input).requests.map((request) => requestText(request, { url: null, tab: null }, input));
	assert.ok(!whole || texts.every(isWellFormed), "half a character in a request");
	const results = [
		findings,
		summary,
		comparison,
		plans,
		highlights,
		dropdowns,
		texts,
		figureSeries(table),
		expectSoundFixes(findings, table),
		expectSoundPage(input, findings),
	];
	return { kind: "table", results };
}

/** Runs a case; throws what a command would throw, or says which promise is broken. Tells whether it was a table. */
export function runCase(fuzz: FuzzCase): "table" | "none" {
	const settings = settingsFor(fuzz);
	const { kind, results } = resultsOf(fuzz, settings);
	if (fuzz.twice) {
		assert.deepEqual(resultsOf(fuzz, settings).results, results, "the same sheet came to something else");
	}
	return kind;
}

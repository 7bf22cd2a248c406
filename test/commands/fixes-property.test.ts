// Mending random tables: once is as good as twice, taking back gives the sheet back, and nobody's edit is overwritten.
import fc from "fast-check";
import {
	type Cell,
	cellAt,
	createSheet,
	createWorkbook,
	type Sheet,
	type TextRun,
	type Workbook,
} from "../../local/workbook";
import type { BridgeResponse } from "../../src/bridge/bridge";
import { parseA1 } from "../../src/table/a1";
import { HEADINGS, rowWith } from "../table/sheet-fixture";
import { callPage, hostFor } from "./sample-host";

const SEED = 20261122;
const RUNS = 16;

type Host = ReturnType<typeof hostFor>;
type FixCall = "pagePlanFixes" | "pageApplyFixes" | "pageFixHistory" | "pagePlanTakeBack" | "pageTakeBack";

function done<Name extends FixCall>(host: Host, name: Name, request: unknown): BridgeResponse<Name> {
	const answer = callPage(host, name, request);
	if (answer.kind === "failed") {
		throw new Error(`${name}: ${answer.failure.details}`);
	}
	return answer.value;
}

/** Texts as staff type them, with slips and without. */
const prose = fc.oneof(
	fc.constantFrom("３回実施", "講座を開催", "", "－", "継続実施", "０", "=1+1", "12"),
	fc
		.array(
			fc.constantFrom(
				"講座",
				"を",
				" ",
				"  ",
				"　",
				"開催",
				"ｶﾞｲﾄﾞ",
				"\n",
				"\u200b",
				"\u00a0",
				"10か所",
				"３カ所",
				"。",
				"実施した",
				"・",
				"🏠",
				"〇",
			),
			{ maxLength: 9 },
		)
		.map((parts) => parts.join("")),
);
const mark = fc.constantFrom("〇", "○", "◯", " ○", "◎", "△", "×", "✕", "○（一部）", "", "－");

const style = fc.constantFrom<TextRun["style"]>(
	{ bold: true },
	{ italic: true, fontColor: "#c5221f" },
	{ fontSize: 14 },
);

/** What a cell may have besides its text. */
const dressing = fc.record({
	note: fc.option(fc.constant("確認済み"), { nil: undefined }),
	style: fc.option(fc.constant({ background: "#fff2cc", strikethrough: true }), { nil: undefined }),
	run: fc.option(fc.tuple(fc.nat(6), fc.nat(6), style), { nil: undefined }),
});

interface Row {
	readonly texts: readonly [string, string, string, string];
	readonly dressings: readonly {
		note?: string | undefined;
		style?: object | undefined;
		run?: readonly [number, number, TextRun["style"]] | undefined;
	}[];
}

const row: fc.Arbitrary<Row> = fc.record({
	texts: fc.tuple(prose, prose, prose, mark),
	dressings: fc.tuple(dressing, dressing, dressing, dressing),
});
const COLUMNS = [2, 5, 6, 9];

function put(cell: Cell, text: string): void {
	cell.value = text;
}

function dress(cell: Cell, { note, style: look, run }: Row["dressings"][number]): void {
	if (note !== undefined) {
		cell.note = note;
	}
	if (look !== undefined) {
		cell.style = look;
	}
	const length = typeof cell.value === "string" ? cell.value.length : 0;
	if (run !== undefined) {
		const [one, other, look2] = run;
		const start = Math.min(one, other, length);
		const end = Math.min(Math.max(one, other), length);
		if (start < end && look2 !== undefined) {
			cell.runs = [{ start, end, style: look2 }];
		}
	}
}

function workbookOf(rows: readonly Row[]): Workbook {
	const sheet = createSheet(7, "進捗管理表", rows.length + 2, 10);
	for (const [column, text] of HEADINGS.entries()) {
		put(cellAt(sheet, 0, column), text);
	}
	for (const [index, { texts, dressings }] of rows.entries()) {
		for (const [column, text] of rowWith({ B: `施策${index}` }).entries()) {
			put(cellAt(sheet, index + 1, column), text);
		}
		for (const [at, column] of COLUMNS.entries()) {
			const cell = cellAt(sheet, index + 1, column);
			put(cell, texts[at] ?? "");
			dress(cell, dressings[at] ?? {});
		}
	}
	return createWorkbook([sheet]);
}

function tableOf(workbook: Workbook): Sheet {
	const [sheet] = workbook.sheets;
	if (sheet === undefined) {
		throw new Error("no sheet");
	}
	return sheet;
}

function plan(host: Host): BridgeResponse<"pagePlanFixes"> {
	return done(host, "pagePlanFixes", { sheet: "進捗管理表", scope: { kind: "all" } });
}

const rows = fc.array(row, { minLength: 4, maxLength: 7 });

test("mending again changes nothing but what the first round had to leave for a second", () => {
	fc.assert(
		fc.property(rows, (given) => {
			const workbook = workbookOf(given);
			const host = hostFor(workbook);
			let preview = plan(host);
			for (let round = 0; round < 3 && preview.changes.length > 0; round++) {
				done(host, "pageApplyFixes", { sheetId: 7, changes: preview.changes });
				const mended = structuredClone(tableOf(workbook).cells);
				// The same preview once more finds its cells changed, by itself.
				const again = done(host, "pageApplyFixes", { sheetId: 7, changes: preview.changes });
				expect(again.cells).toBe(0);
				expect(tableOf(workbook).cells).toEqual(mended);
				preview = plan(host);
			}
			expect(preview.changes).toEqual([]);
		}),
		{ seed: SEED, numRuns: RUNS },
	);
});

test("taking back gives the sheet back exactly: values, formulas, parts in bold, formats, notes", () => {
	fc.assert(
		fc.property(rows, (given) => {
			const workbook = workbookOf(given);
			const before = structuredClone(tableOf(workbook).cells);
			const host = hostFor(workbook);
			const { changes } = plan(host);
			const { fix, cells } = done(host, "pageApplyFixes", { sheetId: 7, changes });
			expect(cells).toBe(changes.length);
			if (fix !== null) {
				const back = done(host, "pagePlanTakeBack", { fix });
				expect(back.left).toEqual([]);
				done(host, "pageTakeBack", { fix, cells: back.changes.map(({ cell }) => cell) });
			}
			expect(tableOf(workbook).cells).toEqual(before);
		}),
		{ seed: SEED, numRuns: RUNS },
	);
});

/** What a colleague does in between. */
const edit = fc.oneof(
	fc.record({ kind: fc.constant("type" as const), row: fc.nat(7), column: fc.constantFrom(...COLUMNS), text: prose }),
	fc.record({ kind: fc.constant("insert" as const), row: fc.integer({ min: 1, max: 6 }) }),
	fc.record({ kind: fc.constant("delete" as const), row: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ kind: fc.constant("sort" as const) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

function rowsAsTold(sheet: Sheet): ReadonlyMap<string, readonly unknown[]> {
	return new Map(
		sheet.cells.flatMap((cells) => {
			const name = cells?.[1]?.value;
			return typeof name === "string" && name !== "" ? [[name, (cells ?? []).map((cell) => cell?.value)]] : [];
		}),
	);
}

function makeEdits(host: Host, sheet: Sheet, edits: readonly Edit[]): void {
	for (const one of edits) {
		switch (one.kind) {
			case "type":
				host.type(7, Math.min(one.row, sheet.cells.length - 2) + 1, one.column, one.text);
				break;
			case "insert":
				sheet.cells.splice(one.row, 0, []);
				sheet.rowCount++;
				break;
			case "delete":
				sheet.cells.splice(one.row, 1);
				sheet.rowCount--;
				break;
			case "sort":
				sheet.cells.splice(1, sheet.cells.length - 1, ...sheet.cells.slice(1).reverse());
				break;
		}
	}
}

test("whatever colleagues do between preview and change, no cell changes but as the preview showed it", () => {
	fc.assert(
		fc.property(rows, fc.array(edit, { minLength: 1, maxLength: 4 }), (given, edits) => {
			const workbook = workbookOf(given);
			const sheet = tableOf(workbook);
			const host = hostFor(workbook);
			const preview = plan(host);
			const shown = new Map(
				preview.changes.map(({ cell, before, edits: made }) => {
					const area = parseA1(cell);
					const name = sheet.cells[area?.row ?? 0]?.[1]?.value;
					const after = made.reduceRight(
						(text, one) => text.slice(0, one.start) + one.text + text.slice(one.end),
						before,
					);
					return [`${String(name)} ${area?.column}`, { before, after }] as const;
				}),
			);
			makeEdits(host, sheet, edits);
			const edited = rowsAsTold(structuredClone(sheet));
			done(host, "pageApplyFixes", { sheetId: 7, changes: preview.changes });
			for (const [name, now] of rowsAsTold(sheet)) {
				for (const [column, value] of now.entries()) {
					const then = edited.get(name)?.[column];
					if (value !== then) {
						expect({ before: then, after: value }).toEqual(shown.get(`${name} ${column}`));
					}
				}
			}
		}),
		{ seed: SEED, numRuns: RUNS },
	);
});

test("whatever colleagues do before it, taking back brings only what was mended back, each where it belongs", () => {
	fc.assert(
		fc.property(rows, fc.array(edit, { minLength: 1, maxLength: 3 }), (given, edits) => {
			const workbook = workbookOf(given);
			const sheet = tableOf(workbook);
			const host = hostFor(workbook);
			const old = rowsAsTold(structuredClone(sheet));
			const { fix } = done(host, "pageApplyFixes", { sheetId: 7, changes: plan(host).changes });
			const mended = rowsAsTold(structuredClone(sheet));
			makeEdits(host, sheet, edits);
			const edited = rowsAsTold(structuredClone(sheet));
			if (fix === null) {
				return;
			}
			const { changes, left } = done(host, "pagePlanTakeBack", { fix });
			const { cells } = done(host, "pageTakeBack", { fix, cells: changes.map(({ cell }) => cell) });
			expect(cells).toBe(changes.length);
			let back = 0;
			for (const [name, now] of rowsAsTold(sheet)) {
				for (const [column, value] of now.entries()) {
					const then = edited.get(name)?.[column];
					if (value !== then) {
						back++;
						expect([then, value]).toEqual([mended.get(name)?.[column], old.get(name)?.[column]]);
					}
				}
			}
			expect(back).toBe(cells);
			// Where rows only moved, all of it comes back.
			if (edits.every(({ kind }) => kind === "insert" || kind === "sort")) {
				expect(left).toEqual([]);
			}
		}),
		{ seed: SEED, numRuns: RUNS },
	);
});

// Small sheets written as rows of texts, and the built-in sample with cells changed, as the reader gets them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1 } from "../../src/table/a1";
import type { ProgressTable, TableReading } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import type { Area, SheetSnapshot } from "../../src/table/snapshot";

/** A day long after every year of the sample, so that a test which falls back on it is noticed. */
export const TODAY = "2030-06-15";

export function areaOf(a1: string): Area {
	const area = parseA1(a1);
	if (area === null) {
		throw new Error(`${a1} is no area`);
	}
	return area;
}

/** A tab of the given rows; merges in A1. */
export function sheetOf(
	rows: readonly (readonly string[])[],
	merges: readonly string[] = [],
	name = "進捗管理表",
): SheetSnapshot {
	return { name, sheetId: 7, texts: rows, merges: merges.map(areaOf) };
}

export function read(sheet: SheetSnapshot, today = TODAY): TableReading {
	return readTable(sheet, { today });
}

/** The table of a tab that must hold one. */
export function tableOf(sheet: SheetSnapshot, today = TODAY): ProgressTable {
	const reading = read(sheet, today);
	if (reading.kind === "none") {
		throw new Error(`no table: ${reading.reason}`);
	}
	return reading.table;
}

/** Headings of a small table that has every kind of column. */
export const HEADINGS = [
	"新",
	"施策項目",
	"事業概要",
	"課名",
	"取組時期",
	"Ｒ２年度",
	"Ｒ３年度",
	"Ｒ４年度（R4.8末時点）",
	"Ｒ５～Ｒ７年度",
	"Ｒ３評価",
] as const;

/** A row of that table in which nothing is missing. */
export const FULL_ROW = [
	"",
	"見守り活動",
	"地域で見守る",
	"福祉政策課",
	"短期",
	"３回実施",
	"４回実施",
	"２回実施",
	"継続実施",
	"〇",
] as const;

/** A full row with some of its columns changed, by the letter of the column. */
export function rowWith(changes: { readonly [letter: string]: string }): readonly string[] {
	return FULL_ROW.map((text, column) => changes[String.fromCharCode(65 + column)] ?? text);
}

/** A small table: its headings in row 1, the given rows from row 2 on. */
export function smallSheet(rows: readonly (readonly string[])[], merges: readonly string[] = []): SheetSnapshot {
	return sheetOf([[...HEADINGS], ...rows], merges);
}

/** A sheet with the texts of some cells changed; cells are named in A1. */
export function withCells(sheet: SheetSnapshot, changes: { readonly [a1: string]: string }): SheetSnapshot {
	const texts = sheet.texts.map((row) => [...row]);
	for (const [a1, text] of Object.entries(changes)) {
		const { row, column } = areaOf(a1);
		const line = texts[row];
		if (line === undefined || line[column] === undefined) {
			throw new Error(`${a1} is outside the sheet`);
		}
		line[column] = text;
	}
	return { ...sheet, texts };
}

function isStringRows(value: unknown): value is string[][] {
	return (
		Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"))
	);
}

function loadSample(): SheetSnapshot {
	const json: unknown = JSON.parse(readFileSync(join(__dirname, "../../sample/sheet.json"), "utf8"));
	const { name, values, merges } = Object(json) as { name: unknown; values: unknown; merges: unknown };
	if (typeof name !== "string" || !isStringRows(values) || !Array.isArray(merges)) {
		throw new Error("sample/sheet.json has another shape");
	}
	return sheetOf(values, merges.map(String), name);
}

const SAMPLE = loadSample();

/** The built-in sample, with some cells changed. */
export function sample(changes: { readonly [a1: string]: string } = {}): SheetSnapshot {
	return withCells(SAMPLE, changes);
}

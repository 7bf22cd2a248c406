// The shape of an office's sheet and of what a careful clerk reads in it, and the short hand in which both are written.
import type { ColumnRole, YearKind } from "../../src/table/progress-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { areaOf } from "../table/sheet-fixture";

/** A tab as its office keeps it. */
export interface OfficeSheet {
	readonly name: string;
	/** All of the same length. */
	readonly rows: readonly (readonly string[])[];
	/** In A1. */
	readonly merges: readonly string[];
	/** The day on which it is read, `YYYY-MM-DD`. */
	readonly today: string;
}

export interface ExpectedYear {
	/** Letters of its columns, left to right: "F" or "F G". */
	readonly columns: string;
	/** null only for a plan that names no year. */
	readonly from: number | null;
	/** Left out: the same as `from`. */
	readonly to?: number;
	readonly kind: YearKind;
	/** Day of the heading's own as-of note. */
	readonly asOf?: string;
}

export interface ExpectedMark {
	/** Letter. */
	readonly column: string;
	/** Year that it judges; null where its headings name none. */
	readonly year: number | null;
}

export interface ExpectedEntry {
	/** 1-based. */
	readonly row: number;
	/** Name of its measure on one line, without a sign that stands for the row above. */
	readonly item: string;
	/** Whether it belongs to the same measure as the entry above. */
	readonly sameMeasure: boolean;
	readonly departments: readonly string[];
	readonly chapter: string | null;
	readonly direction: string | null;
	/** Text of the mark that counts; null where the table has no mark column. */
	readonly mark: string | null;
	/** null: a clerk might say either. */
	readonly isNew: boolean | null;
}

export interface Expected {
	/** First and last row of the header block, 1-based. */
	readonly headerRows: readonly [number, number];
	/** Letters by role; roles that are left out have no column. `mark` is the column that counts. */
	readonly columns: { readonly [Role in ColumnRole]?: string };
	/** Left to right. Columns of one year and kind that stand apart are still one year. */
	readonly years: readonly ExpectedYear[];
	/** All rating columns, left to right. */
	readonly marks: readonly ExpectedMark[];
	/** Symbols, best first; for a scale that is only "used", in any order. */
	readonly scale: readonly string[];
	readonly scaleSource: "legend" | "usual" | "used" | "open";
	/** Titles in the order of the sheet. */
	readonly chapters: readonly string[];
	readonly directions: readonly string[];
	readonly entries: readonly ExpectedEntry[];
	/** 「check cell」, all of them; 「missing-column A5 plan」 names the column that is missing. In any order. */
	readonly findings: readonly string[];
}

export interface Office {
	readonly sheet: OfficeSheet;
	readonly expected: Expected;
}

function linesOf(text: string): readonly string[] {
	return text
		.split("\n")
		.map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ""))
		.filter((line) => line !== "");
}

function cellsOf(line: string): readonly string[] {
	return line.split("|").map((cell) => cell.replace(/^[ \t]+|[ \t]+$/g, "").replace(/⏎/g, "\n"));
}

/**
 * Rows of a sheet, one a line: `| a | b | c |`. ⏎ is a line break within a cell, `|` alone a blank row. Rows are filled
 * up to the longest. The first line may be a ruler of letters that begins with `#`; it only helps to read.
 */
export function rows(text: string): readonly (readonly string[])[] {
	const lines = linesOf(text).filter((line) => !line.startsWith("#"));
	const cells = lines.map((line) => cellsOf(line.replace(/^\|/, "").replace(/\|$/, "")));
	const width = Math.max(...cells.map((row) => row.length));
	return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/**
 * Entries, one a line: `row | item | departments | mark | 新`, 新? where it may be new or not. A line `# chapter > direction` holds for those beneath;
 * `# chapter` has no direction, `# > direction` no chapter, `#` neither. An item `+` carries on the measure above.
 * Departments are apart by 、, a mark ∅ says that there is no mark column.
 */
export function entries(text: string): readonly ExpectedEntry[] {
	const found: ExpectedEntry[] = [];
	let chapter: string | null = null;
	let direction: string | null = null;
	for (const line of linesOf(text)) {
		if (line.startsWith("#")) {
			const [first = "", second = ""] = line.slice(1).split(" > ");
			chapter = first.replace(/^[ \t]+|[ \t]+$/g, "") || null;
			direction = second.replace(/^[ \t]+|[ \t]+$/g, "") || null;
			continue;
		}
		const [row = "", item = "", departments = "", mark = "", flag = ""] = cellsOf(line);
		const sameMeasure = item === "+";
		found.push({
			row: Number(row),
			item: sameMeasure ? (found[found.length - 1]?.item ?? "") : item,
			sameMeasure,
			departments: departments === "" ? [] : departments.split("、"),
			chapter,
			direction,
			mark: mark === "∅" ? null : mark,
			isNew: flag === "新?" ? null : flag === "新",
		});
	}
	return found;
}

/** The sheet as the reader gets it. */
export function snapshotOf(sheet: OfficeSheet): SheetSnapshot {
	return { name: sheet.name, sheetId: 7, texts: sheet.rows, merges: sheet.merges.map(areaOf) };
}

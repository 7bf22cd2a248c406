// .xlsx files made to fill the memory or to keep the reader busy for ever: refused at once; what is large but real is read.

import fc from "fast-check";
import { anyOverlap } from "../../local/area-overlap";
import { openBytes } from "../../local/open-bytes";
import { UnreadableFileError } from "../../local/unreadable-file-error";
import type { Sheet } from "../../local/workbook";
import { demandReadable, MOST_ELEMENTS } from "../../local/xlsx/bounds";
import { xlsxOf } from "./xlsx-parts";

const text = (a1: string, words = "題"): string => `<c r="${a1}" t="inlineStr"><is><t>${words}</t></is></c>`;
const CELL = `<sheetData><row r="1">${text("A1")}</row></sheetData>`;

async function open(bytes: Promise<Uint8Array>): Promise<Sheet | string> {
	try {
		return (await openBytes(await bytes, "表.xlsx", "表")).sheets[0] ?? "";
	} catch (error) {
		return error instanceof UnreadableFileError ? error.code : String(error);
	}
}

const withStrings = (strings: string, cells = 1) =>
	xlsxOf({
		sheet: `<sheetData>${Array.from({ length: cells }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`).join("")}</sheetData>`,
		strings,
	});

test.each<readonly [string, () => Promise<Uint8Array>, string]>([
	[
		"a cell in the far corner",
		() =>
			xlsxOf({
				sheet: `<sheetData><row r="1">${text("A1")}</row><row r="1048576">${text("XFD1048576")}</row></sheetData>`,
			}),
		"too-large",
	],
	[
		"a merge over the whole grid",
		() => xlsxOf({ sheet: `${CELL}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
		"too-large",
	],
	[
		"a thousand merges of whole columns",
		() => xlsxOf({ sheet: `${CELL}<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(1000)}</mergeCells>` }),
		"too-large",
	],
	[
		"merges that overlap",
		() => xlsxOf({ sheet: `${CELL}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>` }),
		"not-xlsx",
	],
	[
		"columns beyond Excel's",
		() => xlsxOf({ sheet: `<cols><col min="1" max="99999999" width="9"/></cols>${CELL}` }),
		"not-xlsx",
	],
	["one long text in many cells", () => withStrings(`<si><t>${"あ".repeat(49_000)}</t></si>`, 3000), "too-large"],
	["a text longer than a cell holds", () => withStrings(`<si><t>${"あ".repeat(60_000)}</t></si>`), "too-large"],
	["the same in pieces", () => withStrings(`<si>${`<r><t>${"あ".repeat(1000)}</t></r>`.repeat(60)}</si>`), "too-large"],
	[
		"entities",
		() =>
			xlsxOf({
				sheet: CELL,
				more: {
					"xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "ccc"><!ENTITY d "&b;&b;">]><sst><si><t>&d;</t></si></sst>',
				},
			}),
		"not-xlsx",
	],
	[
		"an entity that names a file of this machine",
		() =>
			xlsxOf({
				sheet: CELL,
				more: { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><sst/>' },
			}),
		"not-xlsx",
	],
	[
		"elements nested a million deep",
		() => xlsxOf({ sheet: `${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}` }),
		"not-xlsx",
	],
	[
		"the same in the list of tabs",
		() => xlsxOf({ sheet: CELL, workbook: `${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}` }),
		"not-xlsx",
	],
	[
		"a comment full of beginnings",
		() => xlsxOf({ sheet: `<!--${"<hyperlinks>".repeat(100_000)}-->${CELL}` }),
		"not-xlsx",
	],
	[
		"readings without an end",
		() =>
			xlsxOf({
				sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>題</t>${"<rPh/>".repeat(50_000)}</is></c></row></sheetData>`,
			}),
		"not-xlsx",
	],
	["tags that never end", () => xlsxOf({ sheet: `${CELL}${"<col ".repeat(100_000)}` }), "not-xlsx"],
])("%s", async (_, make, code) => {
	expect(await open(make())).toBe(code);
});

test.each<readonly [string, () => Promise<Uint8Array>, (sheet: Sheet) => unknown, unknown]>([
	[
		"a size that is only claimed",
		() => xlsxOf({ sheet: `<dimension ref="A1:XFD1048576"/>${CELL}` }),
		(sheet) => [sheet.rowCount, sheet.columnCount],
		[1000, 26],
	],
	[
		"a list over whole columns",
		() =>
			xlsxOf({
				sheet: `${CELL}<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
			}),
		(sheet) => sheet.cells[999]?.[25]?.validation?.kind,
		"list",
	],
	[
		"20,000 merges",
		() =>
			xlsxOf({
				sheet: `${CELL}<mergeCells>${Array.from({ length: 20_000 }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`).join("")}</mergeCells>`,
			}),
		(sheet) => sheet.merges.length,
		20_000,
	],
	[
		"signs in values of attributes",
		() => xlsxOf({ sheet: `<sheetData><row r="1" a="x>y" b='"'>${text("A1")}</row></sheetData>` }),
		(sheet) => sheet.cells[0]?.[0]?.value,
		"題",
	],
	[
		"a comment and a raw text",
		() => xlsxOf({ sheet: `<!-- <a> --><sheetData><row r="1">${text("A1", "<![CDATA[<題>]]>")}</row></sheetData>` }),
		(sheet) => sheet.cells[0]?.[0]?.value,
		"<題>",
	],
	[
		"what a merge covers",
		() =>
			xlsxOf({
				sheet: `<sheetData><row r="1">${text("A1")}${text("B1", "下")}${text("C1", "外")}</row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
			}),
		(sheet) => sheet.cells[0]?.map((cell) => cell?.value),
		["題", undefined, "外"],
	],
])("reads %s", async (_, make, look, expected) => {
	const sheet = await open(make());
	expect(typeof sheet === "string" ? sheet : look(sheet)).toEqual(expected);
});

test("more elements than could be held are refused, all parts counted together", () => {
	const half = new TextEncoder().encode(`<r>${"<c/>".repeat(MOST_ELEMENTS / 2 - 1)}</r>`);
	const parts = new Map([
		["one.xml", half],
		["other.xml", half],
	]);
	expect(() => demandReadable(parts, "表.xlsx")).not.toThrow();
	parts.set("more.xml", new TextEncoder().encode("<c/>"));
	expect(() => demandReadable(parts, "表.xlsx")).toThrow(new UnreadableFileError("表.xlsx", "too-large"));
});

test("areas overlap where any two share a cell, as comparing all pairs tells", () => {
	const area = fc.record({
		row: fc.nat(8),
		column: fc.nat(8),
		rows: fc.integer({ min: 1, max: 4 }),
		columns: fc.integer({ min: 1, max: 4 }),
	});
	fc.assert(
		fc.property(fc.array(area, { maxLength: 6 }), (areas) => {
			const cells = areas.flatMap(({ row, column, rows, columns }) =>
				Array.from(
					{ length: rows * columns },
					(_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
				),
			);
			expect(anyOverlap(areas)).toBe(new Set(cells).size < cells.length);
		}),
		{ seed: 7, numRuns: 500 },
	);
});

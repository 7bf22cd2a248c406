// What is expected of each office's sheet names rows and cells that are there: guards against slips of the pen.
import { oneLine } from "../../src/text/width";
import { areaOf } from "../table/sheet-fixture";
import { OFFICES } from "./all";

const BLANK_CHECKS = /^(?:missing-(?:mark|year|plan|item|outline|department|term)|blank-column) /;

describe.each(Object.entries(OFFICES))("%s", (_, { sheet, expected }) => {
	const textAt = (a1: string): string => {
		const { row, column } = areaOf(a1);
		return oneLine(sheet.rows[row]?.[column] ?? "").trim();
	};

	test("every row has as many cells", () => {
		expect(new Set(sheet.rows.map((row) => row.length)).size).toBe(1);
	});

	test("merges cover blank cells only, and do not overlap", () => {
		const covered = sheet.merges.flatMap((a1) => {
			const { row, column, rows, columns } = areaOf(a1);
			return Array.from({ length: rows * columns }, (_, place) => ({
				row: row + Math.floor(place / columns),
				column: column + (place % columns),
				first: place === 0,
			}));
		});
		expect(covered.filter(({ row, column, first }) => !first && (sheet.rows[row]?.[column] ?? "") !== "")).toEqual([]);
		expect(new Set(covered.map(({ row, column }) => `${row},${column}`)).size).toBe(covered.length);
	});

	test("entries name the texts of their rows", () => {
		const { item, mark } = expected.columns;
		expect(
			expected.entries.filter((entry) => !entry.sameMeasure).map((entry) => textAt(`${item}${entry.row}`)),
		).toEqual(expected.entries.filter((entry) => !entry.sameMeasure).map((entry) => entry.item));
		expect(expected.entries.map((entry) => textAt(`${mark}${entry.row}`))).toEqual(
			expected.entries.map((entry) => entry.mark),
		);
	});

	test("bands are texts of the sheet", () => {
		const texts = new Set(sheet.rows.flat().map((text) => oneLine(text)));
		expect([...expected.chapters, ...expected.directions].filter((title) => !texts.has(title))).toEqual([]);
		const told = new Set(expected.entries.flatMap((entry) => [entry.chapter, entry.direction]));
		expect([...expected.chapters, ...expected.directions].filter((title) => !told.has(title))).toEqual([]);
	});

	test("findings of blanks name blank cells, others filled ones", () => {
		const cells = expected.findings
			// A cell of nothing but a space is blank to the one check and holds something to the other.
			.filter((finding) => !/^(?:missing-column|blank-column|stray-space) /.test(finding))
			.map((finding) => [finding, textAt(finding.split(" ")[1] ?? "")] as const);
		expect(cells.filter(([finding, text]) => BLANK_CHECKS.test(finding) !== (text === ""))).toEqual([]);
	});
});

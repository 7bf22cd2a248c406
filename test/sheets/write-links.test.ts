// Links of a plan: where they lead, what stands beside them, and how few calls they take.
import fc from "fast-check";
import { countCell, textCell } from "../../src/report/layout";
import { linkBlocks } from "../../src/report/link-blocks";
import type { PlanCell, PlanLink } from "../../src/report/tab-plan";
import { planOf, tabOf } from "./plan-host";

function to(row: number, column: number): PlanLink {
	return { sheetId: 0, cell: { row, column } };
}

function linked(text: string, row = 4): PlanCell {
	return textCell(text, {}, to(row, 2));
}

function richTextCalls(rows: readonly (readonly PlanCell[])[]): number {
	return tabOf(planOf(rows)).host.calls.byName["Range.setRichTextValues"] ?? 0;
}

test("a cell leads where its link says, one with several links to each from its own stretch", () => {
	const several: PlanCell = {
		value: "C5、D6、E7",
		style: {},
		links: [
			{ ...to(4, 2), start: 0, end: 2 },
			{ ...to(5, 3), start: 3, end: 5 },
			{ ...to(6, 4), start: 6, end: 8 },
		],
	};
	const { sheet } = tabOf(planOf([[linked("C5"), several, textCell("文")]]));
	const [one, many, none] = sheet.cells[0] ?? [];
	expect(one?.runs).toMatchObject([{ start: 0, end: 2, link: "#gid=0&range=C5" }]);
	expect(many?.value).toBe("C5、D6、E7");
	expect(many?.runs?.map(({ start, end, link }) => [start, end, link])).toEqual([
		[0, 2, "#gid=0&range=C5"],
		[3, 5, "#gid=0&range=D6"],
		[6, 8, "#gid=0&range=E7"],
	]);
	expect([one, many, none].map((cell) => cell?.style?.underline ?? false)).toEqual([true, true, false]);
});

test("an empty list of links is none", () => {
	const { sheet, host } = tabOf(planOf([[{ value: "文", style: {}, links: [] }]]));
	expect(sheet.cells[0]?.[0]?.runs).toBeUndefined();
	expect(host.calls.byName["Range.setRichTextValues"]).toBeUndefined();
});

test("numbers and sparklines beside links, above and below them, stay numbers and sparklines", () => {
	const spark: PlanCell = { value: "", style: {}, sparkline: { column: 0, columns: 1 } };
	const { sheet } = tabOf(
		planOf([
			[countCell(1), linked("C1"), spark, linked("D1")],
			[linked("A2"), countCell(2), textCell("文"), linked("D2")],
			[countCell(3), linked("C3"), spark, countCell(4)],
		]),
	);
	const kinds = [0, 1, 2].map((row) =>
		sheet.cells[row]?.map((cell) => cell?.formula ?? (cell?.runs?.[0]?.link === undefined ? cell?.value : "link")),
	);
	expect(kinds).toEqual([
		[1, "link", "=SPARKLINE(A1)", "link"],
		["link", 2, "文", "link"],
		[3, "link", "=SPARKLINE(A3)", 4],
	]);
});

test("columns of links beside a number in every row take as many calls for 5 rows as for 300", () => {
	const rows = (count: number) =>
		Array.from({ length: count }, (_, row) => [
			linked(`A${row}`, row),
			countCell(row),
			linked(`C${row}`, row),
			textCell(""),
		]);
	expect([5, 300].map((count) => richTextCalls(rows(count)))).toEqual([2, 2]);
});

test("links of several columns with only texts between them take one call", () => {
	const rows = [
		[linked("A1"), textCell("見出し"), textCell(""), linked("D1")],
		[textCell(""), linked("B2"), textCell(""), textCell("")],
	];
	expect(richTextCalls(rows)).toBe(1);
});

const CELLS: readonly PlanCell[] = [
	textCell("文"),
	linked("C5"),
	countCell(1),
	{ value: "", style: {}, sparkline: { column: 0, columns: 1 } },
	{ value: "C5、D6", style: {}, links: [{ ...to(4, 2), start: 0, end: 2 }] },
];

test("blocks hold every link once or more and never a number or a sparkline", () => {
	const grids = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 })).chain(([columns, rows]) =>
		fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);
	fc.assert(
		fc.property(grids, (rows) => {
			const blocks = linkBlocks(planOf(rows));
			const inBlock = (row: number, column: number): boolean =>
				blocks.some(
					(block) =>
						row >= block.row &&
						row < block.row + block.rows &&
						column >= block.column &&
						column < block.column + block.columns,
				);
			rows.forEach((cells, row) => {
				cells.forEach((cell, column) => {
					if (typeof cell.value === "number" || cell.sparkline !== undefined) {
						expect(inBlock(row, column)).toBe(false);
					} else if (cell.link !== undefined || cell.links !== undefined) {
						expect(inBlock(row, column)).toBe(true);
					}
				});
			});
		}),
		{ seed: 6, numRuns: 500 },
	);
});

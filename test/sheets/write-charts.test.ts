// Charts and sparklines of a plan, as they come to stand on the tab.
import { countCell, textCell } from "../../src/report/layout";
import type { PlanCell, PlanChart } from "../../src/report/tab-plan";
import { planHost, planOf, tabOf } from "./plan-host";

const HEAD = ["章", "◎", "〇"].map((text) => textCell(text));

function chartOf(title: string, row: number): PlanChart {
	return {
		kind: "stacked-bar",
		title,
		data: { row: 0, column: 0, rows: 3, columns: 3 },
		colors: ["#0b4f8a", "#7fb2e5"],
		at: { row, column: 0 },
		width: 240,
		height: 80,
	};
}

const TABLE = [
	HEAD,
	[textCell("１ 章"), countCell(3), countCell(1)],
	[textCell("２ 章"), countCell(0), countCell(2)],
	...Array.from({ length: 10 }, () => HEAD.map(() => textCell(""))),
];

/** A row of numbers with a sparkline at its end. */
function sparkRow(...numbers: readonly (number | "")[]): readonly PlanCell[] {
	return [
		textCell("参加者"),
		...numbers.map((number): PlanCell => ({ value: number, style: {} })),
		{ value: "", style: {}, sparkline: { column: 1, columns: numbers.length } },
	];
}

test("charts are of the cells, at the place, of the size and colours that the plan says", () => {
	const { sheet, host } = tabOf(planOf(TABLE, { charts: [chartOf("評価 × 章", 4), chartOf("もう一つ", 8)] }));
	expect(host.missing).toEqual([]);
	const [first, second, ...others] = sheet.charts;
	expect(others).toEqual([]);
	expect(first).toMatchObject({
		kind: "bar",
		ranges: [{ sheetId: sheet.id, area: { row: 0, column: 0, rows: 3, columns: 3 } }],
		headers: 1,
		at: { row: 4, column: 0, offsetX: 0, offsetY: 0 },
		options: {
			title: "評価 × 章",
			isStacked: true,
			colors: ["#0b4f8a", "#7fb2e5"],
			width: 240,
			height: 80,
			"legend.position": "bottom",
			"series.0.dataLabel": "value",
			"series.1.dataLabel": "value",
		},
	});
	expect(second).toMatchObject({ at: { row: 8 }, options: { title: "もう一つ" } });
	expect(first?.id).not.toBe(second?.id);
});

test("each chart costs two calls", () => {
	const calls = [[], [chartOf("一", 4)], [chartOf("一", 4), chartOf("二", 8)]].map(
		(charts) => tabOf(planOf(TABLE, { charts })).host.calls.total,
	);
	const [none = 0, one = 0, two = 0] = calls;
	expect([one - none, two - one]).toEqual([2, 2]);
});

test("a sparkline is a formula over its own row; numbers and texts around it stay what they are", () => {
	const { sheet } = tabOf(
		planOf([sparkRow(1, 2, 3), [...(TABLE[0] ?? []), textCell("間"), textCell("1-2")], sparkRow(4, "", 6)]),
	);
	const column = [0, 1, 2].map((row) => sheet.cells[row]?.[4]);
	expect(column.map((cell) => [cell?.formula, cell?.value])).toEqual([
		["=SPARKLINE(B1:D1)", ""],
		[undefined, "1-2"],
		["=SPARKLINE(B3:D3)", ""],
	]);
	expect(column[0]?.style?.numberFormat).not.toBe("@");
	expect(column[1]?.style?.numberFormat).toBe("@");
	expect(sheet.cells[0]?.slice(1, 4).map((cell) => cell?.value)).toEqual([1, 2, 3]);
});

test("sparklines cost no calls of their own, however many", () => {
	const calls = [1, 50].map((rows) => {
		const plan = planOf([
			...Array.from({ length: rows }, () => sparkRow(1, 2)),
			...Array.from({ length: 60 - rows }, () => TABLE[0]?.concat(textCell("")) ?? []),
		]);
		return tabOf(plan).host.calls.byName;
	});
	expect(calls[0]).toEqual(calls[1]);
});

test("a tab with charts and sparklines that nobody touched is renewed, not kept", () => {
	const host = planHost();
	const plan = planOf([sparkRow(1, 2), ...TABLE.map((row) => [...row, textCell("")])], {
		charts: [{ ...chartOf("図", 6), data: { row: 1, column: 0, rows: 3, columns: 3 } }],
	});
	host.run("renew", plan);
	expect(host.run("renew", plan)).toEqual({ name: "図表", kept: null });
	expect(host.workbook.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([
		["進捗管理表", 0],
		["図表", 1],
	]);
});

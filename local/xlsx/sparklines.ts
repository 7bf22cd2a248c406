// Sparklines of a tab, for excelts to write as sparklines of Excel, which knows no formula for them.

import type { Worksheet } from "@cj-tech-master/excelts";
import { areaToA1, cellToA1 } from "../a1";
import { sparklineArea } from "../sparkline";
import type { Sheet } from "../workbook";

/** With its alpha, as Excel wants it here. */
const LINE_COLOR = "FF0B57D0";
const LINE_POINTS = 1.25;

/** Adds the tab's sparklines as one group; `name` is the tab's own. */
export function addSparklines(sheet: Sheet, tab: Worksheet, name: string): void {
	const prefix = `'${name.replaceAll("'", "''")}'!`;
	const sparklines = sheet.cells.flatMap((cells, row) =>
		cells.flatMap((cell, column) => {
			const area = sparklineArea(cell);
			return area === null ? [] : [{ dataRef: prefix + areaToA1(area), cellRef: cellToA1(row, column) }];
		}),
	);
	if (sparklines.length > 0) {
		tab.addSparklineGroup({
			type: "line",
			sparklines,
			lineColor: LINE_COLOR,
			lineWeight: LINE_POINTS,
			last: true,
			lastColor: LINE_COLOR,
			displayEmptyCellsAs: "span",
		});
	}
}

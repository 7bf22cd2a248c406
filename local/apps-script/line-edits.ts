// Inserting and deleting rows and columns of a tab, with everything that has a place moving along.
import type { BarChart, Cell, CellStyle, FormatRule, GridArea, Sheet, Workbook } from "../workbook";
import { mapReferences } from "./formula-references";

export type Axis = "row" | "column";

/** `count` lines come in before `at`, or the lines from `at` on go out. */
export interface LineEdit {
	readonly kind: "insert" | "delete";
	readonly axis: Axis;
	readonly at: number;
	readonly count: number;
}

const sizeName = { row: "rows", column: "columns" } as const;

/** Where a line is afterwards; null when it is gone. */
function movedLine(line: number, { kind, at, count }: LineEdit): number | null {
	if (line < at) {
		return line;
	}
	if (kind === "insert") {
		return line + count;
	}
	return line < at + count ? null : line - count;
}

function movedArea(area: GridArea, edit: LineEdit): GridArea | null {
	const start = area[edit.axis];
	const size = area[sizeName[edit.axis]];
	const end = start + size;
	const editEnd = edit.at + edit.count;
	if (edit.kind === "insert") {
		const grown = edit.at > start && edit.at < end ? size + edit.count : size;
		return { ...area, [edit.axis]: edit.at <= start ? start + edit.count : start, [sizeName[edit.axis]]: grown };
	}
	const lost = Math.max(0, Math.min(end, editEnd) - Math.max(start, edit.at));
	const before = Math.max(0, Math.min(start, editEnd) - edit.at);
	return lost === size ? null : { ...area, [edit.axis]: start - before, [sizeName[edit.axis]]: size - lost };
}

function movedAreas(areas: readonly GridArea[], edit: LineEdit): GridArea[] {
	return areas.map((area) => movedArea(area, edit)).filter((area) => area !== null);
}

function movedKeys<T>(lines: ReadonlyMap<number, T>, edit: LineEdit): Map<number, T> {
	const moved = new Map<number, T>();
	for (const [line, value] of lines) {
		const place = movedLine(line, edit);
		if (place !== null) {
			moved.set(place, value);
		}
	}
	return moved;
}

function movedSet(lines: ReadonlySet<number>, edit: LineEdit): Set<number> {
	return new Set([...lines].map((line) => movedLine(line, edit)).filter((line) => line !== null));
}

/** Relative references keep their distance from the rule's first cell; fixed ones follow the line they name. */
function movedRule(rule: FormatRule, edit: LineEdit): FormatRule | null {
	const areas = movedAreas(rule.areas, edit);
	const [before] = rule.areas;
	const [after] = areas;
	if (before === undefined || after === undefined) {
		return null;
	}
	if (rule.kind === "opaque") {
		return { ...rule, areas };
	}
	const distance = after[edit.axis] - before[edit.axis];
	const formula = mapReferences(rule.formula, (reference) => {
		const isFixed = edit.axis === "row" ? reference.fixedRow : reference.fixedColumn;
		const line = isFixed ? movedLine(reference[edit.axis], edit) : reference[edit.axis] + distance;
		return line === null || line < 0 ? null : { ...reference, [edit.axis]: line };
	});
	return { ...rule, areas, formula };
}

function moveFormulas(workbook: Workbook, edited: Sheet, edit: LineEdit): void {
	for (const sheet of workbook.sheets) {
		for (const cell of sheet.cells.flat()) {
			if (cell?.formula !== undefined) {
				cell.formula = mapReferences(cell.formula, (reference) => {
					if ((reference.sheetName ?? sheet.name) !== edited.name) {
						return reference;
					}
					const line = movedLine(reference[edit.axis], edit);
					return line === null ? null : { ...reference, [edit.axis]: line };
				});
			}
		}
	}
}

/** What a chart shows follows its lines, and the chart the line on which its corner lies, or the one after it. */
function moveCharts(workbook: Workbook, edited: Sheet, edit: LineEdit): void {
	for (const sheet of workbook.sheets) {
		sheet.charts = sheet.charts.map((chart): BarChart => {
			const ranges = chart.ranges.flatMap((range) => {
				const area = range.sheetId === edited.id ? movedArea(range.area, edit) : range.area;
				return area === null ? [] : [{ ...range, area }];
			});
			const last = (edit.axis === "row" ? edited.rowCount : edited.columnCount) - 1;
			const line = movedLine(chart.at[edit.axis], edit) ?? Math.min(edit.at, last);
			return { ...chart, ranges, at: sheet === edited ? { ...chart.at, [edit.axis]: line } : chart.at };
		});
	}
}

function spliceLines<T>(lines: T[], edit: LineEdit): void {
	if (lines.length <= edit.at) {
		return;
	}
	if (edit.kind === "delete") {
		lines.splice(edit.at, edit.count);
		return;
	}
	const tail = lines.splice(edit.at);
	lines.length = edit.at + edit.count;
	for (const index of tail.keys()) {
		if (index in tail) {
			lines[edit.at + edit.count + index] = tail[index] as T;
		}
	}
}

/** Moves everything on the tab, and every formula in the file that refers to it. */
export function editLines(workbook: Workbook, sheet: Sheet, edit: LineEdit): void {
	const { axis, kind, at, count } = edit;
	const change = kind === "insert" ? count : -count;
	if (axis === "row") {
		spliceLines(sheet.cells, edit);
		sheet.rowHeights = movedKeys(sheet.rowHeights, edit);
		sheet.hiddenRows = movedSet(sheet.hiddenRows, edit);
		sheet.rowCount += change;
		sheet.frozenRows = movedFreeze(sheet.frozenRows, edit);
	} else {
		sheet.cells.forEach((cells) => {
			spliceLines(cells, edit);
		});
		sheet.columnWidths = movedKeys(sheet.columnWidths, edit);
		sheet.hiddenColumns = movedSet(sheet.hiddenColumns, edit);
		sheet.columnCount += change;
		sheet.frozenColumns = movedFreeze(sheet.frozenColumns, edit);
	}
	sheet.merges = movedAreas(sheet.merges, edit).filter((merge) => merge.rows > 1 || merge.columns > 1);
	sheet.protections = sheet.protections.flatMap((protection) => {
		const area = protection.area === null ? null : movedArea(protection.area, edit);
		return protection.area !== null && area === null ? [] : [{ ...protection, area }];
	});
	sheet.formatRules = sheet.formatRules.map((rule) => movedRule(rule, edit)).filter((rule) => rule !== null);
	if (workbook.activeSheetId === sheet.id) {
		workbook.activeArea = movedArea(workbook.activeArea, edit) ?? { row: 0, column: 0, rows: 1, columns: 1 };
	}
	moveFormulas(workbook, sheet, { axis, kind, at, count });
	moveCharts(workbook, sheet, edit);
}

function movedFreeze(frozen: number, { kind, at, count }: LineEdit): number {
	if (at >= frozen) {
		return frozen;
	}
	return kind === "insert" ? frozen + count : frozen - Math.min(count, frozen - at);
}

/** New lines look like the line beside which they came in: same styles, same rules on input. */
export function copyLook(sheet: Sheet, axis: Axis, from: number, to: number, count: number): void {
	const looks = new Map<number, Pick<Cell, "style" | "validation">>();
	const across = axis === "row" ? (sheet.cells[from]?.length ?? 0) : sheet.cells.length;
	for (let other = 0; other < across; other++) {
		const cell = axis === "row" ? sheet.cells[from]?.[other] : sheet.cells[other]?.[from];
		if (cell?.style !== undefined || cell?.validation !== undefined) {
			looks.set(other, cell);
		}
	}
	for (const [other, look] of looks) {
		for (let line = to; line < to + count; line++) {
			const [row, column] = axis === "row" ? [line, other] : [other, line];
			const cells = sheet.cells[row] ?? [];
			sheet.cells[row] = cells;
			cells[column] = { value: "", ...lookOf(look) };
		}
	}
}

function lookOf({ style, validation }: Pick<Cell, "style" | "validation">): Pick<Cell, "style" | "validation"> {
	const look: { style?: CellStyle; validation?: NonNullable<Cell["validation"]> } = {};
	if (style !== undefined) {
		look.style = style;
	}
	if (validation !== undefined) {
		look.validation = validation;
	}
	return look;
}

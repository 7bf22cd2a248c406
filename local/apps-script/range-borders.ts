// Range: the borders of its cells, as setBorder puts them.
import type { BorderLine, CellStyle, GridArea, Sheet } from "../workbook";
import { setStyle } from "./cell-style";
import { demandEditable } from "./edit-permission";
import { BorderStyle, type EnumValue } from "./enums";
import type { Execution } from "./execution";
import { eachPlace } from "./grid-area";
import type { RangeHandle } from "./handles";
import { bool, enumOf, orNull, text } from "./kinds";
import { type MethodTable, methodsOf } from "./service-class";
import { readColour } from "./written-colour";

const on = methodsOf<RangeHandle>();

/** true draws, false removes, null leaves as it is. */
export interface BorderSides {
	readonly top: boolean | null;
	readonly left: boolean | null;
	readonly bottom: boolean | null;
	readonly right: boolean | null;
	readonly vertical: boolean | null;
	readonly horizontal: boolean | null;
}

type Side = "top" | "left" | "bottom" | "right";

export function borderLine(color: string | null, style: EnumValue | null): BorderLine {
	return {
		color: color === null ? "#000000" : readColour(color),
		style: (style?.name ?? "SOLID") as BorderLine["style"],
	};
}

export function drawBorders(
	execution: Execution,
	sheet: Sheet,
	area: GridArea,
	sides: BorderSides,
	line: BorderLine,
): void {
	demandEditable(execution, sheet, area);
	const lastRow = area.row + area.rows - 1;
	const lastColumn = area.column + area.columns - 1;
	// Cells of one kind of place on one style end up alike, so they share the object.
	const made = new Map<string, Map<CellStyle | undefined, CellStyle | undefined>>();
	eachPlace(area, (row, column) => {
		const drawn: Record<Side, boolean | null> = {
			top: row === area.row ? sides.top : sides.horizontal,
			bottom: row === lastRow ? sides.bottom : sides.horizontal,
			left: column === area.column ? sides.left : sides.vertical,
			right: column === lastColumn ? sides.right : sides.vertical,
		};
		const key = Object.values(drawn).join();
		const byOrigin = made.get(key) ?? new Map<CellStyle | undefined, CellStyle | undefined>();
		made.set(key, byOrigin);
		const origin = sheet.cells[row]?.[column]?.style;
		if (!byOrigin.has(origin)) {
			byOrigin.set(origin, withBorders(origin, drawn, line));
		}
		setStyle(sheet, row, column, byOrigin.get(origin));
	});
}

function withBorders(
	style: CellStyle | undefined,
	drawn: Readonly<Record<Side, boolean | null>>,
	line: BorderLine,
): CellStyle | undefined {
	const borders: Partial<Record<Side, BorderLine>> = { ...style?.borders };
	for (const side of ["top", "left", "bottom", "right"] as const) {
		if (drawn[side] === true) {
			borders[side] = line;
		} else if (drawn[side] === false) {
			delete borders[side];
		}
	}
	const { borders: _replaced, ...rest } = style ?? {};
	const restyled: CellStyle = Object.keys(borders).length === 0 ? rest : { ...rest, borders };
	return Object.keys(restyled).length === 0 ? undefined : restyled;
}

const side = orNull(bool);

export const borderKinds = [side, side, side, side, side, side] as const;
export const styledBorderKinds = [...borderKinds, orNull(text), orNull(enumOf(BorderStyle))] as const;

export const rangeBorderMethods: MethodTable = {
	setBorder: [
		on(borderKinds, (range, top, left, bottom, right, vertical, horizontal) => {
			const sides = { top, left, bottom, right, vertical, horizontal };
			drawBorders(range.execution, range.sheet, range.area, sides, borderLine(null, null));
			return range;
		}),
		on(styledBorderKinds, (range, top, left, bottom, right, vertical, horizontal, color, style) => {
			const sides = { top, left, bottom, right, vertical, horizontal };
			drawBorders(range.execution, range.sheet, range.area, sides, borderLine(color, style));
			return range;
		}),
	],
};

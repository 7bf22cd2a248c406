// Changing the styles of many cells, sharing one style object among cells that look alike.
import { type CellStyle, cellAt, type GridArea, type Sheet } from "../workbook";
import { eachPlace } from "./grid-area";

/** A member that is present but undefined goes back to the sheet's default. */
export type StylePatch = { readonly [Name in keyof CellStyle]?: CellStyle[Name] | undefined };

function restyled(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
	const members = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
	return members.length === 0 ? undefined : (Object.fromEntries(members) as CellStyle);
}

/** Gives a function that applies patches to cells; within its life equal changes to one style give one object. */
export function stylist(sheet: Sheet): (row: number, column: number, patch: StylePatch) => void {
	const made = new Map<StylePatch, Map<CellStyle | undefined, CellStyle | undefined>>();
	return (row, column, patch) => {
		let byOrigin = made.get(patch);
		if (byOrigin === undefined) {
			byOrigin = new Map();
			made.set(patch, byOrigin);
		}
		const origin = sheet.cells[row]?.[column]?.style;
		if (!byOrigin.has(origin)) {
			byOrigin.set(origin, restyled(origin, patch));
		}
		setStyle(sheet, row, column, byOrigin.get(origin));
	};
}

export function setStyle(sheet: Sheet, row: number, column: number, style: CellStyle | undefined): void {
	if (style !== undefined) {
		cellAt(sheet, row, column).style = style;
	} else {
		delete sheet.cells[row]?.[column]?.style;
	}
}

/** Every format but the number format, which Google leaves as it is. */
export function clearStyles(sheet: Sheet, area: GridArea): void {
	eachPlace(area, (row, column) => {
		const style = sheet.cells[row]?.[column]?.style;
		if (style !== undefined) {
			const { numberFormat } = style;
			setStyle(sheet, row, column, numberFormat === undefined ? undefined : { numberFormat });
		}
	});
}

// Range: the getters and setters of style properties, made from their table.
import type { CellStyle, GridArea, Sheet } from "../workbook";
import { type StylePatch, stylist } from "./cell-style";
import { demandShape } from "./data-shape";
import { demandEditable } from "./edit-permission";
import type { Execution } from "./execution";
import { eachPlace, mapPlaces } from "./grid-area";
import type { RangeHandle } from "./handles";
import { gridOf } from "./kinds";
import { type MethodTable, methodsOf } from "./service-class";
import { type StyleProperty, styleProperties } from "./style-properties";

const on = methodsOf<RangeHandle>();
const defaultStyle: CellStyle = {};

export function fillWithStyle(execution: Execution, sheet: Sheet, area: GridArea, patch: StylePatch): void {
	demandEditable(execution, sheet, area);
	const restyle = stylist(sheet);
	eachPlace(area, (row, column) => restyle(row, column, patch));
}

function accessors<T>({ singular, plural, kind, read, patch }: StyleProperty<T>): MethodTable {
	return {
		[`get${singular}`]: on([], ({ sheet, area }) => read(sheet.cells[area.row]?.[area.column]?.style ?? defaultStyle)),
		[`get${plural}`]: on([], ({ sheet, area }) =>
			mapPlaces(area, (row, column) => read(sheet.cells[row]?.[column]?.style ?? defaultStyle)),
		),
		[`set${singular}`]: on([kind], (range, value) => {
			fillWithStyle(range.execution, range.sheet, range.area, patch(value));
			return range;
		}),
		[`set${plural}`]: on([gridOf(kind)], (range, values) => {
			const { execution, sheet, area } = range;
			demandShape(area, values);
			demandEditable(execution, sheet, area);
			const patches = new Map(values.flat().map((value) => [value, patch(value)]));
			const restyle = stylist(sheet);
			values.forEach((line, row) => {
				line.forEach((value, column) => {
					restyle(area.row + row, area.column + column, patches.get(value) ?? {});
				});
			});
			return range;
		}),
	};
}

export const rangeStyleMethods: MethodTable = {
	...accessors(styleProperties.background),
	...accessors(styleProperties.fontColor),
	...accessors(styleProperties.fontFamily),
	...accessors(styleProperties.fontSize),
	...accessors(styleProperties.fontWeight),
	...accessors(styleProperties.fontStyle),
	...accessors(styleProperties.fontLine),
	...accessors(styleProperties.horizontalAlignment),
	...accessors(styleProperties.verticalAlignment),
	...accessors(styleProperties.wrap),
	...accessors(styleProperties.wrapStrategy),
	...accessors(styleProperties.numberFormat),
};

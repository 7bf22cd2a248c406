// Whether the rows that a script hands to a setter have the shape of the range.
import type { GridArea } from "../workbook";
import { wrongColumnCount, wrongRowCount } from "./error-texts";
import { ServiceError } from "./service-error";

export function demandShape(area: GridArea, rows: readonly (readonly unknown[])[]): void {
	if (rows.length !== area.rows) {
		throw new ServiceError(wrongRowCount(rows.length, area.rows));
	}
	for (const row of rows) {
		if (row.length !== area.columns) {
			throw new ServiceError(wrongColumnCount(row.length, area.columns));
		}
	}
}

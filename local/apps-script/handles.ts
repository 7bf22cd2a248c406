// What a script holds of the document: references by id and place, looked up anew at each call as Google does.
import type { GridArea, Sheet } from "../workbook";
import { outsideGrid } from "./error-texts";
import type { Execution } from "./execution";
import { ServiceError } from "./service-error";

export class SpreadsheetHandle {
	constructor(readonly execution: Execution) {}
}

export class SheetHandle {
	constructor(
		readonly execution: Execution,
		readonly id: number,
	) {}

	get model(): Sheet {
		return this.execution.sheet(this.id);
	}
}

export class RangeHandle {
	constructor(
		readonly execution: Execution,
		readonly sheetId: number,
		readonly area: GridArea,
	) {}

	/** The tab, when it still exists and the grid still reaches over the whole range. */
	get sheet(): Sheet {
		const sheet = this.execution.sheet(this.sheetId);
		if (this.area.row + this.area.rows > sheet.rowCount || this.area.column + this.area.columns > sheet.columnCount) {
			throw new ServiceError(outsideGrid);
		}
		return sheet;
	}

	at(area: GridArea): RangeHandle {
		return new RangeHandle(this.execution, this.sheetId, area);
	}
}

export class RangeListHandle {
	constructor(readonly ranges: readonly RangeHandle[]) {}
}

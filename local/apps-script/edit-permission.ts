// Whether the person who runs the script may edit a place: viewer's rights and protections.
import type { GridArea, Sheet } from "../workbook";
import { protectedCell } from "./error-texts";
import type { Desk } from "./execution";
import { intersects } from "./grid-area";
import { ServiceError } from "./service-error";

export function mayEdit(execution: Desk, sheet: Sheet, area: GridArea): boolean {
	if (execution.options.canEdit === false) {
		return false;
	}
	return !sheet.protections.some(
		(protection) =>
			!protection.editableByUser &&
			!protection.warningOnly &&
			(protection.area === null || intersects(protection.area, area)),
	);
}

export function demandEditable(execution: Desk, sheet: Sheet, area: GridArea): void {
	if (!mayEdit(execution, sheet, area)) {
		throw new ServiceError(protectedCell);
	}
}

/** For what belongs to the tab as such, like its name or frozen rows: a protected range does not stop it. */
export function demandEditableTab(execution: Desk, sheet: Sheet): void {
	const locked = sheet.protections.some(
		(protection) => protection.area === null && !protection.editableByUser && !protection.warningOnly,
	);
	if (locked || execution.options.canEdit === false) {
		throw new ServiceError(protectedCell);
	}
}

export function demandEditableFile(execution: Desk): void {
	if (execution.options.canEdit === false) {
		throw new ServiceError(protectedCell);
	}
}

// Protection: a protected range or tab.
import type { GridArea, Protection, Sheet } from "../workbook";
import { demandEditableFile } from "./edit-permission";
import { ProtectionType } from "./enums";
import { protectedCell } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle } from "./handles";
import { bool, text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

export class ProtectionHandle {
	constructor(
		readonly execution: Execution,
		readonly sheet: Sheet,
		private current: Protection,
	) {}

	/** Whoever protects something stays able to edit it. */
	static add(execution: Execution, sheet: Sheet, area: GridArea | null): ProtectionHandle {
		const protection = { area, description: "", editableByUser: true, warningOnly: false };
		sheet.protections.push(protection);
		return new ProtectionHandle(execution, sheet, protection);
	}

	get model(): Protection {
		return this.current;
	}

	replace(changes: Partial<Protection> | null): void {
		if (!this.current.editableByUser) {
			throw new ServiceError(protectedCell);
		}
		demandEditableFile(this.execution);
		const index = this.sheet.protections.indexOf(this.current);
		if (changes === null) {
			this.sheet.protections.splice(index, index < 0 ? 0 : 1);
		} else if (index >= 0) {
			this.current = { ...this.current, ...changes };
			this.sheet.protections[index] = this.current;
		}
	}
}

const on = methodsOf<ProtectionHandle>();

export const protectionClass: ServiceClass = {
	name: "Protection",
	namespace: "SpreadsheetApp",
	target: ProtectionHandle,
	methods: {
		canEdit: on([], ({ model }) => model.editableByUser),
		getDescription: on([], ({ model }) => model.description),
		getProtectionType: on([], ({ model }) => ProtectionType.of(model.area === null ? "SHEET" : "RANGE")),
		getRange: on([], ({ execution, sheet, model }) => {
			const wholeTab = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
			return new RangeHandle(execution, sheet.id, model.area ?? wholeTab);
		}),
		isWarningOnly: on([], ({ model }) => model.warningOnly),
		remove: on([], (protection) => protection.replace(null)),
		setDescription: on([text], (protection, description) => {
			protection.replace({ description });
			return protection;
		}),
		setWarningOnly: on([bool], (protection, warningOnly) => {
			protection.replace({ warningOnly });
			return protection;
		}),
	},
};

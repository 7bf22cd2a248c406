// What service calls would take at Google, from costs that others have measured and published (published-costs.ts).
import type { ServiceCall } from "../local/apps-script/call-log";
import { RangeHandle, RangeListHandle } from "../local/apps-script/handles";
import { COST } from "./published-costs";

const READS = /^(?:Range|Sheet|Spreadsheet|DeveloperMetadataFinder|RangeList)\.(?:get|is|find$)/;
/** Give an object to ask and read nothing. */
const HANDLES = /\.(?:getRange|getRangeList|getRanges|getSheetByName|getSheetById|getActiveSheet)$/;
const WRITES = /\.(?:set|insert|delete|hide|show|clear|add|merge|copy|remove)/;
const READS_CELLS =
	/^Range\.(?:getValues|getDisplayValues|getNotes|getBackgrounds|getFormulas|getRichTextValues|getTextStyles|getDataValidations)$/;
const WRITES_CELLS = /^Range\.(?:setValues|setRichTextValues|setDataValidations)$/;

function cellsOf(target: object): number {
	const ranges = target instanceof RangeListHandle ? target.ranges : target instanceof RangeHandle ? [target] : [];
	return ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

/** Adds up what the calls of a run would take. */
export class ModelledTime {
	private milliseconds = 0;
	private written = false;

	get seconds(): number {
		return this.milliseconds / 1000;
	}

	add({ name, target }: ServiceCall): void {
		this.milliseconds += this.costOf(name, target);
	}

	private costOf(name: string, target: object): number {
		if (name === "SpreadsheetApp.flush") {
			const cost = this.written ? COST.flush : COST.other;
			this.written = false;
			return cost;
		}
		if (name.startsWith("Properties.")) {
			return name.startsWith("Properties.get") ? COST.propertiesRead : COST.propertiesWritten;
		}
		if (READS.test(name) && !HANDLES.test(name)) {
			return this.readCost(name, target);
		}
		if (WRITES.test(name) && !name.startsWith("Ui.")) {
			this.written = true;
			return COST.write + (WRITES_CELLS.test(name) ? cellsOf(target) * COST.cellWritten : 0);
		}
		return COST.other;
	}

	private readCost(name: string, target: object): number {
		if (this.written) {
			this.written = false;
			return COST.turn + this.cellCost(name, target);
		}
		return name === "Range.getValue" ? COST.nextCell : COST.read + this.cellCost(name, target);
	}

	private cellCost(name: string, target: object): number {
		return READS_CELLS.test(name) ? cellsOf(target) * COST.cellRead : 0;
	}
}

// What service calls would take at Google, from costs that others have measured and published.
import type { ServiceCall } from "../local/apps-script/call-log";
import { RangeHandle, RangeListHandle } from "../local/apps-script/handles";

/**
 * Milliseconds. They come from different people, machines and years, so the sum tells an order of magnitude, not a time:
 * Google's own work (sorting out a request, drawing, other people in the file) is in none of them apart.
 */
const COST = {
	/** A read after a write: Sheets first writes out what waits. 1,000 rows of getValue and setValue in turn: 318,580 ms; github.com/moseskim/google-app-scripts-3rd, 16/16-02.gs. */
	turn: 319,
	/** A read that no write comes before. 1,000 times getLastRow: 160,377 ms; www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html. */
	read: 160,
	/** The value of one cell after another, which Sheets reads ahead. 1,000 times getRange and getValue: 3,064 ms; same page. */
	nextCell: 3,
	/** A cell of a range that is read: 10,000,000 cells in 85 s; tanaikech.github.io, 2022/04/25. */
	cellRead: 0.0085,
	/** A write that waits in the cache. 400 times setValues: 164 ms; stackoverflow.com/questions/29263774. */
	write: 0.4,
	/** A cell whose content is written, its styles included, which therefore cost no more than a call. 500,000 cells rewritten: 67 s; tanaikech.github.io, 2023/08/13. */
	cellWritten: 0.134,
	/** Writing out what waits: 610 ms with flush, 50 ms without; stackoverflow.com/questions/29263774. */
	flush: 560,
	/** Reading and storing properties; ziritione.org/post/apps_script_performance. */
	propertiesRead: 30,
	propertiesWritten: 62,
	/** What reads no cell and writes none, such as getRange, toast or tryLock; none is published, so as the next cell. */
	other: 3,
} as const;

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

// Spreadsheet: the file.
import { createSheet, type Sheet, type Workbook } from "../workbook";
import { addMetadataOverloads, MetadataFinder, metadataAt } from "./developer-metadata";
import { demandEditable, demandEditableFile } from "./edit-permission";
import { invalidArgument, lastSheet, lastVisibleSheet, rangeNotFound, tooManyCells } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle, RangeListHandle, SheetHandle, SpreadsheetHandle } from "./handles";
import { bool, either, instanceOf, number, text, whole } from "./kinds";
import { areaNamed } from "./range-lookup";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import { defaultName, demandFreeName, newSheetId } from "./sheet-names";
import { splitSheetName } from "./sheet-notation";

const on = methodsOf<SpreadsheetHandle>();
const range = instanceOf(RangeHandle);
const sheet = instanceOf(SheetHandle);
const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };
const mostCells = 10_000_000;
const mostSheets = 200;

export function activeSheet(execution: Execution): SheetHandle {
	return new SheetHandle(execution, execution.workbook.activeSheetId);
}

export function activeRange(execution: Execution): RangeHandle {
	return new RangeHandle(execution, execution.workbook.activeSheetId, execution.workbook.activeArea);
}

export function activateSheet(execution: Execution, id: number): SheetHandle {
	const { workbook } = execution;
	const { id: known } = execution.sheet(id);
	if (workbook.activeSheetId !== known) {
		workbook.activeSheetId = known;
		workbook.activeArea = firstCell;
	}
	return new SheetHandle(execution, known);
}

export function activateRange(execution: Execution, selected: RangeHandle): RangeHandle {
	execution.workbook.activeSheetId = selected.sheet.id;
	execution.workbook.activeArea = selected.area;
	return selected;
}

/** A new tab comes in after the active one unless an index is given, and is active from then on. */
function insertSheet({ execution }: SpreadsheetHandle, name: string | null, index: number | null): SheetHandle {
	const { workbook } = execution;
	demandEditableFile(execution);
	const given = name ?? defaultName(workbook);
	demandFreeName(workbook, given, null);
	const active = workbook.sheets.findIndex((candidate) => candidate.id === workbook.activeSheetId);
	const place = index ?? active + 1;
	if (place < 0 || place > workbook.sheets.length) {
		throw new ServiceError(invalidArgument(place));
	}
	const made = createSheet(newSheetId(workbook), given);
	const cells = workbook.sheets.reduce((sum, each) => sum + each.rowCount * each.columnCount, 0);
	if (workbook.sheets.length >= mostSheets || cells + made.rowCount * made.columnCount > mostCells) {
		throw new ServiceError(tooManyCells);
	}
	workbook.sheets.splice(place, 0, made);
	return activateSheet(execution, made.id);
}

/** Any protected place on the tab that the person may not edit keeps the whole tab from going. */
function demandDeletable(execution: Execution, doomed: Sheet): void {
	const { sheets } = execution.workbook;
	if (sheets.length === 1) {
		throw new ServiceError(lastSheet);
	}
	if (sheets.every((other) => other === doomed || other.hidden)) {
		throw new ServiceError(lastVisibleSheet);
	}
	demandEditable(execution, doomed, { row: 0, column: 0, rows: doomed.rowCount, columns: doomed.columnCount });
}

function deleteSheet({ execution }: SpreadsheetHandle, { model: doomed }: SheetHandle): void {
	demandDeletable(execution, doomed);
	const { workbook } = execution;
	const index = workbook.sheets.indexOf(doomed);
	// The number of a deleted tab is never given again, which needs the highest one to be noted first.
	newSheetId(workbook);
	workbook.sheets.splice(index, 1);
	for (const other of workbook.sheets) {
		other.charts = other.charts.map((chart) => ({
			...chart,
			ranges: chart.ranges.filter((shown) => shown.sheetId !== doomed.id),
		}));
	}
	if (workbook.activeSheetId === doomed.id) {
		activateSheet(execution, neighbour(workbook, index).id);
	}
}

function neighbour(workbook: Workbook, index: number): Sheet {
	const nearest = [...workbook.sheets.slice(0, index).reverse(), ...workbook.sheets.slice(index)];
	const next = nearest.find((candidate) => !candidate.hidden);
	if (next === undefined) {
		throw new ServiceError(lastVisibleSheet);
	}
	return next;
}

function moveActiveSheet({ execution }: SpreadsheetHandle, position: number): void {
	const { workbook } = execution;
	demandEditableFile(execution);
	if (position < 1 || position > workbook.sheets.length) {
		throw new ServiceError(invalidArgument(position));
	}
	const moved = execution.sheet(workbook.activeSheetId);
	workbook.sheets = workbook.sheets.filter((candidate) => candidate !== moved);
	workbook.sheets.splice(position - 1, 0, moved);
}

function rangeNamed({ execution }: SpreadsheetHandle, notation: string): RangeHandle {
	const { sheetName, place } = splitSheetName(notation);
	const { workbook } = execution;
	const found = workbook.sheets.find((candidate) =>
		sheetName === null ? candidate.id === workbook.activeSheetId : candidate.name === sheetName,
	);
	if (found === undefined) {
		throw new ServiceError(rangeNotFound);
	}
	return new RangeHandle(execution, found.id, areaNamed(found, place));
}

function sheetFound(execution: Execution, found: Sheet | undefined): SheetHandle | null {
	return found === undefined ? null : new SheetHandle(execution, found.id);
}

function showToast({ execution }: SpreadsheetHandle, message: string, title = "", seconds: number | null = null): void {
	execution.ui.toasts.push({ message, title, seconds });
}

const activeCell = on([], ({ execution }) => {
	const selected = activeRange(execution);
	return selected.at({ ...selected.area, rows: 1, columns: 1 });
});

export const spreadsheetClass: ServiceClass = {
	name: "Spreadsheet",
	namespace: "SpreadsheetApp",
	target: SpreadsheetHandle,
	methods: {
		getId: on([], ({ execution }) => execution.workbook.id),
		getName: on([], ({ execution }) => execution.workbook.name),
		getUrl: on([], ({ execution }) => `https://docs.google.com/spreadsheets/d/${execution.workbook.id}/edit`),
		getSpreadsheetLocale: on([], ({ execution }) => execution.workbook.locale),
		getSpreadsheetTimeZone: on([], ({ execution }) => execution.workbook.timeZone),
		getSheets: on([], ({ execution }) => execution.workbook.sheets.map(({ id }) => new SheetHandle(execution, id))),
		getNumSheets: on([], ({ execution }) => execution.workbook.sheets.length),
		getSheetByName: on([text], ({ execution }, name) =>
			sheetFound(
				execution,
				execution.workbook.sheets.find((candidate) => candidate.name === name),
			),
		),
		getSheetById: on([whole], ({ execution }, id) =>
			sheetFound(
				execution,
				execution.workbook.sheets.find((candidate) => candidate.id === id),
			),
		),
		getRange: on([text], rangeNamed),
		getActiveSheet: on([], ({ execution }) => activeSheet(execution)),
		setActiveSheet: [
			on([sheet], ({ execution }, { id }) => activateSheet(execution, id)),
			// What was selected on a tab is forgotten when another one comes to the front, so nothing can be restored.
			on([sheet, bool], ({ execution }, { id }) => activateSheet(execution, id)),
		],
		getActiveRange: on([], ({ execution }) => activeRange(execution)),
		// One area is all that the workbook keeps selected.
		getActiveRangeList: on([], ({ execution }) => new RangeListHandle([activeRange(execution)])),
		setActiveRange: on([range], ({ execution }, selected) => activateRange(execution, selected)),
		getActiveCell: activeCell,
		getCurrentCell: activeCell,
		setCurrentCell: on([range], ({ execution }, selected) => activateRange(execution, selected)),
		insertSheet: [
			on([], (file) => insertSheet(file, null, null)),
			on([either(text, whole)], (file, given) =>
				typeof given === "string" ? insertSheet(file, given, null) : insertSheet(file, null, given),
			),
			on([text, whole], insertSheet),
		],
		deleteSheet: on([sheet], deleteSheet),
		moveActiveSheet: on([whole], moveActiveSheet),
		toast: [
			on([text], showToast),
			on([text, text], showToast),
			on([text, text, number], (file, message, title, seconds) => showToast(file, message, title, seconds)),
		],
		addDeveloperMetadata: addMetadataOverloads<SpreadsheetHandle>(() => null),
		getDeveloperMetadata: on([], ({ execution }) => metadataAt(execution, null)),
		createDeveloperMetadataFinder: on([], ({ execution }) => new MetadataFinder(execution, undefined)),
	},
};

// Range: the notes on its cells, read and written.
import { cellAt, type GridArea, type Sheet } from "../workbook";
import { demandShape } from "./data-shape";
import { demandEditable } from "./edit-permission";
import type { Execution } from "./execution";
import { eachPlace, mapPlaces } from "./grid-area";
import type { RangeHandle } from "./handles";
import { gridOf, orNull, text } from "./kinds";
import { type MethodTable, methodsOf } from "./service-class";
import { demandShort } from "./written-value";

const on = methodsOf<RangeHandle>();

function setNoteAt(sheet: Sheet, row: number, column: number, note: string): void {
	if (note !== "") {
		cellAt(sheet, row, column).note = note;
	} else {
		delete sheet.cells[row]?.[column]?.note;
	}
}

export function fillWithNote(execution: Execution, sheet: Sheet, area: GridArea, note: string | null): void {
	demandEditable(execution, sheet, area);
	demandShort(note ?? "");
	eachPlace(area, (row, column) => setNoteAt(sheet, row, column, note ?? ""));
}

export const rangeNoteMethods: MethodTable = {
	getNote: on([], ({ sheet, area }) => sheet.cells[area.row]?.[area.column]?.note ?? ""),
	getNotes: on([], ({ sheet, area }) => mapPlaces(area, (row, column) => sheet.cells[row]?.[column]?.note ?? "")),
	setNote: on([orNull(text)], (range, note) => {
		fillWithNote(range.execution, range.sheet, range.area, note);
		return range;
	}),
	// Google turns the number 25 into "25.0"; only texts and null are taken here.
	setNotes: on([gridOf(orNull(text))], (range, notes) => {
		const { execution, sheet, area } = range;
		demandShape(area, notes);
		demandEditable(execution, sheet, area);
		notes.flat().forEach((note) => {
			demandShort(note ?? "");
		});
		eachPlace(area, (row, column) =>
			setNoteAt(sheet, row, column, notes[row - area.row]?.[column - area.column] ?? ""),
		);
		return range;
	}),
	clearNote: on([], (range) => {
		fillWithNote(range.execution, range.sheet, range.area, null);
		return range;
	}),
};

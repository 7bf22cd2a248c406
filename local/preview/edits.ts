// What the person typed by hand, so that it can be taken back.
import type { AppsScriptHost } from "../apps-script/host";
import { type Cell, cellAt, type Workbook } from "../workbook";

interface Content {
	readonly value: Cell["value"];
	readonly formula: string | undefined;
	readonly runs: Cell["runs"];
	readonly numberFormat: string | undefined;
}

interface Edit {
	readonly sheetId: number;
	readonly row: number;
	readonly column: number;
	readonly before: Content;
	readonly after: Content;
}

export interface EditedPlace {
	readonly sheetId: number;
	readonly row: number;
	readonly column: number;
}

function contentOf(workbook: Workbook, { sheetId, row, column }: EditedPlace): Content | null {
	const sheet = workbook.sheets.find(({ id }) => id === sheetId);
	if (sheet === undefined) {
		return null;
	}
	const cell = sheet.cells[row]?.[column];
	return {
		value: cell?.value ?? "",
		formula: cell?.formula,
		runs: cell?.runs,
		numberFormat: cell?.style?.numberFormat,
	};
}

function holds(now: Content | null, then: Content): boolean {
	return now !== null && JSON.stringify([now.value, now.formula]) === JSON.stringify([then.value, then.formula]);
}

function put(workbook: Workbook, edit: Edit, content: Content): void {
	const sheet = workbook.sheets.find(({ id }) => id === edit.sheetId);
	if (sheet === undefined) {
		return;
	}
	const cell = cellAt(sheet, edit.row, edit.column);
	cell.value = content.value;
	delete cell.formula;
	delete cell.runs;
	if (content.formula !== undefined) {
		cell.formula = content.formula;
	}
	if (content.runs !== undefined) {
		cell.runs = content.runs;
	}
	const { numberFormat, ...others } = cell.style ?? {};
	if (numberFormat !== content.numberFormat) {
		const style = content.numberFormat === undefined ? others : { ...others, numberFormat: content.numberFormat };
		if (Object.keys(style).length === 0) {
			delete cell.style;
		} else {
			cell.style = style;
		}
	}
}

export class Edits {
	private readonly done: Edit[] = [];
	private readonly undone: Edit[] = [];

	constructor(private readonly host: AppsScriptHost) {}

	get canUndo(): boolean {
		return this.done.length > 0;
	}

	get canRedo(): boolean {
		return this.undone.length > 0;
	}

	/** Writes as Sheets does; throws in the person's language when the cell refuses. */
	write(place: EditedPlace, text: string): void {
		const { workbook } = this.host;
		const before = contentOf(workbook, place);
		this.host.type(place.sheetId, place.row, place.column, text);
		const after = contentOf(workbook, place);
		if (before !== null && after !== null) {
			this.done.push({ ...place, before, after });
			this.undone.length = 0;
		}
	}

	/** Where something was taken back; "changed" when the cell no longer holds what was typed; null when there is nothing. */
	undo(): EditedPlace | "changed" | null {
		return this.move(this.done, this.undone, (edit) => [edit.after, edit.before]);
	}

	redo(): EditedPlace | "changed" | null {
		return this.move(this.undone, this.done, (edit) => [edit.before, edit.after]);
	}

	private move(
		from: Edit[],
		to: Edit[],
		turn: (edit: Edit) => readonly [now: Content, next: Content],
	): EditedPlace | "changed" | null {
		const edit = from.pop();
		if (edit === undefined) {
			return null;
		}
		const [now, next] = turn(edit);
		if (!holds(contentOf(this.host.workbook, edit), now)) {
			return "changed";
		}
		put(this.host.workbook, edit, next);
		to.push(edit);
		return edit;
	}
}

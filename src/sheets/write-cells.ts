// Writes texts into single cells in few calls, without touching a cell beside them; what refuses is told, the rest goes through.
import type { StyledStretch } from "../fixes/styled-text";
import { type CellRef, toA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import { readCellStates } from "./cell-states";
import type { Sheet } from "./spreadsheet";

export interface CellWriting {
	readonly cell: CellRef;
	/** What it holds now. */
	readonly before: string;
	readonly after: string;
	/** Stretches of the text after, where it does not look as the cell throughout. */
	readonly stretches: readonly StyledStretch[];
}

/**
 * refused: protected, or its own rule does not allow the text · changed: somebody wrote into it at that very moment ·
 * late: not tried any more, since the run had used up its time.
 */
export type WritingOutcome = "done" | "refused" | "changed" | "late";

function richTextOf({ after, stretches }: CellWriting): GoogleAppsScript.Spreadsheet.RichTextValue {
	const builder = SpreadsheetApp.newRichTextValue().setText(after);
	for (const { start, end, style } of stretches) {
		const { bold, italic, underline, strikethrough, fontFamily, fontSize, color, theme } = style;
		const look = SpreadsheetApp.newTextStyle();
		if (bold !== undefined) {
			look.setBold(bold);
		}
		if (italic !== undefined) {
			look.setItalic(italic);
		}
		if (underline !== undefined) {
			look.setUnderline(underline);
		}
		if (strikethrough !== undefined) {
			look.setStrikethrough(strikethrough);
		}
		if (fontFamily !== undefined) {
			look.setFontFamily(fontFamily);
		}
		if (fontSize !== undefined) {
			look.setFontSize(fontSize);
		}
		if (color !== undefined) {
			look.setForegroundColor(color);
		}
		if (theme !== undefined) {
			look.setForegroundColorObject(
				SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType[theme]).build(),
			);
		}
		builder.setTextStyle(start, end, look.build());
	}
	return builder.build();
}

/** Cells under one another, without a gap. */
function blocksOf(writings: readonly CellWriting[]): readonly (readonly CellWriting[])[] {
	const sorted = [...writings].sort(
		(one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row,
	);
	const blocks: CellWriting[][] = [];
	for (const writing of sorted) {
		const block = blocks[blocks.length - 1];
		const last = block?.[block.length - 1]?.cell;
		if (block !== undefined && last?.column === writing.cell.column && last.row + 1 === writing.cell.row) {
			block.push(writing);
		} else {
			blocks.push([writing]);
		}
	}
	return blocks;
}

function writeBlock(sheet: Sheet, block: readonly CellWriting[]): void {
	const [first] = block;
	if (first === undefined) {
		return;
	}
	const range = sheet.getRange(first.cell.row + 1, first.cell.column + 1, block.length, 1);
	if (block.some(({ stretches }) => stretches.length > 0)) {
		range.setRichTextValues(block.map((writing) => [richTextOf(writing)]));
	} else {
		range.setValues(block.map(({ after }) => [after]));
	}
}

/** Everything at once: one call for cells that get the same text, one for cells under one another. */
function writeTogether(sheet: Sheet, writings: readonly CellWriting[]): void {
	const plain = writings.filter(({ stretches }) => stretches.length === 0);
	const groups = groupUnder(plain, ({ after }) => [after]);
	for (const { members } of groups) {
		const [first] = members;
		if (first !== undefined && members.length > 1) {
			sheet.getRangeList(members.map(({ cell }) => toA1(cell))).setValue(first.after);
		}
	}
	const alone = groups.flatMap(({ members }) => (members.length === 1 ? members : []));
	const styled = writings.filter(({ stretches }) => stretches.length > 0);
	for (const block of [...blocksOf(alone), ...blocksOf(styled)]) {
		writeBlock(sheet, block);
	}
	SpreadsheetApp.flush();
}

/**
 * One cell at a time, so that those which refuse do not keep the others from being mended. Slow: hundreds take minutes.
 * @returns those that were not tried any more
 */
function writeOneByOne(
	sheet: Sheet,
	writings: readonly CellWriting[],
	isLate: () => boolean,
): ReadonlySet<CellWriting> {
	for (const [index, writing] of writings.entries()) {
		if (isLate()) {
			return new Set(writings.slice(index));
		}
		try {
			writeBlock(sheet, [writing]);
			SpreadsheetApp.flush();
		} catch {
			// Told by what the cell holds afterwards.
		}
	}
	return new Set();
}

function remaining(sheet: Sheet, writings: readonly CellWriting[]): readonly WritingOutcome[] {
	return readCellStates(
		sheet,
		writings.map(({ cell }) => cell),
	).map((state, index): WritingOutcome => {
		const writing = writings[index];
		if (state.kind !== "text" || writing === undefined) {
			return "changed";
		}
		return state.text === writing.after ? "done" : state.text === writing.before ? "refused" : "changed";
	});
}

/**
 * Writes texts into cells and reads them again to tell what became of each: Google may refuse at once, later, or a
 * whole block for one of its cells.
 * @param isLate whether no further cell must be begun
 */
export function writeCells(
	sheet: Sheet,
	writings: readonly CellWriting[],
	isLate: () => boolean,
): readonly WritingOutcome[] {
	if (writings.length === 0) {
		return [];
	}
	let untried: ReadonlySet<CellWriting> = new Set();
	try {
		writeTogether(sheet, writings);
	} catch {
		const outcomes = remaining(sheet, writings);
		const refused = writings.filter((_, index) => outcomes[index] === "refused");
		untried = writeOneByOne(sheet, refused, isLate);
	}
	return remaining(sheet, writings).map((outcome, index) => {
		const writing = writings[index];
		return outcome === "refused" && writing !== undefined && untried.has(writing) ? "late" : outcome;
	});
}

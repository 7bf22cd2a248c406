// SHINCHOKU_COUNT: how many cells of a range hold a mark, however it was typed.
import { markShape, readMark, type Scale, type ScaleMark } from "../text/mark";
import { USUAL_SCALES } from "../text/usual-scale-list";
import { foldWidth } from "../text/width";
import { type Answers, answerEach, cellsOf, isBlankCell } from "./cells";
import { FormulaError } from "./formula-problem";

const DIGITS = /^\d+$/;

function isSolid(symbol: string): boolean {
	return markShape(symbol).endsWith("solid");
}

/** The step that a cell shows. A filled sign is none of an open one: some offices rate with both ▲ and △. */
function stepIn(scale: Scale, text: string): ScaleMark | null {
	const reading = readMark(text, scale);
	if (reading.kind === "exact") {
		return reading.mark;
	}
	return reading.kind === "look-alike" && isSolid(reading.typed) === isSolid(reading.mark.symbol) ? reading.mark : null;
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
}

/**
 * Tells whether a cell holds the mark. The scale is chosen by the mark alone, so that the counts of two ranges add up to
 * the count of both.
 */
function holds(mark: string): (cell: unknown) => boolean {
	const folded = foldWidth(mark).trim();
	if (DIGITS.test(folded)) {
		// 0 is a number here, though it can be typed for a circle.
		return (cell) => foldWidth(textOf(cell)).trim() === folded;
	}
	const own: Scale = [{ symbol: folded, meaning: "" }];
	const exact = USUAL_SCALES.find((scale) => readMark(mark, scale).kind === "exact");
	const scale = exact ?? USUAL_SCALES.find((each) => stepIn(each, mark) !== null) ?? own;
	const step = stepIn(scale, mark);
	// A number is no circle, however round.
	return (cell) => typeof cell !== "number" && step !== null && stepIn(scale, textOf(cell)) === step;
}

/** No scale has so many steps; a whole column of prose given by mistake would take minutes. */
const MOST_MARKS = 100;

/** Each different cell once, with how many there are: of ten thousand marks few differ. */
function talliesOf(cells: readonly unknown[]): readonly { readonly cell: unknown; readonly count: number }[] {
	const tallies = new Map<unknown, { cell: unknown; count: number }>();
	for (const cell of cells) {
		const tally = tallies.get(cell) ?? { cell, count: 0 };
		tallies.set(cell, { cell, count: tally.count + 1 });
	}
	return [...tallies.values()];
}

/**
 * How many cells of the range hold the mark; for a range of marks, how many hold each.
 * @param range one cell or a range
 * @param marks one mark or a range of them, in which blank cells stay blank
 */
export function countMarks(range: unknown, marks: unknown): Answers {
	if (range === undefined) {
		throw new FormulaError({ code: "no-range-given" });
	}
	if (isBlankCell(marks)) {
		throw new FormulaError({ code: "no-mark-given" });
	}
	const tallies = talliesOf(cellsOf(range));
	const counted = new Map<string, number>();
	const count = (mark: string): number => {
		const holdsIt = holds(mark);
		return tallies.reduce((sum, { cell, count: many }) => sum + (holdsIt(cell) ? many : 0), 0);
	};
	return answerEach(marks, (mark) => {
		const text = textOf(mark);
		if (text === "") {
			throw new FormulaError({ code: "bad-mark" });
		}
		const known = counted.get(text);
		if (known === undefined && counted.size === MOST_MARKS) {
			throw new FormulaError({ code: "too-many-marks", most: MOST_MARKS });
		}
		const answer = known ?? count(text);
		counted.set(text, answer);
		return answer;
	});
}

// Tables whose cells are as long as a cell can be, made to lead a careless pattern astray, are read all the same.
import { runChecks } from "../../src/checks/run-checks";
import { jaChecks } from "../../src/messages/ja-checks";
import { readTable } from "../../src/table/read-table";
import { growth } from "../text/looked-at";
import { FULL_ROW, HEADINGS, sheetOf, TODAY } from "./sheet-fixture";

const PIECES = [
	"(",
	"（あ",
	"◎：",
	"◎ ",
	"※",
	"※1 ",
	"注 ",
	"Ａ：達成　",
	" ",
	"\u3000",
	"〇→",
	"R3.4～",
	"令和３年度",
	"課\n",
	"→",
	"1-",
	"completed ",
	"（新規）",
	"第１章",
	"[",
];

/** A table one cell of which is long, read and checked. */
function readAndCheck(long: string, column: number): void {
	const row = FULL_ROW.map((text, at) => (at === column ? `${long}→` : text));
	const sheet = sheetOf([[long], [...HEADINGS], row, [...FULL_ROW], [], [`※${long}`]]);
	const reading = readTable(sheet, { today: TODAY });
	expect(reading.kind).toBe("table");
	runChecks(reading, sheet.name, jaChecks);
}

test.each(PIECES)("of cells full of %j twice as long, twice as much is looked at", (piece) => {
	for (const column of FULL_ROW.keys()) {
		expect(growth(piece, (long) => readAndCheck(long, column))).toBeLessThan(2.5);
	}
});

test.each(PIECES)("of a heading full of %j twice as long, twice as much is looked at", (piece) => {
	const readHeadings = (long: string): void => {
		const headings = HEADINGS.map((heading, at) => (at === 2 ? long : heading));
		expect(readTable(sheetOf([headings, [...FULL_ROW], [...FULL_ROW]]), { today: TODAY }).kind).toBe("table");
	};
	expect(growth(piece, readHeadings)).toBeLessThan(2.5);
});

test.each(PIECES)("cells of 50,000 characters full of %j are read all the same", (piece) => {
	const long = piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
	for (const column of FULL_ROW.keys()) {
		readAndCheck(long, column);
	}
});

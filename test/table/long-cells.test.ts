// Tables whose cells are as long as a cell can be, made to lead a careless pattern astray, are read all the same.
import { runChecks } from "../../src/checks/run-checks";
import { jaChecks } from "../../src/messages/ja-checks";
import { readTable } from "../../src/table/read-table";
import { FULL_ROW, HEADINGS, sheetOf, TODAY } from "./sheet-fixture";

const LENGTH = 50_000;

/** Far more than such a table takes; a pattern that goes wrong takes minutes. */
const HANGS = 20_000;

function filled(piece: string): string {
	return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

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

test.each(PIECES)("cells full of %j", (piece) => {
	const long = filled(piece);
	const start = Date.now();
	for (let column = 0; column < FULL_ROW.length; column++) {
		const row = FULL_ROW.map((text, at) => (at === column ? `${long}→` : text));
		const sheet = sheetOf([[long], [...HEADINGS], row, [...FULL_ROW], [], [`※${long}`]]);
		const reading = readTable(sheet, { today: TODAY });
		expect(reading.kind).toBe("table");
		runChecks(reading, sheet.name, jaChecks);
	}
	expect(Date.now() - start).toBeLessThan(HANGS);
});

test.each(PIECES)("a heading full of %j", (piece) => {
	const start = Date.now();
	const headings = HEADINGS.map((heading, at) => (at === 2 ? filled(piece) : heading));
	expect(readTable(sheetOf([headings, [...FULL_ROW], [...FULL_ROW]]), { today: TODAY }).kind).toBe("table");
	expect(Date.now() - start).toBeLessThan(HANGS);
});

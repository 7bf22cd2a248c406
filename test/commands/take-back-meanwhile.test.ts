// Taking back while colleagues type: up to the last look at the cells, what they type stays, wherever in the run it comes.
import type { Workbook } from "../../local/workbook";
import { cellsOf, mended, plan, planBack, TAB, tableToMend, textIn } from "./fix-host";
import { callPage, hostFor, sheetNamed, type } from "./sample-host";

const ROWS = [{ J: "○" }, { J: "◯" }, { F: "講座を  開催した" }, { J: "○" }, {}, {}];
const CELLS = cellsOf(plan(hostFor(tableToMend(ROWS))));
const REQUEST = { fix: 1, cells: CELLS };

function mendedWorkbook(): Workbook {
	const workbook = tableToMend(ROWS);
	mended(workbook);
	return workbook;
}

const WRITING = /^Range(List)?\.set(Value|Values|RichTextValues)$/;

/** How many calls come before the last look at the cells ahead of the first writing. */
function callsUpToLastLook(): number {
	const host = hostFor(mendedWorkbook());
	host.calls.reset();
	callPage(host, "pageTakeBack", REQUEST);
	const { list } = host.calls;
	const firstWriting = list.findIndex((name) => WRITING.test(name));
	return list.slice(0, firstWriting).lastIndexOf("Range.getDisplayValues");
}

/** Takes back with something done just before each call in turn, up to the last look. */
function meanwhile(
	act: (workbook: Workbook) => void,
	expectAfter: (workbook: Workbook, answer: unknown) => void,
): void {
	const last = callsUpToLastLook();
	expect(last).toBeGreaterThan(10);
	for (let position = 0; position <= last; position++) {
		const workbook = mendedWorkbook();
		const host = hostFor(workbook);
		let calls = 0;
		host.options.onCall = () => {
			if (calls++ === position) {
				act(workbook);
			}
		};
		const answer = callPage(host, "pageTakeBack", REQUEST);
		host.options.onCall = () => undefined;
		expectAfter(workbook, answer);
	}
}

test("between the last look at the cells and the first writing nothing else is read", () => {
	const host = hostFor(mendedWorkbook());
	host.calls.reset();
	callPage(host, "pageTakeBack", REQUEST);
	const { list } = host.calls;
	const between = list.slice(
		callsUpToLastLook() + 1,
		list.findIndex((name) => WRITING.test(name)),
	);
	expect(between).toEqual(["Range.getValues", "Sheet.getRangeList"]);
});

test("all of it is to be taken back", () => {
	expect(CELLS).toEqual(["J2", "J3", "F4", "J5"]);
	expect(planBack(hostFor(mendedWorkbook()), 1).changes).toHaveLength(4);
});

test("what a colleague types into a mended cell stays, and the other cells are taken back", () => {
	meanwhile(
		(workbook) => type(sheetNamed(workbook, TAB), "J3", "◎"),
		(workbook, answer) => {
			expect(answer).toMatchObject({ kind: "done", value: { cells: 3, left: [{ cell: "J3" }] } });
			expect(["J2", "J3", "F4", "J5"].map((a1) => textIn(workbook, a1))).toEqual(["○", "◎", "講座を  開催した", "○"]);
		},
	);
});

test("nothing is written into cells of other measures when rows are sorted meanwhile", () => {
	meanwhile(
		(workbook) => {
			const { cells } = sheetNamed(workbook, TAB);
			cells.splice(1, 6, ...cells.slice(1, 7).reverse());
		},
		(workbook) => {
			const marks = new Map(
				sheetNamed(workbook, TAB)
					.cells.slice(1, 7)
					.map((row) => [row[1]?.value, row[9]?.value] as const),
			);
			for (const [index, row] of ROWS.entries()) {
				const typed = "J" in row ? row.J : "〇";
				expect(["〇", typed]).toContain(marks.get(`施策${index + 1}`));
			}
		},
	);
});

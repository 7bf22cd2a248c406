// Mending while services fail and colleagues type: no text is lost, none goes unrecorded, and nothing is left half done.
import type { ServiceCall } from "../../local/apps-script/call-log";
import { createSheet, type Workbook } from "../../local/workbook";
import { parseRecord } from "../../src/fixes/fix-log";
import {
	apply,
	cellIn,
	cellsOf,
	done,
	type Host,
	LOG,
	mended,
	plan,
	TAB,
	tableToMend,
	takeBack,
	textIn,
} from "./fix-host";
import { callPage, failingPositions, hostFor, sheetNamed, textsOf, type } from "./sample-host";

const SPACED = "講座を  開催した";

function workbookToMend(): Workbook {
	const workbook = tableToMend([{ J: "○" }, { J: "◯" }, { F: SPACED }, { J: "○" }, {}, {}, {}]);
	Object.assign(cellIn(workbook, "F4"), { runs: [{ start: 0, end: 2, style: { bold: true } }], note: "確認済み" });
	return workbook;
}

const shown = plan(hostFor(workbookToMend()));
const CELLS = cellsOf(shown);
const REQUEST = { sheetId: shown.sheetId, changes: shown.changes };
const before = CELLS.map((a1) => textIn(workbookToMend(), a1));
const after = CELLS.map((a1) => {
	const workbook = workbookToMend();
	mended(workbook);
	return textIn(workbook, a1);
});

function texts(workbook: Workbook): readonly unknown[] {
	return CELLS.map((a1) => textIn(workbook, a1));
}

/** Cells of which a line of the log says that they were mended. */
function recordedIn(workbook: Workbook): readonly string[] {
	const log = workbook.sheets.find(({ name }) => name === LOG);
	return (log === undefined ? [] : textsOf(log)).flatMap((row) => {
		const record = parseRecord(row[7] ?? "");
		return record?.state === "done" ? [record.cell] : [];
	});
}

/** Does something just before a call of a name, the first time. */
function before1st(host: Host, name: string, act: () => void): void {
	let isDone = false;
	host.options.onCall = (call: ServiceCall) => {
		if (!isDone && call.name === name) {
			isDone = true;
			act();
		}
	};
}

test("the preview is of marks and of a space", () => {
	expect(CELLS).toEqual(["J2", "J3", "F4", "J5"]);
	expect(after).toEqual(["〇", "〇", "講座を 開催した", "〇"]);
});

/** Positions among the calls of a request at which one is made to fail. */
function positionsOf(workbook: Workbook, name: "pageApplyFixes" | "pageTakeBack", request: unknown) {
	const host = hostFor(workbook);
	host.calls.reset();
	callPage(host, name, request);
	return failingPositions(host);
}

/** Runs a request of which the call at one position fails, for that time only or from then on. */
function runFailing(
	workbook: Workbook,
	name: "pageApplyFixes" | "pageTakeBack",
	request: unknown,
	fails: (call: number) => boolean,
): Host {
	const host = hostFor(workbook);
	let calls = 0;
	host.options.onCall = () => {
		calls++;
		if (fails(calls)) {
			throw new Error("サービスに接続できません");
		}
	};
	callPage(host, name, request);
	host.options.onCall = () => undefined;
	return host;
}

const positions = positionsOf(workbookToMend(), "pageApplyFixes", REQUEST);

function expectNothingLost(workbook: Workbook): void {
	const recorded = recordedIn(workbook);
	for (const [index, now] of texts(workbook).entries()) {
		expect([before[index], after[index]]).toContain(now);
		if (now !== before[index]) {
			expect(recorded).toContain(CELLS[index]);
		}
	}
	expect(cellIn(workbook, "F4")).toMatchObject({
		runs: [{ start: 0, end: 2, style: { bold: true } }],
		note: "確認済み",
	});
}

test("whichever call of a change fails: nothing is lost or unrecorded or in sight, and doing it again mends it all", () => {
	expect(positions.length).toBeGreaterThan(20);
	for (const position of positions) {
		const workbook = workbookToMend();
		workbook.sheets.push(createSheet(50, "メモ"));
		const front = workbook.activeSheetId;
		const host = runFailing(workbook, "pageApplyFixes", REQUEST, (call) => call === position);
		expectNothingLost(workbook);
		expect(workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([TAB, "メモ"]);
		expect(workbook.activeSheetId).toBe(front);
		const { list } = host.calls;
		expect(list.includes("Lock.releaseLock")).toBe(
			list.indexOf("Lock.tryLock") >= 0 && list[position - 1] !== "Lock.tryLock",
		);
		callPage(host, "pageApplyFixes", REQUEST);
		expect(texts(workbook)).toEqual(after);
		for (let fix = 2; fix > 0; fix--) {
			callPage(host, "pageTakeBack", { fix, cells: CELLS });
		}
		expect(texts(workbook)).toEqual(before);
		expect(cellIn(workbook, "F4")).toEqual(cellIn(workbookToMend(), "F4"));
	}
});

test("from whichever call on all fail, nothing is lost or unrecorded", () => {
	for (const position of positions.slice(Math.floor(positions.length / 3))) {
		const workbook = workbookToMend();
		runFailing(workbook, "pageApplyFixes", REQUEST, (call) => call >= position);
		expectNothingLost(workbook);
	}
});

test("whichever call of taking back fails, every cell holds one of its texts, and doing it again takes all back", () => {
	const ready = workbookToMend();
	mended(ready);
	const request = { fix: 1, cells: CELLS };
	for (const position of positionsOf(structuredClone(ready), "pageTakeBack", request)) {
		const workbook = structuredClone(ready);
		const host = runFailing(workbook, "pageTakeBack", request, (call) => call === position);
		for (const [index, now] of texts(workbook).entries()) {
			expect([before[index], after[index]]).toContain(now);
		}
		callPage(host, "pageTakeBack", request);
		expect(texts(workbook)).toEqual(before);
	}
});

test("the record is written out before the first cell is changed", () => {
	const host = hostFor(workbookToMend());
	host.calls.reset();
	callPage(host, "pageApplyFixes", REQUEST);
	const { list } = host.calls;
	const cells = list.findIndex((name) => /RangeList\.setValue|setRichTextValues/.test(name));
	const record = list.slice(0, cells).lastIndexOf("Range.setValues");
	const flush = list.slice(0, cells).lastIndexOf("SpreadsheetApp.flush");
	expect([record, flush].every((at) => at >= 0)).toBe(true);
	expect(flush).toBeGreaterThan(record);
});

describe("while the record is being written", () => {
	test("what a colleague types stays, and the record says that the cell was not mended", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		before1st(host, "Sheet.addDeveloperMetadata", () => type(sheetNamed(workbook, TAB), "J3", "◎"));
		expect(apply(host, shown)).toEqual({ fix: 1, cells: 3, left: [{ cell: "J3", reason: "changed" }] });
		expect(textIn(workbook, "J3")).toBe("◎");
		expect(recordedIn(workbook)).not.toContain("J3");
	});

	test("rows that move are noticed", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		before1st(host, "Sheet.addDeveloperMetadata", () => {
			const { cells } = sheetNamed(workbook, TAB);
			cells.splice(1, 4, ...cells.slice(2, 5), ...cells.slice(1, 2));
		});
		const old = structuredClone(sheetNamed(workbook, TAB).cells);
		expect(apply(host, shown)).toMatchObject({ fix: null, cells: 0 });
		expect(
			sheetNamed(workbook, TAB)
				.cells.flat()
				.map((cell) => cell?.value)
				.sort(),
		).toEqual(
			old
				.flat()
				.map((cell) => cell?.value)
				.sort(),
		);
	});
});

describe("a request that no page of ours makes", () => {
	const [change] = shown.changes;

	test("one cell twice is refused", () => {
		const workbook = workbookToMend();
		expect(
			callPage(hostFor(workbook), "pageApplyFixes", { sheetId: shown.sheetId, changes: [change, change] }),
		).toMatchObject({ kind: "failed", failure: { code: "bad-request" } });
		expect(workbook).toEqual(workbookToMend());
	});

	test.each(["=IMPORTXML(1)", "+1", "1-2", "令和４年", "'x"])("%s is not written", (text) => {
		const workbook = workbookToMend();
		const edits = [{ start: 0, end: 1, text }];
		expect(apply(hostFor(workbook), { ...shown, changes: [{ ...change, edits } as typeof change & object] })).toEqual({
			fix: null,
			cells: 0,
			left: [{ cell: "J2", reason: "converts" }],
		});
		expect(workbook).toEqual(workbookToMend());
	});
});

describe("the log", () => {
	test("protected in the meantime: what is taken back is said to be so", () => {
		const workbook = workbookToMend();
		const host = mended(workbook);
		const protection = { area: null, description: "", editableByUser: false, warningOnly: false };
		sheetNamed(workbook, LOG).protections.push(protection);
		expect(takeBack(host, 1)).toEqual({ fix: null, cells: 4, left: [] });
		expect(texts(workbook)).toEqual(before);
	});

	test("sorted while a cell refuses: the line of that cell says so, and no other", () => {
		const workbook = workbookToMend();
		const area = { row: 2, column: 9, rows: 1, columns: 1 };
		sheetNamed(workbook, TAB).protections.push({ area, description: "", editableByUser: false, warningOnly: false });
		const host = hostFor(workbook);
		before1st(host, "RangeList.setValue", () =>
			sheetNamed(workbook, LOG).cells.splice(1, 4, ...sheetNamed(workbook, LOG).cells.slice(1, 5).reverse()),
		);
		expect(apply(host, shown)).toMatchObject({ cells: 3, left: [{ cell: "J3", reason: "refused" }] });
		expect([...recordedIn(workbook)].sort()).toEqual(["F4", "J2", "J5"]);
	});

	test("sorted with its headings loses no line", () => {
		const workbook = workbookToMend();
		const host = mended(workbook);
		sheetNamed(workbook, LOG).cells.splice(0, 5, ...sheetNamed(workbook, LOG).cells.slice(0, 5).reverse());
		expect(takeBack(host, 1)).toMatchObject({ cells: 4, left: [] });
		type(sheetNamed(workbook, TAB), "J2", "○");
		expect(apply(host, { ...shown, changes: shown.changes.slice(0, 1) })).toMatchObject({ fix: 2, cells: 1 });
		expect(takeBack(host, 2)).toMatchObject({ cells: 1, left: [] });
	});

	test("is asked for the tabs' names once, however many fixes it holds", () => {
		const workbook = workbookToMend();
		const host = mended(workbook);
		const count = (): number => {
			host.calls.reset();
			done(host, "pageFixHistory", {});
			return host.calls.total;
		};
		const calls = count();
		type(sheetNamed(workbook, TAB), "J2", "○");
		apply(host, { ...shown, changes: shown.changes.slice(0, 1) });
		expect(count()).toBe(calls);
	});
});

test("cells in which an array formula may show its results are left alone", () => {
	const workbook = workbookToMend();
	Object.assign(cellIn(workbook, "J1"), { formula: '=ARRAYFORMULA({"Ｒ３評価";記入!B2:B9})' });
	const preview = plan(hostFor(workbook));
	expect(cellsOf(preview)).toEqual(["F4"]);
	expect(preview.left.map(({ reason }) => reason)).toEqual(["formula", "formula", "formula"]);
});

test("a measure whose name is hidden by its format is no obstacle", () => {
	const workbook = workbookToMend();
	Object.assign(cellIn(workbook, "B2"), { value: 12, style: { numberFormat: ";;;" } });
	const host = mended(workbook);
	expect(texts(workbook)).toEqual(after);
	expect(takeBack(host, 1)).toMatchObject({ cells: 4, left: [] });
});

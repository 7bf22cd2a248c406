// How snapshots are laid in cells, found again whatever happened to the rows, and dropped when there are too many.
import fc from "fast-check";
import {
	byOccasion,
	type HistoryRow,
	isKept,
	keptSnapshots,
	LONGEST_PIECE,
	linesToDrop,
	MOST_CHARACTERS,
	MOST_SNAPSHOTS,
	newSnapshot,
	nextNumber,
	rowsOf,
	snapshotsOf,
} from "../../src/report/report-history";
import { cutText } from "../../src/text/cut-text";
import { snapshotOf } from "../summary/snapshot-fixture";

const RUNS = { seed: 20261122, numRuns: 300 };

const LARGE = snapshotOf(
	Array.from({ length: 3000 }, (_, index) => ({ name: `施策の名前${index}𠮷`, outline: `概要${index}を進める` })),
);
const LATER = "2027-01-05T09:00";
const SMALL = snapshotOf([{ name: "見守り", departments: "福祉課" }]);

function historyOf(snapshots: readonly (typeof SMALL)[]): readonly HistoryRow[] {
	return snapshots
		.flatMap((snapshot, index) => rowsOf(newSnapshot(snapshot), index + 1))
		.map((row, line) => ({ line, ...row }));
}

describe("pieces", () => {
	test("fit into a cell and make up the text, cut between whole characters", () => {
		const text = fc.string({ unit: fc.constantFrom("a", "課", "𠮷", "👍🏽") });
		fc.assert(
			fc.property(text, fc.integer({ min: 2, max: 9 }), (any, longest) => {
				const pieces = cutText(any, longest);
				expect(pieces.join("")).toBe(any);
				expect(pieces.filter((piece) => piece.length > longest || /[\ud800-\udbff]$/.test(piece))).toEqual([]);
			}),
			RUNS,
		);
	});

	test("of a large table take several rows, none longer than a cell holds, and never begin like a formula", () => {
		const rows = rowsOf(newSnapshot(LARGE), 1);
		expect(rows.length).toBeGreaterThan(2);
		expect(rows.filter(({ piece }) => piece.length > LONGEST_PIECE + 2)).toEqual([]);
		expect(rows.filter(({ piece, head }) => !piece.startsWith("|") || !head.startsWith("{"))).toEqual([]);
	});
});

describe("a snapshot is found again", () => {
	const rows = historyOf([SMALL, LARGE, { ...SMALL, at: "2022-12-01T09:00" }]);

	test("newest first", () => {
		const kept = keptSnapshots(rows);
		expect(kept.map(({ number }) => number)).toEqual([3, 2, 1]);
		expect(kept.map((each) => each.read())).toEqual([{ ...SMALL, at: "2022-12-01T09:00" }, LARGE, SMALL]);
		expect(nextNumber(kept)).toBe(4);
	});

	test("in rows sorted by hand, among rows of other people", () => {
		const other = { line: 90, head: "日時", piece: "メモ" };
		const kept = keptSnapshots([other, ...[...rows].reverse(), { line: 91, head: "{}", piece: "" }]);
		expect(kept.map((each) => each.read())).toEqual([{ ...SMALL, at: "2022-12-01T09:00" }, LARGE, SMALL]);
	});

	test.each<[string, (row: HistoryRow, index: number) => readonly HistoryRow[]]>([
		["a row is gone", (row, index) => (index === 2 ? [] : [row])],
		["a text was edited", (row, index) => (index === 2 ? [{ ...row, piece: `${row.piece.slice(0, -5)}あ|` }] : [row])],
		["a text was cleared", (row, index) => (index === 2 ? [{ ...row, piece: "" }] : [row])],
		[
			"a row says that it is another piece",
			(row, index) => (index === 2 ? [{ ...row, head: row.head.replace('"p":2', '"p":3') }] : [row]),
		],
	])("but not when %s; the others are", (_, damage) => {
		const kept = keptSnapshots(rows.flatMap(damage));
		const read = kept.flatMap((each) => each.read() ?? []);
		expect(read).toEqual([{ ...SMALL, at: "2022-12-01T09:00" }, SMALL]);
	});

	test("also when a row of it stands there twice", () => {
		const kept = keptSnapshots([...rows, ...rows.slice(2, 4).map((row) => ({ ...row, line: row.line + 100 }))]);
		expect(kept.map((each) => each.read() !== null)).toEqual([true, true, true]);
	});
});

describe("whose snapshot it is", () => {
	const renamed = { ...SMALL, sheetName: "R3" };
	const anew = { ...SMALL, sheetId: 9 };
	const foreign = { ...SMALL, sheetId: 10, sheetName: "別の表" };
	const kept = keptSnapshots(historyOf([SMALL, renamed, anew, foreign]));
	const numbers = (sheetId: number, sheetName: string) =>
		snapshotsOf(kept, { sheetId, sheetName }).map(({ number }) => number);

	test("the tab's own, under whatever name", () => {
		expect(numbers(7, "R5")).toEqual([2, 1]);
	});

	test("and those of a tab of its name, when it was made anew under another id", () => {
		expect(numbers(11, "進捗管理表")).toEqual([3, 1]);
	});

	test("nobody else's", () => {
		expect(numbers(11, "R5")).toEqual([]);
		expect(numbers(10, "別の表")).toEqual([4]);
	});
});

describe("what is already kept", () => {
	const fresh = newSnapshot({ ...SMALL, at: "2023-01-01T09:00" });
	const changed = snapshotOf([{ name: "見守り", departments: "福祉課", mark: "◎" }]);

	test("is known by its contents, not by its time", () => {
		expect(isKept(keptSnapshots(historyOf([SMALL])), fresh)).toBe(true);
		expect(isKept([], fresh)).toBe(false);
	});

	test("counts only as the tab's newest, and only if it can still be read", () => {
		expect(isKept(keptSnapshots(historyOf([SMALL, changed])), fresh)).toBe(false);
		expect(isKept(keptSnapshots(historyOf([SMALL, { ...changed, sheetId: 9 }])), fresh)).toBe(true);
		const damaged = historyOf([SMALL]).map((row) => ({ ...row, piece: "|{}|" }));
		expect(isKept(keptSnapshots(damaged), fresh)).toBe(false);
	});
});

test("the last report of an earlier day comes before those of the day itself", () => {
	const times = ["2022-08-01T09:00", "2022-09-01T09:00", "2022-10-01T08:00", "2022-10-01T09:00"];
	const kept = keptSnapshots(historyOf(times.map((at) => ({ ...SMALL, at }))));
	expect(byOccasion(kept, "2022-10-01T17:00").map(({ at }) => at)).toEqual([
		"2022-09-01T09:00",
		"2022-08-01T09:00",
		"2022-10-01T09:00",
		"2022-10-01T08:00",
	]);
});

describe("the history is bounded", () => {
	const many = Array.from({ length: MOST_SNAPSHOTS }, (_, index) => ({ ...SMALL, at: `2022-10-${10 + index}T09:00` }));

	test("24 snapshots of a tab: with one more the oldest goes, another tab's stay", () => {
		const kept = keptSnapshots(historyOf([{ ...SMALL, sheetId: 9 }, ...many]));
		expect(linesToDrop(kept, { sheetId: 7, at: LATER, length: 100 })).toEqual([1]);
		expect(linesToDrop(kept, { sheetId: 9, at: LATER, length: 100 })).toEqual([]);
		expect(linesToDrop(kept.slice(1), { sheetId: 7, at: LATER, length: 100 })).toEqual([]);
	});

	test("what was made over on one day goes before what was made on another", () => {
		const times = ["2022-08-01T09:00", "2022-09-01T09:00", "2022-09-01T10:00", "2022-09-01T11:00"];
		const early = times.map((at) => ({ ...SMALL, at }));
		const kept = keptSnapshots(historyOf([...early, ...many.slice(0, MOST_SNAPSHOTS - 4)]));
		expect(linesToDrop(kept, { sheetId: 7, at: LATER, length: 100 })).toEqual([1]);
	});

	test("so many characters of all tabs together: the oldest go, all their rows", () => {
		const kept = keptSnapshots(historyOf([LARGE, SMALL, LARGE]));
		const [newest, small] = kept;
		const oldest = kept[2]?.lines ?? [];
		const room = MOST_CHARACTERS - (newest?.length ?? 0) - (small?.length ?? 0);
		expect(oldest.length).toBeGreaterThan(2);
		expect(linesToDrop(kept, { sheetId: 1, at: LATER, length: room })).toEqual(oldest);
		expect(linesToDrop(kept, { sheetId: 1, at: LATER, length: room - LARGE.entries.length * 200 })).toEqual([]);
		expect(linesToDrop(kept, { sheetId: 1, at: LATER, length: room + 1 })).toEqual([...oldest, oldest.length]);
	});
});

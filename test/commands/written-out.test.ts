// Whatever a run writes is written out before the lock is free again: a colleague's run must not meet half of it.
import { MENU_ACTS, PAGE_ACTS } from "./acts";
import { FILES } from "./office-file";
import { hostFor } from "./sample-host";

/** Calls that change the file; those of builders change nothing yet. */
const WRITES =
	/^(?:Spreadsheet|Sheet|Range|RangeList|DeveloperMetadata|EmbeddedChart)\.(?:set(?!Active)|insert|delete|clear|copy|merge|break|hide|show|add|remove|move)/;

/** Writing calls after which the lock was given back without writing out, in the order of a run. */
function waiting(calls: readonly string[]): readonly string[] {
	let unwritten: string | null = null;
	return calls.flatMap((name) => {
		if (name === "Lock.releaseLock") {
			return unwritten === null ? [] : [unwritten];
		}
		unwritten = name === "SpreadsheetApp.flush" ? null : WRITES.test(name) ? name : unwritten;
		return [];
	});
}

test("a writing call without a flush behind it is known", () => {
	const calls = ["Range.setValues", "SpreadsheetApp.flush", "Sheet.hideSheet", "Range.getValues", "Lock.releaseLock"];
	expect(waiting(calls)).toEqual(["Sheet.hideSheet"]);
});

const RUNS = [...MENU_ACTS, ...PAGE_ACTS].map(({ name, file, run }) => {
	const host = hostFor(structuredClone(FILES[file]));
	run(host);
	return [name, host.calls.list] as const;
});

test.each(RUNS)("%s", (_, calls) => {
	expect(waiting(calls)).toEqual([]);
});

test("many of them write under the lock", () => {
	const writing = RUNS.filter(
		([, calls]) => calls.some((name) => WRITES.test(name)) && calls.includes("Lock.releaseLock"),
	);
	expect(writing.length).toBeGreaterThan(12);
});

// The tests of one act whose calls to Google fail: nothing of staff's is touched, nothing half made stays in sight, the
// person is told, and the next run does what an undisturbed one does.
import type { Act } from "./acts";
import { FAULT_KINDS, type FaultKind, inPeace, problemsOf, runsAlike } from "./fault-host";
import { FILES, ofStaff, outcome } from "./office-file";
import { hostFor } from "./sample-host";
import { TRIES_ALL } from "./thoroughness";

/** Which calls fail in a way: all of them, or in the usual test run every third, so that each call fails in one way. */
function isTried(kind: FaultKind, at: number, act: Act): boolean {
	const isMain = kind === "refused" && MAIN_ACTS.includes(act.name);
	return TRIES_ALL || isMain || at % FAULT_KINDS.length === FAULT_KINDS.indexOf(kind);
}

/** The two that people use most. */
const MAIN_ACTS = ["validateTable", "createReport"];

/** Acts that ask for the lock only to note something, which can wait for another run. */
const SHOWS_ONLY = ["showFixHistory"];

export function testFaults(act: Act): void {
	const peace = inPeace(act);

	test("makes calls, touches nothing of staff's when all goes well, and does the same in a world of its own", () => {
		expect(peace.told).toEqual([]);
		expect(runsAlike(act)).toBe(true);
		expect(peace.staff).toBe(ofStaff(FILES[act.file], act.writes()));
	});

	test("somebody else's run holds the lock: one message, unless there is only something to show; nothing is changed", () => {
		const workbook = structuredClone(FILES[act.file]);
		const told = act.run(hostFor(workbook, { lockHeldByOther: true }));
		const waits = peace.calls.includes("Lock.tryLock") && !SHOWS_ONLY.includes(act.name);
		expect(told.map((message) => message.includes("ほかの人が進捗チェックを実行しています"))).toEqual(
			waits ? [true] : [],
		);
		expect(outcome(workbook)).toBe(peace.before);
		expect(ofStaff(workbook)).toBe(ofStaff(FILES[act.file]));
	});

	test.each(FAULT_KINDS)("a call is %s, whichever it is", (kind) => {
		const places = peace.calls.map((_, index) => index + 1).filter((at) => isTried(kind, at, act));
		expect(places.flatMap((at) => problemsOf(act, peace, kind, at))).toEqual([]);
	});
}

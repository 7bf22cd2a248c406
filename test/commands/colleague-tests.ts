// The tests of one act in whose midst a colleague does something: nothing of theirs is lost, the result is right or said to
// be out of date, but for the windows that are named.
import type { Act } from "./acts";
import { EDITS, RUNS } from "./colleague-edits";
import { inSequence, problemsWith } from "./colleague-host";
import { isInWindow, OPEN_WINDOWS } from "./open-windows";
import { TRIES_ALL } from "./thoroughness";

/** In the usual test run each act meets every so manieth edit, and each of those every so manieth call. */
const SHARE = 5;

const ALL = Object.entries({ ...EDITS, ...RUNS });

function editsFor(index: number): typeof ALL {
	return TRIES_ALL ? ALL : ALL.filter((_, number) => number % SHARE === index % SHARE);
}

/** Problems at a call that no window names. */
function unnamed(act: Act, name: string, problems: readonly string[], calls: readonly string[], at: number) {
	const windows = OPEN_WINDOWS.filter(
		(window) => window.acts.test(act.name) && window.edits.test(name) && isInWindow(calls, at, window),
	);
	return problems
		.filter((problem) => !windows.some((window) => window.problems.test(problem)))
		.map((problem) => `${at}, after ${calls[at - 2] ?? "nothing"}, before ${calls[at - 1]}: ${problem}`);
}

/** @param index which of the acts it is, so that each meets other edits */
export function testColleagues(act: Act, index: number): void {
	test.each(editsFor(index))("a colleague %s between any two calls", (name, edit) => {
		const serial = inSequence(act, edit);
		const places = serial.calls
			.map((_, call) => call + 1)
			.filter((at) => TRIES_ALL || at % SHARE === (index + name.length) % SHARE);
		expect(places.flatMap((at) => unnamed(act, name, problemsWith(act, edit, serial, at), serial.calls, at))).toEqual(
			[],
		);
	});
}

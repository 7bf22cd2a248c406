// What the page does with its calls: steps, one run at a time, failures, results that no longer hold.
import type { BridgeName } from "../../src/bridge/bridge";
import type { Call } from "../../src/sidebar/google-run";
import type { PageState } from "../../src/sidebar/page-state";
import { createPageWork, type PageWork } from "../../src/sidebar/page-work";
import { sampleResult } from "./page-results";

const DATA = sampleResult();
const FAILURE = { code: "locked", message: "ほかの人が実行しています。", details: "x" };

type Answers = { readonly [Name in BridgeName]?: unknown };

interface Scene {
	readonly work: PageWork;
	readonly calls: string[];
	readonly states: PageState[];
}

/** A page whose script answers as told; a name without an answer fails. */
function scene(answers: Answers, initial: typeof DATA | null = DATA): Scene {
	const calls: string[] = [];
	const call = (async (name: BridgeName) => {
		calls.push(name);
		await Promise.resolve();
		return name in answers ? { kind: "done", value: answers[name] } : { kind: "failed", failure: FAILURE };
	}) as Call;
	const work = createPageWork(call, { language: "ja", result: initial });
	const states: PageState[] = [];
	work.subscribe(() => states.push(work.state()));
	return { work, calls, states };
}

const CHECKING: Answers = {
	pageReadTable: { sheet: "進捗管理表", measures: 97, entries: 105 },
	pageCheckTable: DATA,
	pageHighlight: { cells: 22 },
};

test("a check reads, checks and highlights, each step ticked off as it ends", async () => {
	const { work, calls, states } = scene(CHECKING, null);
	await work.check(null);
	expect(calls).toEqual(["pageReadTable", "pageCheckTable", "pageHighlight"]);
	const steps = states.map((state) => state.steps.map((step) => step.state).join(" ")).filter((text) => text !== "");
	expect([...new Set(steps)]).toEqual([
		"waiting waiting waiting",
		"working waiting waiting",
		"done waiting waiting",
		"done working waiting",
		"done done waiting",
		"done done working",
		"done done done",
	]);
	expect(work.state()).toMatchObject({ data: DATA, busy: false, steps: [], failure: null });
});

test("a double click starts nothing twice", async () => {
	const { work, calls } = scene(CHECKING);
	await Promise.all([work.check("進捗管理表"), work.check("進捗管理表"), work.tabs.makeReport()]);
	expect(calls).toEqual(["pageReadTable", "pageCheckTable", "pageHighlight"]);
});

test("a step that fails stops the run, shows where, and keeps the result that was there", async () => {
	const { work } = scene({ pageReadTable: CHECKING.pageReadTable });
	await work.check("進捗管理表");
	expect(work.state()).toMatchObject({ data: DATA, busy: false, failure: FAILURE });
	expect(work.state().steps.map((step) => step.state)).toEqual(["done", "failed", "waiting"]);
	work.dismiss();
	expect(work.state()).toMatchObject({ failure: null, steps: [] });
});

test("a changed sheet makes the result old, once, and a new check renews it", async () => {
	const { work } = scene({ ...CHECKING, pageFingerprint: { fingerprint: "another" } });
	await work.lookForChanges();
	expect(work.state().stale).toBe(true);
	await work.check("進捗管理表");
	expect(work.state().stale).toBe(false);
});

test("an unchanged sheet, a look that fails and looks in quick succession say nothing", async () => {
	const same = scene({ pageFingerprint: { fingerprint: DATA.fingerprint } });
	await same.work.lookForChanges();
	await same.work.lookForChanges();
	expect(same.calls).toEqual(["pageFingerprint"]);
	expect(same.work.state().stale).toBe(false);
	const failing = scene({});
	await failing.work.lookForChanges();
	expect(failing.work.state()).toMatchObject({ stale: false, failure: null });
});

test("ignoring and bringing back change the result at hand", async () => {
	const key = DATA.findings[0]?.key ?? "";
	const { work } = scene({ pageIgnore: { at: "2026-11-22T10:42" }, pageRestore: {} });
	await work.ignore(key, "開始前");
	expect(work.state().data?.findings[0]?.ignored).toEqual({ reason: "開始前", at: "2026-11-22T10:42" });
	await work.restore(key);
	expect(work.state().data?.findings[0]?.ignored).toBeNull();
});

test("opening a cell marks its finding as the current one, also when the cell is gone", async () => {
	const { work } = scene({});
	await work.openCell("k", "F29");
	expect(work.state()).toMatchObject({ current: "k", failure: FAILURE });
});

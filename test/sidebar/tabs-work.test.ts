// What the page does about tabs: which are made, in which order, against what, and what is said when one fails.
import type { BridgeName } from "../../src/bridge/bridge";
import { messagesFor } from "../../src/messages";
import { pageMessages } from "../../src/messages/page-messages";
import type { Call } from "../../src/sidebar/google-run";
import { createPageWork, type PageWork } from "../../src/sidebar/page-work";
import { basesOf, placeOfBase } from "../../src/sidebar/tabs-work";
import { sampleResult } from "./page-results";

const DATA = sampleResult();
const FAILURE = { code: "cannot-write-tab", message: "作成できませんでした。", details: "x" };
const CHOICES = {
	reports: ["2026-10-01T09:00", "2026-04-10T17:30"],
	sheets: ["令和３年度"],
	departments: [
		{ name: "福祉政策課", cells: 12 },
		{ name: "", cells: 1 },
	],
};

type Request = Readonly<Record<string, unknown>>;
type Answer = (request: Request) => unknown;

interface Scene {
	readonly work: PageWork;
	readonly calls: (readonly [name: string, request: Request])[];
	/** States of the steps whenever something changed. */
	readonly steps: string[];
}

const NAMES: Readonly<Record<string, string>> = { report: "進捗レポート", summary: "集計", requests: "課別確認依頼" };
const made = (kind: string, kept: string | null = null) => ({
	name: NAMES[kind] ?? kind,
	sheetId: kind.length,
	kept,
});

/** A page whose script answers as told; undefined is a failure. */
function scene(answers: { readonly [Name in BridgeName]?: Answer } = {}): Scene {
	const all: { readonly [name: string]: Answer } = {
		pageTabChoices: () => CHOICES,
		pageMakeTab: ({ kind }) => made(String(kind)),
		pageRequestText: ({ department }) => ({ text: `${String(department)}へ` }),
		pageOpenTab: () => ({}),
		...answers,
	};
	const calls: [string, Request][] = [];
	const call = (async (name: string, request: Request) => {
		calls.push([name, request]);
		const value = await all[name]?.(request);
		return value === undefined ? { kind: "failed", failure: FAILURE } : { kind: "done", value };
	}) as unknown as Call;
	const work = createPageWork(call, { language: "ja", result: DATA });
	const steps: string[] = [];
	work.subscribe(() =>
		steps.push(
			work
				.state()
				.steps.map(({ name, state }) => `${name} ${state}`)
				.join(", "),
		),
	);
	return { work, calls, steps };
}

const makings = ({ calls }: Scene): readonly Request[] =>
	calls.filter(([name]) => name === "pageMakeTab").map(([, request]) => request);

test("a report that will not be remembered says so", async () => {
	const note = "次のレポートとは比べられません。";
	const { work } = scene({ pageMakeTab: () => ({ ...made("report"), note }) });
	await work.tabs.makeReport();
	expect(work.state().notice?.text).toBe(`「進捗レポート」を作成しました。\n${note}`);
});

test("the report at one click: against the last one, whatever is ticked, and it can be opened", async () => {
	const at = scene({ pageMakeTab: () => ({ name: "進捗レポート", sheetId: 5, kept: "控え" }) });
	at.work.tabs.compareWith({ kind: "sheet", name: "令和３年度" });
	await at.work.tabs.makeReport();
	expect(makings(at)).toEqual([{ sheet: "進捗管理表", kind: "report", base: null }]);
	expect(at.work.state().notice).toEqual({
		text: "「進捗レポート」を作成しました。\n手直しされていた前のシートは「控え」として残しました。",
		tabs: [{ name: "進捗レポート", sheetId: 5, kept: "控え" }],
	});
	await at.work.openTab(5);
	expect(at.calls.at(-1)).toEqual(["pageOpenTab", { sheetId: 5 }]);
});

test("what is ticked is made one after another in the order of the list, the base for the report alone", async () => {
	const at = scene({
		pageMakeTab: ({ kind }) => made(String(kind), kind === "data" ? null : `${NAMES[String(kind)]}（手直し）`),
	});
	const { tabs } = at.work;
	await tabs.open();
	expect(at.work.state()).toMatchObject({ view: "tabs", busy: false, steps: [] });
	tabs.toggle("data");
	tabs.toggle("report");
	tabs.toggle("report");
	tabs.compareWith({ kind: "report", at: "2026-04-10T17:30" });
	await tabs.makeChosen();
	expect(makings(at)).toEqual([
		{ sheet: "進捗管理表", kind: "report", base: { kind: "report", at: "2026-04-10T17:30" } },
		{ sheet: "進捗管理表", kind: "requests", base: null },
		{ sheet: "進捗管理表", kind: "data", base: null },
	]);
	expect(at.steps).toContain("report done, requests working, data waiting");
	expect(at.work.state().notice?.text).toBe(
		[
			"3つの資料を作成しました。",
			"手直しされていた前のシートは「進捗レポート（手直し）」として残しました。",
			"手直しされていた前のシートは「課別確認依頼（手直し）」として残しました。",
		].join("\n"),
	);
	expect(at.work.state().notice?.tabs?.map(({ name }) => name)).toEqual(["進捗レポート", "課別確認依頼", "data"]);
	expect(at.work.state()).toMatchObject({ view: "tabs", busy: false, steps: [], failure: null });
});

test("one that fails stops the rest, and both what is there and what is not are said", async () => {
	const at = scene({ pageMakeTab: ({ kind }) => (kind === "requests" ? undefined : made(String(kind))) });
	const { tabs } = at.work;
	tabs.toggle("summary");
	tabs.toggle("figures");
	await tabs.makeChosen();
	expect(makings(at).map(({ kind }) => kind)).toEqual(["report", "summary", "requests"]);
	expect(at.work.state()).toMatchObject({ busy: false, failure: FAILURE });
	expect(at.work.state().steps.map(({ state }) => state)).toEqual(["done", "done", "failed", "waiting"]);
	expect(at.work.state().notice).toEqual({
		text: "2つの資料を作成しました。\n作成できていない資料：課別確認依頼、指標の推移",
		tabs: [made("report"), made("summary")],
	});
});

test("where the first one fails, nothing is said to be made", async () => {
	const at = scene({ pageMakeTab: () => undefined });
	await at.work.tabs.makeChosen();
	expect(at.work.state()).toMatchObject({ notice: null, failure: FAILURE, busy: false });
});

test("nothing ticked makes nothing, and a second click while one is at work does nothing", async () => {
	const at = scene();
	const { tabs } = at.work;
	await Promise.all([tabs.makeChosen(), tabs.makeChosen(), tabs.makeReport(), tabs.open()]);
	expect(makings(at).map(({ kind }) => kind)).toEqual(["report", "requests"]);
	expect(at.work.state().view).toBe("findings");
	tabs.toggle("report");
	tabs.toggle("requests");
	await tabs.makeChosen();
	expect(makings(at)).toHaveLength(2);
});

test("ticks and base stay when the view is left; a base that is gone by then is the last report again", async () => {
	let choices = CHOICES;
	const at = scene({ pageTabChoices: () => choices });
	const { tabs } = at.work;
	await tabs.open();
	tabs.toggle("figures");
	const [, , third] = basesOf(at.work.state().tabs);
	tabs.compareWith(third ?? null);
	tabs.close();
	expect(at.work.state().view).toBe("findings");
	await tabs.open();
	expect(at.work.state().tabs).toMatchObject({
		kinds: ["report", "requests", "figures"],
		base: { kind: "sheet", name: "令和３年度" },
	});
	expect(placeOfBase(at.work.state().tabs)).toBe(2);
	choices = { ...CHOICES, sheets: [] };
	await tabs.open();
	expect(at.work.state().tabs.base).toBeNull();
});

test("where the choices cannot be had, it is said, and tabs can still be ticked and made", async () => {
	const at = scene({ pageTabChoices: () => undefined });
	await at.work.tabs.open();
	expect(at.work.state()).toMatchObject({ view: "tabs", failure: FAILURE, busy: false });
	await at.work.tabs.makeChosen();
	expect(at.work.state()).toMatchObject({ failure: null, notice: { text: "2つの資料を作成しました。" } });
});

test("the text of the department chosen last is shown, also where an earlier one comes later", async () => {
	const late: ((value: unknown) => void)[] = [];
	const at = scene({ pageRequestText: () => new Promise((resolve) => late.push(resolve)) });
	const { tabs } = at.work;
	const first = tabs.showRequest("福祉政策課");
	const second = tabs.showRequest("");
	late[1]?.({ text: "課名の記入なし" });
	await second;
	late[0]?.({ text: "福祉政策課へ" });
	await first;
	expect(at.work.state().tabs.request).toEqual({ department: "", text: "課名の記入なし" });
	await tabs.showRequest(null);
	expect(at.work.state().tabs.request).toBeNull();
	expect(at.calls.map(([, request]) => request)).toEqual([
		{ sheet: "進捗管理表", department: "福祉政策課" },
		{ sheet: "進捗管理表", department: "" },
	]);
});

test.each(["ja", "en"] as const)("in %s tabs are called in the page as they are named in the file", (language) => {
	const { report, requests, figures, data } = messagesFor(language);
	expect(pageMessages(language).steps).toMatchObject({
		report: report.tabName,
		summary: report.summaryTabName,
		requests: requests.tabName,
		figures: figures.tabName,
		data: data.tabName,
	});
});

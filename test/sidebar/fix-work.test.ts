// What the page does about fixes: shows before it writes, sends what is ticked, tells what became of it, takes it back.
import type { BridgeName, PageResult } from "../../src/bridge/bridge";
import type { CellChange, FixOutcome, FixPreview } from "../../src/bridge/fixes";
import type { Call } from "../../src/sidebar/google-run";
import { createPageWork, type PageWork } from "../../src/sidebar/page-work";
import { sampleResult } from "./page-results";

const DATA = sampleResult();
const FAILURE = { code: "locked", message: "ほかの人が実行しています。", details: "x" };

function change(cell: string): CellChange {
	return {
		cell,
		before: "○",
		edits: [{ start: 0, end: 1, text: "〇" }],
		checks: ["mark-glyph"],
		measure: "施策",
		landmarks: [{ cell: "B11", text: "施策", tells: "row" }],
	};
}

const PREVIEW: FixPreview = {
	sheetId: 7,
	changes: [change("L11"), change("L12"), change("L14")],
	titles: { "mark-glyph": "評価の記号が別の文字" },
	left: [],
	more: 0,
};
const DONE: FixOutcome = { fix: 4, cells: 3, left: [] };
const HISTORY = {
	fixes: [{ fix: 4, at: "2026-11-22 10:42", sheet: "進捗管理表", checks: ["評価"], done: 3, back: 0 }],
};

type Answers = { readonly [Name in BridgeName]?: unknown };

interface Scene {
	readonly work: PageWork;
	readonly calls: { readonly name: BridgeName; readonly request: unknown }[];
}

const ANSWERS: Answers = {
	pagePlanFixes: PREVIEW,
	pageApplyFixes: DONE,
	pageFixHistory: HISTORY,
	pagePlanTakeBack: PREVIEW,
	pageTakeBack: { fix: null, cells: 2, left: [] },
	pageReadTable: { sheet: "進捗管理表", measures: 97, entries: 105 },
	pageCheckTable: DATA,
	pageHighlight: { cells: 22 },
	pageReadSettings: {},
	pageFingerprint: { fingerprint: "another" },
};

/** A page whose script answers as told; a name without an answer fails. */
function scene(answers: Answers = ANSWERS, result: PageResult | null = DATA): Scene {
	const calls: Scene["calls"] = [];
	const call = (async (name: BridgeName, request: unknown) => {
		calls.push({ name, request });
		await Promise.resolve();
		return name in answers ? { kind: "done", value: answers[name] } : { kind: "failed", failure: FAILURE };
	}) as Call;
	return { work: createPageWork(call, { language: "ja", result }), calls };
}

function without(name: BridgeName): Answers {
	return Object.fromEntries(Object.entries(ANSWERS).filter(([known]) => known !== name));
}

function namesOf({ calls }: Scene): readonly BridgeName[] {
	return calls.map(({ name }) => name);
}

describe("the preview", () => {
	test("asks for what is wanted of this tab, shows it, and writes nothing", async () => {
		const page = scene();
		await page.work.fixes.preview({ kind: "check", check: "mark-glyph" });
		expect(page.calls).toEqual([
			{ name: "pagePlanFixes", request: { sheet: "進捗管理表", scope: { kind: "check", check: "mark-glyph" } } },
		]);
		expect(page.work.state()).toMatchObject({
			view: "fixes",
			fixing: { kind: "preview", back: null, preview: PREVIEW, unticked: [] },
			busy: false,
			steps: [],
		});
	});

	test("of one finding makes it the finding at hand, to come back to", async () => {
		const { work } = scene();
		await work.fixes.preview({ kind: "finding", key: "k" });
		expect(work.state().current).toBe("k");
		work.fixes.close();
		expect(work.state()).toMatchObject({ view: "findings", fixing: null, current: "k" });
	});

	test("ticks and unticks one cell, all, none", async () => {
		const { work } = scene();
		const unticked = (): unknown => work.state().fixing;
		work.fixes.toggle("L12");
		expect(work.state().fixing).toBeNull();
		await work.fixes.preview({ kind: "all" });
		work.fixes.toggle("L12");
		expect(unticked()).toMatchObject({ unticked: ["L12"] });
		work.fixes.toggle("L11");
		work.fixes.toggle("L12");
		expect(unticked()).toMatchObject({ unticked: ["L11"] });
		work.fixes.choose(false);
		expect(unticked()).toMatchObject({ unticked: ["L11", "L12", "L14"] });
		work.fixes.choose(true);
		expect(unticked()).toMatchObject({ unticked: [] });
	});

	test("that cannot be made leaves the findings where they are", async () => {
		const { work } = scene({});
		await work.fixes.preview({ kind: "all" });
		expect(work.state()).toMatchObject({ view: "findings", fixing: null, failure: FAILURE, data: DATA });
	});

	test("does not call back somebody who has gone to the settings meanwhile", async () => {
		const { work } = scene();
		await work.settings.open();
		work.settings.close();
		const reading = work.fixes.preview({ kind: "all" });
		await work.settings.open();
		await reading;
		expect(work.state()).toMatchObject({ view: "settings", fixing: null });
	});
});

describe("applying", () => {
	async function atPreview(answers: Answers = ANSWERS): Promise<Scene> {
		const page = scene(answers);
		await page.work.fixes.preview({ kind: "all" });
		page.calls.length = 0;
		return page;
	}

	test("sends the ticked cells only, as they were shown, then checks anew; filters stay", async () => {
		const page = await atPreview();
		const filters = { ...page.work.state().filters, text: "介護", department: "介護保険" };
		page.work.setFilters(filters);
		page.work.fixes.toggle("L12");
		await page.work.fixes.apply();
		expect(namesOf(page)).toEqual(["pageApplyFixes", "pageReadTable", "pageCheckTable", "pageHighlight"]);
		expect(page.calls[0]?.request).toEqual({ sheetId: 7, changes: [change("L11"), change("L14")] });
		expect(page.calls[2]?.request).toEqual({ sheet: "進捗管理表" });
		expect(page.work.state()).toMatchObject({
			view: "findings",
			fixing: null,
			busy: false,
			stale: false,
			filters,
			notice: { text: "3か所を直しました。", undo: 4 },
		});
	});

	test("nothing ticked: nothing is called", async () => {
		const page = await atPreview();
		page.work.fixes.choose(false);
		await page.work.fixes.apply();
		expect(page.calls).toEqual([]);
		expect(page.work.state()).toMatchObject({ view: "fixes", busy: false });
	});

	test("a failure keeps the preview with what was ticked, and says so", async () => {
		const page = await atPreview(without("pageApplyFixes"));
		page.work.fixes.toggle("L12");
		await page.work.fixes.apply();
		expect(namesOf(page)).toEqual(["pageApplyFixes"]);
		expect(page.work.state()).toMatchObject({
			view: "fixes",
			fixing: { preview: PREVIEW, unticked: ["L12"] },
			failure: FAILURE,
			notice: null,
			busy: false,
		});
		expect(page.work.state().steps.map(({ state }) => state)).toEqual(["failed", "waiting", "waiting", "waiting"]);
	});

	test("what was written is said even where the check after it fails", async () => {
		const page = await atPreview(without("pageCheckTable"));
		await page.work.fixes.apply();
		expect(page.work.state()).toMatchObject({
			view: "findings",
			failure: FAILURE,
			notice: { text: "3か所を直しました。", undo: 4 },
		});
	});

	test("while it is under way nothing else starts and no tick changes", async () => {
		const page = await atPreview();
		const { work } = page;
		const under = work.fixes.apply();
		work.fixes.toggle("L11");
		work.fixes.choose(false);
		await Promise.all([
			work.fixes.apply(),
			work.fixes.history(),
			work.fixes.previewBack(4),
			work.fixes.preview({ kind: "all" }),
			work.check(null),
			work.settings.open(),
		]);
		expect(work.state()).toMatchObject({ view: "fixes", fixing: { unticked: [] } });
		await under;
		expect(namesOf(page)).toEqual(["pageApplyFixes", "pageReadTable", "pageCheckTable", "pageHighlight"]);
		expect(page.calls[0]?.request).toMatchObject({ changes: PREVIEW.changes });
	});

	test("somebody who has left the preview meanwhile is told all the same, where they are", async () => {
		const page = scene();
		await page.work.settings.open();
		page.work.settings.close();
		await page.work.fixes.preview({ kind: "all" });
		const under = page.work.fixes.apply();
		page.work.fixes.close();
		await page.work.settings.open();
		await under;
		expect(page.work.state()).toMatchObject({ view: "settings", notice: { text: "3か所を直しました。" } });
	});

	test("of an old result tells which cells had changed, and the new check makes it current", async () => {
		const left: FixOutcome["left"] = [{ cell: "L12", reason: "changed" }];
		const page = scene({ ...ANSWERS, pageApplyFixes: { fix: 5, cells: 2, left } });
		await page.work.lookForChanges();
		expect(page.work.state().stale).toBe(true);
		await page.work.fixes.preview({ kind: "all" });
		await page.work.fixes.apply();
		expect(page.work.state()).toMatchObject({
			stale: false,
			notice: { text: "2か所を直しました。1か所はそのままです：L12（そのあと書き換えられています）", undo: 5 },
		});
	});

	test("where no cell took the change there is nothing to take back", async () => {
		const left: FixOutcome["left"] = [{ cell: "L11", reason: "refused" }];
		const page = await atPreview({ ...ANSWERS, pageApplyFixes: { fix: null, cells: 0, left } });
		await page.work.fixes.apply();
		const { notice } = page.work.state();
		expect(notice?.text).toBe("何も書き換えていません。1か所はそのままです：L11（保護か入力規則のため書き込めません）");
		expect(notice?.undo).toBeUndefined();
	});
});

describe("the record", () => {
	test("is shown; a fix is looked at, taken back cell by cell, and the table checked anew", async () => {
		const page = scene();
		const { work } = page;
		await work.fixes.history();
		expect(work.state()).toMatchObject({ view: "fixes", fixing: { kind: "history", history: HISTORY } });
		await work.fixes.previewBack(4);
		expect(work.state().fixing).toMatchObject({ kind: "preview", back: 4, preview: PREVIEW });
		work.fixes.toggle("L14");
		await work.fixes.apply();
		expect(page.calls.slice(0, 3)).toEqual([
			{ name: "pageFixHistory", request: {} },
			{ name: "pagePlanTakeBack", request: { fix: 4 } },
			{ name: "pageTakeBack", request: { fix: 4, cells: ["L11", "L12"] } },
		]);
		expect(namesOf(page).slice(3)).toEqual(["pageReadTable", "pageCheckTable", "pageHighlight"]);
		const { notice } = work.state();
		expect(notice).toEqual({ text: "2か所を元に戻しました。" });
	});

	test("opened without a checked table it takes back without checking, and closes to where one can check", async () => {
		const page = scene(ANSWERS, null);
		await page.work.fixes.history();
		page.work.fixes.close();
		expect(page.work.state()).toMatchObject({ view: "findings", data: null });
		await page.work.fixes.history();
		await page.work.fixes.previewBack(4);
		await page.work.fixes.apply();
		expect(namesOf(page).slice(2)).toEqual(["pagePlanTakeBack", "pageTakeBack"]);
		expect(page.work.state()).toMatchObject({
			view: "findings",
			data: null,
			steps: [],
			notice: { text: "2か所を元に戻しました。" },
		});
	});

	test("that cannot be read leaves the page as it was", async () => {
		const { work } = scene({}, null);
		await work.fixes.history();
		expect(work.state()).toMatchObject({ view: "findings", failure: FAILURE, busy: false });
	});
});

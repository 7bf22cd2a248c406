// A run that takes too long stops by itself wherever it is: nothing half written, how far it came, what to do, and again it works.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { createSheet, type Workbook } from "../../local/workbook";
import { ja } from "../../src/messages/ja";
import { MENU_ACTS } from "./acts";
import { apply, LOG, TAB as MEND_TAB, plan, tableToMend, takeBack, textIn } from "./fix-host";
import { FILES, holdsHalfMade, ofStaff, outcome, TAB } from "./office-file";
import { callPage, hostFor, sheetNamed, smallWorkbook, textsOf, type } from "./sample-host";

const MINUTE = 60_000;
const BEGINNING = "時間がかかりすぎるため、Google の時間の上限（1回6分）になる前に止めました。";

/** Runs with five minutes gone by when the script looks at its clock for the given time; gives how often it looked. */
function lateAt(host: AppsScriptHost, look: number | null, act: (host: AppsScriptHost) => void): number {
	let looks = 0;
	host.options.duration = (step) => {
		looks += step === "own-work" ? 1 : 0;
		return step === "own-work" && looks === look ? 5 * MINUTE : 0;
	};
	act(host);
	delete host.options.duration;
	return looks;
}

const START = FILES.work;

/** Looks to try: the first after the beginning, one in the middle of the checks, and the last, where writing begins. */
function looksToTry(looks: number): readonly number[] {
	const tried = [2, Math.floor(looks / 2), looks - 2, looks - 1, looks];
	return [...new Set(tried)].filter((look) => look >= 2 && look <= looks);
}

describe.each(MENU_ACTS.filter(({ file }) => file === "work"))("$name", (act) => {
	test("stops in time wherever it looks at the clock, and again it works", () => {
		const staff = ofStaff(START);
		const undisturbed = structuredClone(START);
		const looks = lateAt(hostFor(undisturbed), null, (host) => act.run(host));
		const expected = outcome(undisturbed);
		for (const look of looksToTry(looks)) {
			const workbook = structuredClone(START);
			const host = hostFor(workbook);
			let told: readonly string[] = [];
			lateAt(host, look, () => {
				told = act.run(host);
			});
			expect(ofStaff(workbook)).toEqual(staff);
			expect(holdsHalfMade(workbook)).toBe(false);
			if (told.length > 0) {
				expect(told).toHaveLength(1);
				expect(told[0]?.startsWith(BEGINNING)).toBe(true);
				expect(Object.values(ja.obstacles.todo).filter((todo) => told[0]?.endsWith(todo))).toHaveLength(1);
				expect(host.ui.toasts.at(-1)?.message).toBe("途中で止まりました。");
				if (act.name !== "clearHighlights") {
					expect(outcome(workbook)).toEqual(outcome(START));
				}
				if (look !== looks) {
					continue;
				}
				workbook.activeSheetId = sheetNamed(workbook, TAB).id;
				act.run(host);
			}
			expect(outcome(workbook)).toEqual(expected);
		}
	});
});

/** What a command tells when its time is up at a look at the clock; the first look is the beginning. */
function toldAt(workbook: Workbook, command: string, look: number): string {
	const host = hostFor(workbook);
	lateAt(host, look, () => host.run(command));
	return host.ui.alerts.map(({ message }) => message).join();
}

test("says how many of all checks were through", () => {
	const told = toldAt(smallWorkbook(), "validateTable", 6);
	expect(told).toMatch(/検証\d+項目のうち[1-9]\d*項目まで進みました。シートは変更していません。/);
	expect(told).toContain("「設定」で調べる項目を減らすか、");
});

test.each([
	["validateTable", ja.obstacles.far.highlighting],
	["highlightMissingYears", ja.obstacles.far.highlighting],
])("%s whose checks took all the time stops before the first colour", (command, far) => {
	const workbook = smallWorkbook();
	const before = structuredClone(workbook.sheets);
	const looks = lateAt(hostFor(structuredClone(workbook)), null, (host) => host.run(command));
	expect(toldAt(workbook, command, looks)).toContain(far);
	expect(workbook.sheets).toEqual(before);
});

test("says which tab it was about to read when many are looked through for the table", () => {
	const workbook = smallWorkbook();
	workbook.sheets.unshift(createSheet(50, "目次"), createSheet(51, "庁内の連絡先"));
	workbook.activeSheetId = 50;
	expect(toldAt(workbook, "validateTable", 3)).toBe(
		`${BEGINNING}進捗管理表を探して、「庁内の連絡先」の手前まで読んだところです。シートは変更していません。進捗管理表のシートを開いてから、もう一度選んでください。`,
	);
});

test("clearing many tabs says how many it came through, and the next run clears the others", () => {
	const workbook = smallWorkbook();
	hostFor(workbook).run("validateTable");
	const [table] = workbook.sheets;
	if (table === undefined) {
		throw new Error("no tab");
	}
	workbook.sheets.push({ ...structuredClone(table), id: 60, name: "控え用の写し" });
	expect(toldAt(workbook, "clearHighlights", 3)).toBe(
		`${BEGINNING}シート2枚のうち1枚まで調べて、強調を消しました。残りはそのままです。もう一度選ぶと、残りも消せます。`,
	);
	expect(workbook.sheets.map(({ formatRules }) => formatRules.length > 0)).toEqual([false, true]);
	hostFor(workbook).run("clearHighlights");
	expect(workbook.sheets.map(({ formatRules }) => formatRules.length)).toEqual([0, 0]);
});

test("a report that stands when the time is up is not taken back: only its record is left out, which the next one keeps", () => {
	const workbook = smallWorkbook();
	const host = hostFor(workbook);
	host.options.duration = (step) => (typeof step === "object" && step.name === "Sheet.showSheet" ? 6 * MINUTE : 0);
	host.run("createReport");
	expect(host.ui.alerts).toEqual([]);
	expect(host.ui.toasts.at(-1)?.message).toBe(
		"「進捗レポート」を作成しました。時間が足りなかったため、次回の比較に使う記録は残していません。もう一度作成すると残せます。",
	);
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, "進捗レポート"]);
	workbook.activeSheetId = sheetNamed(workbook, TAB).id;
	hostFor(workbook).run("createReport");
	expect(workbook.sheets.map(({ name }) => name)).toContain("進捗チェック（履歴）");
});

test("calls that each take their time are stopped before Google's limit, whatever they are", () => {
	const workbook = smallWorkbook();
	const host = hostFor(workbook);
	let spent = 0;
	host.options.duration = (step) => {
		const milliseconds = step === "own-work" ? 0 : 12_000;
		spent += milliseconds;
		return milliseconds;
	};
	host.run("createSummary");
	expect(host.ui.alerts[0]?.message.startsWith(BEGINNING)).toBe(true);
	expect(spent).toBeGreaterThan(5 * MINUTE);
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB]);
});

describe("the page's calls", () => {
	test.each([
		["pageCheckTable", { sheet: TAB }],
		["pageHighlight", { sheet: TAB }],
		["pageMakeTab", { sheet: TAB, kind: "report", base: null }],
		["pageTabChoices", { sheet: TAB }],
		["pageRequestText", { sheet: TAB, department: "介護保険" }],
	] as const)("%s stops in the same way", (name, request) => {
		const workbook = smallWorkbook();
		const before = structuredClone(workbook.sheets);
		const host = hostFor(workbook);
		lateAt(host, 4, () => {
			expect(callPage(host, name, request)).toMatchObject({
				kind: "failed",
				failure: { code: "out-of-time", message: expect.stringContaining(BEGINNING) },
			});
		});
		expect(workbook.sheets).toEqual(before);
	});
});

describe("mending", () => {
	const toMend = () => tableToMend([{ J: "○" }, { J: "◯" }, { J: "○" }, {}, {}, {}]);

	test("stops before anything is recorded or written", () => {
		const workbook = toMend();
		const host = hostFor(workbook);
		const { sheetId, changes } = plan(host);
		expect(changes).toHaveLength(3);
		const before = structuredClone(workbook.sheets);
		lateAt(host, 2, () => {
			expect(callPage(host, "pageApplyFixes", { sheetId, changes })).toMatchObject({
				failure: { code: "out-of-time", message: expect.stringContaining("まだ何も直していません。") },
			});
		});
		expect(workbook.sheets).toEqual(before);
	});

	test("taking back stops before any cell is written", () => {
		const workbook = toMend();
		const host = hostFor(workbook);
		apply(host, plan(host));
		const before = structuredClone(workbook.sheets);
		lateAt(host, 2, () => {
			expect(callPage(host, "pageTakeBack", { fix: 1, cells: ["J2", "J3", "J4"] })).toMatchObject({
				failure: { code: "out-of-time", message: expect.stringContaining("まだ何も元に戻していません。") },
			});
		});
		expect(workbook.sheets).toEqual(before);
	});

	test("cell by cell it stops between two cells, says which are left, and the record agrees", () => {
		const workbook = toMend();
		const sheet = sheetNamed(workbook, MEND_TAB);
		// A cell that refuses makes it go cell by cell.
		const area = { row: 1, column: 9, rows: 1, columns: 1 };
		sheet.protections.push({ area, description: "", editableByUser: false, warningOnly: false });
		const host = hostFor(workbook);
		const preview = plan(host);
		let oneByOne = -1;
		host.options.duration = (step) => {
			const name = step === "own-work" ? "" : step.name;
			oneByOne += name === "RangeList.setValue" || (oneByOne >= 0 && name === "Range.setValues") ? 1 : 0;
			return oneByOne === 2 && name === "Range.setValues" ? 5 * MINUTE : 0;
		};
		expect(apply(host, preview)).toEqual({
			fix: 1,
			cells: 1,
			left: [
				{ cell: "J2", reason: "refused" },
				{ cell: "J4", reason: "late" },
			],
		});
		delete host.options.duration;
		expect([textIn(workbook, "J2"), textIn(workbook, "J3"), textIn(workbook, "J4")]).toEqual(["○", "〇", "○"]);
		const states = textsOf(sheetNamed(workbook, LOG)).map((row) => row[6]);
		expect(states.filter((state) => state === "直しました")).toHaveLength(1);
		sheet.protections = [];
		expect(apply(host, plan(host)).cells).toBe(2);
		expect(takeBack(host, 1).cells).toBe(1);
	});
});

test("typing goes on meanwhile: what a colleague typed into the table while the run was slow is still there", () => {
	const workbook = smallWorkbook();
	const table = sheetNamed(workbook, TAB);
	const host = hostFor(workbook);
	host.options.onCall = ({ name }) => {
		if (name === "Range.setBackgrounds") {
			type(table, "F12", "いま記入した文");
		}
	};
	host.options.duration = (step) => (typeof step === "object" && step.name === "Range.setWraps" ? 6 * MINUTE : 0);
	host.run("createReport");
	expect(textsOf(table)[11]?.[5]).toBe("いま記入した文");
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB]);
});

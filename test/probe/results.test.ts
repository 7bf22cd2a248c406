// The probe as a person uses it: its menu, its tab of results, going on after a stop, deleting the results.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { cellAt, createSheet, createWorkbook } from "../../local/workbook";
import { HAND_ITEMS } from "../../probe/by-hand";
import { idsWith, probeHost, resultsIn, tabNamed, timeUpAfter } from "./probe-host";

const RESULTS = "前提の確認";
const LOOKS = "前提の確認（目で確認）";

function tabNames(host: AppsScriptHost): readonly string[] {
	return host.workbook.sheets.map(({ name }) => name);
}

/** A short run that stops after a few items. */
function stoppedHost(items: number): AppsScriptHost {
	const host = probeHost({ duration: timeUpAfter(items) });
	host.run("probeAll");
	return host;
}

test("opening the file makes a menu of three commands", () => {
	const host = probeHost();
	host.run("onOpen");
	expect(host.ui.menus).toEqual([
		{
			kind: "menu",
			caption: "進捗チェックの前提を確かめる",
			addon: false,
			entries: [
				{ kind: "item", caption: "すべて確かめる", functionName: "probeAll" },
				{ kind: "item", caption: "続きから確かめる", functionName: "probeRest" },
				{ kind: "separator" },
				{ kind: "item", caption: "結果のシートを消す", functionName: "removeResults" },
			],
		},
	]);
	const english = probeHost({ userLocale: "en_GB" });
	english.run("onOpen");
	expect(english.ui.menus[0]?.caption).toBe("Try Shinchoku Check's assumptions");
});

test("a whole run leaves its two tabs and nothing else, with one toast at the start and one at the end", () => {
	const host = probeHost();
	const before = structuredClone(host.workbook.sheets[0]);
	host.run("probeAll");
	expect(tabNames(host)).toEqual(["シート1", RESULTS, LOOKS]);
	expect(host.workbook.sheets[0]).toEqual(before);
	expect(host.workbook.metadata).toEqual([]);
	expect([...host.workbook.documentProperties]).toEqual([]);
	expect(host.ui.toasts.map(({ seconds }) => seconds)).toEqual([-1, 10]);
	const results = resultsIn(host.workbook, RESULTS);
	expect(host.workbook.activeSheetId).toBe(tabNamed(host.workbook, RESULTS).id);
	expect(results.title).toBe("進捗チェックの前提の確認（Google スプレッドシートの動き）");
	expect(results.headings).toEqual(["番号", "仮定", "期待", "実際", "一致", "秒"]);
	expect(results.about).toBe(
		"確かめた日時 2026-11-22 10:42　使う人の言語 ja　ファイルの言語と地域 ja_JP　タイムゾーン Asia/Tokyo",
	);
	expect(results.left).toBe("すべての項目を確かめました。");
	for (const verdict of ["一致", "不一致", "できませんでした", "目で確認", "記録のみ", "測定"]) {
		expect(`${results.counts}・`).toMatch(new RegExp(`(?:^|・)${verdict} ${idsWith(results, verdict).length}[・ ]`));
	}
	const byHand = results.rows.slice(-HAND_ITEMS.length);
	expect(byHand.map(({ id, verdict }) => [id, verdict])).toEqual(HAND_ITEMS.map(({ id }) => [id, "未確認"]));
	expect(byHand[1]?.assumption).toContain("1. 「検証する」を選びます。\n2. 色の付いた空欄に文字を入れます。");
});

test("the tab of results can be read: wrapped texts, frozen headings, a colour for what needs somebody", () => {
	const { workbook } = stoppedHost(6);
	const tab = tabNamed(workbook, RESULTS);
	expect(tab.frozenRows).toBe(5);
	expect(tab.cells[4]?.[0]?.style).toMatchObject({ background: "#0b4f8a", fontColor: "#ffffff", bold: true });
	expect(tab.cells[5]?.[1]?.style).toMatchObject({ wrap: "WRAP" });
	const fills = resultsIn(workbook, RESULTS).rows.map(({ id }, index) => [
		id,
		tab.cells[5 + index]?.[4]?.style?.background ?? null,
	]);
	expect(fills).toEqual([
		["P1a", "#ffffff"],
		["P1b", "#ffffff"],
		["P1c", "#ffffff"],
		["P2a", "#fad9d5"],
		["P2b", "#fad9d5"],
		["P3a", "#ffffff"],
	]);
});

test("a run whose time is up says what is left, and the next goes on in the same tab to the end", () => {
	const host = stoppedHost(30);
	const stopped = resultsIn(host.workbook, RESULTS);
	const done = stopped.rows.length;
	expect(done).toBeGreaterThan(20);
	expect(stopped.left).toMatch(/^まだ確かめていない項目：P\w+ から P32e までの\d+件。メニューの「続きから確かめる」/);
	expect(tabNames(host)).toEqual(["シート1", RESULTS]);
	expect(host.ui.toasts.at(-1)?.message).toContain("いったん止めました");
	delete host.options.duration;
	host.run("probeRest");
	expect(tabNames(host)).toEqual(["シート1", RESULTS, LOOKS]);
	const whole = resultsIn(host.workbook, RESULTS);
	expect(whole.rows.slice(0, done)).toEqual(stopped.rows);
	expect(whole.left).toBe("すべての項目を確かめました。");
	const ids = whole.rows.map(({ id }) => id).filter((id) => id !== "");
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.slice(-HAND_ITEMS.length - 1)).toEqual(["P32e", ...HAND_ITEMS.map(({ id }) => id)]);
	host.run("probeRest");
	expect(resultsIn(host.workbook, RESULTS)).toEqual(whole);
	expect(host.ui.toasts.at(-1)?.message).toBe("確かめ残しはありません。");
});

test("a run that Google ends keeps what it had written down, and the next goes on from there", () => {
	let over = 0;
	const host = probeHost({
		duration: (step) => {
			over += step !== "own-work" && step.name === "Spreadsheet.deleteSheet" ? 1 : 0;
			return step !== "own-work" && step.name === "Spreadsheet.deleteSheet" ? 7000 : 0;
		},
		onCall: () => {
			if (over >= 8) {
				throw new Error("起動時間の最大値を超えました");
			}
		},
	});
	expect(() => host.run("probeAll")).toThrow();
	const ended = resultsIn(host.workbook, RESULTS);
	expect(ended.rows.map(({ id }) => id)).toEqual(["P1a", "P1b", "P1c", "P2a", "P2b", "P3a"]);
	expect(ended.counts).toMatch(/^一致 4・不一致 2 /);
	expect(ended.left).toContain("P3b から P32e まで");
	expect(tabNames(host)).toContain("shinchoku-probe P3c");
	delete host.options.onCall;
	host.options.duration = timeUpAfter(3);
	host.run("probeRest");
	expect(tabNames(host)).toEqual(["シート1", RESULTS]);
	expect(
		resultsIn(host.workbook, RESULTS)
			.rows.slice(6)
			.map(({ id }) => id),
	).toEqual(["P3b", "P3c"]);
});

test("a second run makes a second tab and leaves the first as it is", () => {
	const host = stoppedHost(3);
	const first = resultsIn(host.workbook, RESULTS);
	host.options.duration = timeUpAfter(2);
	host.run("probeAll");
	expect(tabNames(host)).toEqual(["シート1", RESULTS, `${RESULTS} (2)`]);
	expect(resultsIn(host.workbook, RESULTS)).toEqual(first);
	expect(resultsIn(host.workbook, `${RESULTS} (2)`).rows).toHaveLength(2);
});

test("a person whose Google is in English reads the results in English", () => {
	const host = probeHost({ userLocale: "en", duration: timeUpAfter(4) });
	host.run("probeAll");
	const results = resultsIn(host.workbook, "Assumptions");
	expect(results.headings).toEqual(["No.", "Assumption", "Expected", "Seen", "Agrees", "s"]);
	expect(results.rows.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees", "agrees", "differs"]);
	expect(results.rows[0]?.assumption).toBe(
		"A rule with the tag formula is accepted and its formula reads back letter by letter.",
	);
});

test("in a file that holds something else it asks first, and does nothing unless the person agrees", () => {
	const used = createSheet(0, "進捗管理表");
	cellAt(used, 3, 1).value = "施策";
	const host = probeHost({ workbook: createWorkbook([used]), duration: timeUpAfter(2), dialogs: ["NO", "YES"] });
	const before = structuredClone(used);
	host.run("probeAll");
	expect(host.ui.alerts[0]?.message).toContain("仕事で使っているファイルでは実行せず");
	expect(host.ui.toasts).toEqual([]);
	expect(tabNames(host)).toEqual(["進捗管理表"]);
	host.run("probeAll");
	expect(tabNames(host)).toEqual(["進捗管理表", RESULTS]);
	expect(used).toEqual(before);
});

test("scratch tabs that an ended run left behind go at the next run", () => {
	const workbook = createWorkbook([createSheet(0, "シート1"), createSheet(5, "shinchoku-probe P4b")]);
	const host = probeHost({ workbook, duration: timeUpAfter(2) });
	host.run("probeAll");
	expect(tabNames(host)).toEqual(["シート1", RESULTS]);
});

test("results are deleted when the person agrees, and only they", () => {
	const host = stoppedHost(2);
	host.options.dialogs = ["NO", "YES"];
	host.run("removeResults");
	expect(tabNames(host)).toEqual(["シート1", RESULTS]);
	expect(host.ui.alerts[0]?.message).toContain(RESULTS);
	host.run("removeResults");
	expect(tabNames(host)).toEqual(["シート1"]);
	host.run("removeResults");
	expect(host.ui.toasts.at(-1)?.message).toBe("消す結果のシートはありません。");
});

test("where nothing but results is left, an empty tab takes their place", () => {
	const host = stoppedHost(2);
	host.workbook.sheets = host.workbook.sheets.slice(1);
	host.options.dialogs = ["YES"];
	host.run("removeResults");
	expect(host.workbook.sheets).toHaveLength(1);
	expect(host.workbook.sheets[0]?.cells).toEqual([]);
});

test("lays out what a person is to look at", () => {
	const host = stoppedHost(2);
	delete host.options.duration;
	host.run("probeRest");
	const tab = tabNamed(host.workbook, LOOKS);
	expect(tab.formatRules).toMatchObject([
		{
			kind: "formula",
			formula: '=(B3="")*(N("shinchoku:probe")=0)',
			areas: [
				{ row: 2, column: 1, rows: 3, columns: 1 },
				{ row: 6, column: 1, rows: 1, columns: 1 },
				{ row: 8, column: 1, rows: 2, columns: 1 },
			],
		},
	]);
	const rows = [2, 3, 4, 5, 6, 7, 8, 9, 10];
	const blank = rows.map((row) => (tab.cells[row]?.[1]?.value ?? "") === "");
	const inRule = [true, true, true, false, true, false, true, true, false];
	expect(rows.map((row) => tab.cells[row]?.[0]?.value)).toEqual(
		blank.map((isBlank, index) => (isBlank && inRule[index] ? "色が付く" : "付かない")),
	);
	expect(tab.cells[13]?.[0]?.runs?.[0]?.link).toBe(`#gid=${tab.id}&range=B10`);
});

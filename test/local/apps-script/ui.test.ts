// What the person is shown: menus, toasts, dialogs, the sidebar; and what dialogs do to locks.
import type { DialogQuestion } from "../../../local/apps-script/host";
import { failure, hostOf, outcome } from "./script-host";

const ui = "const ui = SpreadsheetApp.getUi();";

test("a menu is recorded as a tree once it is added", () => {
	const host = hostOf(`${ui}
		ui.createMenu("進捗チェック").addItem("検証", "validate").addSeparator()
			.addSubMenu(ui.createMenu("作成").addItem("集計表", "summary")).addToUi();
		ui.createAddonMenu().addItem("検証", "validate").addToUi();
		ui.createMenu("捨てた").addItem("x", "y")`);
	host.run("go");
	expect(host.ui.menus).toEqual([
		{
			kind: "menu",
			caption: "進捗チェック",
			addon: false,
			entries: [
				{ kind: "item", caption: "検証", functionName: "validate" },
				{ kind: "separator" },
				{
					kind: "menu",
					caption: "作成",
					addon: false,
					entries: [{ kind: "item", caption: "集計表", functionName: "summary" }],
				},
			],
		},
		{ kind: "menu", caption: "", addon: true, entries: [{ kind: "item", caption: "検証", functionName: "validate" }] },
	]);
});

test("a menu that is added again takes the place of the one before", () => {
	const host = hostOf(`${ui} ui.createMenu("進捗チェック").addItem(args[0], "go").addToUi()`);
	host.run("go", "検証");
	host.run("go", "Check");
	expect(host.ui.menus).toEqual([
		{
			kind: "menu",
			caption: "進捗チェック",
			addon: false,
			entries: [{ kind: "item", caption: "Check", functionName: "go" }],
		},
	]);
});

test("toasts are recorded with title and seconds", () => {
	const host = hostOf("file.toast('終了'); file.toast('終了', '検証'); file.toast('実行中', '検証', -1)");
	host.run("go");
	expect(host.ui.toasts).toEqual([
		{ message: "終了", title: "", seconds: null },
		{ message: "終了", title: "検証", seconds: null },
		{ message: "実行中", title: "検証", seconds: -1 },
	]);
});

describe("dialogs", () => {
	test.each([
		["ui.alert('x')", "CLOSE"],
		["ui.alert('x', ui.ButtonSet.OK_CANCEL)", "CANCEL"],
		["ui.alert('t', 'x', ui.ButtonSet.YES_NO)", "CLOSE"],
		["ui.alert('t', 'x', ui.ButtonSet.YES_NO_CANCEL)", "CANCEL"],
		["ui.prompt('x', ui.ButtonSet.OK_CANCEL).getSelectedButton()", "CANCEL"],
	])("%s without an answer is %s", (call, button) => {
		expect(outcome(`${ui} return String(${call})`)).toBe(button);
	});

	test("are answered in order, and recorded", () => {
		const host = hostOf(
			`${ui} const sure = ui.alert("確認", "続けますか", ui.ButtonSet.YES_NO) === ui.Button.YES;
			const year = ui.prompt("年度", "何年度ですか", ui.ButtonSet.OK_CANCEL);
			return [sure, year.getSelectedButton() === ui.Button.OK, year.getResponseText(), String(ui.alert("終わり"))]`,
			{ dialogs: ["YES", { button: "OK", text: "R5" }] },
		);
		expect(host.run("go")).toEqual([true, true, "R5", "CLOSE"]);
		expect(host.ui.alerts).toEqual([
			{ kind: "alert", title: "確認", message: "続けますか", buttons: "YES_NO", answer: { button: "YES" } },
			{ kind: "alert", title: "", message: "終わり", buttons: "OK", answer: { button: "CLOSE" } },
		]);
		expect(host.ui.prompts).toEqual([
			{
				kind: "prompt",
				title: "年度",
				message: "何年度ですか",
				buttons: "OK_CANCEL",
				answer: { button: "OK", text: "R5" },
			},
		]);
	});

	test("can be answered by a function that reads the question", () => {
		const answer = ({ message }: DialogQuestion) => (message.includes("削除") ? "NO" : "YES");
		const body = `${ui} const ask = (message) => String(ui.alert(message, ui.ButtonSet.YES_NO)); return [ask("削除？"), ask("続行？")]`;
		expect(outcome(body, { dialogs: answer })).toEqual(["NO", "YES"]);
	});

	test("have only their own buttons", () => {
		expect(failure(`${ui} ui.alert("x")`, { dialogs: ["YES"] })).toBe('The dialog "x" has no button YES');
	});
});

describe("pages", () => {
	const htmlFiles = { sidebar: "<p>結果</p>" };

	test("a new sidebar takes the place of the one before", () => {
		const host = hostOf(
			`${ui} ui.showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("進捗チェック"));
			ui.showSidebar(HtmlService.createHtmlOutput("<b>").append("二</b>").setTitle("次").setWidth(300))`,
			{ htmlFiles },
		);
		host.run("go");
		expect(host.ui.sidebars.map((page) => page.title)).toEqual(["進捗チェック", "次"]);
		expect(host.ui.sidebars[0]?.html).toBe("<p>結果</p>");
		expect(host.ui.sidebar).toEqual({ title: "次", html: "<b>二</b>" });
	});

	test("dialogs are recorded", () => {
		const host = hostOf(
			`${ui} const page = HtmlService.createHtmlOutput("x"); ui.showModalDialog(page, "一"); ui.showModelessDialog(page, "二")`,
		);
		host.run("go");
		expect(host.ui.dialogs).toEqual([
			{ title: "一", html: "x", modal: true },
			{ title: "二", html: "x", modal: false },
		]);
	});

	test("a file that is not there is refused by name", () => {
		expect(failure("HtmlService.createHtmlOutputFromFile('none')", { htmlFiles, userLocale: "en" })).toBe(
			"No HTML file named none was found.",
		);
	});
});

describe("locks", () => {
	const lock = "const lock = LockService.getDocumentLock();";

	test("are held until they are released, and never longer than a run", () => {
		const host =
			hostOf(`${lock} const before = lock.hasLock(); lock.waitLock(100); const held = LockService.getDocumentLock().hasLock();
			const other = LockService.getScriptLock().hasLock(); lock.releaseLock(); const after = lock.hasLock(); lock.tryLock(0);
			return [before, held, other, after, lock.hasLock()]`);
		const expected = [false, true, false, false, true];
		expect([host.run("go"), host.run("go")]).toEqual([expected, expected]);
	});

	test.each(["ui.alert('x')", "ui.prompt('x')"])("%s lets go of the lock", (call) => {
		expect(outcome(`${ui} ${lock} lock.tryLock(1); ${call}; return lock.hasLock()`)).toBe(false);
	});

	test("that somebody else holds are not had", () => {
		const busy = { lockHeldByOther: true };
		expect(outcome(`${lock} return [lock.tryLock(10), lock.hasLock()]`, busy)).toEqual([false, false]);
		expect(failure(`${lock} lock.waitLock(10)`, busy)).toBe(
			"ロックのタイムアウト: 別のプロセスが長時間ロックを保持していました。",
		);
		expect(failure(`${lock} lock.waitLock(10)`, { ...busy, userLocale: "en" })).toBe(
			"Lock timeout: another process was holding the lock for too long.",
		);
	});
});

// Pages of the script in the preview: google.script.run as Google gives it, dialogs, menus in menus, failures.
import { cell, SHORT_SAMPLE, sidebar, textOf, usePreview } from "./preview-page";

jest.setTimeout(60_000);

const PAGE = `<!doctype html><html><head><title>x</title></head><body>
<p id="names"></p><button id="go">go</button><p id="said"></p>
<script>
var say = function (text) { document.getElementById("said").textContent += text + ";"; };
document.getElementById("names").textContent = typeof google.script.run.add + " " + typeof google.script.run.hidden_ + " " + typeof google.script.run.nothing;
document.getElementById("go").addEventListener("click", function () {
	var run = google.script.run.withUserObject("me").withFailureHandler(function (error, user) { say(error instanceof Error && error.message + user); });
	run.withSuccessHandler(function (sum, user) { say(sum + user); run.broken(); }).add(2, 3);
});
</script></body></html>`;

const CODE = `
function onOpen() {
	var ui = SpreadsheetApp.getUi();
	ui.createMenu("試験")
		.addItem("サイドバー", "showPage")
		.addSubMenu(ui.createMenu("ほか").addItem("ダイアログ", "showDialog").addItem("失敗する", "broken").addItem("選ぶ", "pick"))
		.addToUi();
}
var PAGE = ${JSON.stringify(PAGE)};
function showPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(PAGE).setTitle("頁")); }
function showDialog() {
	SpreadsheetApp.getUi().showModalDialog(
		HtmlService.createHtmlOutput("<button onclick='x()'>a</button><script>document.querySelector('button').addEventListener('click', function () { google.script.host.close(); })</scr" + "ipt>"),
		"小窓"
	);
}
function add(a, b) { return a + b; }
function broken() { throw new Error("こわれた"); }
function hidden_() {}
function pick() { SpreadsheetApp.getActiveSheet().getRange("B11:C12").activate(); }
`;

const open = usePreview({ code: CODE, sample: SHORT_SAMPLE });

test("google.script.run: handlers, user object, failures, and only what may be called", async () => {
	const { page, errors } = open();
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: "サイドバー" }).click();
	expect(await textOf(sidebar(page).locator("#names"))).toBe("function undefined undefined");
	await sidebar(page).locator("#go").click();
	await sidebar(page).getByText("5me;こわれたme;").waitFor();
	expect(await textOf(page.locator("#side h2"))).toBe("頁");
	await page.locator("#side").getByRole("button", { name: "閉じる" }).click();
	expect(await page.locator("#side").isVisible()).toBe(false);
	expect(errors).toEqual([]);
});

test("a dialog of the script closes itself", async () => {
	const { page } = open();
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: "ダイアログ" }).click();
	const dialog = page.getByRole("dialog", { name: "小窓" });
	await dialog.frameLocator("iframe").getByRole("button").click();
	await dialog.waitFor({ state: "detached" });
});

test("a command that fails is said, not swallowed", async () => {
	const { page } = open();
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: "失敗する" }).click();
	expect(await textOf(page.getByRole("dialog"))).toContain("こわれた");
	expect(await page.locator("#running").isVisible()).toBe(false);
});

test("an area that the script selects is shown and named", async () => {
	const { page } = open();
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: "選ぶ" }).click();
	await page.locator("#name-box").getByText("B11:C12").waitFor();
	expect(await cell(page, "C12").getAttribute("class")).toContain("in-area");
	await page.locator("#grid").evaluate((grid) => grid.scrollTo(0, 1000));
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: "サイドバー" }).click();
	await sidebar(page).locator("#go").waitFor();
	expect(await page.locator("#grid").evaluate((grid) => grid.scrollTop)).toBe(1000);
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: "選ぶ" }).click();
	await page.waitForFunction(() => (document.querySelector("#grid")?.scrollTop ?? 1000) < 500);
});

// The page of the sidebar by itself, away from the script: what it shows and says, how narrow it can be, what it loads.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { readSheetJson } from "../../local/sheet-json";
import type { Workbook } from "../../local/workbook";
import { hostFor, sampleWorkbook, sheetNamed, type } from "../commands/sample-host";
import { showSidebarOf } from "./answered-sidebar";
import { startBrowser } from "./browser";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ locale: "ja-JP" });
});
afterAll(async () => {
	await browser.close();
});

function html(workbook = sampleWorkbook()): string {
	const host = hostFor(workbook);
	host.run("validateTable");
	return host.ui.sidebar?.html ?? "";
}

test("where Google cannot be reached, it still shows the result and says what to do", async () => {
	await page.setContent(html());
	await page.getByText("F29", { exact: true }).first().click();
	await page.getByRole("alert").getByText("Googleアカウントを二つ以上使っている場合は").waitFor();
	await page.getByRole("button", { name: "詳細をコピー（情報システム担当用）" }).click();
	await page.getByRole("button", { name: "コピーしました。" }).waitFor();
	await page.getByRole("button", { name: "閉じる" }).click();
	expect(await page.getByRole("alert").count()).toBe(0);
});

test("a page and a script that were not built together say so, and show nothing that may be wrong", async () => {
	const host = hostFor(sampleWorkbook());
	host.run("validateTable");
	await showSidebarOf(page, host, (_, answer) => Object.assign({}, answer, { bridge: "another" }));
	await page.getByText("F29", { exact: true }).first().click();
	await page.getByRole("alert").getByText("画面の内容が古い可能性があります。").waitFor();
	await page.setContent((host.ui.sidebar?.html ?? "").replace(/"bridge":"\w+"/, '"bridge":"another"'));
	await page.getByText("進捗管理表の記入もれや、").waitFor();
	expect(await page.getByText("F29", { exact: true }).count()).toBe(0);
});

test("says by which date years count as closed, and how many blanks each year has", async () => {
	await page.setContent(html());
	await page.getByText("基準日：2022年8月31日（表の記載による）").waitFor();
	await page.getByRole("img", { name: "空欄の数：H30 2件、R1 2件、R2 2件、R3 なし、R4 なし" }).waitFor();
});

test("of many findings fifty stand at once, counted in full, and the rest a click away", async () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, "進捗管理表");
	for (let row = 9; row <= 150; row++) {
		type(sheet, `F${row}`, "");
	}
	await page.setContent(html(workbook));
	const group = page.locator("section", { hasText: "年度の記入がない" }).first();
	await group.getByText("要修正 73").waitFor();
	expect(await group.locator("button.f").count()).toBe(50);
	await group.getByRole("button", { name: "次の23件を表示（残り23件）" }).click();
	await group.locator("li:nth-child(51) button.f:focus").waitFor();
	expect(await group.locator("button.f").count()).toBe(73);
	expect(await group.getByRole("button", { name: "件を表示" }).count()).toBe(0);
});

/** A table of twelve years with a blank in every one. */
function twelveYears(): Workbook {
	const years = ["H28", "H29", "H30", ...Array.from({ length: 9 }, (_, index) => `R${index + 1}`)];
	const rows = years.map((_, blank) => [
		`施策${blank}`,
		"福祉課",
		...years.map((_, year) => (year === blank ? "" : "実施")),
		"〇",
	]);
	const values = [["施策項目", "課名", ...years.map((year) => `${year}年度`), "評価"], ...rows];
	return readSheetJson(JSON.stringify({ name: "十二年", values, merges: [] }), "sheet.json");
}

test("twelve years stand whole in a sidebar of 300 pixels", async () => {
	await page.setViewportSize({ width: 300, height: 700 });
	await page.setContent(html(twelveYears()));
	const boxes = page.locator(".years span");
	await boxes.first().waitFor();
	const cut = await boxes.evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
	expect([await boxes.count(), cut]).toEqual([11, 0]);
});

test.each([3, 4, 6, 12])("%i years of two, such as 2021/22, stand whole in a sidebar of 300 pixels", async (count) => {
	const years = Array.from({ length: count }, (_, index) => `${2009 + index}/${String(10 + index).padStart(2, "0")}`);
	const values = [
		["Ref", "Action", "Lead", ...years, "RAG"],
		...["Night buses", "Cycle lanes"].map((name, index) => [
			String(index + 1),
			name,
			"Transport",
			...years.map(() => "done"),
			"Green",
		]),
	];
	await page.setViewportSize({ width: 300, height: 700 });
	await page.setContent(html(readSheetJson(JSON.stringify({ name: "Plan", values, merges: [] }), "sheet.json")));
	const boxes = page.locator(".years span");
	await boxes.first().waitFor();
	const cut = await boxes.evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
	expect([await boxes.allTextContents(), cut]).toEqual([years.map((year) => `✓${year}`), 0]);
});

test.each([300, 150])("at %i pixels nothing is cut off at the side", async (width) => {
	await page.setViewportSize({ width, height: 700 });
	await page.setContent(html());
	await page.getByText("F29", { exact: true }).first().waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("the page is one file under 100 kB that loads nothing", () => {
	const page = readFileSync("dist/sidebar.html", "utf8");
	expect(Buffer.byteLength(page, "utf8")).toBeLessThan(100_000);
	expect(page).not.toMatch(/<(?:link|img|iframe|script[^>]*\bsrc)\b/i);
	const addresses = page.match(/https?:\/\/[^\s"'`)]+/g) ?? [];
	// Names of XML vocabularies, which nothing is loaded from.
	expect(addresses.filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
});

test("an answer of another shape than the bridge declares is refused in words, with the place for the IT desk", async () => {
	const host = hostFor(sampleWorkbook());
	host.run("validateTable");
	await showSidebarOf(page, host, (name, answer) =>
		name === "pageHighlight" ? { ...Object(answer), value: { cells: "six" } } : answer,
	);
	await page.getByRole("button", { name: "強調する" }).click();
	await page.getByRole("alert").getByText("画面の内容が古い可能性があります。").waitFor();
});

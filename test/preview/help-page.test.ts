// The help page in a browser: what is read and heard of it, how narrow it can be, and the way back to the findings.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { servePreview } from "../../local/preview/server/serve";
import { version } from "../../package.json";
import { jaHelp } from "../../src/messages/ja-help";
import { jaPage } from "../../src/messages/ja-page";
import { hostFor, smallWorkbook } from "../commands/sample-host";
import { showSidebarOf } from "./answered-sidebar";
import { violations } from "./axe";
import { startBrowser } from "./browser";
import { choose, sidebar } from "./preview-page";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ locale: "ja-JP", viewport: { width: 300, height: 900 } });
});
afterAll(async () => {
	await browser.close();
});

async function openHelp(userLocale = "ja") {
	const host = hostFor(smallWorkbook(), { userLocale });
	host.run("showHelp");
	await showSidebarOf(page, host);
	return host;
}

test.each(["ja", "en"])(
	"in %s: axe finds nothing, nothing is cut off at 300 or 150 pixels, no text is missing",
	async (userLocale) => {
		await openHelp(userLocale);
		expect(await page.locator("html").getAttribute("lang")).toBe(userLocale);
		expect(await violations(page)).toEqual([]);
		for (const width of [300, 150]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
		await page.setViewportSize({ width: 300, height: 900 });
		expect(await page.locator("body").textContent()).not.toMatch(/undefined|null|NaN|=>|\[object/);
	},
);

test("a swatch looks as the highlight of its kind: colour, bold, underlined", async () => {
	await openHelp();
	const look = await page.locator(".cell").evaluateAll((all) =>
		all.map((one) => {
			const { backgroundColor, fontWeight, textDecorationLine } = getComputedStyle(one);
			return [backgroundColor, fontWeight, textDecorationLine];
		}),
	);
	expect(look).toEqual([
		["rgb(255, 232, 163)", "400", "none"],
		["rgb(220, 233, 255)", "400", "underline"],
		["rgb(250, 217, 213)", "700", "none"],
	]);
});

test("its button shows the findings in its place, by mouse and by keyboard", async () => {
	const host = await openHelp();
	await page.keyboard.press("Tab");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("検証する");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => document.getElementById("said")?.textContent === "");
	expect(host.ui.sidebar?.html).toContain(`id="app"`);
});

test("where Google cannot be reached, it says what to do instead, and the button can be tried again", async () => {
	const host = await openHelp();
	let tries = 0;
	await showSidebarOf(page, host, (name, answer) => {
		tries += name === "validateTable" ? 1 : 0;
		if (tries === 1) {
			throw new Error("PERMISSION_DENIED");
		}
		return answer;
	});
	await page.getByRole("button", { name: "検証する" }).click();
	await page.getByRole("alert").getByText("上のメニューの「進捗チェック」から「検証する」").waitFor();
	await page.getByRole("button", { name: "検証する" }).click();
	await page.getByRole("alert").waitFor({ state: "hidden" });
	expect(tries).toBe(2);
});

test("colours are named as in the settings, and drawn with the tokens of the page of findings", async () => {
	const names = Object.entries(jaHelp.colors.kinds).map(([kind, { name }]) => [kind, name]);
	expect(Object.fromEntries(names)).toEqual(jaPage.settings.colorNames);
	const host = await openHelp();
	const tokens = (style: string): readonly string[] => style.match(/--[\w-]+: #[0-9a-f]+/g) ?? [];
	const own = tokens(host.ui.sidebar?.html ?? "");
	expect(own.length).toBeGreaterThan(5);
	expect(tokens(readFileSync("src/sidebar/sidebar.css", "utf8"))).toEqual(expect.arrayContaining([...own]));
});

test("buttons and views of the sidebar are named as they are", async () => {
	await openHelp();
	const text = await page.locator("main").textContent();
	const { fixes, ignore, restore, settings } = jaPage;
	for (const name of [fixes.fixOne, fixes.takeBack, ignore, restore, settings.reading, jaPage.more]) {
		expect(text).toContain(`「${name}」`);
	}
});

test("from the findings to the help and back, in the preview", async () => {
	const preview = await servePreview();
	const window = await browser.newPage({ locale: "ja-JP", viewport: { width: 1280, height: 800 } });
	const errors: string[] = [];
	window.on("pageerror", (error) => errors.push(error.message));
	window.on("console", (message) => errors.push(...(message.type() === "error" ? [message.text()] : [])));
	try {
		await window.goto(preview.address);
		await window.locator("html[data-ready]").waitFor();
		await choose(window, "検証する");
		const side = sidebar(window);
		await side.getByRole("button", { name: "使い方" }).click();
		await side.getByRole("heading", { name: "セルの色の意味" }).waitFor();
		expect(await window.locator("#side header").textContent()).toContain(`進捗チェック ${version}`);
		await side.getByRole("button", { name: "検証する" }).click();
		await side.getByText("F29", { exact: true }).first().waitFor();
		expect(errors).toEqual([]);
	} finally {
		await window.close();
		await preview.close();
	}
}, 120_000);

test("with settings changed and not saved, the findings do not give way to the help", async () => {
	const host = hostFor(smallWorkbook());
	host.run("validateTable");
	await showSidebarOf(page, host);
	const help = page.getByRole("button", { name: "使い方" });
	expect(await help.isEnabled()).toBe(true);
	await page.getByRole("button", { name: "設定" }).click();
	await page.locator("summary", { hasText: "色・年度の始まり・言語" }).click();
	await page.getByLabel("年度の始まりの月").selectOption({ index: 0 });
	await page.getByRole("button", { name: "指摘の一覧へ" }).click();
	expect(await help.isEnabled()).toBe(false);
});

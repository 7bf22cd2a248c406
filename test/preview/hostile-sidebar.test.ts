// The page of the sidebar on a table full of hostile texts: nothing runs, nothing is cut off at the side, our words stand as they are.
import type { Browser, Page } from "playwright-core";
import type { AppsScriptHost } from "../../local/apps-script/host";
import { piecesOf } from "../../src/settings/text-pieces";
import { hostileSettings, makeHostile } from "../commands/hostile-texts";
import { hostFor, smallWorkbook } from "../commands/sample-host";
import { showSidebarOf } from "./answered-sidebar";
import { startBrowser } from "./browser";

jest.setTimeout(60_000);

const WIDTH = 300;
const TEXTS = [
	'<img src=x onerror="window.ran=1">',
	"</script><script>window.ran=1</script>",
	'"><svg onload=window.ran=1>',
	'<a href="javascript:window.ran=1">押す</a>',
	"&lt;b&gt;太字&lt;/b&gt;",
	"{{window.ran=1}}",
	"W".repeat(5000),
	"https://example.com/".padEnd(5000, "a"),
	"\u202e逆さ",
	"\u2067右から\u2066",
	"\u061c\u200f\u200e",
	"👨‍👩‍👧‍👦".repeat(40),
	`${"あ".repeat(19)}👨‍👩‍👧‍👦`,
	"\u200b\u200c\u200d\ufeff",
	"Z̸̨͈".repeat(50),
];

let browser: Browser;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ locale: "ja-JP", viewport: { width: WIDTH, height: 700 } });
	page.on("pageerror", (error) => errors.push(error.message));
	page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
	page.on("request", (request) => request.url().startsWith("http") && errors.push(request.url()));
	page.on("dialog", (dialog) => {
		errors.push(dialog.message());
		void dialog.dismiss();
	});
}, 60_000);
afterAll(async () => {
	await browser.close();
});

function hostileHost(): AppsScriptHost {
	const workbook = smallWorkbook();
	makeHostile(workbook, (row, column) => (row < 5 ? "" : (TEXTS[(row + column * 4) % TEXTS.length] ?? "")));
	const [sheet] = workbook.sheets;
	if (sheet === undefined) {
		throw new Error("The workbook has no tab.");
	}
	sheet.name = `<img src=x onerror="window.ran=1">\u202e${"W".repeat(50)}`;
	// What a fix would mend stands beside every kind of text.
	sheet.cells.slice(8).forEach((cells) => {
		for (const cell of cells) {
			if (typeof cell?.value === "string" && cell.value !== "") {
				cell.value = `${cell.value}　ｱｲｳ `;
			}
		}
	});
	for (const [name, piece] of Object.entries(
		piecesOf("settings", hostileSettings('<img src=x onerror="window.ran=1">\u202e')) ?? {},
	)) {
		workbook.documentProperties.set(name, piece);
	}
	return hostFor(workbook);
}

/** Looks over what the page shows now. */
async function demandSound(): Promise<void> {
	const seen = await page.evaluate((width) => {
		const all = [...document.querySelectorAll<HTMLElement>("#app *")];
		const name = (element: Element): string =>
			`${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`;
		const own = (element: Element): string =>
			[...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")).join("");
		return {
			ran: Reflect.get(window, "ran"),
			foreign: all.filter((element) => /^(?:img|script|svg|a|iframe|object|embed)$/i.test(element.tagName)).map(name),
			width: document.documentElement.scrollWidth,
			beyond: all
				.filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > width + 0.5)
				.map(name),
			turned: all.filter((element) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(own(element))).map(name),
			halved: all
				.filter((element) =>
					/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/.test(own(element)),
				)
				.map(name),
		};
	}, WIDTH);
	expect(seen).toEqual({ ran: undefined, foreign: [], width: WIDTH, beyond: [], turned: [], halved: [] });
	expect(errors).toEqual([]);
}

async function picture(name: string): Promise<void> {
	if (process.env.PICTURES !== undefined) {
		await page.screenshot({
			path: `${process.env.PICTURES}/${name}.png`,
			fullPage: true,
			clip: { x: 0, y: 0, width: WIDTH, height: 1600 },
		});
	}
}

test("findings, by check, chapter and department, with filters and a reason", async () => {
	const host = hostileHost();
	host.run("validateTable");
	await showSidebarOf(page, host);
	await page.locator("button.f").first().waitFor();
	await demandSound();
	await picture("findings");
	for (const grouping of await page.locator(".seg button").all()) {
		await grouping.click();
		await demandSound();
	}
	await page.locator("button.f").first().click();
	await page.getByRole("button", { name: "対象外にする" }).first().click();
	await page.getByLabel("対象外にする理由").fill(`<img src=x onerror="window.ran=1">\u202e${"W".repeat(150)}`);
	await page.getByRole("button", { name: "対象外にする" }).first().click();
	await page.getByText("対象外にした指摘（1件）").click();
	await demandSound();
	await picture("ignored");
});

test("what a fix would change, and the record of fixes", async () => {
	const host = hostileHost();
	host.run("validateTable");
	await showSidebarOf(page, host);
	await page.locator(".offer button").click();
	await page.locator(".changes li").first().waitFor();
	await demandSound();
	await picture("fixes");
	await page.locator("footer .primary").click();
	await page.locator("button.f").first().waitFor();
	await demandSound();
	host.run("showFixHistory");
	await showSidebarOf(page, host);
	await page.locator("ul.history li").first().waitFor();
	await demandSound();
	await picture("history");
});

test("the settings, every part unfolded", async () => {
	const host = hostileHost();
	host.run("showSettings");
	await showSidebarOf(page, host);
	await page.locator("details.set").first().waitFor();
	await page.evaluate(() => {
		for (const part of document.querySelectorAll("details")) {
			part.open = true;
		}
	});
	await demandSound();
	await picture("settings");
});

test("the making of tabs, with a text for each department", async () => {
	const host = hostileHost();
	host.run("createReport");
	host.run("chooseTabs");
	await showSidebarOf(page, host);
	const departments = page.getByRole("combobox", { name: "課を選ぶ" });
	await departments.waitFor();
	await departments.selectOption({ index: 1 });
	await page.locator("textarea").waitFor();
	await demandSound();
	await picture("tabs");
});

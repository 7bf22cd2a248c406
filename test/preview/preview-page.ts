// The preview page in a browser, for tests: one server and one browser a file, a fresh page a test.
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { type Preview, servePreview } from "../../local/preview/server/serve";
import { createWorkbook, type Sheet, type Workbook } from "../../local/workbook";
import { saveXlsx } from "../../local/xlsx";
import { startBrowser } from "./browser";

const PATIENCE = 60_000;

export interface OpenPage {
	readonly page: Page;
	/** Addresses that the page asked for. */
	readonly requests: string[];
	/** Errors of scripts, and what the browser refused. */
	readonly errors: string[];
	readonly address: string;
}

/**
 * Starts everything around the tests of a file; gives a function that reads the page of the running test.
 * @param code a script to run in place of dist/Code.js
 */
export function usePreview(code?: string): () => OpenPage {
	let preview: Preview | undefined;
	let browser: Browser | undefined;
	let open: OpenPage | undefined;

	beforeAll(async () => {
		[preview, browser] = await Promise.all([servePreview(), startBrowser()]);
	}, PATIENCE);
	afterAll(async () => {
		await browser?.close();
		await preview?.close();
	});
	beforeEach(async () => {
		if (browser === undefined || preview === undefined) {
			throw new Error("The preview did not start.");
		}
		const page = await browser.newPage({
			viewport: { width: 1280, height: 800 },
			locale: "ja-JP",
			acceptDownloads: true,
		});
		open = { page, requests: [], errors: [], address: preview.address };
		const { requests, errors } = open;
		page.on("request", (request) => requests.push(request.url()));
		page.on("pageerror", (error) => errors.push(error.message));
		page.on("console", (message) => {
			if (message.type() === "error") {
				errors.push(message.text());
			}
		});
		if (code !== undefined) {
			await page.route("**/material.json", async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, json: { ...(await response.json()), code } });
			});
		}
		await page.goto(preview.address);
		await page.locator("html[data-ready]").waitFor();
	}, PATIENCE);
	afterEach(async () => {
		await open?.page.close();
	});
	return () => {
		if (open === undefined) {
			throw new Error("No page is open.");
		}
		return open;
	};
}

export function cell(page: Page, a1: string): Locator {
	return page.locator(`#grid td[data-cell="${a1}"]`);
}

export function sidebar(page: Page): FrameLocator {
	return page.frameLocator("#side iframe");
}

/** Chooses from the menu 進捗チェック, as the script built it. */
export async function choose(page: Page, item: string): Promise<void> {
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: item }).click();
}

export function backgroundOf(place: Locator): Promise<string> {
	return place.evaluate((element) => getComputedStyle(element).backgroundColor);
}

export async function textOf(place: Locator): Promise<string> {
	return (await place.textContent()) ?? "";
}

/** Hands a file to the page's picker. */
export async function pick(page: Page, name: string, content: string | Uint8Array): Promise<void> {
	const buffer = typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
	await page.locator("#picker").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

export async function xlsxOf(sheets: readonly Sheet[], change?: (workbook: Workbook) => void): Promise<Uint8Array> {
	const workbook = createWorkbook(sheets);
	change?.(workbook);
	return saveXlsx(workbook);
}

// The preview page in a browser, for tests: one server and one browser a file, its table afresh for each test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { PROJECT } from "../../local/bundle";
import { type Preview, servePreview } from "../../local/preview/server/serve";
import { createWorkbook, type Sheet, type Workbook } from "../../local/workbook";
import { saveXlsx } from "../../local/xlsx";
import { parseA1 } from "../../src/table/a1";
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

/** What the page is served in place of what the project ships. */
export interface ServedInstead {
	/** A script to run in place of the one in dist/. */
	readonly code?: string;
	/** A table to open in place of the sample, in the form of a sheet.json. */
	readonly sample?: string;
}

/**
 * The first rows of the sample with F29, G29 and H29 blank, in the form of a sheet.json: the browser lays it out in a
 * fraction of the time that the whole sample takes, for tests in which the length of the table does not matter.
 */
export const SHORT_SAMPLE = shortened(readFileSync(join(PROJECT, "sample/sheet.json"), "utf8"), 36);

function shortened(json: string, rows: number): string {
	const sheet: { name: string; values: string[][]; merges: string[] } = JSON.parse(json);
	const merges = sheet.merges.filter((merge) => (parseA1(merge)?.row ?? rows) < rows);
	return JSON.stringify({ ...sheet, values: sheet.values.slice(0, rows), merges });
}

/** Starts everything around the tests of a file; gives a function that reads the page of the running test. */
export function usePreview(instead: ServedInstead = {}): () => OpenPage {
	let preview: Preview | undefined;
	let browser: Browser | undefined;
	let open: OpenPage | undefined;

	beforeAll(async () => {
		[preview, browser] = await Promise.all([servePreview(), startBrowser()]);
		open = await openPage(browser, preview.address, instead);
	}, PATIENCE);
	afterAll(async () => {
		await browser?.close();
		await preview?.close();
	});
	beforeEach(async () => {
		if (open === undefined) {
			throw new Error("The preview did not start.");
		}
		await startAfresh(open);
	}, PATIENCE);
	return () => {
		if (open === undefined) {
			throw new Error("No page is open.");
		}
		return open;
	};
}

async function openPage(browser: Browser, address: string, instead: ServedInstead): Promise<OpenPage> {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 800 },
		locale: "ja-JP",
		acceptDownloads: true,
	});
	const open: OpenPage = { page, requests: [], errors: [], address };
	page.on("request", (request) => open.requests.push(request.url()));
	page.on("pageerror", (error) => open.errors.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error") {
			open.errors.push(message.text());
		}
	});
	if (Object.keys(instead).length > 0) {
		await page.route("**/material.json", async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, json: { ...(await response.json()), ...instead } });
		});
	}
	return open;
}

/**
 * The page as it opens. 見本に戻す does that within the page, several times faster than loading it anew; a page that a
 * test left elsewhere or behind a dialog is loaded.
 */
async function startAfresh({ page, errors, address }: OpenPage): Promise<void> {
	const isUsable = page.url() === address && (await page.getByRole("dialog").count()) === 0;
	if (isUsable) {
		await page.locator("#sample").click();
	} else {
		await page.goto(address);
		await page.locator("html[data-ready]").waitFor();
	}
	errors.length = 0;
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

/** Drops files of one content on the page, as from the desktop. */
export async function drop(page: Page, names: readonly string[], content: string | Uint8Array): Promise<void> {
	const data = await page.evaluateHandle(
		([files, base64]) => {
			const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			const transfer = new DataTransfer();
			for (const name of files) {
				transfer.items.add(new File([bytes], name));
			}
			return transfer;
		},
		[names, Buffer.from(content).toString("base64")] as const,
	);
	await page.locator("#grid").dispatchEvent("dragover", { dataTransfer: data });
	await page.locator("#drop").waitFor();
	await page.locator("#grid").dispatchEvent("drop", { dataTransfer: data });
}

export async function xlsxOf(sheets: readonly Sheet[], change?: (workbook: Workbook) => void): Promise<Uint8Array> {
	const workbook = createWorkbook(sheets);
	change?.(workbook);
	return saveXlsx(workbook);
}

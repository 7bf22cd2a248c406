// Charts and sparklines in the preview: where they lie, what they show and say, and that they follow the cells.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { shownPart } from "../../local/preview/grid/shown-part";
import { createSheet } from "../../local/workbook";
import { loadXlsx } from "../../local/xlsx";
import { violations } from "./axe";
import { cell, usePreview } from "./preview-page";

jest.setTimeout(60_000);

const SAMPLE = JSON.stringify({
	name: "表",
	merges: [],
	values: [
		["章", "◎", "〇", "推移"],
		["１ 住まいの確保", "3", "0", ""],
		["２ 介護サービス・在宅医療・看取りまでの提供体制の整備", "1", "5", ""],
	],
});

const CODE = `
function onOpen() {
	SpreadsheetApp.getUi().createMenu("試験").addItem("図を置く", "put").addItem("図を外す", "take").addToUi();
}
function put() {
	var sheet = SpreadsheetApp.getActiveSheet();
	sheet.getRange("B2:C3").setNumberFormat("0").setValues([[3, 0], [1, 5]]);
	sheet.getRange("D2:D3").setValues([["=SPARKLINE(B2:C2)"], ["=SPARKLINE(B3:C3)"]]);
	sheet.insertChart(sheet.newChart().asBarChart().setStacked().setTitle("評価 × 章").setColors(["#0b4f8a", "#7fb2e5"])
		.addRange(sheet.getRange("A1:C3")).setNumHeaders(1).setPosition(5, 2, 10, 4)
		.setOption("width", 520).setOption("height", 230)
		.setOption("series.0.dataLabel", "value").setOption("series.1.dataLabel", "value").build());
}
function take() {
	var sheet = SpreadsheetApp.getActiveSheet();
	sheet.removeChart(sheet.getCharts()[0]);
}
`;

const open = usePreview({ code: CODE, sample: SAMPLE });

function chart(page: Page): Locator {
	return page.getByRole("img", { name: "グラフ「評価 × 章」（◎、〇）" });
}

async function choose(page: Page, item: string): Promise<void> {
	await page.getByRole("menuitem", { name: "試験" }).click();
	await page.getByRole("menuitem", { name: item }).click();
}

/** Fill and width in whole pixels of what is drawn in a colour of a series. */
function bars(page: Page): Promise<readonly (readonly [string, number])[]> {
	return chart(page)
		.locator('rect[fill="#0b4f8a"], rect[fill="#7fb2e5"]')
		.evaluateAll((rects) =>
			rects
				.filter((rect) => Number(rect.getAttribute("height")) > 10)
				.map((rect) => [rect.getAttribute("fill") ?? "", Math.round(Number(rect.getAttribute("width")))] as const),
		);
}

function textsOf(page: Page): Promise<readonly string[]> {
	return chart(page).locator("text").allTextContents();
}

test("the part of a tab that is drawn reaches to the end of its charts; a chart at the edge of the grid cuts nothing off", () => {
	const sheet = createSheet(0, "表", 20, 4);
	const at = { row: 9, column: 1, offsetX: 0, offsetY: 0 };
	sheet.charts = [{ kind: "bar", id: 1, ranges: [], headers: 1, at, options: { width: 300, height: 63 } }];
	expect(shownPart({ ...sheet, rowCount: 1000 }, null)).toMatchObject({ rowCount: 22, columnCount: 4, isCut: false });
	sheet.charts = [{ kind: "bar", id: 1, ranges: [], headers: 1, at, options: { width: 900, height: 900 } }];
	expect(shownPart(sheet, null)).toMatchObject({ rowCount: 20, columnCount: 4, isCut: false });
});

test("a chart lies at its place in its size, over empty rows that are drawn for it, with bars as long as their numbers", async () => {
	const { page, errors } = open();
	await choose(page, "図を置く");
	const [corner, drawn] = await Promise.all([cell(page, "B5").boundingBox(), chart(page).boundingBox()]);
	expect([drawn?.width, drawn?.height]).toEqual([520, 230]);
	expect(Math.abs((drawn?.x ?? 0) - (corner?.x ?? 0) - 10)).toBeLessThan(2);
	expect(Math.abs((drawn?.y ?? 0) - (corner?.y ?? 0) - 4)).toBeLessThan(2);
	const below = await cell(page, "B17").boundingBox();
	expect(below?.y).toBeGreaterThan((drawn?.y ?? 0) + (drawn?.height ?? 0));
	const [[firstFill, unit3] = ["", 0], [, unit1] = ["", 0], [lastFill, unit5] = ["", 0], ...others] = await bars(page);
	expect([firstFill, lastFill]).toEqual(["#0b4f8a", "#7fb2e5"]);
	expect(others).toEqual([]);
	expect(Math.abs(unit3 - 3 * unit1)).toBeLessThan(3);
	expect(Math.abs(unit5 - 5 * unit1)).toBeLessThan(4);
	expect(errors).toEqual([]);
});

test("its words: title, labels that fit their room, numbers on the bars without zeros, names of the series", async () => {
	const { page } = open();
	await choose(page, "図を置く");
	const texts = await textsOf(page);
	expect(texts).toEqual(expect.arrayContaining(["評価 × 章", "１ 住まいの確保", "◎", "〇"]));
	expect(texts.find((text) => text.startsWith("２ 介護"))).toMatch(/^.{5,20}…$/);
	const numbers = await chart(page)
		.locator("text")
		.evaluateAll((all) =>
			all.filter((each) => each.getAttribute("fill") !== "#5f6368").map((each) => each.textContent ?? ""),
		);
	expect(numbers.filter((text) => /^\d+$/.test(text))).toEqual(["3", "1", "5"]);
});

test("it follows what is typed, does not catch clicks, and goes when the script takes it away", async () => {
	const { page } = open();
	await choose(page, "図を置く");
	await cell(page, "B3").click();
	await page.keyboard.type("9");
	await page.keyboard.press("Enter");
	expect(await textsOf(page)).toContain("9");
	await cell(page, "C8").click();
	expect(await cell(page, "C8").getAttribute("aria-selected")).toBe("true");
	await choose(page, "図を外す");
	await chart(page).waitFor({ state: "detached" });
});

test("sparklines are drawn in their cells and say their numbers", async () => {
	const { page } = open();
	await choose(page, "図を置く");
	const line = cell(page, "D2").getByRole("img");
	expect(await line.getAttribute("aria-label")).toBe("折れ線 3、0");
	expect((await line.locator("polyline").getAttribute("points"))?.split(" ")).toHaveLength(2);
	expect(await cell(page, "D2").textContent()).toBe("");
	await cell(page, "C2").click();
	await page.keyboard.press("Delete");
	expect(await line.getAttribute("aria-label")).toBe("折れ線 3、なし");
	await cell(page, "D2").click();
	await page.keyboard.type("文");
	await page.keyboard.press("Enter");
	expect(await cell(page, "D2").getByRole("img").count()).toBe(0);
	expect(await cell(page, "D2").textContent()).toContain("文");
});

test("nothing in the grid is hard to perceive or without a name", async () => {
	const { page } = open();
	await choose(page, "図を置く");
	await chart(page).waitFor();
	expect(await violations(page, "#grid")).toEqual([]);
});

test("the file that the page saves has the chart", async () => {
	const { page } = open();
	await choose(page, "図を置く");
	const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
	const workbook = await loadXlsx(readFileSync(await download.path()), "file");
	expect(workbook.sheets[0]?.objects).toEqual(["chart"]);
});

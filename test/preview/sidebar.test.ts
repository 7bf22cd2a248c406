// The page in the sidebar, in a browser: from finding to mended cell, by mouse and by keyboard, for everybody.
import type { Frame, Page } from "playwright-core";
import { violations } from "./axe";
import { cell, choose, sidebar, usePreview } from "./preview-page";

const open = usePreview();

function sideFrame(page: Page): Frame {
	const frame = page
		.frames()
		.find((candidate) => candidate.parentFrame() !== null && candidate.url() === "about:srcdoc");
	if (frame === undefined) {
		throw new Error("No sidebar is open.");
	}
	return frame;
}

async function checked(): Promise<Page> {
	const { page } = open();
	await choose(page, "検証する");
	await sidebar(page).getByText("F29", { exact: true }).first().waitFor();
	return page;
}

test("a filled cell makes the result old; checked again there is one finding fewer", async () => {
	const page = await checked();
	const side = sidebar(page);
	await side.getByText("F29", { exact: true }).first().click();
	await page.locator('#grid td.selected[data-cell="F29"]').waitFor();
	await cell(page, "F29").click();
	await page.keyboard.type("取組を検討");
	await page.keyboard.press("Enter");
	await page.waitForTimeout(3100);
	await side.getByRole("heading", { name: "進捗管理表" }).hover();
	await side.getByText("古い結果").waitFor();
	await side.getByRole("button", { name: "検証し直す" }).click();
	await side.getByRole("button", { name: "要修正 5件（表示中）" }).waitFor();
	expect(await side.getByText("古い結果").count()).toBe(0);
	expect(await side.getByText("F29", { exact: true }).count()).toBe(0);
	expect(open().errors).toEqual([]);
});

test("one department, a search, nothing found, all again; a finding ignored with a reason and brought back", async () => {
	const side = sidebar(await checked());
	await side.getByText("F29", { exact: true }).first().click();
	await side.getByRole("button", { name: "この課だけ" }).click();
	expect(await side.getByLabel("課", { exact: true }).inputValue()).toBe("介護保険");
	expect(await side.getByText("F139", { exact: true }).count()).toBe(0);
	await side.getByRole("searchbox").fill("どこにもない");
	await side.getByRole("button", { name: "条件をすべて外す" }).click();
	await side.getByText("F139", { exact: true }).first().waitFor();
	await side.getByText("F162", { exact: true }).waitFor();

	await side.getByText("F29", { exact: true }).first().click();
	await side.getByRole("button", { name: "対象外にする" }).click();
	await side.getByLabel("対象外にする理由").fill("開始前のため");
	await side.getByRole("button", { name: "対象外にする" }).click();
	await side.getByText("対象外にした指摘（1件）").click();
	await side.getByText("理由：開始前のため（", { exact: false }).waitFor();
	await side.getByRole("button", { name: "要修正 5件（表示中）" }).waitFor();
	await side.getByRole("button", { name: "指摘に戻す" }).focus();
	await side.getByRole("button", { name: "指摘に戻す" }).press("Enter");
	await side.getByRole("button", { name: "要修正 6件（表示中）" }).waitFor();
	// The button went with its click; the keyboard goes on among the findings.
	const focused = await sideFrame(open().page).evaluate(() => document.activeElement?.className);
	expect(focused).toBe("f");
});

test("by keyboard alone: down the findings, to the cell, to its actions; then the report by its link", async () => {
	const page = await checked();
	const side = sidebar(page);
	await side
		.getByText("F29", { exact: true })
		.first()
		.focus()
		.catch(() => undefined);
	await side.locator("button.f").first().focus();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("Enter");
	await page.locator('#grid td.selected[data-cell="G29"]').waitFor();
	expect(await side.locator("[aria-current]").textContent()).toContain("G29");
	const focused = (): Promise<string | undefined> =>
		sideFrame(page).evaluate(() => document.activeElement?.textContent ?? undefined);
	expect(await focused()).toContain("G29");
	await page.keyboard.press("Tab");
	expect(await focused()).toBe("この課だけ");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await side.locator(".ignore input:focus").waitFor();
	await page.keyboard.type("理由");
	await page.keyboard.press("Escape");
	await side.getByLabel("対象外にする理由").waitFor({ state: "detached" });

	await sidebar(page).getByRole("button", { name: "レポートを作成" }).click();
	await sidebar(page).getByRole("button", { name: "「進捗レポート」を開く" }).click();
	await page.getByRole("tab", { name: "進捗レポート", selected: true }).waitFor();
	expect(await page.locator("#grid td").allTextContents()).toContain("評価 × 章");
});

test("axe finds nothing to object to: with findings, while ignoring, after a report", async () => {
	const page = await checked();
	const side = sidebar(page);
	expect(await violations(sideFrame(page))).toEqual([]);
	await side.getByText("F29", { exact: true }).first().click();
	await side.getByRole("button", { name: "対象外にする" }).click();
	expect(await violations(sideFrame(page))).toEqual([]);
	await side.getByRole("button", { name: "レポートを作成" }).click();
	await side.getByRole("button", { name: "「進捗レポート」を開く" }).waitFor();
	expect(await violations(sideFrame(page))).toEqual([]);
});

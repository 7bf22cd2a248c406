// Mending in the sidebar in a browser: from finding to preview, mended, and taken back; by mouse, by keyboard, narrow.
import type { Browser, Page } from "playwright-core";
import type { AppsScriptHost } from "../../local/apps-script/host";
import { cellAt } from "../../local/workbook";
import { RULES } from "../../src/checks";
import { parseA1 } from "../../src/table/a1";
import { grownWorkbook, hostFor, sheetNamed, smallWorkbook, type } from "../commands/sample-host";
import { type Retouch, showSidebarOf } from "./answered-sidebar";
import { violations } from "./axe";
import { startBrowser } from "./browser";

const TAB = "進捗管理表";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ locale: "ja-JP", viewport: { width: 300, height: 900 } });
});
afterAll(async () => {
	await browser.close();
});

interface Options {
	readonly language?: "ja" | "en";
	readonly retouch?: Retouch;
}

/** The first rows of the sample with three marks that look like the right one, and only blanks besides. */
async function openFindings({ language = "ja", retouch }: Options = {}): Promise<AppsScriptHost> {
	await page.setViewportSize({ width: 300, height: 900 });
	const workbook = smallWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const off = RULES.filter(({ id }) => id !== "mark-glyph" && id !== "missing-year");
	const checks = Object.fromEntries(off.map(({ id }) => [id, { on: false, severity: null }]));
	workbook.documentProperties.set("shinchoku:settings:0", JSON.stringify({ version: 1, checks }));
	type(sheet, "L11", "○");
	type(sheet, "L12", "◯");
	type(sheet, "L14", "○");
	const host = hostFor(workbook, { userLocale: language });
	host.run("validateTable");
	await showSidebarOf(page, host, retouch);
	await page.locator("button.f").first().waitFor();
	return host;
}

function held(host: AppsScriptHost, ...cells: readonly string[]): readonly unknown[] {
	return cells.map((a1) => {
		const area = parseA1(a1);
		return area === null ? null : cellAt(sheetNamed(host.workbook, TAB), area.row, area.column).value;
	});
}

function button(name: string) {
	return page.getByRole("button", { name, exact: true });
}

function focused(): Promise<string | null | undefined> {
	return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
}

/** Elements whose text goes beyond their own box or the page. */
function cutOff(): Promise<readonly string[]> {
	return page.evaluate(() => {
		const wide = document.documentElement.clientWidth;
		return [...document.querySelectorAll("main *, header *, footer *")]
			.filter((element) => element.getBoundingClientRect().right > wide + 1)
			.map((element) => element.outerHTML.slice(0, 80));
	});
}

test("by mouse: all of a check, one cell left out, mended, taken back from the notice", async () => {
	const host = await openFindings();
	await button("この3件をまとめて直す…").click();
	await page.getByRole("heading", { name: "直す内容の確認" }).waitFor();
	await page.getByText("評価の記号が別の文字").waitFor();
	expect(await page.locator(".changes .diff").allTextContents()).toEqual(["○ → 〇", "◯ → 〇", "○ → 〇"]);
	expect(held(host, "L11", "L12", "L14")).toEqual(["○", "◯", "○"]);
	await button("L12").click();
	expect(host.workbook.activeSheetId).toBe(sheetNamed(host.workbook, TAB).id);
	await page.getByLabel("L12を選ぶ").uncheck();
	await page.getByText("3か所のうち2か所").waitFor();
	await button("2か所を直す").click();
	await page.getByText("2か所を直しました。").waitFor();
	expect(held(host, "L11", "L12", "L14")).toEqual(["〇", "◯", "〇"]);
	await page.getByText("自動で直せる指摘が1件あります。").waitFor();
	await button("元に戻す…").click();
	await page.getByRole("heading", { name: "元に戻す内容の確認" }).waitFor();
	await page.getByText("介護保険サービスに係る多角的な指導").waitFor();
	await button("2か所を元に戻す").click();
	await page.getByText("2か所を元に戻しました。").waitFor();
	expect(held(host, "L11", "L12", "L14")).toEqual(["○", "◯", "○"]);
	await page.getByText("自動で直せる指摘が3件あります。").waitFor();
});

test("by keyboard alone: the heading takes the focus, what led there gets it back, and the record leads to taking back", async () => {
	const host = await openFindings();
	await page.locator("button.f", { hasText: "L12" }).focus();
	await page.keyboard.press("Tab");
	expect(await focused()).toBe("直す…");
	await page.keyboard.press("Enter");
	await page.locator("h1:focus", { hasText: "直す内容の確認" }).waitFor();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.locator("button:focus", { hasText: "直す…" }).waitFor();
	expect(await page.locator("li.current").textContent()).toContain("L12");
	await page.keyboard.press("Enter");
	await page.locator("h1:focus").waitFor();
	for (const stop of ["指摘に戻る", "すべて外す", "L12を選ぶ"]) {
		await page.keyboard.press("Tab");
		expect(await focused()).toBe(stop);
	}
	await page.keyboard.press("Space");
	await page.getByText("1か所のうち0か所").waitFor();
	await page.keyboard.press("Space");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	expect(await focused()).toBe("1か所を直す");
	await page.keyboard.press("Enter");
	await page.getByText("1か所を直しました。").waitFor();
	expect(held(host, "L12")).toEqual(["〇"]);
	// The finding went; the keyboard goes on among the findings.
	await page.locator("button.f:focus").waitFor();
	await button("直した記録").focus();
	await page.keyboard.press("Enter");
	await page.locator("h1:focus", { hasText: "直した記録" }).waitFor();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	expect(await focused()).toBe("2026-11-22 10:42に直したものを元に戻す");
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { name: "元に戻す内容の確認" }).waitFor();
	await button("1か所を元に戻す").press("Enter");
	await page.getByText("1か所を元に戻しました。").waitFor();
	expect(held(host, "L12")).toEqual(["◯"]);
	await page.locator("button:focus", { hasText: "直した記録" }).waitFor();
});

test("what was done is put into a live region that was there before, so that it is heard", async () => {
	await openFindings();
	await button("まとめて直す…").click();
	await page.getByRole("heading", { name: "直す内容の確認" }).waitFor();
	const region = await page.locator("footer [aria-live=polite]").elementHandle();
	await button("3か所を直す").click();
	await page.getByText("3か所を直しました。").waitFor();
	expect(await region?.textContent()).toContain("3か所を直しました。");
});

test("the record opened from the menu, where no table was checked: empty, closed to where one can check", async () => {
	const host = hostFor(smallWorkbook());
	host.run("showFixHistory");
	await showSidebarOf(page, host);
	await page.getByText("直した記録はまだありません。").waitFor();
	expect(await violations(page)).toEqual([]);
	await button("指摘に戻る").click();
	await page.getByRole("heading", { name: "進捗チェック" }).waitFor();
	await button("検証する").click();
	await page.getByRole("heading", { name: TAB }).waitFor();
});

test("a finding that is gone by now has nothing to mend, and the page says so", async () => {
	const host = await openFindings();
	type(sheetNamed(host.workbook, TAB), "L12", "△");
	await page.locator("button.f", { hasText: "L12" }).click();
	await page.locator("li.current").getByRole("button", { name: "直す…" }).click();
	await page.getByText("直せる欄はありません。もう直っているか、表が変わっています。").waitFor();
	expect(await page.getByRole("button", { name: "か所を直す" }).count()).toBe(0);
});

const LONG = `${"地域包括支援センターの職員が高齢者のお宅を訪ねた。".repeat(8)}<b>太字</b><img src=x onerror="document.title='走った'">`;

/** Further changes of every kind, and cells that stay. */
const manyKinds: Retouch = (name, answer) => {
	if (name !== "pagePlanFixes") {
		return answer;
	}
	const { value } = answer as { readonly value: { readonly changes: readonly object[]; readonly titles: object } };
	const more = [
		{ cell: "D14", before: "－", edits: [{ start: 0, end: 1, text: "" }], checks: ["placeholder"], measure: "" },
		{
			cell: "AAA10000",
			before: LONG,
			edits: [
				{ start: 0, end: 2, text: "地区" },
				{ start: 60, end: 62, text: "　 \n" },
				{ start: LONG.length - 40, end: LONG.length - 38, text: "長い半角の語".repeat(9) },
			],
			checks: ["placeholder", "mark-glyph"],
			measure: `<script>document.title="走った"</script>${"長い施策の名前".repeat(12)}`,
		},
	].map((change) => ({ ...change, landmarks: [] }));
	const titles = { ...value.titles, placeholder: "仮の記入" };
	const left = [
		{ cell: "L20", reason: "formula" },
		{ cell: "AAA10000", reason: "refused" },
	];
	return { ...Object(answer), value: { ...value, changes: [...value.changes, ...more], titles, left } };
};

test.each(["ja", "en"] as const)(
	"in %s: nothing is cut off at 300 or 150 pixels, axe finds nothing, text stays text",
	async (language) => {
		await openFindings({ language, retouch: manyKinds });
		const words =
			language === "ja"
				? { all: "まとめて直す…", back: "指摘に戻る", apply: "5か所を直す", undo: "元に戻す…", history: "直した記録" }
				: {
						all: "Mend them all…",
						back: "Back to findings",
						apply: "Mend 5 cells",
						undo: "Take back…",
						history: "Fixes made",
					};
		const look = async (): Promise<void> => {
			for (const width of [150, 300]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				expect(await cutOff()).toEqual([]);
			}
			expect(await violations(page)).toEqual([]);
		};
		await look();
		await button(words.all).click();
		await page.locator("details.left summary").click();
		await page.locator(".changes input").nth(1).uncheck();
		await page.locator(".changes input").nth(1).check();
		await look();
		expect(await page.locator(".changes .diff").nth(3).textContent()).toBe(
			language === "ja" ? "－ → （空欄）" : "－ → (blank)",
		);
		expect(await page.locator(".changes b, .changes img, .changes script").count()).toBe(0);
		expect(await page.title()).not.toBe("走った");
		await button(words.back).click();
		await showMended(words.all);
		await look();
		await button(words.undo).click();
		await page.locator(".changes").waitFor();
		await look();
		await button(words.back).click();
		await button(words.history).click();
		await page.locator(".history li").waitFor();
		await look();
	},
);

/** Mends what the script itself has found: what a test has added, it would refuse. */
async function showMended(all: string): Promise<void> {
	await button(all).click();
	for (const cell of ["D14", "AAA10000"]) {
		await page.locator(`.changes input[aria-label*="${cell}"]`).uncheck();
	}
	await page.locator("footer .primary").click();
	await page.locator(".notice").waitFor();
	await page.locator(".steps").waitFor({ state: "detached" });
}

test("of many changes fifty stand at once, counted in full, and the rest a click away; all of them are sent", async () => {
	const workbook = grownWorkbook(2);
	const sheet = sheetNamed(workbook, TAB);
	let changed = 0;
	for (const [row, cells] of sheet.cells.entries()) {
		if (row > 8 && cells[11]?.value === "〇" && changed < 120) {
			type(sheet, `L${row + 1}`, "○");
			changed++;
		}
	}
	expect(changed).toBe(120);
	const host = hostFor(workbook);
	host.run("validateTable");
	await showSidebarOf(page, host);
	await button("この120件をまとめて直す…").click();
	await page.getByText("120か所のうち120か所").waitFor();
	expect(await page.locator(".changes li").count()).toBe(50);
	await button("次の50件を表示（残り70件）").press("Enter");
	await page.locator(".changes li:nth-child(51) input:focus").waitFor();
	await button("次の20件を表示（残り20件）").press("Enter");
	await page.locator(".changes li:nth-child(101) input:focus").waitFor();
	expect(await page.locator(".changes li").count()).toBe(120);
	await button("すべて外す").click();
	await page.getByText("120か所のうち0か所").waitFor();
	await button("すべて選ぶ").click();
	await button("120か所を直す").click();
	await page.getByText("120か所を直しました。").waitFor();
	expect(sheet.cells.filter((cells) => cells[11]?.value === "○")).toEqual([]);
});

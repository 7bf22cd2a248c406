import { readFileSync } from "node:fs";
import { startBrowser } from "../../test/preview/browser";
import { readSheetJson } from "../sheet-json";
import { cellAt, createSheet, createWorkbook } from "../workbook";
import { saveXlsx } from "../xlsx";
import { servePreview } from "./server/serve";

async function main() {
	const preview = await servePreview();
	const browser = await startBrowser();
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
	page.on("console", (m) => console.log("console:", m.type(), m.text().slice(0, 300)));
	page.on("pageerror", (e) => console.log("pageerror:", e.stack));
	const shot = (n: string) => page.screenshot({ path: `/tmp/shots/${n}.png` });
	const sheet = readSheetJson(readFileSync("sample/sheet.json", "utf8"), "x").sheets[0]!;
	sheet.frozenRows = 8;
	sheet.frozenColumns = 2;
	sheet.tabColor = "#c5432e";
	cellAt(sheet, 10, 1).note = "前年度の会議で確認済み。\n次は9月に見直す。";
	for (let c = 0; c < 12; c++)
		for (const r of [5, 6, 7])
			cellAt(sheet, r, c).style = {
				...cellAt(sheet, r, c).style,
				background: "#d9ead3",
				bold: true,
				horizontalAlignment: "center",
				verticalAlignment: "middle",
				borders: {
					top: { style: "SOLID", color: "#000000" },
					bottom: { style: "SOLID", color: "#000000" },
					left: { style: "SOLID", color: "#000000" },
					right: { style: "SOLID", color: "#000000" },
				},
			};
	sheet.formatRules = [
		{
			kind: "formula",
			areas: [{ row: 10, column: 3, rows: 100, columns: 1 }],
			formula: '=D11="住宅政策"',
			style: { background: "#fff2cc", bold: true },
		},
		{
			kind: "formula",
			areas: [{ row: 10, column: 5, rows: 100, columns: 1 }],
			formula: '=REGEXMATCH(F11,"実施")',
			style: { background: "#fff2cc" },
		},
	];
	const note = createSheet(1, "はじめに");
	cellAt(note, 0, 0).value = "このファイルの使い方";
	cellAt(note, 2, 1).value = 12345.5;
	cellAt(note, 3, 1).formula = "=SUM(A1:A3)";
	cellAt(note, 4, 1).value = true;
	cellAt(note, 5, 1).value = "長い文がとなりの空いたセルの上まで流れていく様子をここで確かめます。";
	cellAt(note, 6, 1).value = "長い文がとなりのセルで切れる様子をここで確かめます。";
	cellAt(note, 6, 2).value = "ここまで";
	const two = {
		...readSheetJson(readFileSync("sample/sheet.json", "utf8"), "x").sheets[0]!,
		id: 2,
		name: "西地区の進捗管理表（令和四年度末）",
	};
	const book = createWorkbook([note, sheet, two]);
	await page.goto(preview.address);
	await page.waitForSelector("[data-ready]");
	await page
		.locator("#picker")
		.setInputFiles({ name: "令和4年度_進捗管理.xlsx", mimeType: "x", buffer: Buffer.from(await saveXlsx(book)) });
	await page.getByRole("tab", { name: "はじめに" }).waitFor();
	await shot("a");
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "検証する" }).click();
	await page.getByRole("dialog").waitFor();
	await shot("b");
	await page.keyboard.press("Escape");
	await page.getByRole("tab", { name: "進捗管理表" }).first().click();
console.log(await page.evaluate(`(()=>{const t=document.querySelector('td[data-cell=A2]');const b=document.querySelector('td[data-cell=B2]');return [t.outerHTML,getComputedStyle(t).zIndex,t.firstChild.offsetWidth,b.outerHTML,getComputedStyle(b).zIndex]})()`));
	await page.locator('td[data-cell="H28"]').click();
	await page.waitForTimeout(300);
	await shot("c");
	await page.locator('td[data-cell="B28"]').dblclick();
	await page.keyboard.type("について、次年度の見直しを踏まえた長い追記をする");
	await shot("d");
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: /評価できない/ }).click();
	await shot("e");
	await page.keyboard.press("Escape");
	await page.locator('td[data-cell="B11"]').click();
	await shot("f");
	await page.setViewportSize({ width: 1024, height: 700 });
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "検証する" }).click();
	await page.frameLocator("#side iframe").getByText("F29").first().click();
	await page.waitForTimeout(300);
	await shot("g");
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "使い方" }).click();
	await page.waitForTimeout(500);
	await shot("h");
	await page.keyboard.press("Escape");
	await page.goto(preview.address + "?lang=en");
	await page.waitForSelector("[data-ready]");
	await shot("i");
	await browser.close();
	await preview.close();
}
main().catch((e) => {
	console.error(e);
	process.exit(1);
});

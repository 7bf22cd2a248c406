// Files in and out of the preview page, the script's questions, and texts that look like HTML.
import { readFileSync } from "node:fs";
import { readSheetJson } from "../../local/sheet-json";
import { cellAt, createSheet, type Sheet } from "../../local/workbook";
import { loadXlsx } from "../../local/xlsx";
import { cliMessagesFor } from "../../src/messages/cli-messages";
import { oleWith } from "../local/ole-file";
import { xlsxOf as xlsxFile } from "../local/xlsx-parts";
import {
	backgroundOf,
	cell,
	choose,
	drop,
	pick,
	SHORT_SAMPLE,
	sidebar,
	textOf,
	usePreview,
	xlsxOf,
} from "./preview-page";

jest.setTimeout(60_000);

const open = usePreview({ sample: SHORT_SAMPLE });

const words = cliMessagesFor("ja");

function table(id: number, name: string): Sheet {
	const [sheet] = readSheetJson(SHORT_SAMPLE, "sheet.json").sheets;
	if (sheet === undefined) {
		throw new Error("The sample has no tab.");
	}
	return { ...sheet, id, name };
}

function noteTab(): Sheet {
	const sheet = createSheet(0, "はじめに");
	cellAt(sheet, 0, 0).value = "このファイルの使い方";
	return sheet;
}

test("opens an .xlsx: its tabs, merges, notes, formats, and what cannot be judged", async () => {
	const { page, errors } = open();
	const sheet = table(0, "R4進捗");
	cellAt(sheet, 10, 1).note = "確認済み";
	const area = { row: 10, column: 0, rows: 3, columns: 12 };
	sheet.formatRules = [
		{ kind: "formula", areas: [area], formula: '=$D11="介護保険"', style: { background: "#ccffcc" } },
		{ kind: "formula", areas: [area], formula: '=REGEXMATCH($B11,"指導")', style: { background: "#ff0000" } },
	];
	sheet.hiddenColumns = new Set([4]);
	const hidden = { ...createSheet(1, "控え"), hidden: true };
	await pick(page, "令和4年度.xlsx", await xlsxOf([sheet, hidden]));
	await page.getByRole("tab", { name: "R4進捗" }).waitFor();
	expect(await page.getByRole("tab").allTextContents()).toEqual(["R4進捗"]);
	expect(await textOf(page.locator("#file"))).toBe("令和4年度");
	expect(await cell(page, "A1").getAttribute("colspan")).not.toBeNull();
	expect(await cell(page, "E11").count()).toBe(0);
	expect(await backgroundOf(cell(page, "B11"))).toBe("rgb(204, 255, 204)");
	await cell(page, "B11").hover();
	expect(await textOf(page.getByRole("tooltip"))).toBe("確認済み");
	await page.locator("#grid").evaluate((grid) => grid.scrollTo(0, 3000));
	await page.getByRole("tooltip").waitFor({ state: "hidden" });
	await page.getByRole("button", { name: "評価できない条件付き書式 1件" }).click();
	expect(await textOf(page.getByRole("dialog"))).toContain("REGEXMATCH");
	await page.keyboard.press("Escape");
	await choose(page, "検証する");
	await sidebar(page).getByText("F29", { exact: true }).first().waitFor();
	expect(errors).toEqual([]);
});

test("says in plain words why a file is not opened, and keeps the one that is open", async () => {
	const { page } = open();
	await pick(page, "写真.xlsx", "not a zip");
	const dialog = page.getByRole("dialog");
	expect(await textOf(dialog)).toContain(words.cli.file["not-xlsx"]({ path: "写真.xlsx" }));
	await dialog.getByRole("button", { name: "OK" }).click();
	await pick(page, "sheet.json", "{}");
	expect(await textOf(dialog)).toContain(words.cli.file["not-sheet-json"]({ path: "sheet.json" }));
	await page.keyboard.press("Enter");
	expect(await textOf(cell(page, "A1"))).toContain("地域包括ケアシステム");
});

test.each<readonly [string, string, () => Uint8Array | Promise<Uint8Array>]>([
	["locked.xlsx", "password-protected", () => oleWith("Root Entry", "EncryptedPackage")],
	["old.xls", "old-xls", () => oleWith("Root Entry", "Workbook")],
	[
		"corner.xlsx",
		"too-large",
		() => fileOf('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>端</t></is></c></row>'),
	],
	["deep.xlsx", "not-xlsx", () => fileOf("<a>".repeat(10_000))],
	["liar.xlsx", "not-xlsx", () => lyingFile()],
	["empty.xlsx", "empty", () => new Uint8Array()],
])("%s: one message, and the page goes on", async (name, code, make) => {
	const { page, errors } = open();
	await pick(page, name, await make());
	const dialog = page.getByRole("dialog");
	await dialog.waitFor();
	expect(await dialog.count()).toBe(1);
	expect(await textOf(dialog)).toContain(words.cli.file[code as "empty"]({ path: name }));
	await page.keyboard.press("Enter");
	await dialog.waitFor({ state: "detached" });
	await cell(page, "B11").click();
	await page.locator('#grid td.selected[data-cell="B11"]').waitFor();
	expect(errors).toEqual([]);
});

function fileOf(rows: string): Promise<Uint8Array> {
	return xlsxFile({ sheet: `<sheetData>${rows}</sheetData>` });
}

/** An archive whose tab says that it is ten bytes long and unpacks to a megabyte. */
async function lyingFile(): Promise<Uint8Array> {
	const bytes = await fileOf("<row/>".repeat(200_000));
	const directory = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint32(directory + 24, 10, true);
	return bytes;
}

test("opens a file that is dropped on it; of several it asks for one", async () => {
	const { page, errors } = open();
	await drop(page, ["sheet.json"], JSON.stringify({ ...JSON.parse(SHORT_SAMPLE), name: "落とした表" }));
	await page.getByRole("tab", { name: "落とした表" }).waitFor();
	expect(await page.locator("#drop").isVisible()).toBe(false);
	await drop(page, ["a.xlsx", "b.xlsx"], "");
	expect(await textOf(page.getByRole("dialog"))).toContain("一つ");
	await page.keyboard.press("Enter");
	expect(await page.getByRole("tab").allTextContents()).toEqual(["落とした表"]);
	expect(errors).toEqual([]);
});

test("saves the workbook with its edits as .xlsx", async () => {
	const { page, errors } = open();
	await cell(page, "F29").click();
	await page.keyboard.type("1,234");
	await page.keyboard.press("Enter");
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: ".xlsxで保存" }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe("進捗管理表.xlsx");
	const workbook = await loadXlsx(readFileSync(await download.path()), "進捗管理表");
	expect(workbook.sheets[0]?.cells[28]?.[5]).toMatchObject({ value: 1234, style: { numberFormat: "#,##0" } });
	expect(errors).toEqual([]);
});

test("asks which of two tables is meant, and works on the answer", async () => {
	const { page, errors } = open();
	await pick(page, "二つ.xlsx", await xlsxOf([noteTab(), table(1, "東地区"), table(2, "西地区")]));
	await page.getByRole("tab", { name: "西地区" }).waitFor();
	await choose(page, "検証する");
	const dialog = page.getByRole("dialog");
	await dialog.waitFor();
	expect(await textOf(dialog)).toContain("2. 西地区");
	await dialog.getByRole("textbox").fill("9");
	await page.keyboard.press("Enter");
	await dialog.getByText(words.choose.again).waitFor();
	await dialog.getByRole("textbox").fill("２");
	await dialog.getByRole("button", { name: "OK" }).click();
	await sidebar(page).getByText("F29", { exact: true }).first().waitFor();
	await page.getByRole("tab", { name: "西地区" }).click();
	expect(await backgroundOf(cell(page, "F29"))).toBe("rgb(255, 232, 163)");
	await page.getByRole("tab", { name: "東地区" }).click();
	expect(await backgroundOf(cell(page, "F29"))).toBe("rgb(255, 255, 255)");
	expect(errors).toEqual([]);
});

test("a question that is dismissed leaves the file as it was", async () => {
	const { page } = open();
	await pick(page, "二つ.xlsx", await xlsxOf([noteTab(), table(1, "東地区"), table(2, "西地区")]));
	await page.getByRole("tab", { name: "西地区" }).waitFor();
	await choose(page, "レポートを作成");
	await page.getByRole("dialog").waitFor();
	await page.keyboard.press("Escape");
	await page.locator("#toasts").getByText(words.done.cancelled).waitFor();
	expect(await page.getByRole("tab").allTextContents()).toEqual(["はじめに", "東地区", "西地区"]);
});

test("an alert is shown after the run and gives the keyboard back", async () => {
	const { page } = open();
	await pick(page, "メモ.xlsx", await xlsxOf([noteTab()]));
	await page.getByRole("tab", { name: "はじめに" }).waitFor();
	await choose(page, "検証する");
	const dialog = page.getByRole("dialog", { name: words.failures.title });
	expect(await textOf(dialog)).toContain("進捗管理表");
	await page.keyboard.press("Enter");
	await dialog.waitFor({ state: "detached" });
	await page.locator("#grid .editor:focus").waitFor({ state: "attached" });
});

test("a text that looks like HTML is shown as that text, in the grid and in the sidebar", async () => {
	const { page, errors } = open();
	const attack = "<img src=x onerror=alert(1)>";
	const shown: string[] = [];
	page.on("dialog", (dialog) => {
		shown.push(dialog.message());
		void dialog.dismiss();
	});
	const sheet = JSON.parse(SHORT_SAMPLE);
	sheet.values[28][1] = attack;
	sheet.values[10][2] = attack;
	sheet.name = attack;
	await pick(page, "sheet.json", JSON.stringify(sheet));
	await page.getByRole("tab", { name: attack }).waitFor();
	expect(await textOf(cell(page, "B29"))).toBe(attack);
	await choose(page, "検証する");
	await sidebar(page).getByText(attack, { exact: true }).first().waitFor();
	expect(await sidebar(page).locator("img").count()).toBe(0);
	expect(await page.locator("img").count()).toBe(0);
	expect(shown).toEqual([]);
	expect(errors).toEqual([]);
});

test("what the cell refuses is said, and the cell keeps what it had", async () => {
	const { page } = open();
	const sheet = table(0, "進捗管理表");
	cellAt(sheet, 10, 4).validation = { kind: "list", values: ["短期", "中期", "長期"], allowInvalid: false };
	await pick(page, "検証つき.xlsx", await xlsxOf([sheet]));
	await page.locator("#file").getByText("検証つき").waitFor();
	await cell(page, "E11").click();
	await page.keyboard.type("いつか");
	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog");
	expect(await textOf(dialog)).toContain("E11 に書き込めませんでした");
	await page.keyboard.press("Enter");
	expect(await textOf(cell(page, "E11"))).toBe("短期");
});

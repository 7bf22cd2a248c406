// Settings that switch a check on, for checks that are off unless somebody asks for them.
import type { CheckId } from "../../src/messages/check-texts";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { sheetOf, TODAY } from "../table/sheet-fixture";
import { type Changes, cellsOf, findingsIn, tableWith } from "./findings-in";

/** Settings with one check switched on. */
export function switchedOn(check: CheckId) {
	return { checks: { [check]: { on: true, severity: null } } } as const;
}

/** Cells that a check names once it is switched on. */
export function cellsOnceOn(check: CheckId, sheet: SheetSnapshot): readonly string[] {
	return cellsOf(check, sheet, TODAY, switchedOn(check));
}

/** What a check says of its places once it is switched on. */
export function messagesOnceOn(check: CheckId, sheet: SheetSnapshot): readonly string[] {
	return findingsIn(sheet, TODAY, switchedOn(check))
		.filter((finding) => finding.check === check)
		.map((finding) => finding.message);
}

/** The small table with plain words in its year cells: no figure, no space, no line break. */
export function plainTable(rows: readonly Changes[] = [{}], merges: readonly string[] = []): SheetSnapshot {
	return tableWith(
		rows.map((row) => ({ F: "講座を開催", G: "講座を開催", H: "講座を準備", ...row })),
		merges,
	);
}

/** A table with a column between 課名 and Ｒ３年度 under the given heading; rows from 2, the column is D. */
export function tableWithColumn(heading: string, values: readonly string[]): SheetSnapshot {
	return sheetOf([
		["施策項目", "事業概要", "課名", heading, "Ｒ３年度", "評価"],
		...values.map((value, index) => [
			`見守り${"東西南北中"[index] ?? ""}`,
			"地域で見守る",
			"福祉政策課",
			value,
			"講座を開催",
			"〇",
		]),
	]);
}

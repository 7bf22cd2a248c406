// The record of fixes through the shipped bundle: what it keeps, and taking back.
import { createSheet, type Workbook } from "../../local/workbook";
import { apply, cellsOf, done, type Host, LOG, plan, TAB, takeBack } from "./fix-host";
import { hostFor, sheetNamed, textsOf, type } from "./sample-host";
import { cell, text, workbookToMend } from "./workbooks-to-mend";

describe("taking back", () => {
	test("leaves a cell that somebody edited since", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		apply(host, plan(host));
		type(sheetNamed(workbook, TAB), "L11", "△");
		const preview = done(host, "pagePlanTakeBack", { fix: 1 });
		expect(cellsOf(preview)).toEqual(["L12", "L14", "G17"]);
		expect(preview.left).toEqual([{ cell: "L11", reason: "changed" }]);
		expect(done(host, "pageTakeBack", { fix: 1, cells: ["L11", "L12"] })).toEqual({
			fix: null,
			cells: 1,
			left: [{ cell: "L11", reason: "changed" }],
		});
		expect(text(workbook, "L11")).toBe("△");
	});

	test("keeps what was made bold since", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		apply(host, plan(host));
		const held = cell(sheetNamed(workbook, TAB), "G17");
		held.runs = [{ start: 10, end: 12, style: { bold: true } }];
		takeBack(host, 1);
		expect(held.value).toBe("居住支援協議会への  参加を続けた");
		expect(held.runs).toEqual([{ start: 11, end: 13, style: { bold: true } }]);
	});

	test("any one of several fixes, whichever is latest", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		apply(host, plan(host, { kind: "check", check: "mark-glyph" }));
		apply(host, plan(host));
		expect(done(host, "pageFixHistory", {}).fixes.map(({ fix }) => fix)).toEqual([2, 1]);
		expect(takeBack(host, 1)).toEqual({ fix: null, cells: 3, left: [] });
		expect(text(workbook, "L11")).toBe("○");
		expect(text(workbook, "G17")).toBe("居住支援協議会への 参加を続けた");
	});
});

describe("the record", () => {
	function mended(): { readonly workbook: Workbook; readonly host: Host } {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		apply(host, plan(host));
		return { workbook, host };
	}

	test.each<[string, (workbook: Workbook) => void]>([
		["deleted", (workbook) => workbook.sheets.splice(1, 1)],
		["emptied", (workbook) => sheetNamed(workbook, LOG).cells.splice(0)],
		["without its last column", (workbook) => Object.assign(sheetNamed(workbook, LOG), { columnCount: 7 })],
		["with its own column overwritten", (workbook) => type(sheetNamed(workbook, LOG), "H2", '{"v":1,"fix":"x"}')],
	])("%s by hand does not break anything", (_, harm) => {
		const { workbook, host } = mended();
		harm(workbook);
		const { fixes } = done(host, "pageFixHistory", {});
		expect(fixes.length).toBeLessThanOrEqual(1);
		type(sheetNamed(workbook, TAB), "L11", "○");
		expect(apply(host, plan(host))).toMatchObject({ cells: 1, left: [] });
		expect(takeBack(host, done(host, "pageFixHistory", {}).fixes[0]?.fix ?? 0)).toEqual({
			fix: null,
			cells: 1,
			left: [],
		});
		expect(text(workbook, "L11")).toBe("○");
	});

	test("is never taken for a progress table, nor for one of the tabs to renew", () => {
		const { workbook, host } = mended();
		sheetNamed(workbook, LOG).hidden = false;
		host.run("createReport");
		const visible = workbook.sheets.filter(({ hidden }) => !hidden);
		expect(visible.map(({ name }) => name).sort()).toEqual([TAB, "進捗レポート", LOG].sort());
	});

	test("leaves a tab of its name that is not ours alone", () => {
		const workbook = workbookToMend();
		const theirs = createSheet(50, LOG);
		type(theirs, "A1", "課の控え");
		workbook.sheets.push(theirs);
		const host = hostFor(workbook);
		apply(host, plan(host));
		expect(
			textsOf(theirs)
				.flat()
				.filter((value) => value !== ""),
		).toEqual(["課の控え"]);
		expect(workbook.sheets.map(({ name }) => name)).toContain(`${LOG} (2)`);
	});

	test("keeps the last fifty fixes", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		const preview = plan(host);
		const ofOneCell = { ...preview, changes: preview.changes.slice(0, 1) };
		for (let time = 0; time < 51; time++) {
			type(sheetNamed(workbook, TAB), "L11", "○");
			apply(host, ofOneCell);
		}
		const { fixes } = done(host, "pageFixHistory", {});
		expect(fixes.map(({ fix }) => fix)).toEqual(Array.from({ length: 50 }, (_, index) => 51 - index));
		expect(textsOf(sheetNamed(workbook, LOG)).filter((row) => row[7] !== "").length).toBeLessThanOrEqual(52);
	});

	test("holds no formula, whatever the cell held", () => {
		const workbook = workbookToMend();
		type(sheetNamed(workbook, TAB), "C11", "ｶﾅ=SUM(A1)");
		const host = hostFor(workbook);
		apply(host, plan(host));
		const formulas = sheetNamed(workbook, LOG).cells.flatMap((row) => (row ?? []).map((one) => one?.formula));
		expect(formulas.filter((formula) => formula !== undefined)).toEqual([]);
	});
});

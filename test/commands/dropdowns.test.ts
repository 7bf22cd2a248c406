// 入力規則を設定 and 入力規則を外す through the shipped bundle.
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { parseA1 } from "../../src/table/a1";
import { DONE, lastToast, ownCells, putRule, ruledWorkbook, rulesOf, STAFF_LIST, TAB } from "./dropdown-rules";
import { grownWorkbook, hostFor, sampleWorkbook, sheetNamed, textsOf, type } from "./sample-host";

describe("on the sample", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const texts = textsOf(sheet);
	const host = hostFor(workbook);
	host.run("setDropdowns");

	test("says how many cells of which columns in a toast, and asks nothing", () => {
		expect(host.ui.toasts.map(({ message }) => message)).toEqual(["入力規則を設定しています…", DONE]);
		expect(host.ui.questions).toEqual([]);
		expect(host.missing).toEqual([]);
	});

	test("puts lists on the cells of entries and nowhere else", () => {
		expect(["D", "E", "L"].map((column) => ownCells(sheet, column).length)).toEqual([98, 98, 105]);
		expect(rulesOf(sheet).size).toBe(98 + 98 + 105);
		for (const heading of ["D6", "E6", "L6", "A9", "D9", "L10", "D32", "F11"]) {
			expect(rulesOf(sheet).has(heading)).toBe(false);
		}
	});

	test("each list warns and does not refuse, and says whose it is", () => {
		expect(rulesOf(sheet).get("L11")).toEqual({
			kind: "list",
			values: ["◎", "〇", "△", "×"],
			allowInvalid: true,
			helpText: "進捗チェック：一覧から選べます。一覧にない言葉には印が付きますが、入力はできます。",
		});
		host.type(sheet.id, 10, 11, "？");
		expect(sheet.cells[10]?.[11]?.value).toBe("？");
		type(sheet, "L11", "〇");
	});

	test("every right entry of the sample is in its list", () => {
		const strangers = [...rulesOf(sheet)].filter(([a1, rule]) => {
			const { row, column } = parseA1(a1) ?? { row: 0, column: 0 };
			const text = String(sheet.cells[row]?.[column]?.value ?? "");
			return text !== "" && rule.kind === "list" && !rule.values.includes(text);
		});
		expect(strangers).toEqual([]);
	});

	test("running again is the same as running once, and writes nothing", () => {
		const rules = rulesOf(sheet);
		host.calls.reset();
		host.run("setDropdowns");
		expect(rulesOf(sheet)).toEqual(rules);
		expect(host.calls.byName["Range.setDataValidations"]).toBeUndefined();
		expect(lastToast(host)).toBe(DONE);
		expect(host.ui.questions).toEqual([]);
	});

	test("removal takes all of them off and changes no text", () => {
		host.run("removeDropdowns");
		expect(rulesOf(sheet).size).toBe(0);
		expect(textsOf(sheet)).toEqual(texts);
		expect(lastToast(host)).toBe("進捗チェックの入力規則を301か所から外しました。ほかの入力規則はそのままです。");
	});

	test("removal where there are none writes nothing and says so", () => {
		host.calls.reset();
		host.run("removeDropdowns");
		expect(host.calls.byName["Range.setDataValidations"]).toBeUndefined();
		expect(lastToast(host)).toBe("このファイルに、進捗チェックの入力規則はありません。");
	});
});

test("a slip is not in the list: it is the one that Sheets flags", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	type(sheet, "L11", "まる");
	type(sheet, "E11", "短気");
	hostFor(workbook).run("setDropdowns");
	expect(rulesOf(sheet).get("L11")).toMatchObject({ values: ["◎", "〇", "△", "×"] });
	expect(rulesOf(sheet).get("E11")).toMatchObject({ values: ["短期", "中期", "長期"] });
});

test("running again renews ours without asking: new words come in, cells that are no entry any more lose theirs", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const host = hostFor(workbook);
	host.run("setDropdowns");
	type(sheet, "L11", "－");
	putRule(sheet, "L13", structuredClone(rulesOf(sheet).get("L12")) ?? STAFF_LIST);
	putRule(sheet, "B200", structuredClone(rulesOf(sheet).get("L12")) ?? STAFF_LIST);
	host.run("setDropdowns");
	expect(rulesOf(sheet).get("L12")).toMatchObject({ values: ["◎", "〇", "△", "×", "－"] });
	expect(ownCells(sheet)).toHaveLength(301);
	expect(host.ui.questions).toEqual([]);
});

test("the question comes after the choice of the tab, and the answer is for that tab", () => {
	const workbook = ruledWorkbook();
	const notes = { ...structuredClone(sheetNamed(sampleWorkbook(), TAB)), id: 7, name: "メモ", cells: [], merges: [] };
	workbook.sheets.push({ ...structuredClone(sheetNamed(ruledWorkbook(), TAB)), id: 8, name: "昨年度" }, notes);
	type(sheetNamed(workbook, "メモ"), "A1", "打合せの記録");
	workbook.activeSheetId = 7;
	const host = hostFor(workbook, { dialogs: [{ button: "OK", text: "2" }, "YES"] });
	host.run("setDropdowns");
	expect(host.ui.prompts).toHaveLength(1);
	expect(ownCells(sheetNamed(workbook, "昨年度"))).toHaveLength(301);
	expect(ownCells(sheetNamed(workbook, TAB))).toEqual([]);
});

test("a column without agreed words is left out, and it is said", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	for (const [row, texts] of textsOf(sheet).entries()) {
		if (texts[4]?.length === 2) {
			type(sheet, `E${row + 1}`, `R${(row % 3) + 3}～R7`);
		}
	}
	const host = hostFor(workbook);
	host.run("setDropdowns");
	expect(ownCells(sheet, "E")).toEqual([]);
	expect(lastToast(host)).toContain("「取組時期」は決まった言葉が分からないため、設定していません。");
});

test("English for a person whose Google is set to English; ours are found again in either language", () => {
	const workbook = ruledWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const host = hostFor(workbook, { userLocale: "en_GB", dialogs: ["NO"] });
	host.run("setDropdowns");
	expect(host.ui.questions[0]?.message).toContain("課　名 (2 cells), Ｒ３評価 (1 cell)");
	expect(lastToast(host)).toBe(
		'Dropdowns are set up in "進捗管理表": 課　名 (96 cells), 取組時期 (98 cells), Ｒ３評価 (104 cells). 3 cells with other rules left as before.',
	);
	expect(rulesOf(sheet).get("L11")).toMatchObject({
		helpText: "進捗チェック：Choose from the list. Other words are marked, but can be entered.",
	});
	hostFor(workbook).run("removeDropdowns");
	expect(ownCells(sheet)).toEqual([]);
});

test("as many calls for 105 as for 1,050 entries", () => {
	const [small, large] = [sampleWorkbook(), grownWorkbook(10)].map((workbook) => {
		const host = hostFor(workbook);
		host.run("setDropdowns");
		const set = { ...host.calls.byName };
		host.calls.reset();
		host.run("removeDropdowns");
		expect(host.ui.alerts).toEqual([]);
		return { set, remove: { ...host.calls.byName } };
	});
	expect(large).toEqual(small);
	expect(small?.set["Range.getDataValidations"]).toBe(1);
	expect(small?.set["Range.setDataValidations"]).toBe(3);
});

test("a copy as .xlsx has the lists, names over several lines and all", async () => {
	const workbook = sampleWorkbook();
	hostFor(workbook).run("setDropdowns");
	const copy = await loadXlsx(await saveXlsx(workbook), "写し.xlsx");
	expect(rulesOf(sheetNamed(copy, TAB))).toEqual(rulesOf(sheetNamed(workbook, TAB)));
});

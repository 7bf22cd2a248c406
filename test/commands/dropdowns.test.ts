// 入力規則を設定 and 入力規則を外す through the shipped bundle.
import type { ListValidation, Sheet } from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { parseA1 } from "../../src/table/a1";
import {
	CANCELLED,
	DONE,
	isOwn,
	lastToast,
	ownCells,
	putRule,
	ruledWorkbook,
	rulesOf,
	STAFF_DATE,
	STAFF_FORMULA,
	STAFF_LIST,
	TAB,
} from "./dropdown-rules";
import { grownWorkbook, hostFor, sampleWorkbook, sheetNamed, staffContent, textsOf, type } from "./sample-host";

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

describe("rules of staff", () => {
	const STAFF = ["D11", "D15", "L12", "D13", "F11", "F20"];

	function staffRules(sheet: Sheet) {
		return STAFF.map((a1) => rulesOf(sheet).get(a1));
	}

	test("are asked about without the lock: which columns, how many cells", () => {
		const host = hostFor(ruledWorkbook(), { dialogs: ["YES"] });
		host.run("setDropdowns");
		expect(host.ui.questions).toMatchObject([
			{ kind: "alert", buttons: "YES_NO_CANCEL", title: "ほかの入力規則があります" },
		]);
		expect(host.ui.questions[0]?.message).toContain("（課　名2か所、Ｒ３評価1か所）");
	});

	test("はい replaces those on cells of entries, and touches no other", () => {
		const workbook = ruledWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		const host = hostFor(workbook, { dialogs: ["YES"] });
		host.run("setDropdowns");
		expect(staffRules(sheet).map(isOwn)).toEqual([true, true, true, false, false, false]);
		expect(staffRules(sheet).slice(3)).toEqual([STAFF_LIST, STAFF_FORMULA, STAFF_FORMULA]);
		expect(ownCells(sheet)).toHaveLength(301);
		expect(lastToast(host)).toBe(DONE);
	});

	test("いいえ leaves them and sets up the rest", () => {
		const workbook = ruledWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		const before = staffRules(sheet);
		const host = hostFor(workbook, { dialogs: ["NO"] });
		host.run("setDropdowns");
		expect(staffRules(sheet)).toEqual(before);
		expect(ownCells(sheet)).toHaveLength(298);
		expect(lastToast(host)).toBe(
			"「進捗管理表」に入力規則を設定しました。課　名96か所、取組時期98か所、Ｒ３評価104か所で、一覧から選べます。ほかの入力規則がある3か所はそのままです。",
		);
	});

	test.each<["CANCEL" | "CLOSE"]>([["CANCEL"], ["CLOSE"]])("%s does nothing at all", (button) => {
		const workbook = ruledWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		const before = staffContent(sheet);
		const host = hostFor(workbook, { dialogs: [button] });
		host.run("setDropdowns");
		expect(staffContent(sheet)).toEqual(before);
		expect(host.calls.byName["Range.setDataValidations"]).toBeUndefined();
		expect(lastToast(host)).toBe(CANCELLED);
		expect(host.ui.alerts).toHaveLength(1);
	});

	test("that stay are never written, not even as they were", () => {
		const written: string[] = [];
		const host = hostFor(ruledWorkbook(), {
			dialogs: ["NO"],
			onCall: ({ name, args }) => {
				if (name === "Sheet.getRange") {
					written.push(args.join(","));
				}
			},
		});
		host.run("setDropdowns");
		const covers = (call: string, row: number, column: number): boolean => {
			const [top = 0, left = 0, rows = 0, columns = 0] = call.split(",").map(Number);
			return columns === 1 && left === column && top <= row && row < top + rows;
		};
		for (const a1 of ["D11", "D13", "D15", "L12"]) {
			const area = parseA1(a1) ?? { row: 0, column: 0 };
			expect(written.filter((call) => covers(call, area.row + 1, area.column + 1))).toEqual([]);
		}
	});

	test("that were lists of ours and were made to refuse other texts are asked about; removal takes them off", () => {
		const workbook = sampleWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		const host = hostFor(workbook, { dialogs: ["NO", "YES"] });
		host.run("setDropdowns");
		const strict = { ...(rulesOf(sheet).get("L12") as ListValidation), allowInvalid: false };
		putRule(sheet, "L12", strict);
		host.run("setDropdowns");
		expect(host.ui.questions).toHaveLength(1);
		expect(rulesOf(sheet).get("L12")).toEqual(strict);
		host.run("setDropdowns");
		expect(rulesOf(sheet).get("L12")).toMatchObject({ allowInvalid: true });
		putRule(sheet, "L12", strict);
		host.run("removeDropdowns");
		expect(rulesOf(sheet).size).toBe(0);
	});

	test("that a colleague sets while the question is open are asked about as well", () => {
		const workbook = ruledWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		let asked = 0;
		const host = hostFor(workbook, {
			dialogs: () => {
				asked++;
				if (asked === 1) {
					putRule(sheet, "E11", STAFF_LIST);
				}
				return asked === 1 ? "YES" : "NO";
			},
		});
		host.run("setDropdowns");
		expect(host.ui.questions[1]?.message).toContain("（課　名2か所、取組時期1か所、Ｒ３評価1か所）");
		expect(rulesOf(sheet).get("E11")).toEqual(STAFF_LIST);
		expect(rulesOf(sheet).get("D11")).toEqual(STAFF_LIST);
	});

	test("on every cell of a column, bands and all: はい replaces those of entries", () => {
		const workbook = sampleWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		putRule(sheet, "D1:D162", STAFF_LIST);
		const host = hostFor(workbook, { dialogs: ["YES"] });
		host.run("setDropdowns");
		expect(ownCells(sheet, "D")).toHaveLength(98);
		expect([...rulesOf(sheet).values()].filter((rule) => !isOwn(rule))).toHaveLength(162 - 98);
		expect(rulesOf(sheet).get("D9")).toEqual(STAFF_LIST);
	});

	test("on all cells, and いいえ: nothing is set, and it is said", () => {
		const workbook = sampleWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		for (const column of ["D", "E", "L"]) {
			putRule(sheet, `${column}9:${column}162`, STAFF_DATE);
		}
		const host = hostFor(workbook, { dialogs: ["NO"] });
		host.run("setDropdowns");
		expect(ownCells(sheet)).toEqual([]);
		expect(lastToast(host)).toBe(
			"「進捗管理表」に入力規則は設定していません。ほかの入力規則がある301か所はそのままです。",
		);
	});

	test("outlive removal, on every tab", () => {
		const workbook = ruledWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		const before = rulesOf(sheet);
		const host = hostFor(workbook, { dialogs: ["NO"] });
		host.run("setDropdowns");
		workbook.sheets.push({ ...structuredClone(sheet), id: 8, name: "昨年度" });
		host.run("removeDropdowns");
		expect(rulesOf(sheet)).toEqual(before);
		expect(rulesOf(sheetNamed(workbook, "昨年度"))).toEqual(before);
		expect(lastToast(host)).toBe("進捗チェックの入力規則を596か所から外しました。ほかの入力規則はそのままです。");
	});
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

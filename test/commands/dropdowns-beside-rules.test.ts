// 入力規則を設定 and 入力規則を外す where staff have rules of their own.
import type { ListValidation, Sheet } from "../../local/workbook";
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
import { hostFor, sampleWorkbook, sheetNamed, staffContent } from "./sample-host";

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

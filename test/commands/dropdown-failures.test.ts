// Every way in which 入力規則を設定 and 入力規則を外す can fail: one message, and all or nothing.
import type { Workbook } from "../../local/workbook";
import {
	lastToast,
	ownCells,
	putRule,
	ruledWorkbook,
	rulesOf,
	STAFF_DATE,
	STAFF_LIST,
	TAB,
	UNCHANGED,
} from "./dropdown-rules";
import { failingPositions, hostFor, sampleWorkbook, sheetNamed, smallWorkbook, textsOf } from "./sample-host";

test("a colleague's run holds the lock", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook, { lockHeldByOther: true });
	host.run("setDropdowns");
	host.run("removeDropdowns");
	expect(host.ui.alerts.map(({ message }) => message.slice(0, 18))).toEqual([
		"ほかの人が進捗チェックを実行していま",
		"ほかの人が進捗チェックを実行していま",
	]);
	expect(rulesOf(sheetNamed(workbook, TAB)).size).toBe(0);
});

test("a colleague takes the lock while the question is open", () => {
	const workbook = ruledWorkbook();
	const before = rulesOf(sheetNamed(workbook, TAB));
	const host = hostFor(workbook, {
		dialogs: ({ buttons }) => {
			host.options.lockHeldByOther = true;
			return buttons === "OK" ? "OK" : "YES";
		},
	});
	host.run("setDropdowns");
	expect(host.ui.alerts[1]?.message).toContain("ほかの人が進捗チェックを実行しています。");
	expect(rulesOf(sheetNamed(workbook, TAB))).toEqual(before);
});

test("the tab is protected against this person, or the person may only view: one message, nothing written", () => {
	const protections = [{ area: null, description: "確定", editableByUser: false, warningOnly: false }];
	for (const canEdit of [true, false]) {
		const workbook = sampleWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		sheet.protections = canEdit ? protections : [];
		const host = hostFor(workbook, { canEdit });
		host.run("setDropdowns");
		expect(host.ui.alerts).toHaveLength(1);
		expect(host.ui.alerts[0]?.message).toContain("入力規則を変えられませんでした。");
		expect(host.ui.alerts[0]?.message).toContain(UNCHANGED);
		expect(rulesOf(sheet).size).toBe(0);
		expect(lastToast(host)).toBe("途中で止まりました。");
	}
});

test("one column is protected: those written before it are put back, replaced rules too", () => {
	const workbook = ruledWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const before = rulesOf(sheet);
	const last = { row: 0, column: 11, rows: 162, columns: 1 };
	sheet.protections = [{ area: last, description: "評価", editableByUser: false, warningOnly: false }];
	const host = hostFor(workbook, { dialogs: ["YES"] });
	host.run("setDropdowns");
	expect(host.ui.alerts).toHaveLength(2);
	expect(host.ui.alerts[1]?.message).toContain(UNCHANGED);
	expect(rulesOf(sheet)).toEqual(before);
});

test("one tab is protected: removal takes ours off no tab", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const host = hostFor(workbook);
	host.run("setDropdowns");
	const protections = [{ area: null, description: "", editableByUser: false, warningOnly: false }];
	workbook.sheets.push({ ...structuredClone(sheet), id: 8, name: "昨年度", protections });
	host.run("removeDropdowns");
	expect(host.ui.alerts.map(({ message }) => message.includes(UNCHANGED))).toEqual([true]);
	expect(ownCells(sheet)).toHaveLength(301);
	expect(ownCells(sheetNamed(workbook, "昨年度"))).toHaveLength(301);
});

/** Rules of staff on two cells of the small sample. */
function smallRuled(): Workbook {
	const workbook = smallWorkbook();
	putRule(sheetNamed(workbook, TAB), "D11", STAFF_LIST);
	putRule(sheetNamed(workbook, TAB), "L12", STAFF_DATE);
	return workbook;
}

test.each(["setDropdowns", "removeDropdowns"])("%s: whichever service call fails, it is all or nothing", (command) => {
	const prepared = (): Workbook => {
		const workbook = smallRuled();
		if (command === "removeDropdowns") {
			hostFor(workbook, { dialogs: ["NO"] }).run("setDropdowns");
		}
		return workbook;
	};
	const clean = hostFor(prepared(), { dialogs: ["YES"] });
	const before = rulesOf(sheetNamed(clean.workbook, TAB));
	clean.run(command);
	const after = rulesOf(sheetNamed(clean.workbook, TAB));
	expect(after).not.toEqual(before);
	for (const failing of failingPositions(clean)) {
		const workbook = prepared();
		const sheet = sheetNamed(workbook, TAB);
		const texts = textsOf(sheet);
		let made = 0;
		const host = hostFor(workbook, {
			dialogs: ({ buttons }) => (buttons === "OK" ? "OK" : "YES"),
			onCall: () => {
				made++;
				if (made === failing) {
					throw new Error("サービスエラー");
				}
			},
		});
		host.run(command);
		const told = host.ui.alerts.filter(({ buttons }) => buttons === "OK");
		expect(told.length).toBeLessThanOrEqual(1);
		expect(textsOf(sheet)).toEqual(texts);
		expect([before, after]).toContainEqual(rulesOf(sheet));
		if (told.some(({ message }) => message.includes(UNCHANGED))) {
			expect(rulesOf(sheet)).toEqual(before);
		}
		host.options.onCall = () => undefined;
		host.run(command);
		expect(rulesOf(sheet)).toEqual(after);
	}
});

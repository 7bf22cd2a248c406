// What becomes of kept reports when staff change the hidden tab by hand, and when services fail.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { createSheet, type Sheet, type Workbook } from "../../local/workbook";
import { MOST_SNAPSHOTS } from "../../src/report/report-history";
import { choices, HISTORY, hasHistory, kept, lastToast, make, REPORT, reportAt, TAB } from "./report-history-host";
import { hostFor, sampleWorkbook, sheetNamed, smallWorkbook, staffContent, textsOf, type } from "./sample-host";

describe("what staff do to the hidden tab", () => {
	function history(): { readonly workbook: Workbook; readonly sheet: Sheet } {
		const workbook = smallWorkbook();
		reportAt(workbook, "2026-10-01");
		type(sheetNamed(workbook, TAB), "L11", "◎");
		reportAt(workbook, "2026-11-01");
		type(sheetNamed(workbook, TAB), "L12", "△");
		return { workbook, sheet: sheetNamed(workbook, HISTORY) };
	}

	test("renamed or moved, it is found by its mark", () => {
		const { workbook, sheet } = history();
		sheet.name = "過去のレポート";
		workbook.sheets.reverse();
		reportAt(workbook, "2026-12-01");
		expect(hasHistory(workbook)).toBe(false);
		expect(kept(workbook, "過去のレポート")).toHaveLength(3);
	});

	test("deleted, it is made anew and the report stands", () => {
		const { workbook, sheet } = history();
		workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
		const host = reportAt(workbook, "2026-12-01");
		expect(kept(workbook).map(({ at }) => at)).toEqual(["2026-12-01T10:00"]);
		expect(choices(host).reports).toEqual(["2026-12-01T10:00"]);
	});

	test("a tab of that name that is not ours is left alone", () => {
		const workbook = sampleWorkbook();
		const theirs = createSheet(50, HISTORY, 5, 3);
		workbook.sheets.push(theirs);
		type(theirs, "A1", "覚え書き");
		const before = structuredClone(theirs);
		reportAt(workbook, "2026-10-01");
		expect(theirs).toEqual(before);
		expect(kept(workbook, `${HISTORY} (2)`)).toHaveLength(1);
	});

	test.each<[string, (sheet: Sheet) => void, readonly string[]]>([
		["sorted", (sheet) => sheet.cells.splice(0, 3, ...sheet.cells.slice(0, 3).reverse()), ["11", "10"]],
		["a text edited", (sheet) => type(sheet, "G2", "|直しました|"), ["10"]],
		["a text cut short", (sheet) => type(sheet, "G2", String(sheet.cells[1]?.[6]?.value).slice(0, 900)), ["10"]],
		["the head of one cleared", (sheet) => type(sheet, "F3", ""), ["11"]],
		["a row deleted", (sheet) => sheet.cells.splice(1, 1), ["10"]],
		["everything cleared", (sheet) => sheet.cells.splice(0), []],
		["people's columns rewritten", (sheet) => type(sheet, "A2", "きのう"), ["11", "10"]],
	])("%s: what can still be read is offered, and the next report is kept", (_, damage, months) => {
		const { workbook, sheet } = history();
		damage(sheet);
		expect(choices(hostFor(workbook)).reports).toEqual(months.map((month) => `2026-${month}-01T10:00`));
		const host = reportAt(workbook, "2026-12-01");
		expect(choices(host).reports[0]).toBe("2026-12-01T10:00");
		expect(kept(workbook).flatMap((each) => each.read()?.at ?? [])).toEqual(
			["12", ...months].map((month) => `2026-${month}-01T10:00`),
		);
	});

	test("a column deleted before the records: they are found where they stand by now", () => {
		const { workbook, sheet } = history();
		for (const row of sheet.cells) {
			row?.splice(0, 1);
		}
		sheet.columnCount = 6;
		const host = reportAt(workbook, "2026-12-01");
		expect(choices(host).reports).toEqual(["2026-12-01T10:00", "2026-11-01T10:00", "2026-10-01T10:00"]);
	});

	test("protected: the report stands and the message says that it is not remembered", () => {
		const { workbook, sheet } = history();
		sheet.protections = [{ area: null, description: "", editableByUser: false, warningOnly: false }];
		const before = structuredClone(sheet.cells);
		const host = reportAt(workbook, "2026-12-01");
		expect(lastToast(host)).toBe(
			"「進捗レポート」を作成しました。次回の比較に使う記録は残せませんでした。「進捗チェック（履歴）」シートの保護や編集の権限を、ファイルのオーナーに確かめてください。",
		);
		expect(sheet.cells).toEqual(before);
		expect(textsOf(sheetNamed(workbook, REPORT)).flat().join()).toContain("2026年12月1日");
		expect(make(host, null)).toMatchObject({
			kind: "done",
			value: { name: REPORT, note: expect.stringContaining("次回の比較に使う記録は残せませんでした。") },
		});
		sheet.protections = [];
		const { value } = make(host, null) as { readonly value: object };
		expect(Object.keys(value)).toEqual(["name", "sheetId", "kept"]);
	});
});

test("old reports are dropped where they stand then, though a colleague sorts the tab while a report is made", () => {
	const workbook = smallWorkbook();
	const table = sheetNamed(workbook, TAB);
	for (let day = 1; day <= MOST_SNAPSHOTS; day++) {
		type(table, "B11", `施策その${day}`);
		reportAt(workbook, `2026-10-${String(day).padStart(2, "0")}`);
	}
	const sheet = sheetNamed(workbook, HISTORY);
	type(table, "B11", "施策その25");
	workbook.activeSheetId = table.id;
	const host = hostFor(workbook, { now: new Date("2026-11-01T10:00:00+09:00") });
	host.options.onCall = ({ name }) => {
		if (name === "Sheet.setHiddenGridlines") {
			sheet.cells.splice(1, MOST_SNAPSHOTS, ...sheet.cells.slice(1, MOST_SNAPSHOTS + 1).reverse());
		}
	};
	host.run("createReport");
	const names = kept(workbook).map((each) => each.read()?.measures[0]?.name);
	expect(names).toEqual(Array.from({ length: MOST_SNAPSHOTS }, (_, index) => `施策その${25 - index}`));
});

/** Positions of the calls that keep a report, after it was made. */
function keepingCalls(host: AppsScriptHost): readonly number[] {
	const made = host.calls.list.indexOf("Sheet.showSheet") + 1;
	return host.calls.list.map((_, index) => index + 1).filter((position) => position > made);
}

describe("whichever call fails while a report is kept", () => {
	const reported = hostFor(smallWorkbook());
	reported.run("createReport");
	const cases: readonly [string, Workbook, number][] = [
		["for the first time", smallWorkbook(), 0],
		["once more", reported.workbook, 1],
	];

	test.each(cases)(
		"%s: the report and what was kept stand, nothing half made is in sight, and again it works",
		(_, start, keptBefore) => {
			type(sheetNamed(start, TAB), "L11", "◎");
			const clean = hostFor(structuredClone(start));
			clean.run("createReport");
			const positions = keepingCalls(clean);
			expect(positions.length).toBeGreaterThan(6);
			for (const failing of positions) {
				const workbook = structuredClone(start);
				const host = hostFor(workbook);
				const table = staffContent(sheetNamed(workbook, TAB));
				let calls = 0;
				host.options.onCall = () => {
					calls++;
					if (calls === failing) {
						throw new Error("サービスエラー");
					}
				};
				host.run("createReport");
				host.options.onCall = () => undefined;
				expect(staffContent(sheetNamed(workbook, TAB))).toEqual(table);
				expect(workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([TAB, REPORT]);
				if (keptBefore > 0) {
					expect(kept(workbook).flatMap((each) => each.read() ?? []).length).toBeGreaterThanOrEqual(keptBefore);
				}
				host.run("createReport");
				expect(kept(workbook).map((each) => each.read()?.entries[0]?.mark)).toEqual(
					["◎", "〇"].slice(0, keptBefore + 1),
				);
			}
		},
	);

	test("and when what was kept cannot be read, nothing is made", () => {
		const workbook = structuredClone(reported.workbook);
		const before = structuredClone(workbook.sheets);
		const host = hostFor(workbook);
		let calls = 0;
		host.options.onCall = ({ name }) => {
			calls += name === "Range.getDisplayValues" ? 1 : 0;
			if (name === "Range.getDisplayValues" && calls === 2) {
				throw new Error("サービスエラー");
			}
		};
		host.run("createReport");
		expect(host.ui.alerts.map((alert) => JSON.stringify(alert)).join()).toContain("シートを読み取れませんでした。");
		expect(workbook.sheets).toEqual(before);
	});
});

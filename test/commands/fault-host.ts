// A file at work, and runs of it in which one call to Google fails: what must hold then, for menu commands and page calls.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { stateOfOwnTab } from "../../local/own-tabs";
import type { Workbook } from "../../local/workbook";
import { failingPositions, hostFor, sheetNamed, smallWorkbook, textsOf, type } from "./sample-host";

export const TAB = "進捗管理表";
const FAILURE = "サービスでエラーが発生しました。しばらくしてからもう一度お試しください。";
const EDIT = "議会用に書き足した文";

/** Runs something once; gives what the person is told when it fails. */
export type Act = (host: AppsScriptHost) => readonly string[];

/** A file at work: checked, with dropdowns, all tabs made, one of them edited since, a rule and a note of staff's own. */
function fileAtWork(): Workbook {
	const workbook = smallWorkbook();
	const table = sheetNamed(workbook, TAB);
	table.formatRules.push({
		kind: "formula",
		areas: [{ row: 8, column: 1, rows: 2, columns: 1 }],
		formula: '=B9=""',
		style: { background: "#00ff00" },
	});
	for (const command of ["validateTable", "setDropdowns", "createReport", "createSummary"]) {
		workbook.activeSheetId = table.id;
		hostFor(workbook).run(command);
	}
	Object.assign(table.cells[10]?.[1] ?? {}, { note: "担当者に確認中" });
	type(table, "F11", "新しい記入");
	type(sheetNamed(workbook, "集計"), "A3", EDIT);
	workbook.activeSheetId = table.id;
	return workbook;
}

/** Everything on tabs that are not ours, without what commands put there and take away: tagged rules, lists of ours. */
function ofStaff(workbook: Workbook): unknown {
	return workbook.sheets
		.filter((sheet) => stateOfOwnTab(sheet) === null && !sheet.hidden)
		.map(({ name, merges, columnWidths, rowHeights, frozenRows, protections, hidden, cells, formatRules }) => ({
			...{ name, merges, columnWidths, rowHeights, frozenRows, protections, hidden },
			cells: cells.map((row) =>
				row.map((cell) => {
					const { validation: _ours, ...rest } = cell ?? { value: "" };
					return rest;
				}),
			),
			rules: formatRules.filter((rule) => !(rule.kind === "formula" && rule.formula.includes("shinchoku:"))),
		}));
}

/** What a person finds in the file when a command is through: tabs and their texts, highlights, lists. */
function outcome(workbook: Workbook): unknown {
	return workbook.sheets
		.filter(({ hidden }) => !hidden)
		.map((sheet) => ({
			name: sheet.name,
			texts: textsOf(sheet),
			rules: sheet.formatRules.length,
			lists: sheet.cells.flat().filter((cell) => cell?.validation !== undefined).length,
		}))
		.sort((one, other) => one.name.localeCompare(other.name));
}

/** What staff wrote into a tab of ours is theirs, wherever that tab is by now. */
function holdsEdit(workbook: Workbook): boolean {
	return workbook.sheets.some((sheet) => !sheet.hidden && textsOf(sheet).flat().includes(EDIT));
}

interface Ran {
	readonly host: AppsScriptHost;
	readonly told: readonly string[];
}

function runFailing(workbook: Workbook, act: Act, at: number | null): Ran {
	const host = hostFor(workbook);
	let made = 0;
	host.options.onCall = () => {
		made++;
		if (made === at) {
			throw new Error(FAILURE);
		}
	};
	const told = act(host);
	host.options.onCall = () => undefined;
	return { host, told };
}

const START = fileAtWork();

/**
 * Tests for one act, with each of its calls to Google failing once: nothing of staff's is touched, nothing half made
 * stays in sight, the person is told, and the next run does what an undisturbed one does.
 */
export function testFaults(act: Act): void {
	const undisturbed = structuredClone(START);
	const { host, told: toldInPeace } = runFailing(undisturbed, act, null);
	const calls = host.calls.list;
	const places = failingPositions(host);
	const expected = outcome(undisturbed);
	const staff = ofStaff(START);

	test("makes calls, and touches nothing of staff's when all goes well", () => {
		expect(calls.length).toBeGreaterThan(0);
		expect(toldInPeace).toEqual([]);
		expect(ofStaff(undisturbed)).toEqual(staff);
		expect(holdsEdit(undisturbed)).toBe(true);
	});

	test.each([...new Set(calls)])("%s fails", (name) => {
		for (const at of places.filter((place) => calls[place - 1] === name)) {
			const workbook = structuredClone(START);
			const { told } = runFailing(workbook, act, at);
			expect(ofStaff(workbook)).toEqual(staff);
			expect(holdsEdit(workbook)).toBe(true);
			expect(workbook.sheets.filter((sheet) => !sheet.hidden && sheet.name.includes("作成中"))).toEqual([]);
			if (told.length === 0) {
				expect(outcome(workbook)).toEqual(expected);
			} else {
				expect(told).toHaveLength(1);
				expect(told[0]).toMatch(/。/);
				workbook.activeSheetId = sheetNamed(workbook, TAB).id;
				runFailing(workbook, act, null);
				expect(outcome(workbook)).toEqual(expected);
			}
			expect(workbook.sheets.filter(({ name: tab }) => tab.includes("作成中"))).toEqual([]);
		}
	});
}

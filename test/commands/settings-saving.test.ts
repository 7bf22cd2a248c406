// Saving and importing settings through the shipped bundle: whole or not at all, and nobody else's lost.
import { createSheet } from "../../local/workbook";
import { DEFAULT_SETTINGS, type TabCorrections } from "../../src/settings/settings";
import { parseSettings } from "../../src/settings/stored-settings";
import { callPage, failingPositions, hostFor, smallWorkbook } from "./sample-host";
import { readPage, save, stored, storedText, workbookWith } from "./settings-workbooks";

describe("saving", () => {
	test("keeps the settings with the document and says what is stored now", () => {
		const workbook = smallWorkbook();
		const settings = { ...DEFAULT_SETTINGS, terms: ["前期", "後期"] };
		const answer = save(workbook, settings);
		expect(answer).toMatchObject({ kind: "done", value: { settings } });
		const page = readPage(workbook);
		expect(page).toMatchObject({ state: "stored", settings });
		expect(answer.kind === "done" && answer.value.revision).toBe(page.revision);
	});

	test("is refused when a colleague saved meanwhile; nothing is overwritten", () => {
		const workbook = smallWorkbook();
		const { revision } = readPage(workbook);
		save(workbook, { ...DEFAULT_SETTINGS, fiscalYearStart: 1 });
		const before = storedText(workbook);
		expect(save(workbook, DEFAULT_SETTINGS, { revision })).toMatchObject({
			kind: "failed",
			failure: { code: "settings-changed", message: expect.stringMatching(/^ほかの人が設定を変えました.*開き直し/) },
		});
		expect(storedText(workbook)).toBe(before);
	});

	test("keeps the corrections of other tabs and drops those of deleted ones", () => {
		const workbook = smallWorkbook();
		workbook.sheets.push(createSheet(8, "昨年度", 5, 5));
		const tab = (sheetId: number): TabCorrections => ({ sheetId, header: null, asOf: "2024-03-31", columns: [] });
		workbookWith({ tabs: [tab(8), tab(99)] }, workbook);
		const page = readPage(workbook);
		expect(page.settings.tabs).toEqual([]);
		save(workbook, { ...page.settings, tabs: [tab(0)] });
		expect(stored(workbook).tabs).toEqual([tab(8), tab(0)]);
		expect(readPage(workbook).settings.tabs).toEqual([tab(0)]);
	});

	test("header rows are kept by the texts of the first of them", () => {
		const workbook = smallWorkbook();
		const answer = save(workbook, DEFAULT_SETTINGS, { headerRows: [6, 8] });
		const [tab] = stored(workbook).tabs;
		expect(tab).toMatchObject({ sheetId: 0, header: { rows: 3, firstRow: expect.stringContaining("取組時期") } });
		expect(answer).toMatchObject({ kind: "done", value: { settings: { tabs: [tab] } } });
	});

	test.each<readonly [string, object, string, string]>([
		["a blank row for the header", { headerRows: [999, 999] }, "blank-header-row", "999行目は空欄です。"],
		["rows the wrong way round", { headerRows: [8, 6] }, "bad-request", "サイドバー"],
		[
			"a word that is too long",
			{ settings: { ...DEFAULT_SETTINGS, terms: ["長".repeat(99)] } },
			"bad-settings",
			"「取組時期の言葉（terms）」",
		],
		["no settings", { settings: null }, "bad-settings", "設定の文ではありません"],
		[
			"more than a document can keep",
			{
				settings: {
					...DEFAULT_SETTINGS,
					departments: Array.from({ length: 300 }, (_, index) => ({
						name: `${index}課`,
						aliases: ["福祉政策".repeat(20), "介護保険".repeat(20), "総務".repeat(40)],
					})),
				},
			},
			"settings-too-large",
			"設定が大きすぎて",
		],
	])("is refused in words for %s, and leaves what was stored", (_, request, code, words) => {
		const workbook = workbookWith({ terms: ["前期"] });
		const before = storedText(workbook);
		expect(save(workbook, DEFAULT_SETTINGS, request)).toMatchObject({
			kind: "failed",
			failure: { code, message: expect.stringContaining(words) },
		});
		expect(storedText(workbook)).toBe(before);
	});

	test("waits for its turn", () => {
		const workbook = smallWorkbook();
		const { revision } = readPage(workbook);
		const host = hostFor(workbook, { lockHeldByOther: true });
		const request = { settings: DEFAULT_SETTINGS, revision, sheetId: 0, headerRows: null };
		expect(callPage(host, "pageSaveSettings", request)).toMatchObject({ failure: { code: "locked" } });
		expect(storedText(workbook)).toBeNull();
	});

	test("whichever service call fails, the stored settings are the old ones or the new ones", () => {
		const long = { ...DEFAULT_SETTINGS, terms: Array.from({ length: 30 }, (_, index) => `${index}`.repeat(20)) };
		const departments = Array.from({ length: 60 }, (_, index) => ({ name: `${index}課`, aliases: ["課".repeat(90)] }));
		const before = { ...long, departments };
		const request = { settings: long, revision: "", sheetId: 0, headerRows: null };
		const clean = workbookWith({});
		save(clean, before);
		const { revision } = readPage(clean);
		const documentProperties = new Map(clean.documentProperties);
		const counting = hostFor(clean);
		callPage(counting, "pageSaveSettings", { ...request, revision });
		for (const failing of failingPositions(counting)) {
			const workbook = { ...smallWorkbook(), documentProperties: new Map(documentProperties) };
			let made = 0;
			const host = hostFor(workbook, {
				onCall: () => {
					made++;
					if (made === failing) {
						throw new Error("サービスエラー");
					}
				},
			});
			callPage(host, "pageSaveSettings", { ...request, revision });
			expect([before.departments.length, 0]).toContain(stored(workbook).departments.length);
			expect(parseSettings(storedText(workbook)).state).toBe("stored");
		}
	});
});

describe("importing", () => {
	test("looks at the whole text and stores nothing", () => {
		const workbook = smallWorkbook();
		const host = hostFor(workbook);
		expect(callPage(host, "pageImportSettings", { text: '\n{"version":1,"terms":["前期"]} ' })).toMatchObject({
			kind: "done",
			value: { settings: { terms: ["前期"], language: "auto" } },
		});
		expect(callPage(host, "pageImportSettings", { text: '{"version":1,"fiscalYearStart":0}' })).toMatchObject({
			kind: "failed",
			failure: {
				message: expect.stringContaining("「年度の始まりの月（fiscalYearStart）」の書き方が正しくありません"),
			},
		});
		expect(workbook.documentProperties.size).toBe(0);
	});
});

test("settings that were stored although the call failed can be saved again, others of the same revision cannot", () => {
	const workbook = smallWorkbook();
	const { revision } = readPage(workbook);
	const request = { settings: { ...DEFAULT_SETTINGS, fiscalYearStart: 1 }, revision, sheetId: null, headerRows: null };
	const failing = hostFor(workbook, {
		afterCall: ({ name }) => {
			if (name === "SpreadsheetApp.flush") {
				throw new Error("タイムアウトしました。");
			}
		},
	});
	expect(callPage(failing, "pageSaveSettings", request).kind).toBe("failed");
	expect(stored(workbook).fiscalYearStart).toBe(1);
	expect(callPage(hostFor(workbook), "pageSaveSettings", request).kind).toBe("done");
	const other = { ...request, settings: { ...DEFAULT_SETTINGS, fiscalYearStart: 10 } };
	expect(callPage(hostFor(workbook), "pageSaveSettings", other)).toMatchObject({
		failure: { code: "settings-changed" },
	});
});

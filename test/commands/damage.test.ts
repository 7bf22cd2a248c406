// What staff may do by hand to settings and ignored findings: repaired or reset, said once, never a crash.
import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { serializeSettings } from "../../src/settings/settings-text";
import { parseSettings } from "../../src/settings/stored-settings";
import { piecesOf } from "../../src/settings/text-pieces";
import {
	IGNORED_TOLD,
	OFFICE,
	SEED,
	SETTINGS_TEXT,
	SETTINGS_TOLD,
	spoiled,
	stored,
	validated,
	warnings,
} from "./damaged-files";
import { make, TAB } from "./report-history-host";
import { callPage, hostFor, pageData, sheetNamed, smallWorkbook, staffContent } from "./sample-host";

describe("settings", () => {
	test("a part that cannot be read is automatic again, all others stay; said once, and the text is put aside", () => {
		const workbook = smallWorkbook();
		const text = SETTINGS_TEXT.replace('"departments":[', '"departments":[7,');
		workbook.documentProperties.set("shinchoku:settings:0", text);
		const first = validated(workbook);
		expect(warnings(first)).toEqual([SETTINGS_TOLD]);
		expect(pageData(first).result).toMatchObject({ settingsState: "unreadable" });
		expect(parseSettings(stored(workbook, "settings"))).toEqual({
			state: "stored",
			settings: { ...OFFICE, departments: DEFAULT_SETTINGS.departments },
		});
		expect(stored(workbook, "settings-damaged")).toBe(text);
		expect(warnings(validated(workbook))).toEqual([]);
	});

	test("of which the beginning was deleted are not taken for none, and what is left of them disturbs no new ones", () => {
		const workbook = smallWorkbook();
		const long = { ...OFFICE, terms: Array.from({ length: 300 }, (_, index) => `第${index}期の言葉ですので長い`) };
		for (const [name, piece] of Object.entries(piecesOf("settings", serializeSettings(long)) ?? {})) {
			workbook.documentProperties.set(name, piece);
		}
		workbook.documentProperties.delete("shinchoku:settings:0");
		expect(workbook.documentProperties.size).toBeGreaterThan(0);
		expect(warnings(validated(workbook))).toEqual([SETTINGS_TOLD]);
		expect(warnings(validated(workbook))).toEqual([]);
		expect(parseSettings(stored(workbook, "settings"))).toEqual({ settings: DEFAULT_SETTINGS, state: "stored" });
		expect([...workbook.documentProperties.keys()]).toEqual(["shinchoku:settings:0"]);
	});

	test("the page's own check tells the page once", () => {
		const workbook = smallWorkbook();
		workbook.documentProperties.set("shinchoku:settings:0", "{");
		const states = [1, 2].map(() => callPage(hostFor(workbook), "pageCheckTable", { sheet: TAB }));
		expect(states).toMatchObject([{ value: { settingsState: "unreadable" } }, { value: { settingsState: "stored" } }]);
	});

	test("a tab made with them says so, once", () => {
		const workbook = smallWorkbook();
		workbook.documentProperties.set("shinchoku:settings:0", "{");
		const host = hostFor(workbook);
		expect(make(host, null)).toMatchObject({ value: { note: SETTINGS_TOLD } });
		expect(make(host, null)).not.toHaveProperty("value.note");
	});

	test("in a full store they are used as far as they can be, and said again until they are stored", () => {
		const workbook = smallWorkbook();
		workbook.documentProperties.set("shinchoku:settings:0", "{");
		for (let index = 0; index < 55; index++) {
			workbook.documentProperties.set(`other:${index}`, "x".repeat(9200));
		}
		const used = [...workbook.documentProperties].reduce((sum, [key, { length }]) => sum + key.length + length, 0);
		workbook.documentProperties.set("last", "x".repeat(500 * 1024 - used - 20));
		const before = new Map(workbook.documentProperties);
		expect([warnings(validated(workbook)), warnings(validated(workbook))]).toEqual([[SETTINGS_TOLD], [SETTINGS_TOLD]]);
		expect(workbook.documentProperties).toEqual(before);
	});

	test("spoiled in any way: every run works, the second says nothing, and no wrong settings are used", () => {
		const workbook = smallWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		sheet.cells.length = 14;
		sheet.merges = sheet.merges.filter((merge) => merge.row + merge.rows <= 14);
		fc.assert(
			fc.property(spoiled(SETTINGS_TEXT), (text) => {
				workbook.documentProperties.clear();
				workbook.documentProperties.set("shinchoku:settings:0", text);
				const staff = staffContent(sheet);
				const isOld = ["stored", "newer"].includes(parseSettings(text).state);
				// A single space ends a text: nothing was stored.
				expect(warnings(validated(workbook))).toEqual(isOld || text === " " ? [] : [SETTINGS_TOLD]);
				const next = validated(workbook);
				expect(warnings(next)).toEqual([]);
				expect(["stored", "default", "newer"]).toContain(pageData(next).result?.settingsState);
				expect(staffContent(sheet)).toEqual(staff);
			}),
			{ seed: SEED, numRuns: 25 },
		);
	});
});

describe("what staff chose to ignore", () => {
	const items = ["a", "b", "c"].map((key) => ({ key, reason: "国の統計", at: "2026-10-01T10:00" }));
	const text = JSON.stringify({ version: 1, items });

	test("of a damaged list what is whole stays ignored; said once", () => {
		const workbook = smallWorkbook();
		workbook.documentProperties.set("shinchoku:ignored:0", text.replace('"key":"b"', '"key":2'));
		expect(warnings(validated(workbook))).toEqual([IGNORED_TOLD]);
		expect(JSON.parse(stored(workbook, "ignored") ?? "")).toEqual({ version: 1, items: [items[0], items[2]] });
		expect(warnings(validated(workbook))).toEqual([]);
	});

	test("a list of a later version is not overwritten", () => {
		const workbook = smallWorkbook();
		const later = '{"version":2,"items":{"a":1}}';
		workbook.documentProperties.set("shinchoku:ignored:0", later);
		expect(warnings(validated(workbook))).toEqual([]);
		expect(callPage(hostFor(workbook), "pageIgnore", { key: "k", reason: "" })).toMatchObject({
			failure: {
				code: "newer-ignored",
				message: expect.stringContaining("上書きを避けるため、今回の変更は保存していません。"),
			},
		});
		expect(stored(workbook, "ignored")).toBe(later);
	});

	test("spoiled in any way: no finding is hidden that staff did not ignore, and the second run says nothing", () => {
		const workbook = smallWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		sheet.cells.length = 14;
		sheet.merges = sheet.merges.filter((merge) => merge.row + merge.rows <= 14);
		const findings = pageData(validated(workbook)).result?.findings ?? [];
		const real = JSON.stringify({
			version: 1,
			items: findings.slice(0, 2).map(({ key }) => ({ key, reason: "", at: "2026-10-01T10:00" })),
		});
		const chosen = new Set(findings.slice(0, 2).map(({ key }) => key));
		fc.assert(
			fc.property(spoiled(real), (spoilt) => {
				workbook.documentProperties.clear();
				workbook.documentProperties.set("shinchoku:ignored:0", spoilt);
				const host = validated(workbook);
				expect(warnings(host).length).toBeLessThanOrEqual(1);
				const hidden = pageData(host).result?.findings.filter(({ ignored }) => ignored !== null) ?? [];
				expect(hidden.filter(({ key }) => !chosen.has(key))).toEqual([]);
				expect(warnings(validated(workbook))).toEqual([]);
			}),
			{ seed: SEED, numRuns: 25 },
		);
	});
});

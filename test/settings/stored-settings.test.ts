// Settings as text: what comes back, what is refused, and that nothing unreadable ever throws.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { PROJECT } from "../../local/bundle";
import { SCALE_PRESETS } from "../../src/settings/scale-presets";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { exportSettings, serializeSettings } from "../../src/settings/settings-text";
import { LARGEST_SETTINGS, parseSettings, readSettingsText } from "../../src/settings/stored-settings";

const FULL: Settings = {
	version: 1,
	language: "en",
	fiscalYearStart: 1,
	scale: [...(SCALE_PRESETS[0]?.marks ?? [])],
	departments: [{ name: "福祉政策課", aliases: ["福祉政策", "福政"] }],
	terms: ["前期", "後期"],
	digitWidth: "mixed",
	checks: { placeholder: { on: false, severity: null } },
	colors: { blank: "#FFFFFF", stale: "#DCE9FF", wrong: "#FAD9D5" },
	requests: { due: "2026-12-10", contact: "企画課 内線1234" },
	tabs: [
		{
			sheetId: 7,
			header: { firstRow: "施策項目|課名", rows: 2 },
			asOf: "2024-02-29",
			columns: [{ heading: "R3年度", nth: 0, use: { kind: "year", from: 2021, to: 2021, as: "plan" } }],
		},
	],
};

test("what is stored comes back as it was", () => {
	expect(parseSettings(serializeSettings(FULL))).toEqual({ settings: FULL, state: "stored" });
});

test("with nothing stored everything is automatic", () => {
	expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, state: "default" });
});

test("an export holds everything but how tabs are read", () => {
	const outcome = readSettingsText(exportSettings(FULL));
	expect(outcome).toEqual({ kind: "settings", settings: { ...FULL, tabs: [] } });
});

test("parts that are left out are automatic, so that a text may be written by hand", () => {
	expect(readSettingsText('\uFEFF{ "version": 1, "terms": ["前期"] }')).toEqual({
		kind: "settings",
		settings: { ...DEFAULT_SETTINGS, terms: ["前期"] },
	});
});

test("settings that were stored before there were requests are read as they are", () => {
	const { requests: _notYet, ...old } = FULL;
	expect(parseSettings(JSON.stringify(old))).toEqual({
		settings: { ...FULL, requests: { due: null, contact: "" } },
		state: "stored",
	});
});

test("colours may be written in small letters", () => {
	const outcome = readSettingsText(serializeSettings({ ...FULL, colors: { ...FULL.colors, blank: "#abcdef" } }));
	expect(outcome.kind === "settings" && outcome.settings.colors.blank).toBe("#ABCDEF");
});

test.each<readonly [string, string, object]>([
	["no JSON", "設定", { kind: "not-settings" }],
	["half a text", serializeSettings(FULL).slice(0, 100), { kind: "not-settings" }],
	["something else", '{"name":"進捗管理表","values":[]}', { kind: "not-settings" }],
	["a later version", '{"version":2}', { kind: "newer" }],
	["a misspelt part", '{"version":1,"colour":{}}', { kind: "unknown-part", name: "colour" }],
	["too long a text", " ".repeat(LARGEST_SETTINGS + 1), { kind: "too-large" }],
])("refuses %s", (_, text, problem) => {
	expect(readSettingsText(text)).toEqual({ kind: "bad", problem });
});

test.each<readonly [string, Partial<Record<keyof Settings, unknown>>]>([
	["language", { language: "fr" }],
	["fiscalYearStart", { fiscalYearStart: 13 }],
	["scale", { scale: [{ symbol: "◎", meaning: "", lookAlikes: [], done: true }] }],
	["scale", { scale: [...(FULL.scale ?? []), ...(FULL.scale ?? [])] }],
	["departments", { departments: [{ name: " ", aliases: [] }] }],
	["terms", { terms: ["長".repeat(41)] }],
	["checks", { checks: { placeholder: { on: "いいえ", severity: null } } }],
	["colors", { colors: { ...FULL.colors, stale: "青" } }],
	["requests", { requests: { ...FULL.requests, due: "2026-02-29" } }],
	["requests", { requests: { ...FULL.requests, due: "12月10日" } }],
	["requests", { requests: { ...FULL.requests, contact: "課".repeat(201) } }],
	["requests", { requests: { due: null } }],
	["tabs", { tabs: [{ ...FULL.tabs[0], asOf: "2022-02-30" }] }],
	[
		"tabs",
		{
			tabs: [
				{
					...FULL.tabs[0],
					columns: [{ heading: "", nth: 0, use: { kind: "year", from: 2022, to: 2021, as: null } }],
				},
			],
		},
	],
])("refuses the whole text for what is wrong in %s, and names it", (part, wrong) => {
	expect(readSettingsText(JSON.stringify({ ...FULL, ...wrong }))).toEqual({
		kind: "bad",
		problem: { kind: "wrong-part", part },
	});
});

test("what cannot be read leaves everything automatic and says so", () => {
	expect(parseSettings("{")).toEqual({ settings: DEFAULT_SETTINGS, state: "unreadable" });
	expect(parseSettings('{"version":9,"zukunft":true}')).toEqual({ settings: DEFAULT_SETTINGS, state: "newer" });
});

test("no text whatever makes it throw", () => {
	const parts = fc.record(
		{ version: fc.constant(1), scale: fc.anything(), tabs: fc.anything(), checks: fc.anything() },
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				parts.map((value) => JSON.stringify(value)),
			),
			(text) => {
				expect(["stored", "unreadable", "newer"]).toContain(parseSettings(text).state);
			},
		),
	);
});

test("the example of the documentation can be imported", () => {
	const example = /```json\n(.*?)```/s.exec(readFileSync(join(PROJECT, "docs/settings.md"), "utf8"))?.[1] ?? "";
	expect(readSettingsText(example.trim())).toMatchObject({ kind: "settings", settings: { terms: ["前期", "後期"] } });
});

test("every scale to choose from can be stored, and none is there twice", () => {
	for (const { marks } of SCALE_PRESETS) {
		expect(readSettingsText(serializeSettings({ ...DEFAULT_SETTINGS, scale: [...marks] })).kind).toBe("settings");
		expect(marks[0]?.done).toBe(true);
		expect(marks[marks.length - 1]?.done).toBe(false);
	}
	expect(new Set(SCALE_PRESETS.map(({ marks }) => marks.map((mark) => mark.symbol).join())).size).toBe(8);
});

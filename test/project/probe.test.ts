// probe/Probe.js, which tries our assumptions at Google: its syntax, its agreement with the host and with docs/platform.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { AppsScriptHost } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { createSheet, createWorkbook } from "../../local/workbook";

const CODE = readFileSync(join(PROJECT, "probe/Probe.js"), "utf8");
const DOCUMENT = readFileSync(join(PROJECT, "docs/platform.md"), "utf8");

/** What `probe` returns; `expected` and `seen` are JSON texts, `ok` is null where a person must look. */
interface Line {
	readonly id: string;
	readonly assumption: string;
	readonly expected: string;
	readonly seen: string;
	readonly ok: boolean | null;
}

/** Items that the host cannot show because it does not have what they call. */
const MISSING_MEMBERS: { readonly [id: string]: string } = {
	P3b: "ConditionalFormatRuleBuilder.setGradientMinpoint",
	P3c: "ConditionalFormatRuleBuilder.whenNumberBetween",
	P8d: "Sheet.copyTo",
	P22e: "DataValidationBuilder.requireCheckbox",
	P22f: "DataValidationBuilder.requireFormulaSatisfied",
	P22i: "Range.copyTo",
};

/** Items that the host cannot show because it does not calculate formulas: the cells read "". */
const CALCULATED = ["P2a", "P2b", "P24"];

/** Items that only eyes can judge. */
const LOOKED_AT = ["P5c", "P17", "P20"];

function emptyHost(): AppsScriptHost {
	return new AppsScriptHost({ workbook: createWorkbook([createSheet(0, "シート1")]), code: CODE, userLocale: "ja" });
}

function probe(host: AppsScriptHost, skipped: readonly string[] = []): readonly Line[] {
	return host.run("probe", skipped) as readonly Line[];
}

function idsWith(lines: readonly Line[], ok: boolean | null): readonly string[] {
	return lines.filter((line) => line.ok === ok).map((line) => line.id);
}

test("parses as ES2019", () => {
	expect(() => parse(CODE, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
});

test("asks for this one file only and offers one function to run and one for formulas", () => {
	expect(CODE.slice(0, CODE.indexOf("*/"))).toContain("\n * @OnlyCurrentDoc\n");
	expect(CODE).not.toMatch(/UrlFetchApp|DriveApp|GmailApp|MailApp|openBy|\bfetch\(/);
	expect(
		emptyHost()
			.globals()
			.filter((name) => !name.endsWith("_")),
	).toEqual(["probe", "PROBE_ARGUMENTS"]);
});

test("the host shows what is expected wherever it can show it", () => {
	const host = emptyHost();
	const lines = probe(host, [...Object.keys(MISSING_MEMBERS), ...CALCULATED]);
	expect(lines.filter((line) => line.ok === false)).toEqual([]);
	expect(idsWith(lines, null)).toEqual(LOOKED_AT);
	expect(idsWith(lines, true).length).toBeGreaterThan(55);
	expect(host.missing).toEqual([]);
});

test("what the host cannot show is just what is listed here, and for the reason given here", () => {
	const host = emptyHost();
	const lines = probe(host);
	expect([...idsWith(lines, false)].sort()).toEqual([...CALCULATED, ...Object.keys(MISSING_MEMBERS)].sort());
	expect(host.missing).toEqual(Object.values(MISSING_MEMBERS));
	for (const line of lines.filter(({ id }) => CALCULATED.includes(id))) {
		expect(line.seen).toBe('["",""]');
	}
});

test("ids are unique and every line says what it assumes", () => {
	const lines = probe(emptyHost());
	expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
	for (const line of lines) {
		expect(line.id).toMatch(/^P[1-9]\d*[a-z]?$/);
		expect(line.assumption).toMatch(/^\w.{20,}\.$/);
		expect(line.expected).not.toBe("");
		expect(line.seen).not.toBe("");
	}
});

test("leaves the report tab and nothing else, also when items fail", () => {
	const host = emptyHost();
	const before = structuredClone(host.workbook.sheets[0]);
	const lines = probe(host);
	const [first, report, ...others] = host.workbook.sheets;
	expect(others).toEqual([]);
	expect(first).toEqual(before);
	expect(report?.name).toBe("probe");
	expect(report?.metadata).toEqual([]);
	expect(host.workbook.activeSheetId).toBe(report?.id);
	expect(host.workbook.metadata).toEqual([]);
	const written = (report?.cells ?? []).slice(1, lines.length + 1).map((cells) => cells[0]?.value);
	expect(written).toEqual(lines.map((line) => line.id));
	expect(host.logs).toHaveLength(lines.length);
	expect(host.logs[0]).toMatch(/^OK \{"id":"P1a",/);
});

test("a second run adds a second report tab", () => {
	const host = emptyHost();
	probe(host);
	probe(host);
	expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["シート1", "probe", "probe (2)"]);
});

test("lays out what a person is to look at", () => {
	const host = emptyHost();
	probe(host);
	const report = host.workbook.sheets[1];
	expect(report?.formatRules).toMatchObject([
		{
			kind: "formula",
			formula: '=(I3="")*(N("shinchoku:probe")=0)',
			areas: [
				{ row: 2, column: 8, rows: 3, columns: 1 },
				{ row: 6, column: 8, rows: 1, columns: 1 },
				{ row: 8, column: 8, rows: 2, columns: 1 },
			],
		},
	]);
	const labels = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => report?.cells[row]?.[7]?.value);
	const blank = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => (report?.cells[row]?.[8]?.value ?? "") === "");
	const inRule = [true, true, true, false, true, false, true, true, false];
	expect(labels).toEqual(
		blank.map((isBlank, index) => (isBlank && inRule[index] ? "色が付く / coloured" : "付かない / plain")),
	);
	expect(report?.cells[13]?.[7]?.runs?.[0]?.link).toBe(`#gid=${report?.id}&range=I10`);
	expect(host.ui.toasts.map((toast) => toast.seconds)).toEqual([-1, 8]);
});

test("every assumption in docs/platform.md is tried, and everything tried stands there as an assumption", () => {
	const numbers = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();
	const assumed = [...DOCUMENT.matchAll(/assumed \(([^)]*)\)/g)].flatMap((match) => match[1]?.split(/,\s*/) ?? []);
	const tried = probe(emptyHost()).map((line) => /^P\d+/.exec(line.id)?.[0] ?? line.id);
	const byHand = [...CODE.matchAll(/^ \* (M\d+) /gm)].map((match) => match[1] ?? "");
	expect(byHand.length).toBeGreaterThan(4);
	expect(numbers(assumed)).toEqual(numbers([...tried, ...byHand]));
});

// Hostile texts through the command line into an .xlsx file: looked at as XML, and opened again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseXml, walk } from "@cj-tech-master/excelts/xml";
import { openFile } from "../../local/open-file";
import { cellAt, createSheet, createWorkbook } from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { readZipParts } from "../../local/xlsx/zip-parts";
import { hostileSettings, makeHostile, STARTS } from "../commands/hostile-texts";
import { smallWorkbook } from "../commands/sample-host";
import { run } from "./run-cli";

jest.setTimeout(60_000);

/** What XML takes for its own, what it cannot hold, and what Excel reads as a character's number. */
const XML_STARTS = [
	"<f>1+1</f>",
	"]]>",
	'"/><x a="',
	"&lt;&#61;",
	"_x000D_",
	"_x003D_1+1",
	"\u0001\u0008\u000b",
	"\ud83d",
	"\udc00",
	"\ufffe\uffff",
];
const ALL = [...STARTS, ...XML_STARTS];
/** A sheet's name in a formula, quoted. */
const OWN_AREA = /^'(?:[^']|'')+'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/;

let folder = "";
let parts: ReadonlyMap<string, string>;
let output = "";
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "xlsx-injection-"));
	const workbook = smallWorkbook();
	makeHostile(workbook, (row, column) => ALL[(row * 12 + column) % ALL.length] ?? "");
	const [sheet] = workbook.sheets;
	const values = sheet?.cells.map((row) => row.map((cell) => cell?.value ?? ""));
	const input = join(folder, "=1+1.json");
	// JSON holds half a character only by its number.
	writeFileSync(input, JSON.stringify({ name: "=進捗'管理]表<&", values, merges: [] }));
	const settings = join(folder, "settings.json");
	writeFileSync(settings, hostileSettings('=HYPERLINK("http://evil.example/")'));
	output = join(folder, "=out.xlsx");
	const { exitCode, stderr } = await run("report", input, "-o", output, "--settings", settings);
	expect([exitCode, stderr]).toEqual([0, ""]);
	const bytes = await readZipParts(readFileSync(output), output);
	parts = new Map(
		[...bytes].map(([name, content]) => [name, new TextDecoder("utf-8", { fatal: true }).decode(content)]),
	);
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function elements(
	name: string,
): readonly { readonly part: string; readonly text: string; readonly attributes: Readonly<Record<string, string>> }[] {
	const found: { part: string; text: string; attributes: Readonly<Record<string, string>> }[] = [];
	for (const [part, xml] of parts) {
		walk(parseXml(xml).root, (element) => {
			if (element.name.replace(/^\w+:/, "") === name) {
				const text = element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
				found.push({ part, text, attributes: element.attributes });
			}
		});
	}
	return found;
}

test("every part is XML of characters that XML may hold", () => {
	expect(parts.size).toBeGreaterThan(10);
	for (const xml of parts.values()) {
		expect(() => parseXml(xml)).not.toThrow();
		expect(xml).not.toMatch(
			/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&#(?:x0*(?:[0-8bce-f]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/u,
		);
	}
});

test("no cell holds a formula; lines and charts name cells of their own tabs", () => {
	const formulas = elements("f");
	expect(
		formulas
			.filter(({ part }) => part.startsWith("xl/worksheets/"))
			.map(({ text }) => text)
			.filter((text) => !OWN_AREA.test(text)),
	).toEqual([]);
	expect(formulas.filter(({ text }) => !OWN_AREA.test(text))).toEqual([]);
	for (const xml of [...parts].filter(([part]) => part.startsWith("xl/worksheets/sheet")).map(([, text]) => text)) {
		expect(xml).not.toMatch(/<c\b[^>]*>\s*<f\b/);
	}
	expect(
		elements("definedName").filter(
			({ text }) => !/^(?:,?'(?:[^']|'')+'!(?:\$[A-Z]+)?\$\d+(?::(?:\$[A-Z]+)?\$\d+)?)+$/.test(text),
		),
	).toEqual([]);
});

test("highlights are comparisons with words in quotes", () => {
	const rules = elements("formula").map(({ text }) => text.replace(/"(?:[^"]|"")*"/g, ""));
	expect(rules.length).toBeGreaterThan(0);
	expect(rules.filter((rule) => !/^(?:\([A-Z]+\d+(?:=|<>)\)\*?)+\(N\(\)=0\)$/.test(rule))).toEqual([]);
});

test("nothing leads out of the file, and names of tabs are such as Excel allows", () => {
	expect(
		elements("Relationship").filter(
			({ attributes }) => attributes.TargetMode === "External" || /^\w+:/.test(attributes.Target ?? ""),
		),
	).toEqual([]);
	expect([...parts.keys()].filter((name) => /externalLink|vba|activeX|embeddings|connections/i.test(name))).toEqual([]);
	const names = elements("sheet")
		.filter(({ part }) => part === "xl/workbook.xml")
		.map(({ attributes }) => attributes.name ?? "");
	expect(names.length).toBe(6);
	expect(names.filter((name) => name === "" || name.length > 31 || /[*?:/\\[\]]|^'|'$/.test(name))).toEqual([]);
	expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("opened again, the table says what it said, and no tab has a text that could become a formula", async () => {
	const workbook = await openFile(output);
	const [table, ...tabs] = workbook.sheets;
	const said = table?.cells.flatMap((row) => row.map((cell) => cell?.value)) ?? [];
	for (const text of ["<f>1+1</f>", "]]>", '"/><x a="', "&lt;&#61;", "_x000D_", "_x003D_1+1", "=", "＝", "+", "@"]) {
		expect(said.filter((value) => typeof value === "string" && value.startsWith(text)).length).toBeGreaterThan(0);
	}
	const all = workbook.sheets.flatMap(({ cells }) => cells.flat());
	expect(all.filter((cell) => cell?.formula !== undefined)).toEqual([]);
	const texts = tabs.flatMap(({ cells }) => cells.flat().map((cell) => cell?.value));
	expect(texts.filter((value) => typeof value === "string" && /^[\s\p{Cc}\p{Cf}]*[=+\-@']/u.test(value))).toEqual([]);
});

test.each(ALL)("a tab, a note, a list and a link with %j make a file that opens", async (start) => {
	const sheet = createSheet(0, `${start}表`);
	const cell = cellAt(sheet, 0, 0);
	Object.assign(cell, {
		value: `${start}題`,
		note: `${start}控え`,
		validation: { kind: "list", values: [`${start}一`, "二"], allowInvalid: true, helpText: `${start}助け` },
		runs: [{ start: 0, end: 1, style: { bold: true } }],
	});
	const bytes = await saveXlsx(createWorkbook([sheet]));
	const [loaded] = (await loadXlsx(bytes, "again")).sheets;
	const again = loaded?.cells[0]?.[0];
	expect(again?.formula).toBeUndefined();
	// What XML cannot hold goes; what it can comes back.
	const kept = `${start}題`.replace(/\r/g, "\n").replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
	expect(String(again?.value).replace(/\ufffd/g, "")).toBe(kept.replace(/\ufffd/g, ""));
});

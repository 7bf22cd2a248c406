// The script in dist/ as Google will load it: its syntax, its names, its size, and what its files touch.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, tokenizer } from "acorn";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES, shippedScript } from "../../local/script-files";
import { hostFor, sampleWorkbook } from "../commands/sample-host";

const FILES = shippedScript(PROJECT);
const EACH = FILES.map(({ name, text }) => [name, text] as const);
const OTHERS = EACH.filter(([name]) => name !== "Code.js");
const SIDEBAR = readFileSync(join(PROJECT, "dist/sidebar.html"));
const KB = 1000;

function parsed(code: string): ReturnType<typeof parse> {
	return parse(code, { ecmaVersion: 2019, sourceType: "script" });
}

function declaredFunctions(code: string): readonly string[] {
	return parsed(code).body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
}

/** Every name that stands in the code as such, and not in a text. */
function namesIn(code: string): ReadonlySet<string> {
	const tokens = [...tokenizer(code, { ecmaVersion: 2019, sourceType: "script" })];
	return new Set(tokens.flatMap(({ type, start, end }) => (type.label === "name" ? [code.slice(start, end)] : [])));
}

/** Names of what Google puts into the global scope of a script. */
function googleNames(): readonly string[] {
	const types = join(PROJECT, "node_modules/@types/google-apps-script");
	return readdirSync(types)
		.filter((file) => file.endsWith(".d.ts"))
		.flatMap((file) => [...readFileSync(join(types, file), "utf8").matchAll(/^\s*declare (?:var|let|const) (\w+)/gm)])
		.map(([, name = ""]) => name);
}

test("dist/ holds the files of the script, the page and the manifest, and nothing else", () => {
	expect(readdirSync(join(PROJECT, "dist")).sort()).toEqual(
		[...SCRIPT_FILES, "appsscript.json", "sidebar.html"].sort(),
	);
});

test.each(EACH)("%s parses as ES2019, the newest syntax that Apps Script surely takes", (_, code) => {
	expect(() => parsed(code)).not.toThrow();
});

test("newer syntax would be noticed", () => {
	expect(() => parsed("a ??= b?.c")).toThrow();
});

test("offers one function for each export of main.ts, all in Code.js, and nothing else", () => {
	const main = readFileSync(join(PROJECT, "src/main.ts"), "utf8");
	const exported = [...main.matchAll(/^export const (\w+)/gm)].map((match) => match[1] ?? "").sort();
	const isOffered = (name: string): boolean => !name.endsWith("_");
	expect(exported.length).toBeGreaterThan(5);
	expect(hostFor(sampleWorkbook()).globals().filter(isOffered).sort()).toEqual(exported);
	expect(FILES.flatMap(({ text }) => declaredFunctions(text).filter(isOffered)).sort()).toEqual(exported);
	expect(OTHERS.flatMap(([, code]) => declaredFunctions(code).filter(isOffered))).toEqual([]);
});

test("no file declares what another declares", () => {
	const declared = FILES.flatMap(({ text }) => declaredFunctions(text));
	expect(new Set(declared).size).toBe(declared.length);
});

test.each(EACH)("%s does nothing when it is loaded: it declares functions", (_, code) => {
	expect([...new Set(parsed(code).body.map(({ type }) => type))]).toEqual(["FunctionDeclaration"]);
});

test("only Code.js names anything of Google, or a way around its name", () => {
	const google = googleNames();
	expect(google).toEqual(expect.arrayContaining(["SpreadsheetApp", "UrlFetchApp", "PropertiesService", "Session"]));
	const doors = [...google, "google", "globalThis", "eval", "Function", "constructor"];
	const named = (code: string): readonly string[] => doors.filter((name) => namesIn(code).has(name));
	expect(named(FILES[0]?.text ?? "")).toContain("SpreadsheetApp");
	expect(OTHERS.map(([name, code]) => [name, named(code)])).toEqual(OTHERS.map(([name]) => [name, []]));
});

test.each(EACH)("%s is readable: not minified, indented by tabs, and says at its head what it is for", (name, code) => {
	const lines = code.split("\n");
	expect(lines.length).toBeGreaterThan(1000);
	expect(code.length / lines.length).toBeLessThan(80);
	expect(lines.filter((line) => /^ {2}/.test(line)).length).toBeLessThan(lines.length / 100);
	expect(lines[0]).toContain(name);
	expect(lines[1]).toMatch(
		name === "Code.js" ? /Google の機能を使うのは、このファイルだけ/ : /Google の機能はどれも使いません/,
	);
});

test.each(EACH)("%s has at most 250 kB", (_, code) => {
	expect(Buffer.byteLength(code)).toBeLessThanOrEqual(250 * KB);
});

test("the page has at most 100 kB", () => {
	expect(SIDEBAR.byteLength).toBeLessThanOrEqual(100 * KB);
});

test.each(EACH)("%s opens no door to the network", (_, code) => {
	expect(code).not.toMatch(/UrlFetchApp|XMLHttpRequest|MailApp|GmailApp|DriveApp|\bfetch\(/);
	const addresses = code.match(/https?:\/\/[^\s"'`),]+/g) ?? [];
	// That of a library, in a comment.
	expect(addresses.filter((address) => address !== "https://zod.dev")).toEqual([]);
});

test("asks for exactly two scopes", () => {
	const manifest: unknown = JSON.parse(readFileSync(join(PROJECT, "dist/appsscript.json"), "utf8"));
	expect(manifest).toMatchObject({
		runtimeVersion: "V8",
		oauthScopes: [
			"https://www.googleapis.com/auth/spreadsheets.currentonly",
			"https://www.googleapis.com/auth/script.container.ui",
		],
	});
	expect(readFileSync(join(PROJECT, "dist/appsscript.json"), "utf8")).toBe(
		readFileSync(join(PROJECT, "appsscript.json"), "utf8"),
	);
});

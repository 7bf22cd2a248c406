// dist/Code.js as Google will load it: its syntax, its global names, its manifest.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, parse } from "acorn";
import { PROJECT } from "../../local/bundle";
import { hostFor, sampleWorkbook } from "../commands/sample-host";

const CODE = readFileSync(join(PROJECT, "dist/Code.js"), "utf8");

function declaredFunctions(body: readonly Node[]): readonly string[] {
	return body.flatMap((node) =>
		node.type === "FunctionDeclaration" && "id" in node ? [String((node.id as { name: string }).name)] : [],
	);
}

test("parses as ES2019, the newest syntax that Apps Script surely takes", () => {
	expect(() => parse(CODE, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
});

test("newer syntax would be noticed", () => {
	expect(() => parse("a ??= b?.c", { ecmaVersion: 2019, sourceType: "script" })).toThrow();
});

test("declares one function for each export of main.ts and nothing else", () => {
	const main = readFileSync(join(PROJECT, "src/main.ts"), "utf8");
	const exported = [...main.matchAll(/^export const (\w+)/gm)].map((match) => match[1] ?? "").sort();
	expect(exported.length).toBeGreaterThan(5);
	expect([...hostFor(sampleWorkbook()).globals()].sort()).toEqual(exported);
	expect([...declaredFunctions(parse(CODE, { ecmaVersion: 2019 }).body)].sort()).toEqual(exported);
});

test("is readable: not minified, within what an IT desk can look through", () => {
	const lines = CODE.split("\n");
	expect(lines.length).toBeGreaterThan(2000);
	expect(CODE.length / lines.length).toBeLessThan(80);
});

test("opens no door to the network", () => {
	expect(CODE).not.toMatch(/UrlFetchApp|XMLHttpRequest|MailApp|GmailApp|DriveApp|\bfetch\(/);
	expect(CODE.match(/https?:\/\/[^\s"'`)]+/g) ?? []).toEqual([]);
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

// dist-probe/ as Google will load it: its syntax, its names, its scopes, what it touches, and that it stays apart from dist/.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { PROJECT } from "../../local/bundle";
import { CODE, probeHost } from "./probe-host";

test("holds the script and the manifest, with the scopes of the add-on", () => {
	const manifest = (folder: string): string => readFileSync(join(PROJECT, folder, "appsscript.json"), "utf8");
	expect(readdirSync(join(PROJECT, "dist-probe")).sort()).toEqual(["Probe.js", "appsscript.json"]);
	expect(manifest("dist-probe")).toBe(manifest("dist"));
});

test("parses as ES2019 and only declares functions when it is loaded", () => {
	const { body } = parse(CODE, { ecmaVersion: 2019, sourceType: "script" });
	expect([...new Set(body.map(({ type }) => type))]).toEqual(["FunctionDeclaration"]);
});

test("asks for this one file only and opens no door to the network", () => {
	expect(CODE).toContain("\n/** @OnlyCurrentDoc */\n");
	expect(CODE).not.toMatch(/UrlFetchApp|DriveApp|GmailApp|MailApp|XMLHttpRequest|openBy|\bfetch\(/);
});

test("offers the functions of its menu, one to open with and one for formulas", () => {
	const names = probeHost().globals();
	expect(names.filter((name) => !name.endsWith("_")).sort()).toEqual(
		["PROBE_ARGUMENTS", "onOpen", "probeAll", "probeRest", "removeResults"].sort(),
	);
	expect(CODE).toContain(" * @customfunction\n */\nfunction PROBE_ARGUMENTS(");
	expect(probeHost().calculate("PROBE_ARGUMENTS", [["a"], [1]])).toBe('[[["a"],[1]]]');
});

test("is readable: not minified, indented by tabs", () => {
	const lines = CODE.split("\n");
	expect(CODE.length / lines.length).toBeLessThan(80);
	expect(lines.filter((line) => /^ {2}/.test(line)).length).toBeLessThan(lines.length / 100);
	expect(lines[0]).toContain("進捗チェック本体ではありません");
});

test("nothing of it is in dist/", () => {
	for (const file of readdirSync(join(PROJECT, "dist"))) {
		expect(readFileSync(join(PROJECT, "dist", file), "utf8")).not.toMatch(/probeAll|shinchokuProbe|PROBE_ARGUMENTS/);
	}
});

test("clasp with the probe's own project file would push it and nothing else", () => {
	const clasp = join(PROJECT, "node_modules/@google/clasp/build/src/index.js");
	const output = execFileSync(process.execPath, [clasp, "-P", ".clasp.probe.json", "show-file-status", "--json"], {
		cwd: PROJECT,
		encoding: "utf8",
	});
	const status: { readonly filesToPush: readonly string[] } = JSON.parse(output);
	expect([...status.filesToPush].sort()).toEqual(["dist-probe/Probe.js", "dist-probe/appsscript.json"]);
});

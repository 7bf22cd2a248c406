// What docs/install.md tells a person to do: files, names, menu items, messages, commands and exit codes are those that there are.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES } from "../../local/script-files";
import { EXIT } from "../../scripts/deploy";
import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { jaDeploy } from "../../src/messages/ja-deploy";
import { jaPage } from "../../src/messages/ja-page";
import { incomplete, mixedFiles } from "../../src/messages/mixed-files";
import { hostFor, sampleWorkbook } from "../commands/sample-host";

const INSTALL = readFileSync(join(PROJECT, "docs/install.md"), "utf8");
const [JAPANESE = "", ENGLISH = ""] = INSTALL.split("\n## English\n");
const DIST = readdirSync(join(PROJECT, "dist")).sort();

test("the table of files has every file of dist/, and what it is called in the editor", () => {
	const rows = [...JAPANESE.matchAll(/^\| `([\w.]+)` \| `([\w.]+)`.*\| (\S+) \|$/gm)].map(
		([, file = "", name = "", kind = ""]) => ({ file, name, kind }),
	);
	expect(rows.map(({ file }) => file).sort()).toEqual(DIST);
	for (const { file, name, kind } of rows) {
		const isScript = (SCRIPT_FILES as readonly string[]).includes(file);
		expect(kind).toBe(isScript ? "スクリプト" : file.endsWith(".html") ? "HTML" : "マニフェスト");
		expect(name).toBe(kind === "マニフェスト" ? file : file.replace(/\.\w+$/, ""));
	}
});

test("the list as it must look at the end has them all", () => {
	const [, list = ""] = /```text\nファイル +＋\n([\s\S]*?)```/.exec(JAPANESE) ?? [];
	const names = list.trim().split(/\s+/);
	expect(names.map((name) => name.replace(/\.gs$/, ".js")).sort()).toEqual(DIST);
});

test("the first line of Code.js begins as is told", () => {
	const [first] = readFileSync(join(PROJECT, "dist/Code.js"), "utf8").split("\n");
	const told = /1行目が `(.*?)` で始まっていれば/.exec(JAPANESE)?.[1] ?? "";
	expect(told).not.toBe("");
	expect(first?.startsWith(told)).toBe(true);
});

test("a missing file is named in the words that are told, from the menu that stands there then", () => {
	const [message = ""] = mixedFiles("Words.js").split(" / ");
	expect(JAPANESE).toContain(`> ${message}`);
	expect(JAPANESE).toContain(`「${incomplete.item.split(" / ")[0]}」`);
	const code = SCRIPT_FILES.filter((name) => name !== "Words.js").map((name) => ({
		name,
		text: readFileSync(join(PROJECT, "dist", name), "utf8"),
	}));
	expect(() => hostFor(sampleWorkbook(), { code }).run("validateTable")).toThrow(message);
});

test("menu items, tabs and messages are named as they are", () => {
	const { validate, clear, removeDropdowns, settings } = ja.menu;
	for (const name of [validate, clear, removeDropdowns, settings]) {
		expect(JAPANESE).toContain(`「${name}」`);
	}
	for (const name of [...Object.values(ja.obstacles.tabs), ja.log.tabName, ja.comparison.tabName]) {
		expect(JAPANESE).toContain(`「${name}」`);
	}
	expect(JAPANESE).toContain(`「${jaPage.settings.transfer}」`);
	const quoted = [ja.failures.locked, jaPage.unreachable, jaPage.badAnswer].map((text) => text.split("。")[0] ?? "");
	for (const text of quoted) {
		expect(JAPANESE).toContain(text);
	}
	expect(ENGLISH).toContain(`(${en.menu.clear})`);
	expect(ENGLISH).toContain(`(${en.menu.removeDropdowns})`);
	expect(ENGLISH).toContain(`"${en.log.tabName}", "${en.comparison.tabName}"`);
});

test("the project file has the placeholder that is told", () => {
	const { scriptId, rootDir }: { readonly scriptId: string; readonly rootDir: string } = JSON.parse(
		readFileSync(join(PROJECT, ".clasp.json"), "utf8"),
	);
	expect(rootDir).toBe("dist");
	// Whoever has put in an ID of their own has the placeholder in the page all the same.
	expect([scriptId, "PUT-YOUR-SCRIPT-ID-HERE"].filter((id) => JAPANESE.includes(id))).not.toEqual([]);
});

test("exit codes and options of the deployment are those of the program", () => {
	expect(Object.values(EXIT)).toEqual([0, 1, 2, 3]);
	const told = jaDeploy.usage.split("終了コードは、")[1]?.split("・") ?? [];
	const codes = /終了コードは、(.*?)。/.exec(JAPANESE)?.[1]?.split("・") ?? [];
	expect(codes.map((each) => each[0])).toEqual(told.map((each) => each[0]));
	for (const option of ["--check", "--dry-run", "--lang en"]) {
		expect(JAPANESE).toContain(option);
		expect(jaDeploy.usage).toContain(option);
	}
});

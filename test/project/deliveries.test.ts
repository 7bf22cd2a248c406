// The two ways to deliver the script differ in nothing but the menu.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES } from "../../local/script-files";
import { builtFiles } from "../../scripts/build-dist";
import { hostFor, sampleWorkbook } from "../commands/sample-host";

type Files = ReadonlyMap<string, string>;

let addon: Files = new Map();
const BOUND: Files = new Map(
	[...SCRIPT_FILES, "sidebar.html", "appsscript.json"].map((name) => [
		name,
		readFileSync(join(PROJECT, "dist", name), "utf8"),
	]),
);

beforeAll(async () => {
	addon = await builtFiles(PROJECT, "addon");
}, 120_000);

function menusOf(files: Files): readonly unknown[] {
	const code = SCRIPT_FILES.map((name) => ({ name, text: files.get(name) ?? "" }));
	const host = hostFor(sampleWorkbook(), { code });
	host.run("onOpen");
	return host.ui.menus.map((menu) => ({
		caption: menu.caption,
		addon: menu.addon,
		entries: menu.entries.length,
	}));
}

test("in one Sheet the menu stands among the others, under its own name", () => {
	expect(menusOf(BOUND)).toEqual([{ caption: "進捗チェック", addon: false, entries: 17 }]);
});

test("a published add-on has the same items in its menu under Extensions, which Google names", () => {
	expect(menusOf(addon)).toEqual([{ caption: "", addon: true, entries: 17 }]);
});

/** Without what tells one build from another. */
function withoutStamps(text: string | undefined): string {
	return (text ?? "").replace(/"[0-9a-f]{12}"/g, '"stamp"');
}

test("nothing else differs, the manifest included", () => {
	expect([...addon.keys()].sort()).toEqual([...BOUND.keys()].sort());
	const lines = [...BOUND].flatMap(([name, text]) => {
		const other = withoutStamps(addon.get(name)).split("\n");
		return withoutStamps(text)
			.split("\n")
			.flatMap((line, index) => (line === other[index] ? [] : [`${line.trim()} → ${other[index]?.trim()}`]));
	});
	expect(lines).toEqual(["var IS_ADDON = false; → var IS_ADDON = true;"]);
});

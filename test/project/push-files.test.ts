// What `clasp push` would send: the files of dist/ and nothing else.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES } from "../../local/script-files";

test("clasp would push the script, the sidebar and the manifest only", () => {
	const output = execFileSync(
		process.execPath,
		[join(PROJECT, "node_modules/@google/clasp/build/src/index.js"), "show-file-status", "--json"],
		{ cwd: PROJECT, encoding: "utf8" },
	);
	const status: { readonly filesToPush: readonly string[]; readonly untrackedFiles: readonly string[] } =
		JSON.parse(output);
	expect([...status.filesToPush].sort()).toEqual(
		[...SCRIPT_FILES, "appsscript.json", "sidebar.html"].map((name) => `dist/${name}`).sort(),
	);
});

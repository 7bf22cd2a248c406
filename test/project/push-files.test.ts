// What `clasp push` would send: the three files of dist/ and nothing else.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";

test("clasp would push Code.js, the sidebar and the manifest only", () => {
	const output = execFileSync(
		process.execPath,
		[join(PROJECT, "node_modules/@google/clasp/build/src/index.js"), "show-file-status", "--json"],
		{ cwd: PROJECT, encoding: "utf8" },
	);
	const status: { readonly filesToPush: readonly string[]; readonly untrackedFiles: readonly string[] } =
		JSON.parse(output);
	expect([...status.filesToPush].sort()).toEqual(["dist/Code.js", "dist/appsscript.json", "dist/sidebar.html"]);
});

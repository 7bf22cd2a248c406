// CHANGELOG.md tells of the version that ships, newest first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { shippedScript } from "../../local/script-files";

const LOG = readFileSync(join(PROJECT, "CHANGELOG.md"), "utf8");

const VERSIONS = [...LOG.matchAll(/^## \[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})$/gm)].map(
	([, major, minor, patch, day = ""]) => ({ version: `${major}.${minor}.${patch}`, day }),
);

function versionIn(path: string): unknown {
	const content: { readonly version: string } = JSON.parse(readFileSync(join(PROJECT, path), "utf8"));
	return content.version;
}

test("every heading of a version names it and its day", () => {
	const headings = [...LOG.matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading);
	expect(headings.filter((heading) => heading !== "未公開 / Unreleased")).toHaveLength(VERSIONS.length);
	expect(VERSIONS.length).toBeGreaterThan(0);
	const days = VERSIONS.map(({ day }) => day);
	expect(days).toEqual([...days].sort().reverse());
});

test("the newest version is the one in package.json, the lock file, the command line and the built files", () => {
	const newest = VERSIONS[0]?.version;
	expect(["package.json", "package-lock.json", "local/package.json"].map(versionIn)).toEqual([newest, newest, newest]);
	for (const { name, text } of shippedScript(PROJECT)) {
		expect(text.split("\n")[0]).toBe(`// 進捗チェック ${newest}：${name}`);
	}
});

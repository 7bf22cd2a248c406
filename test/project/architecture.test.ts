// ARCHITECTURE.md names every folder once, with its purpose, and none that is not there.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../../local/bundle";

/** Folders whose own folders are named one by one; of any other only itself, and docs/images. */
const OPENED = ["src", "local", "test", "docs"];

/** All files, committed or about to be. */
function files(): readonly string[] {
	const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
		cwd: PROJECT,
		encoding: "utf8",
	});
	return listed.split("\0").filter((path) => path !== "" && existsSync(join(PROJECT, path)));
}

/** All folders that hold files, down to the depth that the page goes to. */
function folders(): readonly string[] {
	return [
		...new Set(
			files()
				.map((path) => dirname(path).split("/"))
				.filter(([top]) => top !== ".")
				.flatMap(([top = "", below]) => [top, ...(OPENED.includes(top) && below ? [`${top}/${below}`] : [])]),
		),
	].sort();
}

/** Rows of the table of folders: the folders in the first cell, the purpose in the second. */
const ROWS = readFileSync(join(PROJECT, "ARCHITECTURE.md"), "utf8")
	.split("\n")
	.flatMap((line) => (/^\| `/.test(line) ? [line.split("|").slice(1, 3)] : []))
	.map(([names = "", purpose = ""]) => ({
		names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
		purpose: purpose.trim(),
	}));

test("every folder is named once, and none that is not there", () => {
	// The parts of src are named one by one.
	const expected = folders().filter((folder) => folder !== "src");
	expect(ROWS.flatMap(({ names }) => names).sort()).toEqual(expected);
});

test("every folder's purpose is said in Japanese and English", () => {
	expect(ROWS.filter(({ purpose }) => !/[ぁ-んァ-ヶ一-龠].* \/ .*[a-z]{3}/.test(purpose))).toEqual([]);
});

test("every source file says in its first line what it is for", () => {
	const source = files().filter((path) => /^(?!dist)[^/]+\/.*\.tsx?$/.test(path));
	expect(source.length).toBeGreaterThan(500);
	const silent = source.filter((path) => !/^(?:\/\/ \S.{15,}|\/\*\*)/.test(readFileSync(join(PROJECT, path), "utf8")));
	expect(silent).toEqual([]);
});

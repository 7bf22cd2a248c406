// Every command that a page shows is known, and is tried by `npm run test:docs` as written or in another way.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { ARRANGEMENTS, arrangementOf } from "./arrangements";
import { commandsIn } from "./commands";
import { pagePaths, parsePage, readPage } from "./pages";

const PAGES = pagePaths();
const SHOWN = PAGES.flatMap((path) => commandsIn(readPage(path)));

test.each(PAGES)("the commands of %s are tried, or it is said why not and what is run instead", (path) => {
	const unknown = SHOWN.filter((shown) => shown.path === path && arrangementOf(shown.text) === undefined);
	expect(unknown).toEqual([]);
});

test("the README's two first commands are there", () => {
	const [first, second] = SHOWN.filter(({ path }) => path === "README.md").map(({ text }) => text);
	expect([first, second]).toEqual(["npm ci && npm start", "npm ci && npm test"]);
});

test("the tests that show what cannot be run here are there", () => {
	const tests = ARRANGEMENTS.flatMap((arrangement) =>
		arrangement.kind === "instead" ? (arrangement.shownBy ?? []) : [],
	);
	expect(tests.length).toBeGreaterThan(0);
	expect(tests.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});

test("commands are taken from blocks and sentences, without remarks, prompts and line breaks", () => {
	const page = parsePage(
		"x.md",
		[
			"Run `npm run build`, then ``npx  clasp push``; `npm` is a word, `src/main.ts` a file, `npx` too.",
			"```sh",
			"# a remark",
			"npm ci && npm start   # and what it does",
			"",
			"npx shinchoku report \\",
			"  'sheet #1.json'",
			"```",
			"```console",
			"$ git status  # short",
			"nothing to commit",
			"…",
			"$ ls",
			"```",
			"```",
			"npm run lint",
			"```",
			"```json",
			'{ "npm": "npm run x" }',
			"```",
		].join("\n"),
	);
	expect(commandsIn(page).map(({ line, text, output }) => [line, text, output])).toEqual([
		[4, "npm ci && npm start", []],
		[6, "npx shinchoku report 'sheet #1.json'", []],
		[10, "git status", ["nothing to commit", "…"]],
		[13, "ls", []],
		[16, "npm run lint", []],
		[1, "npm run build", []],
		[1, "npx  clasp push", []],
	]);
});

test.each(["rm -rf /", "npx clasp run", "npm publish", "npm run fuzz -- --cases 100000"])(
	"not arranged, and so noticed: %s",
	(command) => {
		expect(arrangementOf(command)).toBeUndefined();
	},
);

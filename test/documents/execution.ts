// `npm run test:docs`: every command that the pages show, run in a fresh copy of the project, and what it should do.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { type Arrangement, arrangementOf } from "./arrangements";
import { commandsIn, type ShownCommand } from "./commands";
import { pagePaths, readPage } from "./pages";

const INSTALL = "npm ci && npm start";
const MAKE_TABLE = "npx shinchoku report sample/sheet.json -o 進捗.xlsx";
const MOST_OUTPUT = 256 * 1024 * 1024;

const COPY = mkdtempSync(join(tmpdir(), "shinchoku-docs-"));
const TABLE = `${COPY}.xlsx`;

type Outcome = SpawnSyncReturns<string>;

/** What a person's shell has: nothing of the test run or of the npm that started it. */
const ENVIRONMENT = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !/^(?:npm_|JEST_|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$|GIT_)/.test(name)),
);

/** Says what it runs, since it takes a while. */
function shell(command: string): Outcome {
	process.stderr.write(`$ ${command}\n`);
	return spawnSync("bash", ["-c", command], {
		cwd: COPY,
		encoding: "utf8",
		env: ENVIRONMENT,
		maxBuffer: MOST_OUTPUT,
		stdio: ["ignore", "pipe", "pipe"],
	});
}

function mustRun(command: string): Outcome {
	const outcome = shell(command);
	expectStatus(outcome, 0);
	return outcome;
}

/** Shows what a command wrote when it ended otherwise. */
function expectStatus({ status, stdout, stderr }: Outcome, expected: number): void {
	const said = status === expected ? "" : `${stdout.slice(-3000)}\n${stderr.slice(-3000)}`;
	expect({ status, said }).toEqual({ status: expected, said: "" });
}

/** A repository of its own with the files as they are, committed or not. */
function copyProject(): void {
	const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
		cwd: PROJECT,
		encoding: "utf8",
	}).stdout;
	for (const path of new Set(listed.split("\0"))) {
		if (path !== "" && existsSync(join(PROJECT, path))) {
			cpSync(join(PROJECT, path), join(COPY, path));
		}
	}
	mustRun(
		"git init -q && printf '設定.json\\n*.xlsx\\n' >> .git/info/exclude && git add -A && git -c user.name=docs -c user.email=docs@example.invalid commit -q -m copy --no-verify",
	);
}

/** The settings that docs/settings.md shows. */
function shownSettings(): string {
	const shown = readPage("docs/settings.md").fences.find(({ language }) => language === "json");
	return shown?.lines.join("\n") ?? "";
}

/** As after a fresh clone and `npm ci`, with those of the two example files that the command speaks of. */
function putBack(command: string): void {
	mustRun("git checkout -q -- . && git clean -qfdx -e node_modules");
	if (command.includes("設定.json")) {
		writeFileSync(join(COPY, "設定.json"), shownSettings());
	}
	if (command.includes("進捗.xlsx")) {
		cpSync(TABLE, join(COPY, "進捗.xlsx"));
	}
}

/** Lines as shown, in their order; `…` stands for any lines, and at a line's end for the rest of it. */
function expectShown(output: readonly string[], stdout: string): void {
	const printed = stdout.split("\n").map((line) => line.trimEnd());
	let from = 0;
	for (const line of output.map((text) => text.trimEnd()).filter((text) => text !== "" && text !== "…")) {
		const isIt = (text: string): boolean => (line.endsWith("…") ? text.startsWith(line.slice(0, -1)) : text === line);
		const at = printed.findIndex((text, index) => index >= from && isIt(text));
		expect([line, at >= 0]).toEqual([line, true]);
		from = at + 1;
	}
}

const SHOWN = pagePaths().flatMap((path) => commandsIn(readPage(path)));
/** Each command once, with all places that show it. */
const BY_TEXT = [...new Set(SHOWN.map(({ text }) => text))].map(
	(text) => [text, SHOWN.filter((shown) => shown.text === text)] as const,
);

function arranged(kind: Arrangement["kind"]): readonly (readonly [string, readonly ShownCommand[]])[] {
	return BY_TEXT.filter(([text]) => arrangementOf(text)?.kind === kind);
}

let installed: Outcome;

beforeAll(() => {
	copyProject();
	writeFileSync(join(COPY, "設定.json"), shownSettings());
	installed = shell(INSTALL);
	mustRun(MAKE_TABLE);
	cpSync(join(COPY, "進捗.xlsx"), TABLE);
});

afterAll(() => {
	rmSync(COPY, { recursive: true, force: true });
	rmSync(TABLE, { force: true });
});

test("every command has its arrangement", () => {
	expect(BY_TEXT.map(([text]) => text).filter((text) => arrangementOf(text) === undefined)).toEqual([]);
});

test.each(arranged("as-written"))("%s", (text, shown) => {
	const arrangement = arrangementOf(text);
	if (arrangement?.kind !== "as-written") {
		throw new Error(`No arrangement for ${text}`);
	}
	const { status = 0, prints = /(?:)/, writes = [] } = arrangement;
	if (text !== INSTALL) {
		putBack(text);
		for (const file of writes) {
			rmSync(join(COPY, file), { force: true });
		}
	}
	const outcome = text === INSTALL ? installed : shell(text);
	expectStatus(outcome, status);
	expect(outcome.stdout).toMatch(prints);
	expect(writes.filter((file) => !existsSync(join(COPY, file)))).toEqual([]);
	for (const { output } of shown) {
		expectShown(output, outcome.stdout);
	}
});

const INSTEAD = arranged("instead").flatMap(([text]) => {
	const arrangement = arrangementOf(text);
	return arrangement?.kind === "instead"
		? arrangement.run.map((command) => [command, text, arrangement.because] as const)
		: [];
});

test.each(INSTEAD)("%s, instead of %s: %s", (command) => {
	putBack(command);
	expectStatus(shell(command), 0);
});

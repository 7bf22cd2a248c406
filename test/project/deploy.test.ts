// `npm run deploy`: what it refuses to push, what it says of it, and what it runs when nothing stands in the way.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { deploy, EXIT, pushedFiles } from "../../scripts/deploy";
import {
	type Attempt,
	type DeployFacts,
	expectedFiles,
	type Problem,
	problemsIn,
	problemText,
} from "../../scripts/deploy-decision";
import { differingFiles, listedFiles, readProject, staleFiles, uncommittedFiles } from "../../scripts/deploy-facts";
import { enDeploy } from "../../src/messages/en-deploy";
import { jaDeploy } from "../../src/messages/ja-deploy";

const SCRIPT_ID = `1${"aB3_-".repeat(11)}9`;
const FILES = expectedFiles("bound");

const FINE: DeployFacts = {
	project: { kind: "read", scriptId: SCRIPT_ID, rootDir: "dist" },
	stale: { kind: "done", result: [] },
	listed: { kind: "done", result: FILES },
	uncommitted: [],
};

function project(scriptId: string, rootDir = "dist"): Pick<DeployFacts, "project"> {
	return { project: { kind: "read", scriptId, rootDir } };
}

const CASES: readonly (readonly [string, Partial<DeployFacts>, readonly Problem[]])[] = [
	["no .clasp.json", { project: { kind: "unreadable" } }, [{ code: "no-project-file" }]],
	["the placeholder", project("PUT-YOUR-SCRIPT-ID-HERE"), [{ code: "no-script-id" }]],
	["an empty ID", project(""), [{ code: "no-script-id" }]],
	[
		"an address",
		project("https://script.google.com/d/1/edit"),
		[{ code: "bad-script-id", scriptId: "https://script.google.com/d/1/edit" }],
	],
	["another folder", project(SCRIPT_ID, "src"), [{ code: "wrong-folder", rootDir: "src" }]],
	[
		"a stale file",
		{ stale: { kind: "done", result: ["dist/Words.js"] } },
		[{ code: "stale", files: ["dist/Words.js"], delivery: "bound" }],
	],
	["source that cannot be built", { stale: { kind: "failed", detail: "x" } }, [{ code: "cannot-build", detail: "x" }]],
	[
		"a file too many and one too few",
		{ listed: { kind: "done", result: [...FILES.slice(1), "dist/Old.js"] } },
		[{ code: "wrong-files", missing: FILES.slice(0, 1), extra: ["dist/Old.js"] }],
	],
	["no clasp", { listed: { kind: "failed", detail: "y" } }, [{ code: "cannot-list", detail: "y" }]],
	["uncommitted changes", { uncommitted: ["src/main.ts"] }, [{ code: "uncommitted", files: ["src/main.ts"] }]],
];

test("nothing stands in the way of fresh files, a real ID and a clean folder", () => {
	expect(problemsIn(FINE)).toEqual([]);
	expect(problemsIn({ ...FINE, uncommitted: null })).toEqual([]);
	expect(problemsIn({ ...FINE, ...project(SCRIPT_ID, "./dist/") })).toEqual([]);
});

test("an add-on is pushed from a folder of its own", () => {
	const listed: Attempt<readonly string[]> = { kind: "done", result: expectedFiles("addon") };
	expect(problemsIn({ ...FINE, ...project(SCRIPT_ID, "dist-addon"), listed })).toEqual([]);
	expect(problemsIn({ ...FINE, ...project(SCRIPT_ID, "dist-addon") }).map(({ code }) => code)).toEqual(["wrong-files"]);
});

test.each(CASES)("refuses %s", (_, found, problems) => {
	expect(problemsIn({ ...FINE, ...found })).toEqual(problems);
});

test("all that stands in the way is told at once", () => {
	const found = { ...FINE, ...project(""), stale: { kind: "done", result: ["a"] }, uncommitted: ["b"] } as const;
	expect(problemsIn(found).map(({ code }) => code)).toEqual(["no-script-id", "stale", "uncommitted"]);
});

test("a refusal names the files and what to run, in both languages", () => {
	const stale: Problem = { code: "stale", files: ["dist/Code.js"], delivery: "addon" };
	expect(problemText(stale, jaDeploy)).toBe(
		"dist/Code.jsが、いまのソースと合っていません。npm run build -- --addon を実行してください。",
	);
	expect(problemText(stale, enDeploy)).toBe(
		"Not what the source makes now: dist/Code.js. Run npm run build -- --addon.",
	);
	const files = Array.from({ length: 9 }, (_, index) => `f${index}`);
	expect(problemText({ code: "uncommitted", files }, jaDeploy)).toContain("f6 ほか2件");
});

describe("run with what was found", () => {
	let said = "";
	let calls: (readonly string[])[] = [];
	beforeEach(() => {
		said = "";
		calls = [];
		for (const stream of [process.stdout, process.stderr]) {
			jest.spyOn(stream, "write").mockImplementation((text) => {
				said += String(text);
				return true;
			});
		}
	});
	afterEach(() => jest.restoreAllMocks());

	function run(words: readonly string[], found: Partial<DeployFacts>, answer: Attempt<string>): Promise<number> {
		return deploy(
			words,
			async () => ({ ...FINE, ...found }),
			(each) => {
				calls.push(each);
				return answer;
			},
		);
	}

	const PUSHED: Attempt<string> = { kind: "done", result: JSON.stringify(FILES) };

	test("pushes once, and says how many files", async () => {
		expect(await run([], {}, PUSHED)).toBe(EXIT.done);
		expect(calls).toEqual([["push", "--force", "--json"]]);
		expect(said).toContain(SCRIPT_ID);
		expect(said).toContain("7個のファイルを送りました。");
	});

	test("says that the script held the same already", async () => {
		expect(await run([], {}, { kind: "done", result: "[]" })).toBe(EXIT.done);
		expect(said).toContain("すでに同じ内容でした");
	});

	test.each(["--check", "--dry-run"])("%s pushes nothing", async (word) => {
		expect(await run([word], {}, PUSHED)).toBe(EXIT.done);
		expect(calls).toEqual([]);
		expect(said).toContain("問題はありません。--check のため、送っていません。");
	});

	test("pushes nothing where something stands in the way", async () => {
		expect(await run(["--lang", "en"], { uncommitted: ["a"], ...project("") }, PUSHED)).toBe(EXIT.refused);
		expect(calls).toEqual([]);
		expect(said).toContain("Nothing was pushed. 2 things to see to first:\n1. The scriptId");
	});

	test("says so where commits cannot be looked at", async () => {
		expect(await run([], { uncommitted: null }, PUSHED)).toBe(EXIT.done);
		expect(said).toContain("git で管理されたフォルダーではないため");
	});

	test("clasp's refusal is told with what to look at, and has an exit code of its own", async () => {
		expect(await run([], {}, { kind: "failed", detail: "No credentials found." })).toBe(EXIT.claspFailed);
		expect(said).toContain("npx clasp login");
		expect(said).toContain("No credentials found.");
	});

	test("a wrong option pushes nothing", async () => {
		expect(await run(["--force"], {}, PUSHED)).toBe(EXIT.badOption);
		expect(await run(["--lang", "fr"], {}, PUSHED)).toBe(EXIT.badOption);
		expect(calls).toEqual([]);
	});
});

test("an answer of clasp that is no list counts as a failure", () => {
	expect(pushedFiles({ kind: "done", result: "oops" })).toEqual({ kind: "failed", detail: "oops" });
	expect(pushedFiles({ kind: "done", result: "{}" })).toEqual({ kind: "failed", detail: "{}" });
});

describe("what is found", () => {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "deploy-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test(".clasp.json: missing, broken, without an ID, whole", () => {
		expect(readProject(folder)).toEqual({ kind: "unreadable" });
		const write = (text: string): void => writeFileSync(join(folder, ".clasp.json"), text);
		write("{");
		expect(readProject(folder)).toEqual({ kind: "unreadable" });
		write("{}");
		expect(readProject(folder)).toEqual({ kind: "read", scriptId: "", rootDir: "" });
		write('{ "scriptId": " abc ", "rootDir": "dist" }');
		expect(readProject(folder)).toEqual({ kind: "read", scriptId: "abc", rootDir: "dist" });
	});

	test("files that are missing or differ by one character", () => {
		cpSync(join(PROJECT, "dist"), join(folder, "dist"), { recursive: true });
		const texts = new Map(
			readdirSync(join(PROJECT, "dist")).map((name) => [
				`dist/${name}`,
				readFileSync(join(PROJECT, "dist", name), "utf8"),
			]),
		);
		expect(differingFiles(folder, texts)).toEqual([]);
		writeFileSync(join(folder, "dist/Words.js"), `${texts.get("dist/Words.js")} `);
		rmSync(join(folder, "dist/sidebar.html"));
		expect([...differingFiles(folder, texts)].sort()).toEqual(["dist/Words.js", "dist/sidebar.html"]);
	});

	test("what clasp would push is asked of clasp itself", () => {
		cpSync(join(PROJECT, "dist"), join(folder, "dist"), { recursive: true });
		for (const file of [".clasp.json", ".claspignore"]) {
			cpSync(join(PROJECT, file), join(folder, file));
		}
		symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
		expect(listedFiles(folder)).toEqual({ kind: "done", result: [...FILES].sort() });
		writeFileSync(join(folder, "dist/Old.js"), "");
		expect(listedFiles(folder)).toMatchObject({ result: expect.arrayContaining(["dist/Old.js"]) });
	});

	const git = (...words: readonly string[]): void => {
		execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...words], { cwd: folder });
	};

	test("changes that are not committed, but those of .clasp.json", () => {
		expect(uncommittedFiles(folder)).toBeNull();
		git("init", "-q");
		mkdirSync(join(folder, "表"));
		writeFileSync(join(folder, "表/あ.txt"), "1");
		writeFileSync(join(folder, ".clasp.json"), "{}");
		git("add", ".");
		git("commit", "-qm", "a");
		expect(uncommittedFiles(folder)).toEqual([]);
		writeFileSync(join(folder, ".clasp.json"), '{"scriptId":"x"}');
		expect(uncommittedFiles(folder)).toEqual([]);
		writeFileSync(join(folder, "表/あ.txt"), "2");
		expect(uncommittedFiles(folder)).toEqual(["表/あ.txt"]);
	});

	test("in a folder of a larger one under git, only what lies in the project counts", () => {
		git("init", "-q");
		const project = join(folder, "進捗");
		mkdirSync(project);
		writeFileSync(join(folder, "メモ.txt"), "1");
		for (const name of [".clasp.json", "a.txt"]) {
			writeFileSync(join(project, name), "1");
		}
		git("add", ".");
		git("commit", "-qm", "a");
		for (const path of ["メモ.txt", "進捗/.clasp.json", "進捗/a.txt"]) {
			writeFileSync(join(folder, path), "2");
		}
		expect(uncommittedFiles(project)).toEqual(["進捗/a.txt"]);
	});

	test("where git turns line ends, as on Windows, the files still come with those that a build makes", () => {
		git("init", "-q");
		git("config", "core.autocrlf", "true");
		cpSync(join(PROJECT, ".gitattributes"), join(folder, ".gitattributes"));
		const file = join(folder, "Code.js");
		writeFileSync(file, "a\nb\n");
		git("add", ".");
		git("commit", "-qm", "a");
		rmSync(file);
		git("checkout", "--", "Code.js");
		expect(readFileSync(file, "utf8")).toBe("a\nb\n");
	});
});

test("dist/ is what the source makes", async () => {
	expect(await staleFiles(PROJECT, "bound")).toEqual({ kind: "done", result: [] });
}, 180_000);

test("as a program it lists the files, and ends with 1 where it refuses", () => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		// Whoever has put in an ID and logged in must not push by running tests.
		[join(PROJECT, "node_modules/tsx/dist/cli.mjs"), "scripts/deploy.ts", "--check"],
		{ cwd: PROJECT, encoding: "utf8" },
	);
	for (const file of FILES) {
		expect(stdout).toContain(`  ${file}（`);
	}
	const found = readProject(PROJECT);
	const isPlaceholder = found.kind === "read" && found.scriptId === "PUT-YOUR-SCRIPT-ID-HERE";
	expect(stderr.includes("scriptId が、見本のままです。")).toBe(isPlaceholder);
	expect(status).toBe(stderr === "" ? EXIT.done : EXIT.refused);
}, 180_000);

test("exit codes are those that the help tells", () => {
	expect(EXIT).toEqual({ done: 0, refused: 1, badOption: 2, claspFailed: 3 });
	for (const { usage } of [jaDeploy, enDeploy]) {
		expect(usage).toMatch(/0 .*1 .*2 .*3 /);
	}
});

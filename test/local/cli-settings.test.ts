// --settings of the command line: the exported text of the settings page, in a file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { PROJECT } from "../../local/bundle";
import { ErrorOutput } from "../../local/check";
import { openFile } from "../../local/open-file";
import { run } from "./run-cli";

const SAMPLE = join(PROJECT, "sample/sheet.json");

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "shinchoku-"));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe("--settings: the exported text of the settings page, in a file", () => {
	const settingsFile = (name: string, text: string): string => {
		const path = join(folder, name);
		writeFileSync(path, text);
		return path;
	};

	test("is what check goes by, and changes no file", async () => {
		const path = settingsFile("off.json", '{"version":1,"checks":{"missing-year":{"on":false,"severity":null}}}\n');
		const { exitCode, stdout } = await run("check", SAMPLE, "--settings", path);
		expect(exitCode).toBe(0);
		expect(stdout).toContain("要修正 0件　要確認 18件");
		expect(readFileSync(path, "utf8")).toContain("missing-year");
	});

	test("fixes the language unless --lang asks for another", async () => {
		const path = settingsFile("english.json", '{"version":1,"language":"en"}');
		expect((await run("check", SAMPLE, "--settings", path)).stdout).toContain(
			"■ To fix: Fiscal year not filled in (6)",
		);
		const japanese = (await run("check", SAMPLE, "--settings", path, "--lang", "ja")).stdout;
		expect(japanese).toContain("■ 要修正　年度の記入がない（6件）");
		expect(japanese).toContain("「Ｈ30年度」が空欄です。");
	});

	test("is what report goes by", async () => {
		const colors = { blank: "#00FF00", stale: "#DCE9FF", wrong: "#FAD9D5" };
		const path = settingsFile("colors.json", JSON.stringify({ version: 1, colors }));
		const output = join(folder, "colors.xlsx");
		expect((await run("report", SAMPLE, "-o", output, "--settings", path)).exitCode).toBe(0);
		const rules = (await openFile(output)).sheets[0]?.formatRules ?? [];
		const colorsOf = rules.map((rule) => (rule.kind === "formula" ? rule.style.background?.toLowerCase() : ""));
		expect(colorsOf).toContain("#00ff00");
		expect(colorsOf).not.toContain("#ffe8a3");
	});

	test.each([
		["none.json", null, "ファイルの名前と場所"],
		["broken.json", "{", "設定の文ではありません"],
		["wrong.json", '{"version":1,"scale":"ABC"}', "「評価基準（scale）」の書き方が正しくありません"],
		["newer.json", '{"version":2}', "新しい版"],
	])("%s cannot be used: one line on stderr, exit 2", async (name, text, words) => {
		const path = text === null ? join(folder, name) : settingsFile(name, text);
		const { exitCode, stdout, stderr } = await run("check", SAMPLE, "--settings", path);
		expect([exitCode, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(words);
		expect(stderr.trim().split("\n")).toHaveLength(1);
		const json = await run("check", SAMPLE, "--settings", path, "--format", "json");
		expect(z.parse(ErrorOutput, JSON.parse(json.stdout)).error.code).toBe("bad-settings");
	});
});

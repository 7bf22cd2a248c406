// The command line: exit codes, what goes to which stream, and that the input is never written.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { PROJECT } from "../../local/bundle";
import { CheckOutput, ErrorOutput } from "../../local/check";
import { openFile } from "../../local/open-file";
import { writeXlsx } from "../../local/report";
import { createSheet } from "../../local/workbook";
import { councilRag } from "../offices/05-council-rag";
import { run } from "./run-cli";

const SAMPLE = join(PROJECT, "sample/sheet.json");

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "shinchoku-"));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** The sample with the given cells replaced, as a file. */
function sampleWith(name: string, change: (values: string[][]) => void): string {
	const sheet: { name: string; values: string[][]; merges: string[] } = JSON.parse(readFileSync(SAMPLE, "utf8"));
	change(sheet.values);
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(sheet));
	return path;
}

function withoutBlanks(values: string[][]): void {
	for (const row of [28, 138]) {
		for (const column of [5, 6, 7]) {
			const cells = values[row];
			if (cells !== undefined) {
				cells[column] = "検討を実施";
			}
		}
	}
}

test("--version tells the project's version", async () => {
	const { version } = z.parse(
		z.object({ version: z.string() }),
		JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")),
	);
	expect(await run("--version")).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

describe("check", () => {
	test("marks that are percentages are not counted by kind", async () => {
		const path = join(folder, "rates.json");
		const values = [
			["施策項目", "課名", "Ｒ３年度", "評価"],
			...["95%", "80%", "100%"].map((rate, index) => [`施策${index}`, "福祉課", "３回", rate]),
		];
		writeFileSync(path, JSON.stringify({ name: "進捗", values, merges: [] }));
		const { stdout } = await run("check", path);
		expect(stdout).toContain("評価: 決まった記号がないため、種類ごとには数えません");
		expect(stdout).not.toContain("評価基準にない評価");
	});

	test("as text: verdict, how the table was read, findings with cell, measure, message and remedy; exit 1", async () => {
		const { exitCode, stdout, stderr } = await run("check", SAMPLE);
		expect(exitCode).toBe(1);
		expect(stderr).toBe("");
		const lines = stdout.split("\n");
		expect(lines[0]).toBe("「進捗管理表」 97施策・105取組行　記入率 98.7%");
		expect(lines[1]).toBe("要修正 6件　要確認 18件　参考 26件");
		expect(stdout).toContain("見出し 6～8行目 / 章 7・施策の方向性 42・新規の施策 26");
		expect(stdout).toContain("■ 要修正　年度の記入がない（6件）");
		expect(stdout).toContain("→ 取組内容を記入してください。実績がない年度には「－」と記入します。");
		expect(stdout).toContain("F139  市民後見人の養成とバックアップ体制 [福祉政策]  「Ｈ30年度」が空欄です。");
	});

	test("as text: every kind of finding names the place of its explanation, which is there", async () => {
		const { stdout } = await run("check", SAMPLE);
		const kinds = stdout.match(/^■/gm) ?? [];
		const places = [...stdout.matchAll(/^ +くわしく：docs\/checks\.md#(.+)$/gm)].map(([, anchor]) => anchor);
		expect(kinds.length).toBeGreaterThan(5);
		expect(places).toHaveLength(kinds.length);
		const handbook = readFileSync(join(PROJECT, "docs/checks.md"), "utf8");
		expect(places.filter((anchor) => !handbook.includes(`<a id="${anchor}"></a>`))).toEqual([]);
	});

	test("as JSON: the documented shape with the calls of 検証する", async () => {
		const { exitCode, stdout } = await run("check", SAMPLE, "--format", "json");
		expect(exitCode).toBe(1);
		const output = z.parse(CheckOutput, JSON.parse(stdout));
		expect(output.sheet).toBe("進捗管理表");
		expect(output.findings).toHaveLength(50);
		expect(output.calls.total).toBe(Object.values(output.calls.byName).reduce((sum, count) => sum + count, 0));
		expect(output.calls.byName["Range.getDisplayValues"]).toBe(1);
	});

	test("without findings of severity error: exit 0", async () => {
		const { exitCode, stdout } = await run("check", sampleWith("filled.json", withoutBlanks));
		expect(exitCode).toBe(0);
		expect(stdout).toContain("要修正 0件　要確認 18件");
	});

	test("in English", async () => {
		const { stdout } = await run("check", SAMPLE, "--lang", "en");
		expect(stdout).toContain('"進捗管理表": 97 measures, 105 entries, 98.7% filled in');
		expect(stdout).toContain("■ To fix: Fiscal year not filled in (6)");
	});

	test("reads the same from .xlsx as from sheet.json", async () => {
		const path = join(folder, "sample.xlsx");
		await writeXlsx(await openFile(SAMPLE), path);
		const fromXlsx = z.parse(CheckOutput, JSON.parse((await run("check", path, "--format", "json")).stdout));
		const fromJson = z.parse(CheckOutput, JSON.parse((await run("check", SAMPLE, "--format", "json")).stdout));
		expect(fromXlsx.findings).toEqual(fromJson.findings);
		expect(fromXlsx.table).toEqual(fromJson.table);
	});
});

describe("what cannot be checked: exit 2, one message on stderr, and in JSON on stdout, too", () => {
	const ONE_SHEET =
		"「進捗管理表」に、施策項目と年度の見出しがある表が見つかりません。 見出しの行に「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）がある表が必要です。\n";
	const noTable = () => sampleWith("notes.json", (values) => values.splice(0, values.length, ["打合せの記録"]));

	test.each<readonly [string, () => readonly string[], string, string]>([
		["no such file", () => ["check", join(folder, "none.xlsx")], "no-file", "が見つかりません。"],
		["a folder", () => ["check", folder], "folder", "はフォルダーです。"],
		["no progress table", () => ["check", noTable()], "no-progress-table", "表が見つかりません。"],
		["no progress table, in the words of a command line", () => ["check", noTable()], "no-progress-table", ONE_SHEET],
		["no such sheet", () => ["check", SAMPLE, "--sheet", "昨年度"], "no-such-sheet", "あるシート：進捗管理表"],
		["another format", () => ["check", SAMPLE, "--lang", "xx"], "usage", "--lang xx"],
		["no file named", () => ["check"], "usage", "ファイルを指定してください。"],
		["an unknown command", () => ["chekc", SAMPLE], "usage", "「chekc」というコマンドはありません。"],
		["an output for check", () => ["check", SAMPLE, "-o", "x.xlsx"], "usage", "check --output"],
		["an unknown option", () => ["check", SAMPLE, "--fix"], "usage", "オプションの指定が正しくありません：--fix"],
	])("%s", async (_, args, code, message) => {
		const text = await run(...args());
		expect(text.exitCode).toBe(2);
		expect(text.stdout).toBe("");
		expect(text.stderr).toContain(message);
		const json = await run(...args(), "--format", "json");
		expect(json.exitCode).toBe(2);
		const { error } = z.parse(ErrorOutput, JSON.parse(json.stdout));
		expect(error.code).toBe(code);
		expect(`${error.message}\n`).toBe(json.stderr);
	});
});

describe("report", () => {
	test("writes a copy with highlights and tabs, ready to print, and leaves the input as it was", async () => {
		const output = join(folder, "out.xlsx");
		const before = readFileSync(SAMPLE);
		const { exitCode, stdout } = await run("report", SAMPLE, "-o", output);
		expect(exitCode).toBe(0);
		expect(stdout).toBe(`書き出しました：${output}\n`);
		expect(readFileSync(SAMPLE).equals(before)).toBe(true);
		const workbook = await openFile(output);
		expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
			"進捗管理表",
			"集計",
			"進捗レポート",
			"課別確認依頼",
			"指標の推移",
			"データ（縦持ち）",
		]);
		const [table, ...tabs] = workbook.sheets;
		expect(table?.formatRules.map((rule) => (rule.kind === "formula" ? rule.formula : rule.kind))).toContain(
			'=(F29="")*(N("shinchoku:missing-year")=0)',
		);
		expect(tabs.map((tab) => tab.print?.fitToWidth)).toEqual(tabs.map(() => true));
		const links = tabs.flatMap((tab) => tab.cells.flat().flatMap((cell) => cell?.runs?.[0]?.link ?? []));
		expect(links).toContain(`#gid=${table?.id}&range=F29`);
	});

	test("can be run again on its own output, which names the table among its tabs", async () => {
		const first = join(folder, "first.xlsx");
		await run("report", SAMPLE, "-o", first);
		const { exitCode, stdout } = await run("check", first);
		expect(exitCode).toBe(1);
		expect(stdout.split("\n")[0]).toBe("「進捗管理表」 97施策・105取組行　記入率 98.7%");
	});

	test("does not write over its input, nor anything when the input holds no table", async () => {
		const input = sampleWith("input.json", () => undefined);
		const before = readFileSync(input);
		const same = await run("report", input, "-o", input);
		expect(same.exitCode).toBe(2);
		expect(same.stderr).toContain("元のファイルは書き換えません。");
		expect(readFileSync(input).equals(before)).toBe(true);
		const output = join(folder, "never.xlsx");
		const none = await run(
			"report",
			sampleWith("memo.json", (values) => values.splice(0, values.length, ["メモ"])),
			"-o",
			output,
		);
		expect(none.exitCode).toBe(2);
		expect(existsSync(output)).toBe(false);
	});

	test("asks which table is meant where several fit, and writes nothing", async () => {
		const workbook = await openFile(SAMPLE);
		const [table] = workbook.sheets;
		if (table === undefined) {
			throw new Error("The sample has no sheet.");
		}
		const cover = createSheet(5, "表紙", 5, 5);
		workbook.sheets.push({ ...table, id: 6, name: "昨年度" }, cover);
		workbook.activeSheetId = cover.id;
		const path = join(folder, "two.xlsx");
		await writeXlsx(workbook, path);
		const output = join(folder, "two-out.xlsx");
		const unclear = await run("report", path, "-o", output);
		expect(unclear.exitCode).toBe(2);
		expect(unclear.stderr).toContain("進捗管理表のシートがいくつかあります。");
		expect(unclear.stderr).toContain("--sheet シート名");
		expect(existsSync(output)).toBe(false);
		const chosen = await run("report", path, "-o", output, "--sheet", "昨年度");
		expect(chosen.exitCode).toBe(0);
		expect((await openFile(output)).sheets.map((sheet) => sheet.name)).toContain("進捗レポート");
	});

	test("writes .xlsx only", async () => {
		const { exitCode, stderr } = await run("report", SAMPLE, "-o", join(folder, "out.pdf"));
		expect(exitCode).toBe(2);
		expect(stderr).toContain(".xlsx で終わる名前");
	});

	test("says what to do without an output or with one that cannot be written", async () => {
		expect((await run("report", SAMPLE)).stderr).toContain("-o 出力.xlsx");
		const impossible = await run("report", SAMPLE, "-o", join(folder, "no/such/folder.xlsx"));
		expect(impossible.exitCode).toBe(2);
		expect(impossible.stderr).toContain("に書き出せません");
	});
});

test("npx shinchoku finds the command and passes its exit code on", () => {
	const help = execFileSync("npx", ["shinchoku", "--help"], { cwd: PROJECT, encoding: "utf8" });
	expect(help).toContain("npx shinchoku check");
	const failing = spawnSync("npx", ["shinchoku", "check", "none.xlsx"], { cwd: PROJECT, encoding: "utf8" });
	expect(failing.status).toBe(2);
	expect(failing.stderr).toContain("「none.xlsx」が見つかりません。");
});

test("an English sheet is told of in English: words of a scale apart from their counts, departments by commas", async () => {
	const { name, rows, merges } = councilRag.sheet;
	const path = join(folder, "council.json");
	writeFileSync(path, JSON.stringify({ name, values: rows, merges }));
	const { stdout } = await run("check", path, "--lang", "en");
	expect(stdout).toContain("Marks: Green 5, Amber 2, Red 1\n");
	expect(stdout).toContain("[Housing Options, Youth Service]");
	expect(stdout).not.toMatch(/[\u3001-\u30ff\u4e00-\u9fff\uff01-\uffee]/);
});

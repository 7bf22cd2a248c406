// The command line's figures: a bare list as JSON, a table as text, exit codes and what it refuses.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { PROJECT } from "../../local/bundle";
import { ErrorOutput } from "../../local/check";
import { FigureJson } from "../../src/bridge/figure-list";
import { readSample } from "../text/figure-score";
import { run } from "./run-cli";

const SAMPLE = join(PROJECT, "sample/sheet.json");

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "shinchoku-"));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function sheetFile(name: string, values: readonly (readonly string[])[]): string {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify({ name: "進捗", values, merges: [] }));
	return path;
}

const SMALL = [
	["施策項目", "課名", "Ｒ３年度", "Ｒ４年度（８月末時点）", "Ｒ５～７年度計画", "評価"],
	["出前講座の開催", "福祉課", "講座６回、参加延べ206人", "講座３回（10回を予定）", "講座12回", "◎"],
	["見守り活動", "福祉課", "登録1,250名\n訪問２ヶ所", "継続", "継続", "〇"],
];

test("as JSON: a bare list, each figure with the documented keys and no others; exit 0", async () => {
	const { exitCode, stdout, stderr } = await run("figures", sheetFile("small.json", SMALL), "--format", "json");
	expect([exitCode, stderr]).toEqual([0, ""]);
	const figure = { measure: "出前講座の開催", label: "講座", unit: "回", planned: false, asOf: null, total: false };
	const [r3, r4, plan] = ["Ｒ３年度", "Ｒ４年度（８月末時点）", "Ｒ５～７年度計画"];
	const others = { ...figure, measure: "見守り活動", year: r3, cell: "C3" };
	expect(JSON.parse(stdout)).toEqual([
		{ ...figure, cell: "C2", year: r3, value: 6 },
		{ ...figure, cell: "C2", year: r3, label: "講座参加", value: 206, unit: "人", total: true },
		{ ...figure, cell: "D2", year: r4, value: 3, asOf: "8月末" },
		{ ...figure, cell: "D2", year: r4, value: 10, planned: true },
		{ ...figure, cell: "E2", year: plan, value: 12, planned: true },
		{ ...others, label: "登録", value: 1250, unit: "人" },
		{ ...others, label: "訪問", value: 2, unit: "か所" },
	]);
});

test("the bundle lists what the source lists, and the sample is left as it was", async () => {
	const before = readFileSync(SAMPLE);
	const { exitCode, stdout } = await run("figures", SAMPLE, "--sheet", "進捗管理表", "--format", "json");
	expect(exitCode).toBe(0);
	expect(z.parse(z.array(FigureJson), JSON.parse(stdout))).toEqual(readSample());
	expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

test("as text: by measure, columns in line, and what has to be known of a figure", async () => {
	const { exitCode, stdout } = await run("figures", sheetFile("small.json", SMALL));
	expect(exitCode).toBe(0);
	expect(stdout.split("\n").slice(0, 9)).toEqual([
		"「進捗」 年度の記入にある指標 7件（2施策）",
		"",
		"■ 出前講座の開催",
		"  C2  Ｒ３年度                講座          6回",
		"  C2  Ｒ３年度                講座参加    206人  計",
		"  D2  Ｒ４年度（８月末時点）  講座          3回  8月末現在",
		"  D2  Ｒ４年度（８月末時点）  講座         10回  予定",
		"  E2  Ｒ５～７年度計画        講座         12回  予定",
		"",
	]);
});

test("in English", async () => {
	const { stdout } = await run("figures", sheetFile("small.json", SMALL), "--lang", "en");
	expect(stdout).toContain('"進捗": 7 figures in the year texts of 2 measures');
	expect(stdout).toMatch(/10回 {2}planned$/m);
	expect(stdout).toMatch(/3回 {2}as of 8月末$/m);
});

test("a table without figures is an empty list, and exit 0", async () => {
	const path = sheetFile("none.json", [
		["施策項目", "課名", "Ｒ３年度", "評価"],
		["見守り活動", "福祉課", "継続", "◎"],
		["相談窓口", "福祉課", "継続", "◎"],
	]);
	expect((await run("figures", path, "--format", "json")).stdout).toBe("[]\n");
	const text = await run("figures", path);
	expect([text.exitCode, text.stdout]).toEqual([0, "「進捗」 年度の記入にある指標 0件（0施策）\n\n"]);
});

test.each<readonly [string, () => readonly string[], string, string]>([
	["no file named", () => ["figures"], "usage", "ファイルを指定してください。"],
	["no such file", () => ["figures", join(folder, "gone.xlsx")], "no-file", "が見つかりません。"],
	["an output", () => ["figures", SAMPLE, "-o", "x.xlsx"], "usage", "figures --output"],
	[
		"an unknown option",
		() => ["figures", SAMPLE, "--year", "R3"],
		"usage",
		"オプションの指定が正しくありません：--year",
	],
	["no such sheet", () => ["figures", SAMPLE, "--sheet", "昨年度"], "no-such-sheet", "あるシート：進捗管理表"],
	[
		"no table",
		() => ["figures", sheetFile("memo.json", [["打合せの記録"]])],
		"no-progress-table",
		"表が見つかりません。",
	],
])("%s: exit 2, one message on stderr, and in JSON on stdout, too", async (_, args, code, message) => {
	const text = await run(...args());
	expect([text.exitCode, text.stdout]).toEqual([2, ""]);
	expect(text.stderr).toContain(message);
	const json = await run(...args(), "--format", "json");
	expect(json.exitCode).toBe(2);
	const { error } = z.parse(ErrorOutput, JSON.parse(json.stdout));
	expect(error.code).toBe(code);
	expect(`${error.message}\n`).toBe(json.stderr);
});

test("the usage text names it, in both languages", async () => {
	expect((await run("--help")).stdout).toContain("npx shinchoku figures ファイル");
	expect((await run("--help", "--lang", "en")).stdout).toContain("npx shinchoku figures FILE");
});

// Every check has its rule, export, texts in both languages, handbook section and test, and none of these stands alone.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { handbook, indexSource } from "../../scripts/generate-checks";
import { sampleFindings } from "../../scripts/generate-sample-findings";
import { RULES } from "../../src/checks/index";
import type { Rule } from "../../src/checks/rule";
import { CHECK_THEMES, type CheckText } from "../../src/messages/check-text";
import { enChecks } from "../../src/messages/en-checks";
import { enHandbook, jaHandbook } from "../../src/messages/handbook";
import { jaChecks, themeOf } from "../../src/messages/ja-checks";

const ROOT = join(__dirname, "../..");
const CHECKS = join(ROOT, "src/checks");
const DOC = readFileSync(join(ROOT, "docs/checks.md"), "utf8");
const INDEX = readFileSync(join(CHECKS, "index.ts"), "utf8");

const ruleFiles = readdirSync(CHECKS)
	.filter((file) => readFileSync(join(CHECKS, file), "utf8").includes("= defineRule({"))
	.map((file) => basename(file, ".ts"))
	.sort();

const rules: readonly Rule[] = RULES;
const ids = rules.map((rule) => rule.id).sort();
const testFiles = new Set(readdirSync(__dirname));

test("there are rule files, and their rules are the index, each once", () => {
	expect(ruleFiles.length).toBeGreaterThan(15);
	expect(ids).toEqual(ruleFiles);
});

test.each(ruleFiles)("%s has a test of its name", (id) => {
	expect(testFiles).toContain(`${id}.test.ts`);
});

test.each(rules.filter(({ fixes }) => fixes).map(({ id }) => id))("%s offers fixes, and its test sees one", (id) => {
	expect(readFileSync(join(__dirname, `${id}.test.ts`), "utf8")).toMatch(new RegExp(`fixesOf\\(\\s*"${id}"`));
});

test("no test is left of a rule that went", () => {
	const ofNoRule = ["blank-cells", "finding-key", "highlight-plan", "parity", "run-checks", "text-fixes"];
	const tested = [...testFiles].filter((file) => file.endsWith(".test.ts")).map((file) => file.replace(".test.ts", ""));
	expect(tested.filter((name) => !ofNoRule.includes(name)).sort()).toEqual(ruleFiles);
});

describe.each([
	["Japanese", jaChecks, jaHandbook, /[ぁ-ん]/],
	["English", enChecks, enHandbook, /[a-z]{2}/],
] as const)("texts in %s", (_, texts, handbook, language) => {
	test("of every rule and of no other, in the same order", () => {
		expect(Object.keys(texts)).toEqual(rules.map((rule) => rule.id));
		expect(Object.keys(handbook)).toEqual(rules.map((rule) => rule.id));
	});

	test.each(rules.map((rule) => rule.id))("%s", (id) => {
		const { title, remedy }: CheckText<never> = texts[id];
		const { what, why, example } = handbook[id];
		for (const text of [title, what, why, example, remedy]) {
			expect(text.trim()).toBe(text);
			expect(text).not.toBe("");
		}
		expect(what).toMatch(language);
		expect(why).toMatch(language);
		expect(remedy).toMatch(language);
	});
});

test("the handbook has a section of every rule and of no other", () => {
	const anchors = [...DOC.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] ?? "");
	expect(anchors.filter((anchor) => !anchor.startsWith("theme-"))).toEqual(rules.map((rule) => rule.id));
});

test("the handbook shows every group, and a pack is a group of its own", () => {
	for (const theme of CHECK_THEMES) {
		expect(DOC).toContain(`<a id="theme-${theme}"></a>`);
		const ofTheme = rules.filter(({ id }) => themeOf(id) === theme);
		expect(ofTheme.length).toBeGreaterThan(0);
		expect(ofTheme.filter(({ pack }) => (pack ?? theme) !== theme)).toEqual([]);
	}
});

test("the handbook is the one that follows from rules and texts", () => {
	expect(DOC).toBe(handbook(rules));
});

test("the list of findings on the sample is the one that follows from the checks", () => {
	expect(readFileSync(join(ROOT, "docs/sample-findings.md"), "utf8")).toBe(sampleFindings(ROOT));
});

test("the index is the one that follows from the rule files", () => {
	const flat = (source: string) => source.replace(/\s+/g, " ").trim();
	expect(flat(INDEX)).toBe(flat(indexSource()));
});

test("a blank that is highlighted is an error, and what is only worth knowing is not highlighted", () => {
	expect(rules.filter((rule) => rule.highlight === "blank" && rule.severity !== "error")).toEqual([]);
	expect(rules.filter((rule) => rule.severity === "info" && rule.highlight !== null)).toEqual([]);
});

// Writes what follows from the rule files: the index of checks and their handbook page.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Rule, startsOn } from "../src/checks/rule";
import { enChecks } from "../src/messages/en-checks";
import { jaChecks } from "../src/messages/ja-checks";

const CHECKS = join(__dirname, "../src/checks");

/** Rule files export one rule each, named like the file in camel case. */
function ruleFiles(): readonly string[] {
	return readdirSync(CHECKS)
		.filter((file) => file.endsWith(".ts") && readFileSync(join(CHECKS, file), "utf8").includes("= defineRule({"))
		.map((file) => file.replace(/\.ts$/, ""))
		.sort((one, other) => position(one) - position(other) || one.localeCompare(other));
}

/** Checks stand in the order of their texts, which is the order in which a reader meets them. */
function position(id: string): number {
	const at = Object.keys(jaChecks).indexOf(id);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function exportName(id: string): string {
	return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Source of src/checks/index.ts. */
export function indexSource(): string {
	const ids = ruleFiles();
	// As the linter sorts imports: mr-1-10 behind mr-1-9.
	const sorted = [...ids].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
	return [
		"// All checks in the order of their findings. Generated from the rule files by `npm run build`.",
		...sorted.map((id) => `import { ${exportName(id)} } from "./${id}";`),
		"",
		"export const RULES = [",
		...ids.map((id) => `\t${exportName(id)},`),
		"] as const;",
		"",
	].join("\n");
}

const SEVERITY_NAMES = { error: "要修正 / error", warning: "要確認 / warning", info: "参考 / info" } as const;

const OFF = " · 標準では調べない / off until switched on";

/** Text of docs/checks.md. */
export function handbook(rules: readonly Rule[]): string {
	const sections = rules.map((rule) => {
		const ja = jaChecks[rule.id];
		const en = enChecks[rule.id];
		return [
			`## ${ja.title} <a id="${rule.id}"></a>`,
			"",
			`\`${rule.id}\` · ${SEVERITY_NAMES[rule.severity]}${startsOn(rule) ? "" : OFF} · ${en.title}`,
			"",
			`- **何を調べるか**：${ja.what}`,
			`- **なぜ**：${ja.why}`,
			`- **例**：${ja.example}`,
			`- **どうする**：${ja.remedy}`,
			`- **What**: ${en.what}`,
			`- **Why**: ${en.why}`,
			`- **Example**: ${en.example}`,
			`- **Remedy**: ${en.remedy}`,
			"",
		].join("\n");
	});
	return [
		"# 検証の一覧 / Checks",
		"",
		"<!-- Generated from src/checks and src/messages by `npm run build`; do not edit. -->",
		"",
		"要修正は誰かの手当てが必要なもの、要確認は一度見てほしいもの、参考は知っておくとよいものです。",
		"",
		"| 検証 | 名前 | 重さ |",
		"|---|---|---|",
		...rules.map(
			(rule) => `| [${jaChecks[rule.id].title}](#${rule.id}) | \`${rule.id}\` | ${SEVERITY_NAMES[rule.severity]} |`,
		),
		"",
		...sections,
	].join("\n");
}

/** Writes the index, then loads it and writes the page. */
export async function generateChecks(root: string): Promise<void> {
	writeFileSync(join(root, "src/checks/index.ts"), indexSource());
	const { RULES } = (await import("../src/checks/index")) as { readonly RULES: readonly Rule[] };
	writeFileSync(join(root, "docs/checks.md"), handbook(RULES));
}

// Writes what follows from the rule files: the index of checks and their handbook page.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Rule, startsOn } from "../src/checks/rule";
import { CHECK_THEMES } from "../src/messages/check-text";
import { enChecks } from "../src/messages/en-checks";
import { enSettings } from "../src/messages/en-settings";
import { enHandbook, jaHandbook } from "../src/messages/handbook";
import { jaChecks, themeOf } from "../src/messages/ja-checks";
import { jaSettings } from "../src/messages/ja-settings";

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

/** Whether a check is on from the start. */
function onName(rule: Rule): string {
	if (!startsOn(rule)) {
		return "調べない / off";
	}
	return rule.needsSetting ? "設定したとき / once set" : "調べる / on";
}

function fixName({ fixes }: Rule): string {
	return fixes ? "できる / yes" : "";
}

/** Anchors of themes and checks share the page. */
function themeAnchor(theme: string): string {
	return `theme-${theme}`;
}

interface Group {
	readonly title: string;
	readonly anchor: string;
	readonly rules: readonly Rule[];
}

function groupsOf(rules: readonly Rule[]): readonly Group[] {
	return CHECK_THEMES.map((theme) => ({
		title: `${jaSettings.themes[theme]} / ${enSettings.themes[theme]}`,
		anchor: themeAnchor(theme),
		rules: rules.filter(({ id }) => themeOf(id) === theme),
	}));
}

function tableRow(rule: Rule): string {
	const name = `[${jaChecks[rule.id].title}](#${rule.id})<br>${enChecks[rule.id].title}`;
	return `| ${[name, `\`${rule.id}\``, SEVERITY_NAMES[rule.severity], onName(rule), fixName(rule)].join(" | ")} |`;
}

function section(rule: Rule): string {
	const ja = jaChecks[rule.id];
	const en = enChecks[rule.id];
	const facts = [
		`\`${rule.id}\``,
		SEVERITY_NAMES[rule.severity],
		...(startsOn(rule) && !rule.needsSetting ? [] : [onName(rule)]),
		...(rule.fixes ? ["「直す」で直せる / can be mended"] : []),
	];
	return [
		`### ${ja.title} / ${en.title} <a id="${rule.id}"></a>`,
		"",
		facts.join(" · "),
		"",
		`- **何を調べるか**：${jaHandbook[rule.id].what}`,
		`- **なぜ**：${jaHandbook[rule.id].why}`,
		`- **例**：${jaHandbook[rule.id].example}`,
		`- **どうする**：${ja.remedy}`,
		"",
		// Another bullet begins another list.
		`* **What**: ${enHandbook[rule.id].what}`,
		`* **Why**: ${enHandbook[rule.id].why}`,
		`* **Example**: ${enHandbook[rule.id].example}`,
		`* **Remedy**: ${en.remedy}`,
		"",
	].join("\n");
}

/** Where the texts of a check stand, with those that are there. */
const TEXTS: readonly (readonly [string, object])[] = [
	["src/messages/checks (ja)", jaChecks],
	["src/messages/checks (en)", enChecks],
	["src/messages/handbook (ja)", jaHandbook],
	["src/messages/handbook (en)", enHandbook],
];

/** @throws if a check lacks texts, naming where: a new one has none yet */
function expectTexts(rules: readonly Rule[]): void {
	const missing = rules.flatMap(({ id }) => TEXTS.flatMap(([place, texts]) => (id in texts ? [] : `${id}: ${place}`)));
	if (missing.length > 0) {
		throw new Error(`Checks without texts; add them there:\n${missing.join("\n")}`);
	}
}

/**
 * Text of docs/checks.md.
 * @throws if a check has no texts yet
 */
export function handbook(rules: readonly Rule[]): string {
	expectTexts(rules);
	const groups = groupsOf(rules);
	return [
		"# 検証項目の一覧 / Checks",
		"",
		"<!-- Generated from src/checks and src/messages by `npm run build`; do not edit. -->",
		"",
		`${rules.length}の検証項目があります。要修正は誰かの手当てが必要なもの、要確認は一度見てほしいもの、参考は知っておくとよいものです。「標準」は、何も設定しないときに調べるかどうかです（[設定](settings.md)で変えられます）。「直す」ができるものは、直す内容を確かめてから、[サイドバーで直せます](fixes.md)。`,
		"",
		`There are ${rules.length} checks. Errors: someone must act. Warnings: look once. Info: nice to know. "Default" tells what is looked for before anything is set; change it in the [settings](settings.md#english). What can be mended is [mended from the sidebar](fixes.md#english), after a preview.`,
		"",
		"| 検証項目 / Check | 名前 / Name | 重さ / Severity | 標準 / Default | 直す / Mend |",
		"|---|---|---|---|---|",
		...groups.flatMap(({ title, anchor, rules: own }) => [
			`| **[${title}](#${anchor})** | | | | |`,
			...own.map(tableRow),
		]),
		"",
		...groups.flatMap(({ title, anchor, rules: own }) => [
			`## ${title} <a id="${anchor}"></a>`,
			"",
			...own.map(section),
		]),
	].join("\n");
}

/** Writes the index, then loads it and writes the page. */
export async function generateChecks(root: string): Promise<void> {
	writeFileSync(join(root, "src/checks/index.ts"), indexSource());
	const { RULES } = (await import("../src/checks/index")) as { readonly RULES: readonly Rule[] };
	writeFileSync(join(root, "docs/checks.md"), handbook(RULES));
}

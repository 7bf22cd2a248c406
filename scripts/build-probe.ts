// Builds dist-probe/: the script and the manifest that try our assumptions in a real Sheet, ready to be pasted or pushed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { returned } from "./build-script";
import { indentedByTabs } from "./indentation";

const ROOT = join(__dirname, "..");
const BUNDLE = "shinchokuProbe_";

const HEAD = `// 進捗チェック：Google スプレッドシートの動きの確認（進捗チェック本体ではありません）
// 新しい空のスプレッドシートでだけ使います。使い方は probe/README.md にあります。
// Tries how Google Sheets behaves; not the add-on itself. For a new, empty Sheet only. How to use it: probe/README.md.
// Built from probe/ by \`npm run build:probe\`; do not edit.
/** @OnlyCurrentDoc */
`;

/** Comments that Google reads above a declaration. */
const COMMENTS: Readonly<Record<string, string>> = {
	PROBE_ARGUMENTS: "/**\n * P24: what a formula hands over.\n * @customfunction\n */\n",
};

/** One function for each export of main.ts. */
function declarations(main: string): string {
	const names = [...main.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
	return names
		.map((name) => `${COMMENTS[name] ?? ""}function ${name}(...given) {\n\treturn ${BUNDLE}().${name}(...given);\n}\n`)
		.join("\n");
}

/** The text of dist-probe/Probe.js. */
async function probeScript(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ["probe/main.ts"],
		bundle: true,
		format: "esm",
		target: "es2019",
		charset: "utf8",
		write: false,
		outfile: "Probe.js",
		absWorkingDir: ROOT,
		logLevel: "warning",
	});
	const [file] = outputFiles;
	if (file === undefined) {
		throw new Error("esbuild wrote nothing.");
	}
	const made = `function ${BUNDLE}() {\n\t"use strict";\n${indentedByTabs(returned(file.text), 1)}}\n`;
	return [HEAD, declarations(readFileSync(join(ROOT, "probe/main.ts"), "utf8")), made].join("\n");
}

async function main(): Promise<void> {
	mkdirSync(join(ROOT, "dist-probe"), { recursive: true });
	writeFileSync(join(ROOT, "dist-probe/Probe.js"), await probeScript());
	copyFileSync(join(ROOT, "appsscript.json"), join(ROOT, "dist-probe/appsscript.json"));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

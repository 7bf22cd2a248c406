// Builds dist/: the bundle and the manifest, exactly as they are pushed or pasted into Apps Script.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { FUNCTION_HELP } from "../src/messages/function-help";
import { buildPage } from "./build-page";
import { generateChecks } from "./generate-checks";

const ROOT = join(__dirname, "..");
const GLOBAL = "Shinchoku";

function version(): string {
	const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) {
		throw new Error("package.json has no version.");
	}
	return String(manifest.version);
}

/** Changes with whatever may change the shape of what crosses between page and script. */
function bridgeVersion(): string {
	const files = readdirSync(join(ROOT, "src/bridge")).map((file) => join(ROOT, "src/bridge", file));
	const hash = createHash("sha256");
	for (const file of [...files, join(ROOT, "src/settings/settings.ts")].sort()) {
		hash.update(readFileSync(file, "utf8").replace(/\r\n/g, "\n"));
	}
	return hash.digest("hex").slice(0, 12);
}

/** Sheets offers a custom function while one types, and explains it, by the comment above its declaration. */
function help(name: string): string {
	const found = FUNCTION_HELP[name];
	if (found === undefined) {
		return "";
	}
	const parameters = found.parameters.map((each) => ` * @param {${each.type}} ${each.name} ${each.help}\n`);
	return `/**\n * ${found.summary}\n${parameters.join("")} * @return ${found.result}\n * @customfunction\n */\n`;
}

/** Apps Script calls global functions by name and lists only those it finds declared: one stub for each export. */
function stubs(names: readonly string[]): string {
	return names
		.map((name) => {
			const parameters = (FUNCTION_HELP[name]?.parameters ?? []).map((each) => each.name).join(", ");
			return `${help(name)}function ${name}(${parameters}) { return ${GLOBAL}.${name}.apply(null, arguments); }`;
		})
		.join("\n");
}

function options(format: "esm" | "iife"): BuildOptions & { readonly metafile: true; readonly write: false } {
	return {
		entryPoints: [join(ROOT, "src/main.ts")],
		bundle: true,
		format,
		globalName: GLOBAL,
		target: "es2019",
		charset: "utf8",
		metafile: true,
		write: false,
		outfile: "Code.js",
		absWorkingDir: ROOT,
		define: { SHINCHOKU_VERSION: JSON.stringify(version()), SHINCHOKU_BRIDGE: JSON.stringify(bridgeVersion()) },
		logLevel: "warning",
	};
}

/** Names that main.ts exports; esbuild tells them only of ES modules. */
async function exportedNames(): Promise<readonly string[]> {
	const { metafile } = await build(options("esm"));
	return Object.values(metafile.outputs)
		.flatMap((output) => output.exports)
		.sort();
}

async function bundle(): Promise<string> {
	const { outputFiles } = await build(options("iife"));
	const [file] = outputFiles;
	if (file === undefined) {
		throw new Error("esbuild wrote nothing.");
	}
	const head = `// 進捗チェック ${version()}: built from src/ by \`npm run build\`; do not edit.\n/** @OnlyCurrentDoc */\n`;
	return `${head}${file.text}\n${stubs(await exportedNames())}\n`;
}

async function main(): Promise<void> {
	await generateChecks(ROOT);
	// Loads the index of checks, which has only now been written.
	const { writeSampleFindings } = await import("./generate-sample-findings");
	writeSampleFindings(ROOT);
	mkdirSync(join(ROOT, "dist"), { recursive: true });
	writeFileSync(join(ROOT, "dist/Code.js"), await bundle());
	writeFileSync(join(ROOT, "dist/sidebar.html"), await buildPage(ROOT, bridgeVersion()));
	copyFileSync(join(ROOT, "appsscript.json"), join(ROOT, "dist/appsscript.json"));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

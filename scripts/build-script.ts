// Builds the script as plain files that a person can read, which do not depend on the order in which they are run.
import { type BuildOptions, build, type Plugin } from "esbuild";
import { SCRIPT_FILES, type ScriptFile } from "../local/script-files";
import type { Delivery } from "./build-dist";
import { buildOf, LOOK, LOOKING_PARTS, stampText } from "./build-stamps";
import { NOTICES_IN, notices } from "./bundled-notices";
import { fileHead } from "./file-heads";
import { globalFunctions } from "./global-functions";
import { indentedByTabs } from "./indentation";
import { withLateReferences } from "./late-references";
import { entryFor, inLines, leftImports, partsUsed, takenImports, type Use, usesIn } from "./part-imports";
import { makerOf, PARTS, type ScriptPart } from "./script-parts";

export interface ScriptOptions {
	readonly root: string;
	readonly version: string;
	/** Version of the bridge to the page. */
	readonly bridge: string;
	readonly delivery: Delivery;
}

/** What stands in the sources for things that only the build knows, as esbuild's `define` takes it. */
export function builtConstants({ version, bridge, delivery }: Omit<ScriptOptions, "root">): Record<string, string> {
	return {
		SHINCHOKU_VERSION: JSON.stringify(version),
		SHINCHOKU_BRIDGE: JSON.stringify(bridge),
		SHINCHOKU_DELIVERY: JSON.stringify(delivery),
	};
}

async function bundled(
	{ root, ...known }: ScriptOptions,
	entry: BuildOptions,
	plugins: readonly Plugin[],
): Promise<string> {
	const { outputFiles } = await build({
		...entry,
		bundle: true,
		format: "esm",
		target: "es2019",
		charset: "utf8",
		write: false,
		outfile: "part.js",
		absWorkingDir: root,
		define: builtConstants(known),
		plugins: [...plugins],
		logLevel: "warning",
	});
	const [file] = outputFiles ?? [];
	if (file === undefined) {
		throw new Error("esbuild wrote nothing.");
	}
	return file.text;
}

function source(root: string, contents: string): BuildOptions {
	return { stdin: { contents, resolveDir: root, sourcefile: "entry.js" } };
}

/** `export { a, b as c }` at the end of a module becomes what a function returns. */
export function returned(code: string): string {
	return code.replace(/^export \{\n([^}]*)\};\n$/m, (_, list: string) => {
		const names = list.split(",").map((each) => each.trim().replace(/^(\S+) as (\S+)$/, "$2: $1"));
		return `return {\n${inLines(names)
			.map((line) => `  ${line}`)
			.join(",\n")}\n};\n`;
	});
}

/** The function that makes a part at its first use, and gives it from then on. */
function partText({ name }: ScriptPart, code: string): string {
	const maker = makerOf(name);
	const make = maker.replace("shinchoku", "makeShinchoku");
	const look = LOOKING_PARTS.includes(name) ? `\t${LOOK}\n` : "";
	return [
		`function ${maker}() {\n\treturn ${maker}.made || (${maker}.made = ${make}());\n}\n`,
		`function ${make}() {\n\t"use strict";\n${look}${indentedByTabs(returned(code), 1)}}\n`,
	].join("\n");
}

/** The code of a part, and what it uses of others. */
async function builtPart(
	options: ScriptOptions,
	part: ScriptPart,
	entry: string,
): Promise<{ readonly code: string; readonly uses: readonly Use[] }> {
	const { root } = options;
	const left = await bundled(options, source(root, entry), [leftImports(root, part)]);
	const uses = usesIn(left);
	if (part.asksLate === true) {
		return { code: withLateReferences(left, uses), uses };
	}
	return { code: await bundled(options, source(root, partsUsed(uses) + entry), takenImports(root, part, uses)), uses };
}

/** The text of each file of the script. */
export async function buildScript(options: ScriptOptions): Promise<ReadonlyMap<ScriptFile, string>> {
	const main = await bundled(options, { entryPoints: ["src/main.ts"] }, [leftImports(options.root, null)]);
	const uses: Use[] = [...usesIn(main)];
	const texts = new Map<ScriptFile, string[]>(SCRIPT_FILES.map((file) => [file, [fileHead(file, options.version)]]));
	texts.get("Code.js")?.push(globalFunctions(withLateReferences(main, uses)));
	// From the top down, so that all uses of a part are known when its turn comes.
	for (const part of PARTS) {
		const built = await builtPart(options, part, entryFor(part, uses));
		texts.get(part.file)?.push(partText(part, built.code));
		uses.push(...built.uses);
	}
	texts.get(NOTICES_IN)?.push(notices(options.root));
	const stamp = buildOf([...texts.values()].flat());
	return new Map([...texts].map(([file, pieces]) => [file, [...pieces, stampText(file, stamp)].join("\n")]));
}

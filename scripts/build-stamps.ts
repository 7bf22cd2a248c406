// Lets Code.js notice that another file was forgotten, or left from an earlier version, when the files were pasted.
import { createHash } from "node:crypto";
import { SCRIPT_FILES, type ScriptFile } from "../local/script-files";
import { mixedFiles } from "../src/messages/mixed-files";

const CHECK = "shinchokuSameBuild_";

/** Parts that look whether all files belong together before they are made: those through which people begin. */
export const LOOKING_PARTS: readonly string[] = ["Menu", "Commands"];

/** The statement by which a part looks. */
export const LOOK = `${CHECK}();`;

function stampOf(file: ScriptFile): string {
	return `shinchokuBuildOf${file.replace(".js", "")}_`;
}

/** Changes with every file of the script. */
export function buildOf(texts: Iterable<string>): string {
	const hash = createHash("sha256");
	for (const text of texts) {
		hash.update(text);
	}
	return hash.digest("hex").slice(0, 12);
}

/** What a file says of the build that it comes from; Code.js compares all others with its own. */
export function stampText(file: ScriptFile, build: string): string {
	const others = SCRIPT_FILES.filter((other) => other !== "Code.js");
	if (file !== "Code.js") {
		return `function ${stampOf(file)}() {\n\treturn "${build}";\n}\n`;
	}
	const looks = others.map((other) => {
		const stamp = stampOf(other);
		const message = JSON.stringify(mixedFiles(other));
		return `\tif (typeof ${stamp} !== "function" || ${stamp}() !== "${build}") {\n\t\tthrow new Error(${message});\n\t}\n`;
	});
	return `function ${CHECK}() {\n${looks.join("")}}\n`;
}

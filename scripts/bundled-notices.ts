// The licences of what the shipped files hold, as their authors ask: notice and permission in every copy.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptFile } from "../local/script-files";

/** The file that carries the texts; sidebar.html, which has no room for them, points to it. */
export const NOTICES_IN: ScriptFile = "Words.js";

/** Libraries whose code is in the shipped files, by the file that holds it; a test compares this with what is bundled. */
export const BUNDLED = { zod: "Code.js", preact: "sidebar.html" } as const;

function asComment(text: string): string {
	return text
		.trim()
		.split(/\r?\n/)
		.map((line) => `// ${line}`.trimEnd())
		.join("\n");
}

/** Comments to stand at the end of a file. */
export function notices(root: string): string {
	const libraries = Object.entries(BUNDLED).map(([name, file]) => [
		`// --- ${file} は、ライブラリ ${name} を含みます。 / ${file} holds part of ${name}. ---`,
		asComment(readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8")),
	]);
	return [
		"// --- 進捗チェックの使用許諾 / Licence of Shinchoku Check ---",
		asComment(readFileSync(join(root, "LICENSE"), "utf8")),
		...libraries.flat(),
		"",
	].join("\n");
}

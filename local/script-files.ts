// The files that make up the script, as they are pasted or pushed into Apps Script.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptSource } from "./apps-script/host";

/** All files of the script in dist/, in the order in which the editor shows them. */
export const SCRIPT_FILES = ["Code.js", "Checks.js", "Reports.js", "Table.js", "Words.js"] as const;

export type ScriptFile = (typeof SCRIPT_FILES)[number];

/** The script as it ships. */
export function shippedScript(project: string): readonly ScriptSource[] {
	return SCRIPT_FILES.map((name) => ({ name, text: readFileSync(join(project, "dist", name), "utf8") }));
}

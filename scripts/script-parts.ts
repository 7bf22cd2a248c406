// Which source goes into which file of the script, and what may use what.
import type { ScriptFile } from "../local/script-files";

/** A run of source that is made as a whole, once, when something first asks for it. */
export interface ScriptPart {
	/** In the name of its function: Table is made by `shinchokuTable_`. */
	readonly name: string;
	readonly file: ScriptFile;
	/** Beginnings of the paths of its source. Where several parts claim a path, the longest beginning decides. */
	readonly paths: readonly string[];
	/** Asks for other parts where it uses them, and not already when it is made. */
	readonly asksLate?: true;
}

/**
 * From the top down: a part may use only those below it. What opening a Sheet or a formula needs has parts of its own,
 * so that neither waits for the rest.
 */
export const PARTS: readonly ScriptPart[] = [
	{ name: "Menu", file: "Code.js", paths: ["src/commands/open-menu.ts"] },
	{ name: "Formulas", file: "Code.js", paths: ["src/commands/answer-formula.ts", "src/functions/"] },
	{ name: "Commands", file: "Code.js", paths: ["src/commands/"] },
	{ name: "Sheets", file: "Code.js", paths: ["src/sheets/"] },
	{ name: "Person", file: "Code.js", paths: ["src/sheets/environment.ts", "src/sheets/dialogs.ts"], asksLate: true },
	{ name: "Bridge", file: "Code.js", paths: ["src/bridge/"] },
	{ name: "Help", file: "Words.js", paths: ["src/help/"] },
	{ name: "Fixes", file: "Checks.js", paths: ["src/fixes/"] },
	{ name: "Reports", file: "Reports.js", paths: ["src/report/"] },
	{ name: "Summary", file: "Reports.js", paths: ["src/summary/"] },
	{ name: "Checks", file: "Checks.js", paths: ["src/checks/", "src/dropdowns/"] },
	{ name: "Table", file: "Table.js", paths: ["src/table/"] },
	{ name: "Settings", file: "Code.js", paths: ["src/settings/", "src/version.ts"] },
	{ name: "Text", file: "Table.js", paths: ["src/text/"] },
	{ name: "Words", file: "Words.js", paths: ["src/messages/"] },
	{ name: "Shapes", file: "Code.js", paths: ["node_modules/zod/"] },
	// Needs no other file: it is for when one is missing.
	{ name: "Opening", file: "Code.js", paths: ["src/sheets/opening.ts", "src/messages/mixed-files.ts"] },
];

function claim({ paths }: ScriptPart, path: string): number {
	return Math.max(0, ...paths.filter((beginning) => path.startsWith(beginning)).map(({ length }) => length));
}

/** The part that a source file belongs to; null for one that belongs to none, as main.ts. */
export function partOf(path: string): ScriptPart | null {
	const [best] = [...PARTS].sort((one, other) => claim(other, path) - claim(one, path));
	return best === undefined || claim(best, path) === 0 ? null : best;
}

/** Name of the function that makes a part. It ends in `_`, so that Apps Script neither offers it nor lets a page call it. */
export function makerOf(part: string): string {
	return `shinchoku${part}_`;
}

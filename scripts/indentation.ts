// Gives code that was indented by two spaces tabs, which take half the room, and leaves every text in it as it is.
import { parse } from "acorn";
import { allNodes, type Tree } from "./syntax-tree";

function programOf(code: string): Tree {
	return parse(code, {
		ecmaVersion: "latest",
		sourceType: "script",
		allowReturnOutsideFunction: true,
	}) as unknown as Tree;
}

/** What code says, without where it says it. */
function meaningOf(program: Tree): string {
	return JSON.stringify(program, (field, value: unknown) => (field === "start" || field === "end" ? undefined : value));
}

/** Starts of the lines that begin within a text of several lines. */
function startsInTexts(code: string, program: Tree): ReadonlySet<number> {
	const starts = new Set<number>();
	for (const { type, start, end } of allNodes(program)) {
		for (let at = code.indexOf("\n", start); type === "TemplateElement" && at >= 0 && at < end; ) {
			starts.add(at + 1);
			at = code.indexOf("\n", at + 1);
		}
	}
	return starts;
}

/**
 * The same code, indented by tabs and by so many more as told.
 * @throws where the code would not be the same to the letter of every text
 */
export function indentedByTabs(code: string, more = 0): string {
	const program = programOf(code);
	const kept = startsInTexts(code, program);
	const result = code.replace(/^( *)(?=\S)/gm, (spaces: string, _: string, start: number) =>
		kept.has(start) ? spaces : `${"\t".repeat(more + Math.floor(spaces.length / 2))}${" ".repeat(spaces.length % 2)}`,
	);
	if (meaningOf(programOf(result)) !== meaningOf(program)) {
		throw new Error("Tabs would change what the code says.");
	}
	return result;
}

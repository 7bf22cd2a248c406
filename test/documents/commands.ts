// The commands that the pages show, and what is done with each when the pages are tried.
import { codeIn, type Page } from "./pages";

/** A command as a page shows it. */
export interface ShownCommand {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly text: string;
	/** Lines of output that the page shows below it; a line `…` stands for any others. */
	readonly output: readonly string[];
}

const SHELLS = new Set(["sh", "bash", "shell", "console", "zsh", "powershell", "bat", "cmd"]);
const PROGRAM = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|git|bash|clasp|tsx|jest|curl|pip|python3?|brew|apt|apt-get) +\S/;

/** `$ ` stands before what is typed where a page shows output as well. */
function inFence(path: string, line: number, lines: readonly string[]): readonly ShownCommand[] {
	const prompts = lines.some((text) => text.startsWith("$ "));
	const commands: { path: string; line: number; text: string; output: string[] }[] = [];
	let continued = false;
	for (const [index, raw] of lines.entries()) {
		const last = commands.at(-1);
		const text = withoutRemark(raw);
		if (continued && last !== undefined) {
			last.text = `${last.text} ${text.replace(/\\$/, "").trim()}`.trim();
		} else if (prompts && !raw.startsWith("$ ")) {
			last?.output.push(raw);
		} else if (text !== "") {
			const typed = text.replace(/^\$ /, "").replace(/\\$/, "").trim();
			commands.push({ path, line: line + index, text: typed, output: [] });
		}
		continued = text.endsWith("\\") && (continued || !prompts || raw.startsWith("$ "));
	}
	return commands;
}

function withoutRemark(line: string): string {
	return line.replace(/(?:^|\s+)#(?:\s.*|$)/, "").trim();
}

/** Every command of a page, from its blocks and from its sentences. */
export function commandsIn({ path, fences, prose }: Page): readonly ShownCommand[] {
	const blocks = fences.flatMap(({ language, line, lines }) =>
		SHELLS.has(language) || (language === "" && lines.some((text) => PROGRAM.test(text.replace(/^\$ /, ""))))
			? inFence(path, line, lines)
			: [],
	);
	const sentences = prose.flatMap(({ line, text }) =>
		codeIn(text)
			.filter((code) => PROGRAM.test(code))
			.map((code) => ({ path, line, text: code, output: [] })),
	);
	return [...blocks, ...sentences];
}

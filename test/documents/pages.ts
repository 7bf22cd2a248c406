// The project's Markdown pages, taken apart: headings with their anchors, links, code.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";

/** A block between two fences. */
export interface Fence {
	/** What follows the opening fence, such as `sh`; "" for none. */
	readonly language: string;
	/** Line of the first line inside, from 1. */
	readonly line: number;
	readonly lines: readonly string[];
}

export interface Prose {
	/** From 1. */
	readonly line: number;
	readonly text: string;
}

export interface Page {
	/** From the project's root. */
	readonly path: string;
	readonly fences: readonly Fence[];
	/** All lines outside fences. */
	readonly prose: readonly Prose[];
}

/** All pages, committed or about to be. */
export function pagePaths(): readonly string[] {
	const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.md"], {
		cwd: PROJECT,
		encoding: "utf8",
	});
	return [...new Set(listed.split("\0"))].filter((path) => path !== "").sort();
}

export function readPage(path: string): Page {
	return parsePage(path, readFileSync(join(PROJECT, path), "utf8"));
}

export function parsePage(path: string, text: string): Page {
	const fences: Fence[] = [];
	const prose: Prose[] = [];
	let open: {
		readonly mark: string;
		readonly language: string;
		readonly line: number;
		readonly lines: string[];
	} | null = null;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const [, mark = "", info = ""] = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\n]*)$/.exec(line) ?? [];
		if (open === null && mark !== "") {
			open = { mark, language: info.trim().split(" ")[0] ?? "", line: index + 2, lines: [] };
		} else if (open !== null && mark.startsWith(open.mark) && info.trim() === "") {
			fences.push(open);
			open = null;
		} else if (open !== null) {
			open.lines.push(line);
		} else {
			prose.push({ line: index + 1, text: line });
		}
	}
	if (open !== null) {
		throw new Error(`${path}: the fence above line ${open.line} is never closed.`);
	}
	return { path, fences, prose };
}

/** Code in a line, without its backticks. */
export function codeIn(line: string): readonly string[] {
	return [...line.matchAll(/(`+)([^`]+)\1(?!`)/g)].map(([, , code = ""]) => code.trim());
}

function withoutCode(line: string): string {
	return line.replace(/(`+)[^`]+\1(?!`)/g, "");
}

/** Targets of the links and pictures in prose, as written. */
export function linksIn({ prose }: Page): readonly string[] {
	return prose.flatMap(({ text }) => {
		const plain = withoutCode(text);
		const inline = [...plain.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
		const referred = [...plain.matchAll(/^ {0,3}\[[^\]^][^\]]*\]:\s*<?([^\s>]+)>?/g)];
		const tagged = [...plain.matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)];
		return [...inline, ...referred, ...tagged].map(([, target = ""]) => target);
	});
}

/** Addresses in prose that stand as themselves, not as a link's target. */
export function bareAddressesIn({ prose }: Page): readonly string[] {
	return prose.flatMap(({ text }) =>
		[...withoutCode(text).matchAll(/(?<!\]\(|\]\(<|=")\bhttps?:\/\/[^\s)）」、。…>|*"]+/g)].map(([address]) => address),
	);
}

/**
 * Anchors of a page: of its headings, and those that it sets itself.
 * GitHub takes the heading's text without markup, in small letters, keeps letters, digits, marks, `_`, `-` and spaces,
 * makes each space a hyphen, and numbers what occurs again from 1.
 */
export function anchorsIn({ prose }: Page): ReadonlySet<string> {
	const anchors = new Set<string>();
	for (const { text } of prose) {
		const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(text)?.[1];
		if (heading !== undefined) {
			const base = slug(heading);
			let anchor = base;
			for (let again = 1; anchors.has(anchor); again++) {
				anchor = `${base}-${again}`;
			}
			anchors.add(anchor);
		}
		for (const [, own = ""] of withoutCode(text).matchAll(/\b(?:id|name)="([^"]+)"/g)) {
			anchors.add(own);
		}
	}
	return anchors;
}

function slug(heading: string): string {
	return heading
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/<[^>]+>/g, "")
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, "")
		.replace(/\s/g, "-");
}

// Every regular expression of src/, so that a new one is tested without a new test.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { PROJECT } from "../../local/bundle";

export interface Pattern {
	/** File from src/ on. */
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

const SRC = join(PROJECT, "src");
const BUILT = /\bnew RegExp\(/;

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
	return typeof value === "object" && value !== null;
}

/** Regular expressions that a syntax tree holds as literals. */
function literalsIn(node: unknown, file: string): readonly Pattern[] {
	if (Array.isArray(node)) {
		return node.flatMap((part) => literalsIn(part, file));
	}
	if (!isRecord(node)) {
		return [];
	}
	const { regex } = node;
	if (isRecord(regex)) {
		const { pattern, flags } = regex;
		return [{ file, source: String(pattern), flags: String(flags) }];
	}
	return Object.values(node).flatMap((part) => literalsIn(part, file));
}

/** Sources of TypeScript, from src/ on. */
const FILES: readonly string[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
	.sort();

function literals(file: string): readonly Pattern[] {
	const text = readFileSync(join(PROJECT, file), "utf8");
	const { code } = transformSync(text, { loader: file.endsWith(".tsx") ? "tsx" : "ts", jsx: "automatic" });
	return literalsIn(parse(code, { ecmaVersion: "latest", sourceType: "module" }), file);
}

/** Places, as `file:line`, where a regular expression is put together while the script runs. */
export function buildingPlaces(): readonly string[] {
	return FILES.flatMap((file) =>
		readFileSync(join(PROJECT, file), "utf8")
			.split("\n")
			.flatMap((line, index) => (BUILT.test(line) ? [`${file}:${index + 1}`] : [])),
	);
}

/** The place in src/ that called, as `file:line`. */
function callerInSrc(): string {
	const stack = new Error().stack ?? "";
	return /\bsrc\/[^\s:()]+:\d+/.exec(stack)?.[0] ?? "";
}

/**
 * What is put together while `work` runs; loading the files is part of it.
 * @returns patterns and the places, as `file:line`, where they arose
 */
function built(work: () => void): readonly (Pattern & { readonly place: string })[] {
	const found: (Pattern & { readonly place: string })[] = [];
	const Original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(Original, {
		construct(target, parts: [string | RegExp, string?]) {
			const made = new target(...parts);
			const place = callerInSrc();
			found.push({ file: place.split(":")[0] ?? "", source: made.source, flags: made.flags, place });
			return made;
		},
	});
	try {
		work();
	} finally {
		globalThis.RegExp = Original;
	}
	return found;
}

export interface Collected {
	/** Each once. */
	readonly patterns: readonly Pattern[];
	/** Places where patterns were put together. */
	readonly places: ReadonlySet<string>;
}

/**
 * Collects literals from the sources, and what is put together when the files are loaded and `work` runs. Call it
 * before anything else loads those files.
 */
export function collectPatterns(work: () => void): Collected {
	const made = built(() => {
		for (const place of buildingPlaces()) {
			require(join(PROJECT, place.split(":")[0] ?? ""));
		}
		work();
	});
	const all = [...FILES.flatMap(literals), ...made.filter(({ file }) => file !== "")];
	const once = new Map(all.map(({ file, source, flags }) => [`${source}/${flags}`, { file, source, flags }]));
	return { patterns: [...once.values()], places: new Set(made.map(({ place }) => place)) };
}

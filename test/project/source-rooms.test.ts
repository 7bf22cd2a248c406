// The rooms of the source: Google's services stay in src/sheets, imports point down and never in a circle.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { PROJECT } from "../../local/bundle";

const SOURCE = join(PROJECT, "src");

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
	});
}

const FILES = filesIn(SOURCE).map((path) => ({ path: relative(SOURCE, path), text: readFileSync(path, "utf8") }));

const GOOGLE =
	/\b(?:SpreadsheetApp|PropertiesService|LockService|HtmlService|CacheService|ScriptApp|Session|Utilities|UrlFetchApp|DriveApp|GoogleAppsScript)\b\s*\./;

function withoutComments(text: string): string {
	return text.replace(/\/\*.*?\*\//gs, "").replace(/^\s*\/\/.*$/gm, "");
}

test("Google's services are named only in src/sheets and src/main.ts", () => {
	const elsewhere = FILES.filter(({ path }) => !path.startsWith("sheets/") && path !== "main.ts")
		.filter(({ text }) => GOOGLE.test(withoutComments(text)))
		.map(({ path }) => path);
	expect(elsewhere).toEqual([]);
	expect(FILES.filter(({ text }) => GOOGLE.test(withoutComments(text))).length).toBeGreaterThan(3);
});

/** Rooms from the top down; a file may import from its own room and from those below. */
const LEVELS: readonly (readonly string[])[] = [
	["main.ts"],
	["commands"],
	["sheets", "sidebar"],
	["bridge"],
	["report", "help"],
	["summary", "fixes", "checks", "dropdowns"],
	["table", "functions"],
	["text", "settings", "messages", "version.ts"],
];

function levelOf(path: string): number {
	const room = path.split("/")[0] ?? "";
	return LEVELS.findIndex((rooms) => rooms.includes(room));
}

function importsOf({ path, text }: { path: string; text: string }): readonly string[] {
	return [...text.matchAll(/from "(\.[^"]+)"/g)].map((match) => {
		const target = relative(SOURCE, resolve(SOURCE, dirname(path), match[1] ?? ""));
		const paths = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
		return paths.find((candidate) => FILES.some((file) => file.path === candidate)) ?? target;
	});
}

test("every room has its place", () => {
	expect(FILES.filter(({ path }) => levelOf(path) < 0).map(({ path }) => path)).toEqual([]);
});

test("imports point down", () => {
	const upwards = FILES.flatMap((file) =>
		importsOf(file)
			.filter((target) => levelOf(target) < levelOf(file.path))
			.map((target) => `${file.path} → ${target}`),
	);
	expect(upwards).toEqual([]);
});

test("no imports in a circle", () => {
	const targets = new Map(FILES.map((file) => [file.path, importsOf(file)]));
	const circles: string[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		if (trail.includes(path)) {
			circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
			return;
		}
		for (const target of targets.get(path) ?? []) {
			visit(target, [...trail, path]);
		}
	};
	visit("main.ts", []);
	expect(circles).toEqual([]);
});

test("every file says in its first line what it is for", () => {
	const silent = FILES.filter(({ text }) => !/^(?:\/\/ \S.{15,}|\/\*\*)/.test(text)).map(({ path }) => path);
	expect(silent).toEqual([]);
});

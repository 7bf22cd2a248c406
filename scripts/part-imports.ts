// Tells what a part of the script uses of other parts, and leads those uses to them.
import { relative } from "node:path";
import { parse } from "acorn";
import type { OnResolveResult, Plugin } from "esbuild";
import { makerOf, PARTS, partOf, type ScriptPart } from "./script-parts";
import { allNodes, part as at, nameOf, type Tree } from "./syntax-tree";

/** Something that one part uses of another. */
export interface Use {
	readonly part: ScriptPart;
	/** Path of the source file that exports it. */
	readonly path: string;
	readonly name: string;
}

const MARK = "part:";
const AGAIN = Symbol("asked by this plugin itself");

function position(part: ScriptPart | null): number {
	return part === null ? -1 : PARTS.indexOf(part);
}

/** Handles every import from one part into another. `own` is null for main.ts, which belongs to none. */
function crossing(
	root: string,
	own: ScriptPart | null,
	lead: (path: string, part: ScriptPart) => OnResolveResult,
): Plugin {
	return {
		name: "crossing",
		setup(build) {
			build.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
				if (kind === "entry-point" || path.startsWith(MARK) || pluginData === AGAIN) {
					return null;
				}
				const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: AGAIN });
				const target = relative(root, found.path).replaceAll("\\", "/");
				const part = partOf(target);
				if (found.errors.length > 0 || part === null || part === own) {
					return found;
				}
				if (position(part) < position(own)) {
					const from = relative(root, importer);
					return { errors: [{ text: `${from} is below ${target} in scripts/script-parts.ts and cannot use it.` }] };
				}
				return { ...lead(target, part), sideEffects: false };
			});
		},
	};
}

/** Leaves imports from other parts as they are, with the path that they lead to. */
export function leftImports(root: string, own: ScriptPart | null): Plugin {
	return crossing(root, own, (path) => ({ path: `${MARK}${path}`, external: true }));
}

/** What code uses whose imports were left. */
export function usesIn(code: string): readonly Use[] {
	const program = parse(code, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Tree;
	const nodes = allNodes(program);
	return nodes
		.filter(({ type }) => type === "ImportDeclaration")
		.flatMap((declaration) => {
			const path = String(at(declaration, "source")?.value).slice(MARK.length);
			const part = partOf(path);
			if (part === null) {
				throw new Error(`${path} belongs to no part of the script.`);
			}
			const names = (declaration.specifiers as readonly Tree[]).flatMap((specifier) => {
				const imported = nameOf(at(specifier, "imported"));
				return imported === null ? membersUsed(nodes, nameOf(at(specifier, "local"))) : [imported];
			});
			return names.map((name) => ({ part, path, name }));
		});
}

/** Names by which the members of `import * as all` are reached. */
function membersUsed(nodes: readonly Tree[], all: string | null): readonly string[] {
	return nodes
		.filter((node) => node.type === "MemberExpression" && nameOf(at(node, "object")) === all)
		.map((node) => {
			const name = node.computed === true ? null : nameOf(at(node, "property"));
			if (name === null) {
				throw new Error(`Which member of ${all} is used is known only at run time.`);
			}
			return name;
		});
}

const LINE = 100;

/** Names in lines of a readable length. */
export function inLines(names: readonly string[]): readonly string[] {
	const lines: string[] = [];
	for (const name of names) {
		const line = lines.at(-1);
		if (line === undefined || line.length + name.length > LINE) {
			lines.push(name);
		} else {
			lines[lines.length - 1] = `${line}, ${name}`;
		}
	}
	return lines;
}

/** What a reader sees above what is taken from a part. */
function placeOf({ name, file }: ScriptPart): string {
	return `${file} (${name})`;
}

/** Source of the module that takes from one part all that is used of it. */
function taking(uses: readonly Use[], place: string): string {
	const own = uses.filter(({ part }) => placeOf(part) === place);
	const names = [...new Set(own.map(({ name }) => name))].sort();
	const maker = makerOf(own[0]?.part.name ?? "");
	return inLines(names)
		.map((line) => `export const { ${line} } = ${maker}();`)
		.join("\n");
}

/** Takes what is used from the functions that make the other parts. Import `partsUsed` first, to have them at the head. */
export function takenImports(root: string, own: ScriptPart, uses: readonly Use[]): readonly Plugin[] {
	return [
		crossing(root, own, (_, part) => ({ path: placeOf(part), namespace: "from" })),
		{
			name: "taken",
			setup(build) {
				build.onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice(MARK.length), namespace: "from" }));
				build.onLoad({ filter: /./, namespace: "from" }, ({ path }) => ({ contents: taking(uses, path) }));
			},
		},
	];
}

/** Imports of all parts that are used, from the top down. */
export function partsUsed(uses: readonly Use[]): string {
	return PARTS.filter((part) => uses.some((use) => use.part === part))
		.map((part) => `import "${MARK}${placeOf(part)}";\n`)
		.join("");
}

/** Exports of everything that others use of a part. A name stands for one thing in a part. */
export function entryFor(part: ScriptPart, uses: readonly Use[]): string {
	const paths = new Map<string, string>();
	for (const { path, name } of uses.filter((use) => use.part === part)) {
		const other = paths.get(name) ?? path;
		if (other !== path) {
			throw new Error(`${name} is exported to other parts by ${path} and by ${other}: rename one.`);
		}
		paths.set(name, path);
	}
	return [...paths].map(([name, path]) => `export { ${name} } from ${JSON.stringify(`./${path}`)};\n`).join("");
}

// Says what code uses of other parts where it uses it, so that a part is made only when the code comes there.
import { parse } from "acorn";
import type { Use } from "./part-imports";
import { makerOf } from "./script-parts";
import { allNodes, nameOf, part, parts, type Tree } from "./syntax-tree";

/** How each import is said, by its local name. */
function saidImports(imports: readonly Tree[], uses: readonly Use[]): ReadonlyMap<string, string> {
	const said = new Map<string, string>();
	for (const declaration of imports) {
		const source = String(part(declaration, "source")?.value);
		for (const specifier of declaration.specifiers as readonly Tree[]) {
			const name = nameOf(part(specifier, "imported"));
			const use = uses.find((each) => each.name === name && source.endsWith(each.path));
			if (use === undefined) {
				throw new Error(`Only what is imported by its name can be asked for late: ${source}`);
			}
			said.set(String(part(specifier, "local")?.name), `${makerOf(use.part.name)}().${use.name}`);
		}
	}
	return said;
}

/** Nodes in which a name stands for something of its own: parameters, variables, `{ name }`. */
function ownNames(node: Tree): readonly Tree[] {
	const declared = /Function/.test(node.type) ? (node.params as readonly Tree[]) : [];
	const isPattern = ["VariableDeclarator", "CatchClause"].includes(node.type);
	const target = part(node, isPattern ? (node.type === "CatchClause" ? "param" : "id") : "none");
	return [...declared, ...(target === null ? [] : [target]), ...(node.shorthand === true ? parts(node) : [])].flatMap(
		allNodes,
	);
}

/**
 * @param code a module whose imports from other parts were left in it
 * @param uses what these are
 * @throws where a name of an import also stands for something else
 */
export function withLateReferences(code: string, uses: readonly Use[]): string {
	const body = (parse(code, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Tree)
		.body as readonly Tree[];
	const imports = body.filter(({ type }) => type === "ImportDeclaration");
	const said = saidImports(imports, uses);
	const nodes = body.filter((node) => !imports.includes(node)).flatMap(allNodes);
	const shadowed = nodes.flatMap(ownNames).find((node) => said.has(nameOf(node) ?? ""));
	if (shadowed !== undefined) {
		throw new Error(`${nameOf(shadowed)} is imported, and is also a name of something else: rename one.`);
	}
	const changes = [
		...imports.map(({ start, end }) => ({ start, end: code[end] === "\n" ? end + 1 : end, text: "" })),
		...nodes.flatMap((node) => {
			const text = said.get(nameOf(node) ?? "");
			return text === undefined ? [] : [{ start: node.start, end: node.end, text }];
		}),
	];
	return changes
		.sort((one, other) => other.start - one.start)
		.reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), code);
}

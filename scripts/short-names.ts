// Finds the names of the page's texts that the build may shorten: those that nothing but `messages.name` ever reaches.
import { parse } from "acorn";
import { transform } from "esbuild";
import { nameOf, part, parts, type Tree } from "./syntax-tree";

/** A file of the page's script; of one that defines texts, its outermost objects are their names. */
export interface PageSource {
	readonly path: string;
	readonly code: string;
	readonly definesTexts: boolean;
}

/** Texts in groups that are reached by their names, as in `messages.fixes.apply`; all other groups are looked up. */
const GROUPS: readonly string[] = ["fixes", "settings", "tabs"];
/** By these names, and as what these functions give, the page's code holds texts. */
const HOLDERS: readonly string[] = ["messages", "words", "pageMessages", "jaShared", "enShared"];

/** Whether an expression gives texts, as far as its words tell. */
function givesTexts(node: Tree | null): boolean {
	switch (node?.type) {
		case "Identifier":
			return HOLDERS.includes(String(node.name));
		case "CallExpression":
			return givesTexts(part(node, "callee"));
		case "MemberExpression": {
			const name = node.computed === true ? null : nameOf(part(node, "property"));
			return name !== null && (HOLDERS.includes(name) || (GROUPS.includes(name) && givesTexts(part(node, "object"))));
		}
		default:
			return false;
	}
}

/** Whether texts are reached here in a way that does not tell by which name. */
function hidesNames(node: Tree): boolean {
	switch (node.type) {
		case "MemberExpression":
			return node.computed === true && givesTexts(part(node, "object"));
		case "SpreadElement":
			return givesTexts(part(node, "argument"));
		case "CallExpression":
			return nameOf(part(part(node, "callee"), "object")) === "Object" && parts(node).some(givesTexts);
		case "BinaryExpression":
			return node.operator === "in" && givesTexts(part(node, "right"));
		case "ForInStatement":
			return givesTexts(part(node, "right"));
		case "VariableDeclarator": {
			const target = part(node, "id");
			return givesTexts(part(node, "init")) && target?.type === "Identifier" && !givesTexts(target);
		}
		default:
			return false;
	}
}

/** A name, or a text that may be one, that stands here for something else than a text of the page. */
function otherNameAt(node: Tree, isDefinition: boolean): unknown {
	switch (node.type) {
		case "Literal":
			return node.value;
		case "TemplateElement":
			return (node.value as { readonly cooked?: unknown }).cooked;
		case "MemberExpression":
			return givesTexts(part(node, "object")) ? null : nameOf(part(node, "property"));
		case "Property":
		case "PropertyDefinition":
		case "MethodDefinition":
			return isDefinition ? null : nameOf(part(node, "key"));
		default:
			return null;
	}
}

/** What `const { one, other: renamed } = texts` takes by name; null for another node. */
function takenTexts(node: Tree): Tree | null {
	const target = node.type === "VariableDeclarator" && givesTexts(part(node, "init")) ? part(node, "id") : null;
	return target?.type === "ObjectPattern" ? target : null;
}

/** Names that a file uses in another way than to reach a text. */
function otherNames({ path, code, definesTexts }: PageSource): ReadonlySet<string> {
	const found = new Set<string>();
	const refuseHidden = (node: Tree): void => {
		const said = code.slice(node.start, node.end);
		throw new Error(`${path}: which texts are used here is known only at run time, so none can be shortened: ${said}`);
	};
	const visit = (node: Tree, isDefinition: boolean): void => {
		const name = otherNameAt(node, isDefinition);
		if (typeof name === "string") {
			found.add(name);
		}
		const taken = takenTexts(node);
		if (hidesNames(node)) {
			refuseHidden(node);
		}
		for (const child of parts(node)) {
			if (child === taken) {
				parts(child)
					.filter((property) => property.type === "RestElement" || property.computed === true)
					.forEach(refuseHidden);
			} else {
				visit(child, isDefinition && !/Function/.test(child.type));
			}
		}
	};
	visit(parse(code, { ecmaVersion: 2022, sourceType: "module" }) as unknown as Tree, definesTexts);
	return found;
}

type Texts = { readonly [name: string]: unknown };

function isGroup(value: unknown): value is Texts {
	return typeof value === "object" && value !== null;
}

/** Names of texts, and names within groups that are looked up. */
function namesOf(texts: Texts): { readonly reached: readonly string[]; readonly lookedUp: readonly string[] } {
	const groups = Object.entries(texts).filter((entry): entry is [string, Texts] => isGroup(entry[1]));
	const inner = groups.map(([name, group]) => ({ isReached: GROUPS.includes(name), names: namesOf(group) }));
	return {
		reached: [...Object.keys(texts), ...inner.filter((one) => one.isReached).flatMap(({ names }) => names.reached)],
		lookedUp: inner.flatMap(({ isReached, names }) =>
			isReached ? names.lookedUp : [...names.lookedUp, ...names.reached],
		),
	};
}

/** A source file in plain JavaScript. */
export async function plainSource(path: string, code: string, definesTexts: boolean): Promise<PageSource> {
	const loader = path.endsWith(".tsx") ? "tsx" : path.endsWith(".ts") ? "ts" : "js";
	return { path, code: (await transform(code, { loader, jsx: "transform", jsxFactory: "h" })).code, definesTexts };
}

/**
 * The names of texts that stand for nothing else in the whole script. A name that is used in any other way anywhere is
 * left as it is.
 * @param data names that come with data, of which the script's source may not tell
 * @throws where texts are looked up by names that are worked out, unless in a group that is kept whole
 */
export function shortNames(
	texts: Texts,
	sources: readonly PageSource[],
	data: ReadonlySet<string>,
): ReadonlySet<string> {
	const { reached, lookedUp } = namesOf(texts);
	const kept = new Set([...GROUPS, ...lookedUp, ...data, ...sources.flatMap((source) => [...otherNames(source)])]);
	return new Set(reached.filter((name) => !kept.has(name)));
}

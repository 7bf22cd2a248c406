// Reads the syntax trees that acorn makes of plain JavaScript.
import type { Node } from "acorn";

export type Tree = Node & { readonly [field: string]: unknown };

function isTree(value: unknown): value is Tree {
	return typeof value === "object" && value !== null && "type" in value;
}

/** What stands in a field of a node, if that is one node. */
export function part(node: Tree | null, field: string): Tree | null {
	const value = node?.[field];
	return isTree(value) ? value : null;
}

/** All nodes right below a node. */
export function parts(node: Tree): readonly Tree[] {
	return Object.values(node).flat().filter(isTree);
}

/** A node and all below it. */
export function allNodes(node: Tree): readonly Tree[] {
	const found = [node];
	// The list grows while it is walked.
	for (const each of found) {
		found.push(...parts(each));
	}
	return found;
}

/** The name in `a.name`, `{ name: b }` or `name`; null where it is worked out. */
export function nameOf(node: Tree | null): string | null {
	return node?.type === "Identifier" ? String(node.name) : null;
}

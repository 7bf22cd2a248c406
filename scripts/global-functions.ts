// Writes the functions that Google can call: one for each export of main.ts.
import { parse } from "acorn";
import { FUNCTION_HELP } from "../src/messages/function-help";
import { nameOf, part, type Tree } from "./syntax-tree";

/** Sheets offers a custom function while one types, and explains it, by the comment above its declaration. */
function help(name: string): string {
	const found = FUNCTION_HELP[name];
	if (found === undefined) {
		return "";
	}
	const parameters = found.parameters.map((each) => ` * @param {${each.type}} ${each.name} ${each.help}\n`);
	return `/**\n * ${found.summary}\n${parameters.join("")} * @return ${found.result}\n * @customfunction\n */\n`;
}

/**
 * @param code main.ts in plain JavaScript without imports
 * @throws where an export is anything else than an arrow function with one expression
 */
export function globalFunctions(code: string): string {
	const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Tree;
	const said = (node: Tree): string => code.slice(node.start, node.end);
	return (body as readonly Tree[])
		.filter(({ type }) => type === "VariableDeclaration")
		.flatMap((declaration) => declaration.declarations as readonly Tree[])
		.map((declarator) => {
			const name = nameOf(part(declarator, "id"));
			const made = part(declarator, "init");
			const answer = part(made, "body");
			if (name === null || made?.type !== "ArrowFunctionExpression" || answer === null || made.expression !== true) {
				throw new Error(`An export of main.ts is no arrow function with one expression: ${name}`);
			}
			const parameters = (made.params as readonly Tree[]).map(said).join(", ");
			return `${help(name)}function ${name}(${parameters}) {\n\treturn ${said(answer)};\n}\n`;
		})
		.join("\n");
}

// The parts of the script: every source file has its place, and what is imported late is said where it is used.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES } from "../../local/script-files";
import { globalFunctions } from "../../scripts/global-functions";
import { withLateReferences } from "../../scripts/late-references";
import { entryFor, type Use, usesIn } from "../../scripts/part-imports";
import { PARTS, partOf } from "../../scripts/script-parts";

function partNamed(name: string): (typeof PARTS)[number] {
	const part = PARTS.find((each) => each.name === name);
	if (part === undefined) {
		throw new Error(`No part ${name}`);
	}
	return part;
}

const TABLE = partNamed("Table");

test("every room of the source belongs to a part, and main.ts to none", () => {
	const rooms = readdirSync(join(PROJECT, "src"), { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() && entry.name !== "sidebar" ? [`src/${entry.name}/x.ts`] : [],
	);
	expect(rooms.filter((path) => partOf(path) === null)).toEqual([]);
	expect(partOf("src/main.ts")).toBeNull();
	expect(new Set(PARTS.map(({ file }) => file)).size).toBe(SCRIPT_FILES.length);
});

test("a file named by itself goes before its folder", () => {
	expect(partOf("src/commands/open-menu.ts")?.name).toBe("Menu");
	expect(partOf("src/commands/validate.ts")?.name).toBe("Commands");
});

test("what touches Google is in Code.js", () => {
	expect(
		PARTS.filter(({ paths }) => paths.some((path) => path.startsWith("src/sheets"))).map(({ file }) => file),
	).toEqual(["Code.js", "Code.js", "Code.js"]);
});

test("uses are found by name and through a whole library", () => {
	const code = `
		import { toA1 as a1 } from "part:src/table/a1.ts";
		import * as z from "part:node_modules/zod/v4/mini/external.js";
		export const x = [a1(1), z.string(), z.object({})];`;
	expect(usesIn(code).map(({ part, path, name }) => [part.name, path, name])).toEqual([
		["Table", "src/table/a1.ts", "toA1"],
		["Shapes", "node_modules/zod/v4/mini/external.js", "string"],
		["Shapes", "node_modules/zod/v4/mini/external.js", "object"],
	]);
});

test("a library of which it is not known what is used is refused", () => {
	expect(() => usesIn('import * as z from "part:node_modules/zod/x.js"; z[name]();')).toThrow("only at run time");
});

test("a part gives each name once", () => {
	const uses: readonly Use[] = [
		{ part: TABLE, path: "src/table/a1.ts", name: "toA1" },
		{ part: TABLE, path: "src/table/a1.ts", name: "toA1" },
		{ part: partNamed("Text"), path: "src/text/width.ts", name: "oneLine" },
	];
	expect(entryFor(TABLE, uses)).toBe('export { toA1 } from "./src/table/a1.ts";\n');
	expect(() => entryFor(TABLE, [...uses, { part: TABLE, path: "src/table/grid.ts", name: "toA1" }])).toThrow(
		"rename one",
	);
});

const LATE = 'import { toA1 as a1 } from "part:src/table/a1.ts";\n';
const TO_A1: readonly Use[] = [{ part: TABLE, path: "src/table/a1.ts", name: "toA1" }];

test("what is asked for late is said where it is used", () => {
	expect(withLateReferences(`${LATE}var f = (x) => [a1(x), "a1"];\n`, TO_A1)).toBe(
		'var f = (x) => [shinchokuTable_().toA1(x), "a1"];\n',
	);
});

test.each(["var f = (a1) => a1;", "function f() { var a1 = 1; }", "var f = { a1 };", "try {} catch (a1) {}"])(
	"a name that is also something else is refused: %s",
	(code) => {
		expect(() => withLateReferences(`${LATE}${code}\n`, TO_A1)).toThrow("rename one");
	},
);

test("each export of main.ts becomes a function, with its help above it", () => {
	expect(globalFunctions("var onOpen = () => part_().openMenu();\nexport { onOpen };\n")).toBe(
		"function onOpen() {\n\treturn part_().openMenu();\n}\n",
	);
	expect(globalFunctions("var SHINCHOKU_YEAR = (value) => part_().year(value);\n")).toMatch(
		/^\/\*\*\n \* 年度の書き方.*@customfunction\n \*\/\nfunction SHINCHOKU_YEAR\(value\) \{/s,
	);
});

test("an export of main.ts that is more than one expression is refused", () => {
	expect(() => globalFunctions("var onOpen = () => { a(); };")).toThrow("onOpen");
});

// Tabs in place of spaces, and no text changed.
import { indentedByTabs } from "../../scripts/indentation";

test("two spaces become a tab, and an odd one stays", () => {
	expect(indentedByTabs("if (a) {\n  b(\n    1,\n   2\n  );\n}\n")).toBe("if (a) {\n\tb(\n\t\t1,\n\t 2\n\t);\n}\n");
});

test("code is moved in as far as told; blank lines stay blank", () => {
	expect(indentedByTabs("a();\n\n  b();\n", 1)).toBe("\ta();\n\n\t\tb();\n");
});

test("texts of several lines keep their spaces", () => {
	const text = `const a = \`一\n  二\${b(\n  c\n)}\n    三\`;\n  d();\n`;
	expect(indentedByTabs(text, 1)).toBe(`\tconst a = \`一\n  二\${b(\n\t\tc\n\t)}\n    三\`;\n\t\td();\n`);
});

test("code that tabs would change is refused", () => {
	expect(() => indentedByTabs('const a = "一\\\n  二";\n')).toThrow("Tabs would change");
});

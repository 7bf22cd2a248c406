// What google.script.run lets through.
import { hostFor } from "./script-host";

const host = (body: string) =>
	hostFor(`function go(...args) { ${body} } function hidden_() { return 1 } var held = () => 1;`, { userLocale: "en" });

test.each<[string, unknown, unknown]>([
	["texts", "a", "a"],
	["numbers", 1.5, 1.5],
	["booleans", false, false],
	["null", null, null],
	["undefined", undefined, null],
	["undefined in arrays", [undefined, 1], [null, 1]],
	["undefined members", { a: undefined, b: [{ c: null }] }, { b: [{ c: null }] }],
])("%s arrive as JSON carries them", (_what, sent, received) => {
	expect(host("return args[0]").runFromSidebar("go", sent)).toStrictEqual(received);
});

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

test.each<[string, unknown]>([
	["a function", () => 1],
	["a date", new Date()],
	["a date deep inside", { rows: [{ at: new Date() }] }],
	["a map", new Map()],
	["a cycle", cyclic],
	["a bigint", 1n],
	["NaN", Number.NaN],
])("%s is refused as an argument", (_what, sent) => {
	expect(() => host("return 1").runFromSidebar("go", sent)).toThrow(/^Failed due to illegal value in property/);
});

test("arguments are the script's own objects", () => {
	expect(host("return [args[0] instanceof Array, args[0][0] instanceof Object]").runFromSidebar("go", [{}])).toEqual([
		true,
		true,
	]);
});

test.each([
	["undefined", null],
	["[undefined, null]", [null, null]],
	["({ a: undefined, b: 1 })", { b: 1 }],
	["new Date()", null],
	["[[1, new Date()]]", null],
	["({ findings: [1], when: { at: new Date() } })", null],
	["({ list: [{ text: '指摘' }] })", { list: [{ text: "指摘" }] }],
	["NaN", null],
])("the result %s", (expression, received) => {
	expect(host(`return ${expression}`).runFromSidebar("go")).toStrictEqual(received);
});

test.each([
	"SpreadsheetApp.getActiveSheet()",
	"({ sheet: SpreadsheetApp.getActiveSheet() })",
	"() => 1",
	"new Map()",
	"(() => { const a = []; a.push(a); return a })()",
])("the result %s is refused", (expression) => {
	expect(() => host(`return ${expression}`).runFromSidebar("go")).toThrow(
		"The script completed but the returned value is not a supported return type.",
	);
});

test("a result is not the script's object but a copy", () => {
	const result = host("return { a: [1] }").runFromSidebar("go");
	expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
	expect((result as { a: unknown }).a).toBeInstanceOf(Array);
});

test.each(["hidden_", "nothing", "toString", "SpreadsheetApp"])("%s cannot be called", (name) => {
	expect(() => host("return 1").runFromSidebar(name)).toThrow(`Script function not found: ${name}`);
});

test("errors of the script reach the page with their message", () => {
	expect(() => host("throw new Error('表が見つかりません')").runFromSidebar("go")).toThrow("表が見つかりません");
});

// The page refuses the answers that the bridge's zod schemas refuse, and says where they differ.
import * as z from "zod";
import { answerShapes, shapesOf } from "../../scripts/answer-shapes";
import { misfitOfAnswer } from "../../src/bridge/answer-shapes";
import { BRIDGE, NOT_FOR_PAGE, PageResult } from "../../src/bridge/bridge";
import { sampleResult } from "../sidebar/page-results";

const RESULT = sampleResult();

const SHAPES = answerShapes();

function misfit(value: unknown): string | null {
	return misfitOfAnswer("pageCheckTable", value, SHAPES);
}

test("the result of the sample fits", () => {
	expect(misfit(RESULT)).toBeNull();
	expect(z.safeParse(PageResult, RESULT).success).toBe(true);
});

test.each<readonly [string, (result: typeof RESULT) => unknown]>([
	[".", () => null],
	[".", () => [RESULT]],
	[".sheetId", (result) => ({ ...result, sheetId: "1" })],
	[".sheetId", (result) => ({ ...result, sheetId: 1.5 })],
	[".fingerprint", ({ fingerprint: _, ...rest }) => rest],
	[".language", (result) => ({ ...result, language: "fr" })],
	[
		".findings[2].ignored",
		(result) => ({ ...result, findings: result.findings.map((one, at) => (at === 2 ? { ...one, ignored: 1 } : one)) }),
	],
	[".findings[0].key", (result) => ({ ...result, findings: [{ chapter: "", ignored: null }, ...result.findings] })],
	[".titles.missing-year", (result) => ({ ...result, titles: { "missing-year": 3 } })],
	[
		".result.findings[0].severity",
		(result) => ({
			...result,
			result: { ...result.result, findings: [{ ...result.result.findings[0], severity: "error|warning" }] },
		}),
	],
	[
		".result.table.asOf.source",
		(result) => ({
			...result,
			result: { ...result.result, table: { ...result.result.table, asOf: { date: "", source: "x" } } },
		}),
	],
])("differs at %s", (place, change) => {
	const changed = change(RESULT);
	expect(misfit(changed)).toBe(place);
	expect(z.safeParse(PageResult, changed).success).toBe(false);
});

test("null and further properties do no harm where the schema allows them; an unknown name does", () => {
	expect(misfit({ ...RESULT, further: 1 })).toBeNull();
	expect(misfitOfAnswer("pageMakeTab", { name: "a", sheetId: 1, kept: null }, SHAPES)).toBeNull();
	expect(misfitOfAnswer("pageElse", {}, SHAPES)).toBe("pageElse");
});

const Many = z.object({
	pair: z.tuple([z.int(), z.string()]),
	choice: z.nullable(z.enum(["on", "off"])),
	left: z.optional(z.string()),
	list: z.nullable(z.array(z.object({ a: z.int() }))),
	any: z.unknown(),
	one: z.literal(1),
	kind: z.discriminatedUnion("kind", [
		z.object({ kind: z.literal("a"), b: z.boolean() }),
		z.object({ kind: z.literal("c") }),
	]),
});

const FITTING = { pair: [1, "a"], choice: null, list: [{ a: 1 }], any: null, one: 1, kind: { kind: "a", b: true } };

test.each<readonly [string | null, object]>([
	[null, {}],
	[null, { choice: "off", left: "", list: null, any: [1], kind: { kind: "c" } }],
	[".pair[1]", { pair: [1, 2] }],
	[".pair", { pair: [1] }],
	[".pair", { pair: { 0: 1, 1: "a" } }],
	[".choice", { choice: "" }],
	[".choice", { choice: ["on"] }],
	[".left", { left: null }],
	[".list", { list: [{ a: "1" }] }],
	[".list", { list: {} }],
	[".one", { one: 2 }],
	[".kind", { kind: { kind: "a" } }],
	[".kind", { kind: null }],
])("of every kind of shape: misfit at %s with %j", (place, change) => {
	const value = { ...FITTING, ...change };
	expect(misfitOfAnswer("many", value, shapesOf({ many: Many }))).toBe(place);
	expect(z.safeParse(Many, value).success).toBe(place === null);
});

test("words that a shape cannot hold are refused when it is drawn", () => {
	expect(() => shapesOf({ many: z.enum(["a|b"]) })).toThrow("a|b");
});

test("every answer has a shape", () => {
	const asked = Object.keys(BRIDGE).filter((name) => name !== NOT_FOR_PAGE);
	expect(Object.keys(SHAPES.shapes).sort()).toEqual(asked.sort());
});

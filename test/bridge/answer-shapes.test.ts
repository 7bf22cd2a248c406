// The page refuses the answers that the bridge's zod schemas refuse, and says where they differ.
import * as z from "zod";
import { shapesOf } from "../../scripts/answer-shapes";
import { misfitOfAnswer } from "../../src/bridge/answer-shapes";
import { BRIDGE } from "../../src/bridge/bridge";
import { sampleResult } from "../sidebar/page-results";

const RESULT = sampleResult();

const SHAPES = shapesOf(Object.fromEntries(Object.entries(BRIDGE).map(([name, { response }]) => [name, response])));

function misfit(value: unknown): string | null {
	return misfitOfAnswer("pageCheckTable", value, SHAPES);
}

test("the result of the sample fits", () => {
	expect(misfit(RESULT)).toBeNull();
	expect(z.safeParse(BRIDGE.pageCheckTable.response, RESULT).success).toBe(true);
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
		".result.table.headerRows[1]",
		(result) => ({ ...result, result: { ...result.result, table: { ...result.result.table, headerRows: [6, "8"] } } }),
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
	expect(z.safeParse(BRIDGE.pageCheckTable.response, changed).success).toBe(false);
});

test("null and further properties do no harm where the schema allows them; an unknown name does", () => {
	expect(misfit({ ...RESULT, further: 1 })).toBeNull();
	expect(misfitOfAnswer("pageMakeTab", { name: "a", sheetId: 1, kept: null }, SHAPES)).toBeNull();
	expect(misfitOfAnswer("pageElse", {}, SHAPES)).toBe("pageElse");
});

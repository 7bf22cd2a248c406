// A case of the fuzzing: a sheet, the same one some other day, and what an office may have set.
import fc from "fast-check";
import { RULES } from "../../src/checks/index";
import { type ColumnUse, DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { largePair, longPair, type SheetPair, smallPair } from "./any-sheet";

export interface FuzzCase {
	readonly pair: SheetPair;
	readonly settings: Settings;
	/** The headed column that a person says to be something else, by its position; null for none. */
	readonly correction: { readonly nth: number; readonly use: ColumnUse } | null;
	readonly language: "ja" | "en";
	/** Whether everything is done twice, to see that it comes to the same. */
	readonly twice: boolean;
}

/** Every check on, the ministry's pack too. */
const ALL_ON: Settings = {
	...DEFAULT_SETTINGS,
	digitWidth: "mixed",
	checks: Object.fromEntries(RULES.map(({ id }) => [id, { on: true, severity: null }])),
};

const mark = (symbol: string, done: boolean) => ({ symbol, meaning: symbol, lookAlikes: [], done });

const settings: fc.Arbitrary<Settings> = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(ALL_ON) },
	{ weight: 1, arbitrary: fc.constant(DEFAULT_SETTINGS) },
	{
		weight: 1,
		arbitrary: fc.record({ start: fc.integer({ min: 1, max: 12 }), width: fc.constantFrom("off", "half") }).map(
			({ start, width }): Settings => ({
				...ALL_ON,
				fiscalYearStart: start,
				digitWidth: width,
				departments: [
					{ name: "福祉政策課", aliases: ["福祉課", "constructor"] },
					{ name: "__proto__", aliases: ["toString"] },
				],
				terms: ["短期", "constructor", "__proto__"],
				scale: [mark("__proto__", true), mark("constructor", false), mark("〇", false)],
				requests: { due: "2026-12-10", contact: "企画課 内線1234" },
			}),
		),
	},
);

const year = fc.integer({ min: 1868, max: 2999 });
const use: fc.Arbitrary<ColumnUse> = fc.oneof(
	fc.record({
		kind: fc.constant("role" as const),
		role: fc.constantFrom("number", "new", "item", "outline", "department", "term"),
	}),
	fc
		.tuple(year, fc.nat(5), fc.constantFrom(null, "actual", "interim", "plan", "target"))
		.map(([from, more, as]): ColumnUse => ({ kind: "year", from, to: Math.min(2999, from + more), as })),
	fc.constant({ kind: "plan" as const }),
	fc.record({ kind: fc.constant("mark" as const), year: fc.oneof(year, fc.constant(null)) }),
	fc.constant({ kind: "band" as const }),
	fc.constant({ kind: "ignored" as const }),
);

function caseOf(pair: fc.Arbitrary<SheetPair>, often: number): fc.Arbitrary<FuzzCase> {
	return fc.record({
		pair,
		settings,
		correction: fc.oneof(
			{ weight: 5, arbitrary: fc.constant(null) },
			{ weight: 1, arbitrary: fc.record({ nth: fc.nat(12), use }) },
		),
		language: fc.constantFrom("ja", "ja", "ja", "en"),
		twice: fc.nat(often).map((draw) => draw === 1),
	});
}

export type CaseKind = "small" | "long" | "large";

export const CASES: { readonly [Kind in CaseKind]: fc.Arbitrary<FuzzCase> } = {
	small: caseOf(smallPair, 9),
	/** Small, with cells as long as can be. */
	long: caseOf(longPair, 0),
	/** Up to the largest. */
	large: caseOf(largePair, 0),
};

/** Without a sheet, with every check on. */
export const DEFAULT_CASE: Omit<FuzzCase, "pair"> = {
	settings: ALL_ON,
	correction: null,
	language: "ja",
	twice: false,
};

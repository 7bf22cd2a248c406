// Sheets of every kind go through reader, checks, summary and all plans: nothing throws, every promise of a plan holds.
import fc from "fast-check";
import { CASES } from "./fuzz-case";
import { runCase } from "./pipeline";

/** Far longer than a case takes on a busy machine; a case that hangs is caught by `npm run fuzz`. */
jest.setTimeout(600_000);

test("4,940 small sheets", () => {
	const seen = { table: 0, none: 0 };
	fc.assert(
		fc.property(CASES.small, (fuzz) => {
			seen[runCase(fuzz)]++;
		}),
		{ seed: 20261122, numRuns: 4_940 },
	);
	// Sheets that are no tables show nothing of the checks and tabs.
	expect(seen.table).toBeGreaterThan(2_000);
	expect(seen.none).toBeGreaterThan(500);
});

test("57 sheets with cells of 50,000 characters", () => {
	let tables = 0;
	fc.assert(
		fc.property(CASES.long, (fuzz) => {
			tables += runCase(fuzz) === "table" ? 1 : 0;
		}),
		{ seed: 20261123, numRuns: 57 },
	);
	expect(tables).toBeGreaterThan(30);
});

test("3 sheets of up to 3,000 rows and 60 columns", () => {
	let rows = 0;
	fc.assert(
		fc.property(CASES.large, (fuzz) => {
			runCase(fuzz);
			rows = Math.max(rows, fuzz.pair.now.texts.length);
		}),
		{ seed: 20261124, numRuns: 3 },
	);
	expect(rows).toBeGreaterThan(1_000);
});

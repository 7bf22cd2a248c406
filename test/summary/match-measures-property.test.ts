// What must hold for the measures of any two tables.
import fc from "fast-check";
import { type Matching, matchMeasures } from "../../src/summary/match-measures";
import type { TableSnapshot } from "../../src/summary/snapshot";
import { type MeasureRow, snapshotOf } from "./snapshot-fixture";

const RUNS = { seed: 20261122, numRuns: 150 };

const word = fc.constantFrom(
	"見守り",
	"配食",
	"研修",
	"健診",
	"相談",
	"（３）研修",
	"相談（再掲）",
	"",
	"認知症カフェ",
);
const someRow: fc.Arbitrary<MeasureRow> = fc.record({
	name: fc.oneof(
		word,
		fc.tuple(word, word).map(([one, other]) => one + other),
	),
	chapter: fc.constantFrom("第１章　暮らし", "第２章　医療"),
	outline: fc.constantFrom("", "地域の団体と協力して見守る", "弁当を届ける", "講座を開く"),
	departments: fc.constantFrom("福祉課", "健康課", "福祉課、健康課"),
	mark: fc.constantFrom("◎", "〇", "△", "×", ""),
	cells: fc.constantFrom("ff", "fb", "b-"),
	joined: fc.boolean(),
});
const someRows = fc.array(someRow, { minLength: 1, maxLength: 14 });

/** What the pairs say, whatever the order: the contents of each entry with those of its partner. */
function pairsIn(base: TableSnapshot, current: TableSnapshot, { entries }: Matching): readonly string[] {
	const say = (snapshot: TableSnapshot, index: number | null): string => {
		const entry = snapshot.entries[index ?? -1];
		return entry === undefined
			? "none"
			: JSON.stringify([snapshot.measures[entry.measure]?.name, { ...entry, measure: 0, chapter: 0 }]);
	};
	return entries.map((partner, index) => `${say(base, partner)} ${say(current, index)}`).sort();
}

describe("for any two tables", () => {
	test("pairs are one to one, and a measure is removed only when none of its entries is left", () => {
		fc.assert(
			fc.property(someRows, someRows, (one, other) => {
				const [base, current] = [snapshotOf(one), snapshotOf(other)];
				const { entries, measures, removed } = matchMeasures(base, current);
				const taken = entries.filter((entry) => entry !== null);
				expect(new Set(taken).size).toBe(taken.length);
				expect(entries).toHaveLength(current.entries.length);
				const left = new Set([
					...taken.map((entry) => base.entries[entry]?.measure),
					...measures.filter((measure) => measure !== null),
				]);
				expect(removed.filter((measure) => left.has(measure))).toEqual([]);
				expect(left.size + removed.length).toBe(base.measures.length);
			}),
			RUNS,
		);
	});

	test("a table is itself, entry by entry", () => {
		fc.assert(
			fc.property(someRows, (rows) => {
				const table = snapshotOf(rows);
				const { entries, removed, renamed } = matchMeasures(table, table);
				expect(entries.filter((entry) => entry === null)).toEqual([]);
				expect(pairsIn(table, table, { entries, removed, renamed, measures: [] })).toEqual(
					pairsIn(table, table, { entries: entries.map((_, index) => index), removed, renamed, measures: [] }),
				);
				expect([removed, renamed.filter(Boolean)]).toEqual([[], []]);
			}),
			RUNS,
		);
	});

	test("the order of measures with names of their own changes nothing", () => {
		const rows = fc
			.uniqueArray(someRow, { selector: ({ name }) => name, minLength: 1, maxLength: 12 })
			.map((list) => list.filter(({ name }) => name !== "").map((row) => ({ ...row, joined: false })));
		const shuffled = rows.chain((list) =>
			fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
		);
		fc.assert(
			fc.property(shuffled, shuffled, ([one, mixedOne], [other, mixedOther]) => {
				const inOrder = matchMeasures(snapshotOf(one), snapshotOf(other));
				const mixed = matchMeasures(snapshotOf(mixedOne), snapshotOf(mixedOther));
				expect(pairsIn(snapshotOf(mixedOne), snapshotOf(mixedOther), mixed)).toEqual(
					pairsIn(snapshotOf(one), snapshotOf(other), inOrder),
				);
			}),
			RUNS,
		);
	});
});

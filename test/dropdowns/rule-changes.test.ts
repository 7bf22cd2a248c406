// What of a tab's rules is written: no more than must change, and never a rule of staff that stays.
import type { Dropdown } from "../../src/dropdowns/dropdown-plan";
import {
	changesFor,
	foreignRows,
	isOwnHelpText,
	MOST_STRETCHES,
	ownHelpText,
	type Standing,
	stretchesOf,
} from "../../src/dropdowns/rule-changes";

const SIGNS: { readonly [sign: string]: Standing } = { ".": "none", p: "planned", o: "own", f: "foreign" };

/** One column of standings, a sign a row. */
function column(signs: string): readonly (readonly Standing[])[] {
	return [...signs].map((sign) => [SIGNS[sign] ?? "none"]);
}

function dropdownOn(...rows: readonly number[]): Dropdown {
	return { column: 0, label: "評価", values: ["〇"], rows };
}

/** Rows that get the list, rows that lose one, and the stretches that are written. */
function written(signs: string, rows: readonly number[], replace = false) {
	const standings = column(signs);
	const [change, ...more] = changesFor(rows.length === 0 ? [] : [dropdownOn(...rows)], standings, replace);
	expect(more).toEqual([]);
	return change === undefined
		? null
		: {
				put: change.put,
				take: change.take,
				stretches: stretchesOf(change, standings).map(({ row, rows: count }) => `${row}+${count}`),
			};
}

test("a new list is written in one stretch, over cells that get none", () => {
	expect(written(".....", [1, 2, 4])).toEqual({ put: [1, 2, 4], take: [], stretches: ["1+4"] });
});

test("a list that stands there already is not written", () => {
	expect(written(".pp.p", [1, 2, 4])).toBeNull();
	expect(written(".p..p", [1, 2, 4])).toEqual({ put: [2], take: [], stretches: ["2+1"] });
});

test("ours of another kind is renewed, ours on a cell that is no entry any more goes", () => {
	expect(written("o.o", [0])).toEqual({ put: [0], take: [2], stretches: ["0+3"] });
});

test("removal takes ours only", () => {
	expect(written("of.fo", [])).toEqual({ put: [], take: [0, 4], stretches: ["0+1", "4+1"] });
	expect(written("f.f", [])).toBeNull();
});

test("rules of staff that stay are not written back", () => {
	expect(written("..f..f..", [0, 1, 3, 4, 6])).toEqual({
		put: [0, 1, 3, 4, 6],
		take: [],
		stretches: ["0+2", "3+2", "6+1"],
	});
});

test("rules of staff on planned cells stay, or go when they are to be replaced", () => {
	expect(foreignRows(dropdownOn(0, 1, 2), column(".f.f"))).toEqual([1]);
	expect(written(".f.f", [0, 1, 2])).toEqual({ put: [0, 2], take: [], stretches: ["0+1", "2+1"] });
	expect(written(".f.f", [0, 1, 2], true)).toEqual({ put: [0, 1, 2], take: [], stretches: ["0+3"] });
});

test("the number of stretches has a bound", () => {
	const rowsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index * 2);
	const stretches = (count: number) => written(".f".repeat(count), rowsOf(count))?.stretches;
	expect(stretches(MOST_STRETCHES)).toHaveLength(MOST_STRETCHES);
	expect(stretches(MOST_STRETCHES + 1)).toEqual([`0+${MOST_STRETCHES * 2 + 1}`]);
});

test("only help texts that begin with our tag are ours", () => {
	expect(isOwnHelpText(ownHelpText("一覧から選べます。"))).toBe(true);
	for (const text of [null, "", "一覧から選べます。", "（進捗チェック：）", "進捗チェック"]) {
		expect(isOwnHelpText(text)).toBe(false);
	}
});

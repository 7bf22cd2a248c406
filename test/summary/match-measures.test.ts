// Which measure is which: a coordinator's cases first, then what must hold for any tables.
import fc from "fast-check";
import { type Matching, matchMeasures } from "../../src/summary/match-measures";
import type { TableSnapshot } from "../../src/summary/snapshot";
import { type MeasureRow, snapshotOf } from "./snapshot-fixture";

const RUNS = { seed: 20261122, numRuns: 150 };

/** Every measure of the current table with the one it was, as 「was → is」; new ones as 「+ is」, gone ones as 「- was」. */
function told(base: readonly MeasureRow[], current: readonly MeasureRow[]): readonly string[] {
	const [before, after] = [snapshotOf(base), snapshotOf(current)];
	const { measures, removed } = matchMeasures(before, after);
	return [
		...after.measures.map(({ name }, index) => {
			const was = measures[index] ?? null;
			return was === null ? `+ ${name}` : `${before.measures[was]?.name} → ${name}`;
		}),
		...removed.map((index) => `- ${before.measures[index]?.name}`),
	];
}

function renamedIn(base: readonly MeasureRow[], current: readonly MeasureRow[]): readonly string[] {
	const after = snapshotOf(current);
	const { renamed } = matchMeasures(snapshotOf(base), after);
	return after.measures.flatMap(({ name }, index) => (renamed[index] === true ? [name] : []));
}

const WATCH: MeasureRow = {
	name: "見守り活動の推進",
	chapter: "第１章　暮らし",
	direction: "１　支え合い",
	outline: "地域の団体と協力して、ひとり暮らしの高齢者を見守る",
	departments: "福祉政策課",
};
const MEALS: MeasureRow = {
	name: "配食サービス",
	chapter: "第１章　暮らし",
	direction: "１　支え合い",
	outline: "食事の用意が難しい世帯へ、栄養に配慮した弁当を届ける",
	departments: "介護保険課",
};
const CAFE: MeasureRow = {
	name: "認知症カフェの開設",
	chapter: "第２章　認知症",
	direction: "１　理解",
	outline: "認知症の人と家族が気軽に集まれる場を設ける",
	departments: "長寿支援課",
};
const ALL = [WATCH, MEALS, CAFE];

describe("a measure stays itself", () => {
	const same = [
		"見守り活動の推進 → 見守り活動の推進",
		"配食サービス → 配食サービス",
		"認知症カフェの開設 → 認知症カフェの開設",
	];

	test("in rows that were swapped or sorted", () => {
		expect([...told(ALL, [CAFE, WATCH, MEALS])].sort()).toEqual([...same].sort());
	});

	test("when a row is inserted above, and another deleted", () => {
		const added = { ...MEALS, name: "買い物支援バスの運行", outline: "移動が難しい人のためにバスを走らせる" };
		expect(told(ALL, [added, ...ALL])).toEqual(["+ 買い物支援バスの運行", ...same]);
		expect(told(ALL, [WATCH, CAFE])).toEqual([same[0], same[2], "- 配食サービス"]);
	});

	test("when all that stands beside its name has changed", () => {
		const moved = {
			name: "配食サービス",
			chapter: "第３章　医療",
			outline: "栄養士が献立を見直し、週三回届ける",
			departments: "健康政策課",
			mark: "×",
		};
		expect(told(ALL, [WATCH, CAFE, moved])).toEqual([same[0], same[2], same[1]]);
		expect(renamedIn(ALL, [WATCH, CAFE, moved])).toEqual([]);
	});

	test.each([
		["a number that shifted", "（３）見守り活動", "（４）見守り活動"],
		["a number that came", "見守り活動", "１－２　見守り活動"],
		["a circled number", "③見守り活動", "④見守り活動"],
		["width and spaces", "ＩＣＴ 活用", "ICT活用"],
		["a line break", "見守り\n活動", "見守り活動"],
		["（再掲） written or not", "見守り活動", "見守り活動（再掲）"],
	])("with %s, which is no rename", (_, was, is) => {
		expect(told([{ name: was }], [{ name: is }])).toEqual([`${was} → ${is}`]);
		expect(renamedIn([{ name: was }], [{ name: is }])).toEqual([]);
	});

	test("when numbers shift over names that are alike: each name keeps its own", () => {
		const [was, is] = [
			["（１）健診", "（２）健診の案内", "（３）研修"],
			["（１）相談", "（２）健診", "（３）健診の案内", "（４）研修"],
		].map((names) => names.map((name) => ({ name })));
		expect(told(was ?? [], is ?? [])).toEqual([
			"+ （１）相談",
			"（１）健診 → （２）健診",
			"（２）健診の案内 → （３）健診の案内",
			"（３）研修 → （４）研修",
		]);
	});
});

describe("of one name twice each keeps its own", () => {
	test("a relisted one and its original, in whatever order", () => {
		const again = { ...CAFE, chapter: "第３章　社会参加", relisted: true, name: "認知症カフェの開設（再掲）" };
		expect(told([CAFE, again], [again, CAFE])).toEqual([
			"認知症カフェの開設（再掲） → 認知症カフェの開設（再掲）",
			"認知症カフェの開設 → 認知症カフェの開設",
		]);
	});

	test("where only the original is left, it is not taken for the relisted one", () => {
		const again = { ...CAFE, relisted: true, name: "認知症カフェの開設（再掲）" };
		expect(told([again, CAFE], [CAFE])).toEqual([
			"認知症カフェの開設 → 認知症カフェの開設",
			"- 認知症カフェの開設（再掲）",
		]);
	});

	const first: MeasureRow = { name: "研修の実施", chapter: "第１章　暮らし", departments: "福祉政策課", mark: "◎" };
	const second: MeasureRow = { name: "研修の実施", chapter: "第２章　医療", departments: "健康政策課", mark: "△" };

	function marksThen(base: readonly MeasureRow[], current: readonly MeasureRow[]): readonly string[] {
		const before = snapshotOf(base);
		return matchMeasures(before, snapshotOf(current)).entries.map(
			(entry) => before.entries[entry ?? -1]?.mark ?? "new",
		);
	}

	test("in two chapters that changed places and their marks", () => {
		const [one, other] = [
			{ ...first, mark: "〇" },
			{ ...second, mark: "〇" },
		];
		expect(marksThen([first, second], [other, one])).toEqual(["△", "◎"]);
	});

	test("in two chapters whose numbers changed", () => {
		const [one, other] = [
			{ ...first, chapter: "第２章　暮らし", mark: "×" },
			{ ...second, chapter: "第１章　医療", mark: "×" },
		];
		expect(marksThen([first, second], [other, one])).toEqual(["△", "◎"]);
	});

	test("of two departments in one chapter", () => {
		const [one, other] = [
			{ ...first, mark: "〇" },
			{ ...second, chapter: "第１章　暮らし", mark: "〇" },
		];
		expect(marksThen([first, { ...second, chapter: "第１章　暮らし" }], [other, one])).toEqual(["△", "◎"]);
	});

	test("with one more of them, only the one more is new", () => {
		const third = { ...first, chapter: "第３章　社会参加", departments: "長寿支援課" };
		expect(marksThen([first, second], [third, second, first])).toEqual(["new", "△", "◎"]);
	});
});

describe("a renamed measure is known again", () => {
	const cases: readonly [string, Partial<MeasureRow>][] = [
		["a few words more", { name: "見守り活動等の推進" }],
		["a particle", { name: "見守り活動推進" }],
		["one word for another, with the same outline", { name: "見守り訪問の促進" }],
		["a longer name", { name: "地域の見守り活動の推進と充実" }],
		["another name for the same outline, direction and department", { name: "あんしん声かけ運動" }],
		[
			"a name and a little of the outline",
			{ name: "見守り活動の強化", outline: "地域の団体や企業と協力して、ひとり暮らしの高齢者等を見守る" },
		],
		["a name and its department", { name: "見守り活動の推進等", departments: "福祉政策課、危機管理課" }],
	];
	test.each(cases)("%s", (_, changes) => {
		const is = { ...WATCH, ...changes };
		expect(told(ALL, [MEALS, CAFE, is])).toEqual([
			"配食サービス → 配食サービス",
			"認知症カフェの開設 → 認知症カフェの開設",
			`${WATCH.name} → ${is.name}`,
		]);
		expect(renamedIn(ALL, [MEALS, CAFE, is])).toEqual([is.name]);
	});

	test("in a table without outlines by a name that is nearly the same, in its place", () => {
		const was = { name: "サロン活動支援", chapter: "第１章", departments: "福祉政策課" };
		expect(told([was], [{ ...was, name: "サロン活動の支援" }])).toEqual(["サロン活動支援 → サロン活動の支援"]);
	});

	test("each by its own, when several were renamed and moved", () => {
		const is = ALL.map((row) => ({ ...row, name: `${row.name}（拡充）` })).reverse();
		expect(told(ALL, is)).toEqual(ALL.map(({ name }) => `${name} → ${name}（拡充）`).reverse());
	});

	test("and the closest of two, wherever they stand", () => {
		const [near, far] = [
			{ ...WATCH, name: "見守り活動の推進等" },
			{ ...WATCH, name: "見守り活動の推進員の養成" },
		];
		for (const is of [
			[near, far],
			[far, near],
		]) {
			expect(told([WATCH], is)).toContain("見守り活動の推進 → 見守り活動の推進等");
			expect(told([WATCH], is)).toContain("+ 見守り活動の推進員の養成");
		}
	});
});

describe("two measures are not taken for one", () => {
	const cases: readonly [string, MeasureRow, MeasureRow][] = [
		[
			"of two groups of people and two departments",
			{ name: "高齢者向け住宅の整備", outline: "高齢者が安心して住める住宅を増やす", departments: "長寿支援課" },
			{ name: "障害者向け住宅の整備", outline: "障害のある人が住みやすい住宅を増やす", departments: "障害福祉課" },
		],
		[
			"two courses",
			{
				name: "認知症サポーター養成講座",
				outline: "学校や職場で認知症の正しい知識を学ぶ講座を開く",
				departments: "長寿支援課",
			},
			{
				name: "認知症サポーターステップアップ講座",
				outline: "受講を終えた人が地域で活躍するための実践的な学びを重ねる",
				departments: "長寿支援課",
			},
		],
		[
			"two works on one thing",
			{ name: "ケアプラン点検", outline: "事業所が作成した計画の内容を確かめる", departments: "介護保険課" },
			{ name: "ケアプラン作成", outline: "新任の職員へ、書き方の手引きと様式を配る", departments: "介護保険課" },
		],
		[
			"the same ending",
			{ name: "空き家の活用に関する相談支援事業の推進", departments: "住宅政策課" },
			{ name: "外国人住民に関する相談支援事業の推進", departments: "国際交流課" },
		],
		["short names without anything beside them", { name: "健診" }, { name: "検診車" }],
		["nothing in common", { name: "道路の段差の解消" }, { name: "図書館の利用促進" }],
		[
			"a measure and another one listed again",
			{ name: "見守り活動の推進", departments: "福祉政策課" },
			{ name: "見守り活動の推進員（再掲）", departments: "福祉政策課", relisted: true },
		],
	];
	test.each(cases)("%s", (_, was, is) => {
		expect(told([was], [is])).toEqual([`+ ${is.name}`, `- ${was.name}`]);
		expect(told([is], [was])).toEqual([`+ ${was.name}`, `- ${is.name}`]);
	});
});

describe("rows of one measure", () => {
	const rows: readonly MeasureRow[] = [
		{ name: "医療・介護の連携", outline: "多職種の研修会を開く", departments: "健康政策課", mark: "◎" },
		{ name: "", joined: true, outline: "退院時の手引きを配る", departments: "健康政策課", mark: "〇" },
		{ name: "", joined: true, outline: "相談窓口を置く", departments: "福祉政策課", mark: "△" },
	];
	const [a, b, c] = rows;

	function marksThen(current: readonly (MeasureRow | undefined)[]): readonly string[] {
		const before = snapshotOf(rows);
		const after = snapshotOf(
			current.map((row, index) => ({ ...row, name: "医療・介護の連携", joined: index > 0, mark: "×" })),
		);
		return matchMeasures(before, after).entries.map((entry) => before.entries[entry ?? -1]?.mark ?? "new");
	}

	test("are told apart by their outlines, in whatever order", () => {
		expect(marksThen([c, a, b])).toEqual(["△", "◎", "〇"]);
	});

	test("also when an outline was edited or a row put between", () => {
		const edited = { name: "", departments: "健康政策課", outline: "退院時の手引きを作り直して配る" };
		const fresh = { name: "", outline: "ＩＣＴで情報を共有する", departments: "情報政策課" };
		expect(marksThen([edited, fresh, c, a])).toEqual(["〇", "new", "△", "◎"]);
	});

	test("by their departments when outlines say nothing", () => {
		const bare = (departments: string, mark: string): MeasureRow => ({ name: "連携", departments, mark });
		const before = snapshotOf([bare("福祉課", "◎"), { ...bare("健康課", "△"), joined: true }]);
		const after = snapshotOf([bare("健康課", "〇"), { ...bare("福祉課", "〇"), joined: true }]);
		expect(matchMeasures(before, after).entries).toEqual([1, 0]);
	});

	test("stay themselves when they stand as measures of the same name, and when they are joined again", () => {
		const apart = rows.map((row) => ({ ...row, name: "医療・介護の連携", joined: false }));
		const [joined, parted] = [snapshotOf(rows), snapshotOf(apart)];
		expect(matchMeasures(joined, parted)).toMatchObject({ entries: [0, 1, 2], measures: [0, 0, 0], removed: [] });
		expect(matchMeasures(parted, joined)).toMatchObject({ entries: [0, 1, 2], removed: [] });
	});
});

describe("measures without a name", () => {
	const nameless: MeasureRow = { name: "", outline: "公園のベンチを増やす", departments: "公園課" };

	test("are known again by their outline", () => {
		const other = { name: "", outline: "歩道の段差をなくす", departments: "道路課" };
		expect(matchMeasures(snapshotOf([nameless, other]), snapshotOf([other, nameless])).entries).toEqual([1, 0]);
	});

	test("are not taken for one another by having no name", () => {
		const other = { name: "", outline: "歩道の段差をなくす", departments: "道路課" };
		expect(matchMeasures(snapshotOf([nameless]), snapshotOf([other])).entries).toEqual([null]);
	});
});

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

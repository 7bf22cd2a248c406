// Which measures are taken for renamed, and which stay two.
import { ALL, CAFE, MEALS, renamedIn, told, WATCH } from "./matched-measures";
import type { MeasureRow } from "./snapshot-fixture";

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

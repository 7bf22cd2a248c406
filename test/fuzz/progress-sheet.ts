// Progress tables as an office might draw them up: any columns in any order, chapters as bands or as merged cells.
import fc from "fast-check";
import type { Area } from "../../src/table/snapshot";
import { anyText } from "./any-text";

interface Grid {
	readonly texts: readonly (readonly string[])[];
	readonly merges: readonly Area[];
}

type Kind = "new" | "number" | "item" | "outline" | "department" | "term" | "year" | "mark" | "note" | "band";

/** What stands over a column of a kind. */
const HEADINGS: { readonly [Of in Exclude<Kind, "year">]: readonly string[] } = {
	new: ["新", "新規"],
	number: ["番号", "No.", "№"],
	item: ["施策項目", "事業名", "取組", "Measure"],
	outline: ["事業概要", "内容", "取組内容"],
	department: ["課名", "担当課", "所管", "Department"],
	term: ["取組時期", "時期", "実施時期"],
	mark: ["評価", "Ｒ３評価", "進捗状況", "達成度"],
	note: ["備考", "所見", "__proto__"],
	band: ["章", "基本目標", "施策の方向性"],
};

/** What stands below. */
const CONTENTS: { readonly [Of in Kind]: readonly string[] } = {
	new: ["", "", "新", "新規", "○"],
	number: ["1", "（２）", "1-1", "①", "A-3", "4.0", ""],
	item: [
		"見守り活動",
		"認知症サポーターの養成",
		"配食サービス（再掲）",
		"（１）相談",
		"防災",
		"constructor",
		"同上",
		"",
	],
	outline: ["地域で見守る", "講座を開く。R3で終了", "隔年で実施", "〃", "令和４年度から開始する", ""],
	department: [
		"福祉政策課",
		"福祉政策課\n健康課",
		"健康課・住宅課",
		"長寿福祉課、介護保険課",
		"__proto__",
		"toString",
		"全課",
		"",
	],
	term: ["短期", "中期", "長期", "短期・中期", "R3～R5", "未定", "constructor", ""],
	year: [
		"３回実施",
		"268人（８月末現在）",
		"継続実施",
		"実施予定",
		"R2 12回 → R3 15回",
		"未実施",
		"同上",
		"－",
		"12,345",
		"",
	],
	mark: ["◎", "〇", "○", "△", "×", "A", "B", "80%", "－", "__proto__", "valueOf", ""],
	note: ["", "※１", "要確認", "内線1234"],
	band: ["第１章　地域づくり", "基本目標２", "第３章", ""],
};

const ERAS: readonly ((year: number) => string)[] = [
	(year) => `Ｒ${year}年度`,
	(year) => `令和${year}年度`,
	(year) => String(2018 + year),
	(year) => `${2018 + year}年度`,
	(year) => `R${year}～R${year + 2}`,
	(year) => `Ｒ${year}年度（R${year}.8末時点）`,
	(year) => `R${year}目標`,
	(year) => `R${year}計画\n（予定）`,
	(year) => `平成${28 + year}年度`,
];

interface Column {
	readonly kind: Kind;
	readonly heading: string;
}

const yearColumns: fc.Arbitrary<readonly Column[]> = fc
	.tuple(fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(ERAS.length - 1), { minLength: 4, maxLength: 4 }))
	.map(([from, count, eras]) =>
		Array.from({ length: count }, (_, index) => ({
			kind: "year" as const,
			heading: (ERAS[eras[index] ?? 0] ?? String)(from + index),
		})),
	);

function columnOf(kind: Exclude<Kind, "year">): fc.Arbitrary<Column> {
	return fc.constantFrom(...HEADINGS[kind]).map((heading) => ({ kind, heading }));
}

const columns: fc.Arbitrary<readonly Column[]> = fc
	.tuple(
		fc.subarray(["band", "new", "number", "item", "outline", "department", "term"] as const, { minLength: 3 }),
		yearColumns,
		fc.subarray(["mark", "note"] as const),
		fc.integer({ min: 0, max: 5 }),
	)
	.chain(([before, years, after, shuffle]) => {
		const all = fc
			.tuple(fc.tuple(...before.map(columnOf)), fc.tuple(...after.map(columnOf)))
			.map(([left, right]) => [...left, ...years, ...right]);
		return shuffle > 0 ? all : all.chain((list) => fc.shuffledSubarray([...list], { minLength: list.length }));
	});

interface Line {
	/** Picks a content for each column. */
	readonly picks: readonly number[];
	readonly other: readonly [column: number, text: string];
	readonly as: "entry" | "band" | "merged-down";
}

const line: fc.Arbitrary<Line> = fc.record({
	picks: fc.array(fc.nat(9), { minLength: 13, maxLength: 13 }),
	other: fc.tuple(fc.nat(40), anyText),
	as: fc.oneof(
		{ weight: 5, arbitrary: fc.constant("entry" as const) },
		{ weight: 1, arbitrary: fc.constant("band" as const) },
		{ weight: 1, arbitrary: fc.constant("merged-down" as const) },
	),
});

const above = fc.constantFrom<readonly string[]>(
	[],
	["進捗管理表"],
	["令和４年度", ""],
	["凡例　◎：達成　〇：順調　△：遅れ　×：未着手"],
);

function textsOf(kinds: readonly Column[], { picks, other: [at, text], as }: Line): readonly string[] {
	if (as === "band") {
		return kinds.map((_, index) => (index === 0 ? `第${picks[0]}章　地域づくり` : ""));
	}
	return kinds.map(({ kind }, index) => {
		const contents = CONTENTS[kind];
		return index === at ? text : (contents[(picks[index] ?? 0) % contents.length] ?? "");
	});
}

/** The merge that a line brings with it, if any. */
function mergeOf({ as, picks: [pick = 0] }: Line, row: number, columns: number): Area | null {
	switch (as) {
		case "band":
			return { row, column: 0, rows: 1, columns };
		case "merged-down":
			return { row: row - 1, column: pick % columns, rows: 2, columns: 1 };
		case "entry":
			return null;
	}
}

function mergesOf(kinds: readonly Column[], lines: readonly Line[], first: number): readonly Area[] {
	return lines.flatMap((each, index) => mergeOf(each, first + index, kinds.length) ?? []);
}

/** A progress table; nothing in it is out of place beyond what its columns and contents themselves are. */
export const progressSheet: fc.Arbitrary<Grid> = fc
	.record({ columns, lines: fc.array(line, { minLength: 1, maxLength: 7 }), above, tall: fc.boolean() })
	.map(({ columns: kinds, lines, above: title, tall }) => {
		const heads = kinds.map(({ heading }) => heading);
		const over = kinds.map(({ kind }, index) =>
			kind === "year" && kinds[index - 1]?.kind !== "year" ? "年度ごとの取組" : "",
		);
		const head = [...(title.length === 0 ? [] : [title]), ...(tall ? [over] : []), heads];
		return {
			texts: [...head, ...lines.map((each) => textsOf(kinds, each))],
			merges: mergesOf(kinds, lines, head.length),
		};
	});

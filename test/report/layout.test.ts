// Building blocks of output tabs: lines of running text, texts that must not become formulas, colours of the heat map.
import fc from "fast-check";
import { heatColor } from "../../src/report/completeness-table";
import { reportWidths } from "../../src/report/grid";
import { groupRows, sectionRows, textCell, titleRows, wrapLines } from "../../src/report/layout";
import { percent } from "../../src/report/percent";
import { safeText } from "../../src/report/tab-plan";

const SEED = { seed: 20221001, numRuns: 300 };

function halfWidths(text: string): number {
	return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 1 : 2), 0);
}

describe("wrapLines", () => {
	test("a text as long as a cell can hold takes no more lines than a page has room for", () => {
		const lines = wrapLines("あ".repeat(50_000), 90);
		expect(lines.length).toBeLessThan(25);
		expect(lines.join("")).toBe(`${"あ".repeat(999)}…`);
		expect(wrapLines("あ\n".repeat(25_000), 90).length).toBeLessThanOrEqual(501);
	});

	test.each<readonly [string, number, readonly string[]]>([
		["あいうえお", 6, ["あいう", "えお"]],
		["あいう。え", 6, ["あいう。", "え"]],
		["one two three", 8, ["one two ", "three"]],
		["あ https://example.jp/a", 10, ["あ ", "https://ex", "ample.jp/a"]],
		["", 10, [""]],
		["上\n下", 10, ["上", "下"]],
	])("cuts %j at %i half-widths", (text, width, lines) => {
		expect(wrapLines(text, width)).toEqual(lines);
	});

	test("loses nothing but spaces at the start of a line, and keeps lines within the width", () => {
		const texts = fc.string({ unit: fc.constantFrom("あ", "漢", "a", "B", "1", " ", "。", "、") });
		fc.assert(
			fc.property(texts, (text) => {
				const lines = wrapLines(text, 20);
				expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
				for (const line of lines) {
					const longest = Math.max(0, ...line.split(/[^!-~]+/).map((word) => word.length));
					const hanging = 2 * (/[。、]+$/.exec(line)?.[0].length ?? 0);
					expect(halfWidths(line)).toBeLessThanOrEqual(Math.max(20, longest) + hanging);
				}
			}),
			SEED,
		);
	});
});

test("a text that words of ours lengthened beyond what a cell takes is cut, one that fits is whole", () => {
	const longest = "あ".repeat(50_000);
	expect(textCell(longest).value).toBe(longest);
	expect(textCell(`${longest}計`).value).toBe(`${"あ".repeat(49_999)}…`);
});

describe("safeText", () => {
	test.each([
		["=1+1", "＝1+1"],
		["+81", "＋81"],
		["-5", "－5"],
		["@here", "＠here"],
		["'001", "’001"],
		["\t=1", "＝1"],
		["\r\n=1", "＝1"],
		["  =1+1", "  ＝1+1"],
		["　\u00a0@SUM(A1)", "　\u00a0＠SUM(A1)"],
		["\u200b\ufeff=1", "\u200b\ufeff＝1"],
		["\u202e\0+1", "\u202e\0＋1"],
		["\t =1", " ＝1"],
		["普通の文", "普通の文"],
		["a=b", "a=b"],
		["", ""],
	])("%j becomes %j", (text, safe) => {
		expect(safeText(text)).toBe(safe);
	});

	test("never begins with a character that a sheet or a CSV reader takes for a formula", () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", " ", "\u200b", ""),
				(text, first) => {
					expect(safeText(first + text)).not.toMatch(/^(?:[\s\p{Cc}\p{Cf}]*[=+\-@']|[\t\r\n])/u);
				},
			),
			SEED,
		);
	});
});

describe("heatColor", () => {
	test("is white only when everything is filled in", () => {
		expect(heatColor(1)).toBeNull();
		expect(heatColor(0.999)).not.toBeNull();
	});

	test("is the look's two colours at 90 % and at 50 % and below", () => {
		expect(heatColor(0.9)).toBe("#f7c99b");
		expect(heatColor(0.5)).toBe("#e58a4f");
		expect(heatColor(0)).toBe("#e58a4f");
	});

	test("gets darker in grey, too, the more is missing", () => {
		const grey = (color: string | null): number =>
			color === null ? 255 : [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(color.slice(at, at + 2), 16), 0) / 3;
		const greys = [1, 0.97, 0.93, 0.9, 0.8, 0.7, 0.6, 0.5].map((rate) => grey(heatColor(rate)));
		expect([...greys].sort((one, other) => other - one)).toEqual(greys);
		expect(new Set(greys).size).toBe(greys.length);
	});
});

test.each([
	[1, "100.0%"],
	[0.9996, "99.9%"],
	[0.98657, "98.7%"],
	[0, "0.0%"],
	[null, "対象なし"],
])("percent of %j is %s", (rate, text) => {
	expect(percent(rate, "対象なし")).toBe(text);
});

test.each([3, 6, 7, 8, 10])("%i count columns fit the page beside a label that can be read", (count) => {
	const widths = reportWidths(count);
	expect(widths).toHaveLength(count + 1);
	expect(widths[0]).toBeGreaterThanOrEqual(200);
	expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(700);
});

test.each([7, 8])("%i count columns are wide enough for the English words over them", (count) => {
	const widths = reportWidths(count, ["On track", "Not started", "Measures"]);
	expect(widths[1]).toBeGreaterThanOrEqual(67);
	expect(widths[0]).toBeGreaterThanOrEqual(160);
	expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(700);
	expect(reportWidths(count, ["取組行", "やや遅れ", "◎"])).toEqual(reportWidths(count));
});

test("a title too long for the page takes two lines", () => {
	const title = "Fairmouth District Council - Housing Strategy Action Plan – Progress report";
	const lines = titleRows(title, 3).map((row) => row[0]?.value);
	expect(lines).toHaveLength(2);
	expect(lines.join(" ").replace(/ +/g, " ")).toBe(title);
	const long = "瀬名川市地域包括ケアシステム推進基本構想の進捗状況について　進捗レポート";
	expect(titleRows(long, 3).map((row) => row[0]?.value)).toEqual(long.split("　"));
	const longer = "木ノ宮原市　教育振興基本計画　施策項目の進捗状況と評価（令和元年度）　進捗レポート";
	expect(titleRows(longer, 3)).toHaveLength(2);
	expect(titleRows("地域包括ケアシステム推進基本構想の進捗状況（見本）　進捗レポート", 3)).toHaveLength(1);
});

test.each([
	["section", sectionRows, "accent"],
	["group", groupRows, "hairline"],
] as const)(
	"a heading of a %s too long for the page takes several lines, with its rule under the last",
	(_, rowsOf, line) => {
		const title =
			"高齢者が住み慣れた地域で自分らしい暮らしを続けられるよう、医療・介護・住まい・生活支援を一体的に提供する仕組みづくり";
		const rows = rowsOf(title, 3);
		expect(rows.map((row) => row[0]?.value).join("")).toBe(title);
		expect(rows.map((row) => row.map(({ style }) => style.bottom))).toEqual([
			...rows.slice(1).map(() => [undefined, undefined, undefined]),
			[line, line, line],
		]);
		expect(rows.length).toBeGreaterThan(1);
		expect(rowsOf("評価 × 章", 3)).toHaveLength(1);
	},
);

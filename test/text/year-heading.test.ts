// Column headings that name fiscal years, in every notation staff use, and texts that only look like one.
import { resolveAsOf } from "../../src/text/as-of";
import { parseYearHeading } from "../../src/text/year-heading";

function spanOf(text: string): readonly [number, number] | null {
	const heading = parseYearHeading(text);
	return heading === null ? null : [heading.from, heading.to];
}

function asOfDate(text: string): string | null {
	const heading = parseYearHeading(text);
	return heading === null || heading.asOf === null ? null : resolveAsOf(heading.asOf, heading.to);
}

describe("one year", () => {
	test.each([
		["Ｈ30年度", 2018],
		["H30", 2018],
		["h30", 2018],
		["H30年", 2018],
		["H.30年度", 2018],
		["平成30年度", 2018],
		["平成３０年度", 2018],
		["平成30年", 2018],
		["平成元年度", 1989],
		["昭和63年度", 1988],
		["S63年度", 1988],
		["大正15年", 1926],
		["明治45年", 1912],
		["Ｒ１", 2019],
		["R1", 2019],
		["R01年度", 2019],
		["R元", 2019],
		["Ｒ元年度", 2019],
		["令和元年度", 2019],
		["令和１年度", 2019],
		["元年度", 2019],
		["令和10年度", 2028],
		["R12", 2030],
		["令和４会計年度", 2022],
		["2019年度", 2019],
		["２０１９", 2019],
		["FY2019", 2019],
		["FY 2019", 2019],
		["fy2019", 2019],
		["FY19", 2019],
		["FY'19", 2019],
		["FY2021/22", 2021],
		["2021/22", 2021],
		["2015-16", 2015],
		["2015–16", 2015],
		["1999/00", 1999],
		["2021/22年度", 2021],
	])("%j is FY %i", (text, year) => {
		expect(spanOf(text)).toEqual([year, year]);
	});

	test.each([
		["平成31年度／令和元年度", 2019],
		["平成31年度\n令和元年度", 2019],
		["平成31年度（令和元年度）", 2019],
		["平成31（令和元）年度", 2019],
		["令和元（平成31）年度", 2019],
		["平成31・令和元年度", 2019],
		["H31", 2019],
		["H31/R1", 2019],
		["H31／R元年度", 2019],
		["H31(R1)", 2019],
		["2019（R1）", 2019],
		["2019年度（令和元年度）", 2019],
		["２０２１年度（Ｒ３）", 2021],
		["Ｒ３（２０２１）年度", 2021],
		["令和３年度\n(2021年度)", 2021],
		["令和3年度（FY2021）", 2021],
	])("%j names FY %i twice", (text, year) => {
		expect(spanOf(text)).toEqual([year, year]);
	});

	test.each([
		["令 和 ３ 年 度", 2021],
		["令和\n３年度", 2021],
		["Ｒ\u3000３\r\n年度", 2021],
		["　２０２１　年　度　", 2021],
		["FY\n2021", 2021],
		["H31 /\nR1", 2019],
		["令和３年度\u200b", 2021],
	])("spaces and line breaks inside %j do not matter", (text, year) => {
		expect(spanOf(text)).toEqual([year, year]);
	});
});

describe("several years", () => {
	test.each(["~", "～", "〜", "-", "－", "‐", "–", "—", "―", "ー", "─", "−", "から", "より"])(
		"joined by %j",
		(dash) => {
			expect(spanOf(`Ｒ５${dash}Ｒ７年度`)).toEqual([2023, 2025]);
			expect(spanOf(`Ｒ５${dash}７年度`)).toEqual([2023, 2025]);
			expect(spanOf(`令和５年度${dash}令和７年度`)).toEqual([2023, 2025]);
			expect(spanOf(`2023年度${dash}2025年度`)).toEqual([2023, 2025]);
		},
	);

	test.each([
		["R5～R7", 2023, 2025],
		["R5-R7", 2023, 2025],
		["Ｒ５\n～\nＲ７年度", 2023, 2025],
		["令和５～７年度", 2023, 2025],
		["令和５年度から令和７年度", 2023, 2025],
		["令和５年度から令和７年度まで", 2023, 2025],
		["令和元～３年度", 2019, 2021],
		["H30～R2", 2018, 2020],
		["平成30年度～令和２年度", 2018, 2020],
		["平成30～2年度", 2018, 2020],
		["2023～2025", 2023, 2025],
		["2023-2025", 2023, 2025],
		["2015-20", 2015, 2020],
		["2023～25年度", 2023, 2025],
		["FY2023-2025", 2023, 2025],
		["FY2023 to FY2025", 2023, 2025],
		["R5・R6", 2023, 2024],
		["令和５年度、令和６年度", 2023, 2024],
		["令和５・６年度", 2023, 2024],
		["第９期（R6～R8年度）", 2024, 2026],
		["Ｒ７～Ｒ５年度", 2023, 2025],
	])("%j is FY %i to %i", (text, from, to) => {
		expect(spanOf(text)).toEqual([from, to]);
	});
});

describe("as-of notes in headings", () => {
	test.each([
		["Ｒ４年度（R4.8末時点）", 2022, "2022-08-31"],
		["Ｒ４年度\n（Ｒ４．８末時点）", 2022, "2022-08-31"],
		["令和４年度（８月末現在）", 2022, "2022-08-31"],
		["R4(8月末)", 2022, "2022-08-31"],
		["R4 ８月末現在", 2022, "2022-08-31"],
		["令和４年度（R4.8.31現在）", 2022, "2022-08-31"],
		["令和４年度（令和4年8月末）", 2022, "2022-08-31"],
		["令和４年度（令和４年８月31日時点）", 2022, "2022-08-31"],
		["令和４年度（8/31現在）", 2022, "2022-08-31"],
		["2022年度（2022.8末時点）", 2022, "2022-08-31"],
		["2022年度（2022/8/31現在）", 2022, "2022-08-31"],
		["令和４年度（９月現在）", 2022, "2022-09-30"],
		["令和４年度（２月末現在）", 2022, "2023-02-28"],
		["令和５年度（R6.2末時点）", 2023, "2024-02-29"],
		["令和４年度（R5.3末時点）", 2022, "2023-03-31"],
		["令和４年度（４月～８月）", 2022, "2022-08-31"],
		["令和４年度（４～８月）", 2022, "2022-08-31"],
		["R4.8末時点", 2022, "2022-08-31"],
		["R5.2末時点", 2022, "2023-02-28"],
		["令和４年８月末現在", 2022, "2022-08-31"],
		["R4.8.31現在", 2022, "2022-08-31"],
		["FY2022 (as of Aug)", 2022, "2022-08-31"],
		["FY2022 (as at 31 August 2022)", 2022, "2022-08-31"],
		["2022/23 (to end Sept)", 2022, "2022-09-30"],
		["FY2022 (Apr-Dec)", 2022, "2022-12-31"],
	])("%j is FY %i as of %s", (text, year, date) => {
		expect(spanOf(text)).toEqual([year, year]);
		expect(asOfDate(text)).toBe(date);
	});

	test("no note, no date", () => {
		expect(asOfDate("令和４年度")).toBeNull();
		expect(parseYearHeading("令和４年度")?.asOf).toBeNull();
	});
});

describe("what the column holds", () => {
	test.each([
		["Ｒ３年度実績", "result"],
		["令和３年度の取組結果", "result"],
		["2021年度 決算額", "result"],
		["FY2021 Actual", "result"],
		["Ｒ５年度計画", "plan"],
		["令和５年度（予定）", "plan"],
		["令和５年度以降の方針", "plan"],
		["今後の取組（R5～R7年度）", "plan"],
		["FY2023 plan", "plan"],
		["Ｒ７年度目標値", "target"],
		["目標（令和７年度）", "target"],
		["Target 2025", "target"],
		["令和４年度見込み", "estimate"],
		["Ｒ４見込", "estimate"],
		["Ｒ３年度", "unsaid"],
		["令和３年度 取組状況", "unsaid"],
		["令和３年度の取組み", "unsaid"],
		["令和４年度（途中経過）", "unsaid"],
		["令和３年度（上半期）", "unsaid"],
		["R3年度分", "unsaid"],
	])("%j: %s", (text, purpose) => {
		expect(parseYearHeading(text)?.purpose).toBe(purpose);
	});
});

test.each(
	"実績 計画 予定 見込 目標 値 額 取組 取組み 取り組み 内容 状況 進捗 結果 成果 決算 予算 事業 施策 実施 今後 年間 最終 現状 方針 課題 達成 率 数 前期 後期 短期 中期 長期 上半期 下半期 累計 途中 中間 経過 報告 速報 分 末 時点 現在 主な 概要 活動".split(
		" ",
	),
)("%s may stand beside the year", (word) => {
	expect(spanOf(`令和３年度\n${word}`)).toEqual([2021, 2021]);
	expect(spanOf(`${word}（R3）`)).toEqual([2021, 2021]);
});

test.each([
	["", "nothing"],
	["R0", "an era without such a year"],
	["H0年度", "an era without such a year"],
	["H32", "an era without such a year"],
	["平成40年度", "an era without such a year"],
	["昭和65年度", "an era without such a year"],
	["R1-1", "a number of a measure"],
	["R1-2", "a number of a measure"],
	["1-1", "a number"],
	["第3期", "a period without years"],
	["第３期計画", "a period without years"],
	["5年間", "a length of time"],
	["10年後", "a length of time"],
	["３年度", "a year without its era"],
	["ISO9001", "a standard"],
	["SDGs17", "a goal"],
	["COVID19", "a disease"],
	["H2O", "a formula"],
	["HR30", "other letters"],
	["CO2", "other letters"],
	["R&D", "an abbreviation"],
	["事業費", "another column"],
	["令和３年度事業費", "another column"],
	["12月", "a month"],
	["８月末現在", "a day without a year"],
	["2000人", "a number of people"],
	["20210", "a long number"],
	["12021", "a long number"],
	["R123", "a code"],
	["Ｒ３\n評価", "the mark of a year"],
	["施策項目", "a heading without a year"],
	["2025-20", "a span that runs backwards"],
	["R3年度は市民会館、R5年度は公民館", "two unrelated years"],
	["令和３年度に市民会館で説明会を開き、多くの参加があった", "a sentence"],
	[`令和３年度${"の実績".repeat(20)}`, "too long"],
])("%j is no year heading: %s", (text) => {
	expect(parseYearHeading(text)).toBeNull();
});

// Which cells get a list, and what it offers: right entries are in it, slips are not.
import { type Dropdown, MOST_VALUES, planDropdowns } from "../../src/dropdowns/dropdown-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { columnLetter } from "../../src/table/a1";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { type Changes, tableWith } from "../checks/findings-in";
import { OFFICES } from "../offices/all";
import { areaOf, HEADINGS, sample, sheetOf, TODAY } from "../table/sheet-fixture";

function planOf(sheet: SheetSnapshot, settings: Partial<Settings> = {}) {
	const all = { ...DEFAULT_SETTINGS, ...settings };
	const reading = readTable(sheet, { today: TODAY, settings: all });
	if (reading.kind === "none") {
		throw new Error(`no table: ${reading.reason}`);
	}
	return { table: reading.table, ...planDropdowns(reading.table, all.departments) };
}

/** The list of a column by its letter; null where it gets none. */
function listOf(column: string, sheet: SheetSnapshot, settings: Partial<Settings> = {}): Dropdown | null {
	return planOf(sheet, settings).dropdowns.find((dropdown) => columnLetter(dropdown.column) === column) ?? null;
}

function valuesOf(column: string, rows: readonly Changes[], settings: Partial<Settings> = {}) {
	return listOf(column, tableWith(rows), settings)?.values;
}

function filled(column: string, texts: readonly string[]): readonly Changes[] {
	return texts.map((text) => ({ [column]: text }));
}

describe("cells", () => {
	test("on the sample: every mark, term and department of an entry, merged ones once, no heading and no band", () => {
		const { dropdowns, left, table } = planOf(sample());
		expect(dropdowns.map(({ column, label, rows }) => [columnLetter(column), label, rows.length])).toEqual([
			["D", "課　名", 98],
			["E", "取組時期", 98],
			["L", "Ｒ３評価", 105],
		]);
		expect(left).toEqual([]);
		const entryRows = new Set(table.entries.map(({ row }) => row));
		expect(dropdowns.flatMap(({ rows }) => rows).filter((row) => !entryRows.has(row))).toEqual([]);
		expect(table.entries).toHaveLength(105);
	});

	test("a cell merged over two entries gets one list, at its first cell", () => {
		const sheet = tableWith([{ D: "福祉政策課" }, { B: "", C: "", D: "", E: "" }, {}], ["D2:D3"]);
		expect(listOf("D", sheet)?.rows).toEqual([1, 3]);
		expect(listOf("J", sheet)?.rows).toEqual([1, 2, 3]);
	});

	test("a cell merged with its neighbour to the left gets none of its own", () => {
		const sheet = tableWith([{}, { D: "福祉政策課", E: "" }, {}], ["D3:E3"]);
		expect(listOf("D", sheet)?.rows).toEqual([1, 2, 3]);
		expect(listOf("E", sheet)?.rows).toEqual([1, 3]);
	});

	test("rows that are no entries get none: bands, blank rows, notes beneath", () => {
		const sheet = tableWith([{}, {}, {}]);
		const band = ["第２章　健康づくり", ...Array.from({ length: 9 }, () => "")];
		const blank = band.map(() => "");
		const rows = [...sheet.texts.slice(0, 3), band, blank, ...sheet.texts.slice(3), ["※担当課は令和４年度のもの"]];
		const dropdown = listOf("J", sheetOf(rows, ["A4:J4"]));
		expect(dropdown?.rows).toEqual([1, 2, 5]);
	});

	test("tables of every layout: only on entries, each value once, no more than Google takes", () => {
		for (const { sheet } of Object.values(OFFICES)) {
			const reading = readTable(
				{ name: sheet.name, sheetId: 1, texts: sheet.rows, merges: sheet.merges.map(areaOf) },
				{ today: sheet.today },
			);
			if (reading.kind === "table") {
				const entryRows = new Set(reading.table.entries.map(({ row }) => row));
				for (const { rows, values } of planDropdowns(reading.table, []).dropdowns) {
					expect(rows.every((row) => entryRows.has(row))).toBe(true);
					expect(new Set(values).size).toBe(values.length);
					expect(values.length).toBeLessThanOrEqual(MOST_VALUES);
				}
			}
		}
	});
});

describe("marks", () => {
	test("the scale, and － or 対象外 only where the table writes them", () => {
		expect(valuesOf("J", filled("J", ["〇", "△", "◎"]))).toEqual(["◎", "〇", "△", "×"]);
		expect(valuesOf("J", filled("J", ["〇", "－", "◎", "対象外", "－"]))).toEqual([
			"◎",
			"〇",
			"△",
			"×",
			"－",
			"対象外",
		]);
	});

	test("as the table writes them: full-width letters stay, a note to a mark is no slip", () => {
		expect(valuesOf("J", filled("J", ["Ａ", "Ａ", "Ｂ", "Ｃ", "Ｂ", "Ｂ（一部）"]))).toEqual([
			"Ａ",
			"Ｂ",
			"Ｃ",
			"Ｄ",
			"Ｂ（一部）",
		]);
	});

	test.each(["?", "まる", "済", "O"])("the slip %s is not offered, so that it is flagged", (slip) => {
		expect(valuesOf("J", filled("J", ["〇", "〇", "◎", "△", "×", slip]))).toEqual(["◎", "〇", "△", "×"]);
	});

	test("the office's own scale", () => {
		const mark = { meaning: "", lookAlikes: [], done: false };
		const scale = [
			{ ...mark, symbol: "達成" },
			{ ...mark, symbol: "未達" },
		];
		expect(valuesOf("J", filled("J", ["達成", "未達"]), { scale })).toEqual(["達成", "未達"]);
	});

	test("several rating columns have each their own scale", () => {
		const judges = [...HEADINGS, "外部評価"];
		const body = [
			["◎", "Ａ"],
			["〇", "Ｂ"],
			["△", "Ｃ"],
			["〇", "Ａ"],
		].map(([own = "", other = ""]) => [...(tableWith([{ J: own }]).texts[1]?.slice() ?? []), other]);
		const sheet = sheetOf([judges, ...body]);
		expect(listOf("J", sheet)?.values).toEqual(["◎", "〇", "△", "×"]);
		expect(listOf("K", sheet)?.values).toEqual(["Ａ", "Ｂ", "Ｃ", "Ｄ"]);
	});

	test("percentages and prose get none, and nothing is said of them", () => {
		const { dropdowns, left } = planOf(tableWith(filled("J", ["85%", "40%", "100%", "62%"])));
		expect(dropdowns.map(({ column }) => columnLetter(column))).toEqual(["D", "E"]);
		expect(left).toEqual([]);
	});
});

describe("terms", () => {
	test("the agreed words, and what else is right: several, －, 通年, a span of years", () => {
		expect(valuesOf("E", filled("E", ["短期", "中期", "短期・中期", "－", "長期", "通年", "R3～R5"]))).toEqual([
			"短期",
			"中期",
			"長期",
			"短期・中期",
			"－",
			"通年",
			"R3～R5",
		]);
	});

	test("a slip is not offered", () => {
		expect(valuesOf("E", filled("E", ["短期", "中期", "長期", "短気"]))).toEqual(["短期", "中期", "長期"]);
	});

	test("words in the table's own form", () => {
		expect(valuesOf("E", filled("E", ["Short", "Medium", "Short"]))).toEqual(["Short", "Medium"]);
	});

	test("an empty column offers the usual words", () => {
		expect(valuesOf("E", filled("E", ["", "", ""]))).toEqual(["短期", "中期", "長期"]);
	});

	test("spans of years only, or words that nobody has agreed on: none, and it is said", () => {
		for (const texts of [
			["R3～R5", "R4", "R2～"],
			["第一期", "第二期", "第三期"],
		]) {
			expect(planOf(tableWith(filled("E", texts))).left).toEqual([{ label: "取組時期", reason: "open" }]);
		}
	});

	test("the office's own words", () => {
		const terms = ["前期", "後期"];
		expect(valuesOf("E", filled("E", ["前期", "R4", "短期"]), { terms })).toEqual(["前期", "後期", "R4"]);
	});
});

describe("departments", () => {
	test("names the most used first, then cells of several names and wrapped names, each once", () => {
		const texts = [
			"健康政策課",
			"福祉政策課",
			"健康政策課",
			"福祉政策課\n健康政策課",
			"スポーツ\n振興課",
			"福祉政策課\n健康政策課",
		];
		expect(valuesOf("D", filled("D", texts))).toEqual([
			"健康政策課",
			"福祉政策課",
			"スポーツ振興課",
			"福祉政策課\n健康政策課",
			"スポーツ\n振興課",
		]);
	});

	test("a rare spelling of a name is not offered, so that it is flagged", () => {
		expect(
			valuesOf(
				"D",
				filled("D", ["健康政策課", "健康政策課", "健康政策", "健康政策課", "福祉 政策課", "福祉政策課", "福祉政策課"]),
			),
		).toEqual(["健康政策課", "福祉政策課"]);
	});

	test("signs beside a name and signs for the name above are right", () => {
		expect(valuesOf("D", filled("D", ["健康政策課", "◎健康政策課", "〃", "－", "健康政策課（主）"]))).toEqual([
			"健康政策課",
			"◎健康政策課",
			"〃",
			"－",
			"健康政策課（主）",
		]);
	});

	test("spaces around a name make no second item; no item is a formula", () => {
		expect(valuesOf("D", filled("D", ["健康政策課", " 健康政策課　", "=A1"]))).toEqual(["健康政策課"]);
	});

	test("full-width letters as the table writes them", () => {
		expect(valuesOf("D", filled("D", ["ＩＣＴ推進課", "ＩＣＴ推進課", "総務課"]))).toEqual(["ＩＣＴ推進課", "総務課"]);
	});

	test("the office's list comes first; known other spellings are right, unknown names are not", () => {
		const departments = [
			{ name: "介護保険課", aliases: ["介保"] },
			{ name: "総務課", aliases: [] },
		];
		const texts = ["介護保険課", "介保", "介護保険課、総務課", "介護保険課、税務課", "税務課"];
		expect(valuesOf("D", filled("D", texts), { departments })).toEqual([
			"介護保険課",
			"総務課",
			"介保",
			"介護保険課、総務課",
		]);
	});

	test("500 items are a list, 501 are said and left out", () => {
		const named = (count: number) =>
			tableWith(
				filled(
					"D",
					Array.from({ length: count }, (_, index) => `第${index + 1}課`),
				),
			);
		expect(listOf("D", named(MOST_VALUES))?.values).toHaveLength(500);
		const { dropdowns, left } = planOf(named(MOST_VALUES + 1));
		expect(left).toEqual([{ label: "課名", reason: "too-many", values: 501 }]);
		expect(dropdowns.map(({ column }) => columnLetter(column))).toEqual(["E", "J"]);
	});
});

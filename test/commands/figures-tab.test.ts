// 指標の推移を作成 through the shipped bundle: rows that were read by hand in the sample's texts, numbers that stand in the
// cells they link to, texts that stay texts, and as many service calls for many entries as for few.
import type { Sheet, Workbook } from "../../local/workbook";
import { foldWidth } from "../../src/text/width";
import { grownWorkbook, hostFor, sampleWorkbook, sheetNamed, textsOf, type } from "./sample-host";

const TAB = "進捗管理表";
const FIGURES = "指標の推移";
const YEAR_COLUMNS = ["H30", "R1", "R2", "R3", "R4※", "R5～R7"];

function made(workbook: Workbook = sampleWorkbook()): {
	readonly workbook: Workbook;
	readonly sheet: Sheet;
	readonly host: ReturnType<typeof hostFor>;
} {
	const host = hostFor(workbook);
	host.run("createFigures");
	return { workbook, sheet: sheetNamed(workbook, FIGURES), host };
}

interface Row {
	readonly row: number;
	readonly texts: readonly string[];
	readonly numbers: readonly { readonly value: number; readonly format: string | undefined }[];
	/** Names of the cells it was read from. */
	readonly cells: readonly string[];
}

/** Rows of figures: those that end with names of cells. */
function rowsOf(sheet: Sheet): readonly Row[] {
	return textsOf(sheet).flatMap((texts, row): readonly Row[] => {
		const last = texts[texts.length - 1] ?? "";
		if (!/^[A-Z]+\d+(?: [A-Z]+\d+)*$/.test(last)) {
			return [];
		}
		const numbers = YEAR_COLUMNS.flatMap((_, index) => {
			const cell = sheet.cells[row]?.[index + 1];
			return typeof cell?.value === "number" ? [{ value: cell.value, format: cell.style?.numberFormat }] : [];
		});
		return [{ row, texts, numbers, cells: last.split(" ") }];
	});
}

/** The row of an indicator in a row of the source sheet. */
/** The row of an indicator, whose unit may stand on a line of its own. */
function rowFor(sheet: Sheet, indicator: string, sourceRow: number): readonly string[] {
	const row = rowsOf(sheet).find(
		({ texts, cells }) =>
			texts[0]?.replace("\n", "") === indicator && cells.every((cell) => cell.endsWith(String(sourceRow))),
	);
	return row?.texts.slice(1) ?? [];
}

describe("the sample", () => {
	const { workbook, sheet, host } = made();

	test("puts a unit on a line of its own where a line would end in it, and only there", () => {
		const names = rowsOf(sheet).map(({ texts: [name = ""] }) => name);
		expect(names).toContain("ケアプランの点検\n（件）");
		expect(names).toContain("設置（件）");
		expect(names).toContain("有料老人ホームにも指導（か所）");
		expect(names.filter((name) => name.includes("\n") && name.length < 8)).toEqual([]);
	});

	test("is made, shown and announced", () => {
		expect(host.ui.alerts).toEqual([]);
		expect(host.missing).toEqual([]);
		expect(host.ui.toasts[1]?.message).toBe("「指標の推移」を作成しました。");
		expect(textsOf(sheet)[0]?.[0]).toBe("地域包括ケアシステム推進基本構想の進捗状況（見本）　指標の推移");
		expect(textsOf(sheet).some((row) => row.slice(1, 7).join() === YEAR_COLUMNS.join())).toBe(true);
	});

	test.each<[string, number, readonly (number | "")[], readonly (number | string)[]]>([
		["介護予防教室（回）", 89, [1201, "", 593, 589, 451, ""], [-4, -612]],
		["介護予防教室参加（延べ・人）", 89, [22013, "", 7870, 7249, 6429, ""], [-621, -14764]],
		["金沢ウォーク参加人数（人）", 101, [651, 1337, "", 842, 1341, ""], ["－", 191]],
		["かなざわスポーツフェスティバル参加者（人）", 102, [6481, 5528, 902, 944, "", ""], [42, -5537]],
		["設置（件）", 84, [435, 450, 460, 456, 465, ""], [-4, 21]],
		["地域サロン（か所）", 105, [283, 285, 184, 268, "", ""], [84, -15]],
		["もの忘れ健診（％）", 116, [35.7, 35.7, 31.6, 31.5, "", ""], [-0.1, -4.2]],
		["ケアプランの点検（件）", 11, [12, "", 12, 12, 0, ""], [0, 0]],
	])("%s of row %i as its texts tell", (indicator, row, years, [change, overall]) => {
		const told = rowFor(sheet, indicator, row);
		expect(told.slice(0, 6)).toEqual(years.map(String));
		expect([told[6], told[8]]).toEqual([String(change), String(overall)]);
	});

	test("holds only numbers that stand in the cells that the row names", () => {
		const source = sheetNamed(workbook, TAB);
		const rows = rowsOf(sheet);
		expect(rows.length).toBeGreaterThan(60);
		for (const { numbers, cells } of rows) {
			const texts = cells.map((name) => {
				const column = name.charCodeAt(0) - 65;
				return foldWidth(String(source.cells[Number(name.slice(1)) - 1]?.[column]?.value ?? ""));
			});
			const told = texts
				.flatMap((text) => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
				.map((each) => Number(each.replace(/,/g, "")));
			for (const { value } of numbers) {
				expect(told).toContain(value);
			}
			expect(numbers.length).toBeGreaterThan(1);
		}
	});

	test("keeps numbers as numbers, those before a year's end with their sign", () => {
		const row = rowsOf(sheet).find(({ texts }) => texts[0] === "設置（件）");
		expect(row?.numbers.map(({ value, format }) => `${value} ${format}`)).toEqual([
			"435 #,##0",
			'450 #,##0"※"',
			"460 #,##0",
			"456 #,##0",
			'465 #,##0"※"',
		]);
	});
});

test("texts that look like formulas stay texts", () => {
	const workbook = sampleWorkbook();
	const source = sheetNamed(workbook, TAB);
	type(source, "B89", '=HYPERLINK("http://example.com","押す")');
	for (const cell of ["F89", "H89", "I89"]) {
		type(source, cell, "+cmd|講座 12回、=1+1の相談 30件");
	}
	const { sheet } = made(workbook);
	const formulas = sheet.cells.flat().flatMap((cell) => cell?.formula ?? []);
	expect(formulas.filter((formula) => !formula.startsWith("=SPARKLINE("))).toEqual([]);
	const texts = textsOf(sheet).map((row) => row[0] ?? "");
	expect(texts.some((text) => text.startsWith("＝HYPERLINK"))).toBe(true);
	expect(texts.filter((text) => /^[=+\-@']/.test(text))).toEqual([]);
	expect(rowsOf(sheet).some(({ cells }) => cells.join(" ") === "F89 H89 I89")).toBe(true);
});

/** Links are put together before they are written, without asking the service. */
const PUT_TOGETHER = /RichTextValue(?!s)|TextStyle/;

test("asks the service as often for 1,050 entries as for 105", () => {
	const calls = (workbook: Workbook): readonly string[] => {
		const { host } = made(workbook);
		return host.calls.list.filter((name) => !PUT_TOGETHER.test(name));
	};
	expect(calls(grownWorkbook(10)).length).toBe(calls(sampleWorkbook()).length);
});

test("made again it takes the place of the old tab, and keeps one that was edited", () => {
	const { workbook, sheet, host } = made();
	host.run("createFigures");
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, FIGURES]);
	expect(sheetNamed(workbook, FIGURES).id).not.toBe(sheet.id);
	type(sheetNamed(workbook, FIGURES), "A1", "手で直した題");
	host.run("createFigures");
	expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, FIGURES, `${FIGURES}（手直し 2026-11-22 1042）`]);
});

test("a table without any figures gets its tab, which says so", () => {
	const workbook = sampleWorkbook();
	for (const row of sheetNamed(workbook, TAB).cells.slice(8)) {
		for (const cell of row?.slice(5, 11) ?? []) {
			if (cell !== undefined && cell.value !== "") {
				cell.value = "実施した";
			}
		}
	}
	const { sheet, host } = made(workbook);
	expect(host.ui.alerts).toEqual([]);
	expect(textsOf(sheet).flat()).toContain("終わった年度の二つ以上に、同じものの数が書かれた欄はありません。");
});

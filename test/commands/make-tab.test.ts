// 集計表を作成 and レポートを作成 through the shipped bundle: what the tabs say, and whose work they never touch.
import { readSheetJson } from "../../local/sheet-json";
import { createSheet, type Sheet, type Workbook } from "../../local/workbook";
import { hostFor, sampleWorkbook, sheetNamed, staffContent, textsOf, type } from "./sample-host";

const TAB = "進捗管理表";
const REPORT = "進捗レポート";

/** Tabs in sight: what reports keep for the next one is hidden. */
function names(workbook: Workbook): readonly string[] {
	return workbook.sheets.filter(({ hidden }) => !hidden).map((sheet) => sheet.name);
}

/** Row whose first cell begins with a text; -1 where there is none. */
function rowOf(sheet: Sheet, text: string): number {
	return textsOf(sheet).findIndex((row) => row[0]?.startsWith(text));
}

function rowAfter(sheet: Sheet, section: string, label: string): readonly string[] {
	const texts = textsOf(sheet);
	const start = rowOf(sheet, section);
	return texts.slice(start).find((row) => row[0] === label) ?? [];
}

describe("the report of the sample", () => {
	const workbook = sampleWorkbook();
	const table = sheetNamed(workbook, TAB);
	const before = staffContent(table);
	const host = hostFor(workbook);
	host.run("createReport");
	const sheet = sheetNamed(workbook, REPORT);

	test("is made, shown and announced", () => {
		expect(host.ui.alerts).toEqual([]);
		expect(host.ui.toasts[1]?.message).toBe("「進捗レポート」を作成しました。");
		expect(names(workbook)).toEqual([TAB, REPORT]);
		expect(sheet.hidden).toBe(false);
		expect(workbook.activeSheetId).toBe(sheet.id);
	});

	test("leaves the table as it was", () => {
		expect(staffContent(table)).toEqual(before);
	});

	test("says where it comes from, as of when, and the verdict", () => {
		const lines = textsOf(sheet).map((row) => row[0]);
		expect(lines[0]).toBe("地域包括ケアシステム推進基本構想の進捗状況（見本）　進捗レポート");
		expect(lines).toContain("元のシート：進捗管理表");
		expect(lines).toContain("基準日：2022年8月31日（表の記載による）");
		expect(lines.some((line) => line?.startsWith("作成：2026年11月22日 10:42　進捗チェック "))).toBe(true);
		expect(lines).toContain("97施策（105取組行）のうち、評価が◎・〇の取組行は102行（97.1%）です。");
		expect(lines).toContain("年度の空欄が6か所あります（記入率98.7%）。");
		expect(lines).toContain("◎　事業を拡充・充実");
	});

	test("counts marks by chapter and in all", () => {
		expect(rowAfter(sheet, "評価 × 章", "２　介護サービス・在宅医療の提供体制").slice(1)).toEqual([
			"0",
			"35",
			"1",
			"0",
			"0",
			"36",
			"34",
		]);
		expect(rowAfter(sheet, "評価 × 章", "合計").slice(1)).toEqual(["3", "99", "3", "0", "0", "105", "97"]);
	});

	test("adds up the departments, and takes off what joint entries count more than once", () => {
		const texts = textsOf(sheet).map((row) => row[0] ?? "");
		const section = texts.slice(rowOf(sheet, "評価 × 課"), rowOf(sheet, "評価 × 取組時期"));
		expect(
			section.some((text) => text.startsWith("※ 複数の課が担当する取組行（28行）は、それぞれの課で数えます。")),
		).toBe(true);
		const counts = (label: string) =>
			(textsOf(sheet)[rowOf(sheet, "評価 × 課") + section.indexOf(label)] ?? []).slice(1).map(Number);
		const lines = section.slice(2, section.indexOf("延べ合計")).map(counts);
		expect(lines).toHaveLength(10);
		const sums = lines.reduce((sum, line) => sum.map((count, at) => count + (line[at] ?? 0)));
		expect(counts("延べ合計")).toEqual(sums);
		expect(counts("合計")).toEqual([3, 99, 3, 0, 0, 105, 97]);
		expect(counts("延べ合計").map((count, at) => count + (counts("複数の課で重なる分")[at] ?? 0))).toEqual(
			counts("合計"),
		);
	});

	test("links each missing cell under its year", () => {
		const row = rowOf(sheet, "施設サービスの有する資源やノウハウの活用");
		expect(textsOf(sheet)[row]?.slice(1, 7)).toEqual(["F29", "G29", "H29", "", "", ""]);
		expect(sheet.cells[row]?.[1]?.runs?.[0]?.link).toBe(`#gid=${table.id}&range=F29`);
	});

	test("in narrow columns a link is the bare address; the reason stands beside it", () => {
		const linked = sheet.cells.flat().flatMap((cell) => (cell?.runs?.[0]?.link === undefined ? [] : [cell.value]));
		expect(linked.filter((text) => !/^[A-Z]+[0-9]+$/.test(String(text)))).toEqual([
			"元のシート：進捗管理表",
			"・高齢者に優しい生活環境整備（歩ける環境政策・環境政策・交通政策）",
			"・認知症高齢者の見守り体制の充実（福祉政策）",
			"・支え合いソーシャルワーカーの配置（福祉政策）",
			"・効果的なリハビリテーション提供体制の構築（健康政策・介護保険）",
			"・後期高齢者の保健指導と介護予防の一体的実施に向けた体制整備（健康政策・福祉政策）",
			"・市民後見人の養成とバックアップ体制（福祉政策）",
		]);
		const row = textsOf(sheet).findIndex((texts) => texts[0] === "ボランティアポイントの導入");
		expect(textsOf(sheet)[row]?.slice(1, 7)).toEqual(["", "G108", "H108", "", "", "途中\n予定"]);
	});

	test("fits A4 portrait and has no cell beyond its plan", () => {
		const widths = Array.from({ length: sheet.columnCount }, (_, column) => sheet.columnWidths.get(column) ?? 100);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(700);
		expect(sheet.columnCount).toBe(8);
	});

	test("is not taken for a progress table itself", () => {
		host.run("validateTable");
		expect(sheet.formatRules).toEqual([]);
		expect(table.formatRules.length).toBeGreaterThan(0);
	});
});

describe("made again", () => {
	const made = (): { workbook: Workbook; host: ReturnType<typeof hostFor> } => {
		const workbook = sampleWorkbook();
		const host = hostFor(workbook);
		host.run("createReport");
		workbook.sheets.push(createSheet(99, "メモ", 10, 5));
		return { workbook, host };
	};

	test("an untouched report is replaced in its place", () => {
		const { workbook, host } = made();
		const first = sheetNamed(workbook, REPORT).id;
		host.run("createReport");
		expect(names(workbook)).toEqual([TAB, REPORT, "メモ"]);
		expect(sheetNamed(workbook, REPORT).id).not.toBe(first);
	});

	test.each<readonly [string, (sheet: Sheet) => void]>([
		["a text", (sheet) => type(sheet, "A6", "議会用に修正")],
		["a note", (sheet) => Object.assign(sheet.cells[5]?.[0] ?? {}, { note: "確認済み" })],
		["a fill", (sheet) => Object.assign(sheet.cells[5]?.[0] ?? {}, { style: { background: "#ff0000" } })],
	])("a report edited by hand (%s) is kept under another name", (_, edit) => {
		const { workbook, host } = made();
		const old = sheetNamed(workbook, REPORT);
		edit(old);
		const content = structuredClone(old.cells);
		host.run("createReport");
		expect(names(workbook)).toEqual([TAB, REPORT, "進捗レポート（手直し 2026-11-22 1042）", "メモ"]);
		expect(old.cells).toEqual(content);
		expect(host.ui.toasts[host.ui.toasts.length - 1]?.message).toBe(
			"「進捗レポート」を作成しました。手直しされていた前のシートは「進捗レポート（手直し 2026-11-22 1042）」として残しました。",
		);
		host.run("createReport");
		expect(names(workbook)).toHaveLength(4);
		expect(old.cells).toEqual(content);
	});

	test("a report that staff renamed is theirs", () => {
		const { workbook, host } = made();
		sheetNamed(workbook, REPORT).name = "８月議会";
		host.run("createReport");
		expect(names(workbook)).toEqual([TAB, REPORT, "８月議会", "メモ"]);
	});

	test("a tab of that name that is not ours is left alone", () => {
		const workbook = sampleWorkbook();
		const theirs = createSheet(50, REPORT, 10, 5);
		workbook.sheets.push(theirs);
		type(theirs, "A1", "手書きのレポート");
		const before = structuredClone(theirs);
		const host = hostFor(workbook);
		host.run("createReport");
		host.run("createReport");
		expect(names(workbook)).toEqual([TAB, REPORT, "進捗レポート (2)"]);
		expect(theirs).toEqual(before);
		expect(host.ui.toasts[1]?.message).toBe(
			"「進捗レポート」という名前のシートがすでにあるため、「進捗レポート (2)」として作成しました。",
		);
	});

	test("summary and report do not take each other's place", () => {
		const { workbook, host } = made();
		host.run("createSummary");
		host.run("createReport");
		host.run("createSummary");
		expect([...names(workbook)].sort()).toEqual(["メモ", TAB, REPORT, "集計"].sort());
	});
});

test("text that looks like a formula or a date stays the text that it is", () => {
	const workbook = sampleWorkbook();
	const table = sheetNamed(workbook, TAB);
	for (const [cell, text] of [
		["B29", '=HYPERLINK("http://example.com","x")'],
		["B139", "1-2"],
		["D139", "+81課"],
		["A9", "@章"],
		["A1", "-1"],
	] as const) {
		Object.assign(table.cells[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65] ?? {}, { value: text });
	}
	const host = hostFor(workbook);
	host.run("createReport");
	host.run("createSummary");
	const made = [sheetNamed(workbook, REPORT), sheetNamed(workbook, "集計")];
	const cells = made.flatMap((sheet) => sheet.cells.flat());
	expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
	const texts = made.flatMap((sheet) => textsOf(sheet).flat());
	expect(texts).toContain('＝HYPERLINK("http://example.com","x")');
	expect(texts).toContain("1-2");
	expect(texts).toContain("＋81課（3か所）");
	expect(texts).toContain("＠章");
});

test("a table that is well kept is reported in plain words, never as an empty table", () => {
	const workbook = sampleWorkbook();
	const table = sheetNamed(workbook, TAB);
	table.cells.length = 12;
	table.merges = table.merges.filter((merge) => merge.row < 12);
	type(table, "H11", "指導を実施");
	type(table, "I11", "指導を実施");
	hostFor(workbook).run("createReport");
	const texts = textsOf(sheetNamed(workbook, REPORT)).flat();
	expect(texts).toContain("記入が必要な空欄はありません。");
	expect(texts).toContain("見直しが必要な欄はありません。");
	expect(texts).toContain("記入が必要な年度はすべて埋まっています（記入率100.0%）。");
});

describe("the report says by which marks it counts", () => {
	function reportOf(legend: readonly (readonly string[])[], marks: readonly string[]): readonly (readonly string[])[] {
		const values = [
			...legend,
			["施策項目", "課名", "Ｒ３年度", "評価"],
			...marks.map((mark, index) => [`施策${index}`, "福祉課", "３回", mark]),
		].map((row) => [...row, "", "", ""].slice(0, 4));
		const workbook = readSheetJson(JSON.stringify({ name: TAB, values, merges: [] }), "sheet.json");
		hostFor(workbook).run("createReport");
		return textsOf(sheetNamed(workbook, REPORT));
	}

	test("percentages are only counted as filled in", () => {
		const texts = reportOf([], ["95%", "80%", "", "100%"]);
		expect(texts.flat()).toContain(
			"評価の欄は決まった記号ではないため（達成率や文章など）、記入の有無だけを数えています。",
		);
		expect(texts.find((row) => row[0] === "課")?.slice(1, 5)).toEqual(["無記入", "記入あり", "取組行", "施策数"]);
		expect(texts.find((row) => row[0] === "福祉課")?.slice(1, 5)).toEqual(["1", "3", "4", "4"]);
	});

	test("without a legend the usual scale in the spelling that is used", () => {
		expect(reportOf([], ["○", "◎", "○"]).flat()).toContain("表に凡例がないため、次の評価を使っています：◎・○・△・×");
	});

	test("with a legend its own words", () => {
		expect(reportOf([["Ａ：達成　　Ｂ：未達成"]], ["Ａ", "Ｂ"]).flat()).toContain("Ａ　達成");
	});
});

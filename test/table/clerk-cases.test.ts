// Sheets as clerks bring them, each with all the findings that they would thank for, and how it is read.
import { runChecks } from "../../src/checks/run-checks";
import { jaChecks } from "../../src/messages/ja-checks";
import { toA1 } from "../../src/table/a1";
import type { ProgressTable } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import { sheetOf } from "./sheet-fixture";

const TODAY = "2023-06-10";

/** Rows as lines, cells apart by |. */
function sheet(text: string, merges: readonly string[] = []) {
	const rows = text
		.trim()
		.split("\n")
		.map((line) =>
			line
				.trim()
				.replace(/^\||\|$/g, "")
				.split("|"),
		);
	const width = Math.max(...rows.map((row) => row.length));
	return sheetOf(
		rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
		merges,
	);
}

function read(text: string, today = TODAY, merges: readonly string[] = []): ProgressTable {
	const reading = readTable(sheet(text, merges), { today });
	if (reading.kind === "none") {
		throw new Error(`read as no table: ${reading.reason}`);
	}
	return reading.table;
}

/** All findings but those about columns that the table does not have. */
function findings(text: string, today = TODAY): readonly string[] {
	const table = read(text, today);
	return runChecks({ kind: "table", table }, table.sheetName, jaChecks)
		.filter(({ check }) => check !== "missing-column")
		.map(({ check, cell }) => `${check} ${toA1(cell)}`);
}

test("a blank mark is found where no column names a year", () => {
	expect(
		findings(`
			|番号|事業名|概要|担当課|評価|
			|1|街路灯|更新|道路課|A|
			|2|防犯|巡回|生活課||
			|3|見守り|訪問|福祉課|C|
		`),
	).toEqual(["missing-mark E3"]);
});

test("each rating is judged by its own scale, and a rate beside a rating is none", () => {
	const rows = (marks: readonly string[]) =>
		marks.map((mark, index) => `|${index}|相談${index}|受ける|福祉課|2件|${mark}|`);
	const head = (headings: string) => `|番号|事業名|概要|担当課|R4年度実績|${headings}|`;
	expect(findings([head("達成率|評価"), ...rows(["95%|A", "80%|B", "102%|A"])].join("\n"))).toEqual([]);
	expect(findings([head("進捗状況|評価"), ...rows(["順調|A", "遅れ|B", "順調|A"])].join("\n"))).toEqual([]);
	expect(findings([head("内部評価|外部評価"), ...rows(["A|◎", "B|○", "A|○"])].join("\n"))).toEqual([]);
	expect(findings([head("内部評価|外部評価"), ...rows(["A|◎", "?|○", "A|○"])].join("\n"))).toEqual(["unknown-mark F3"]);
});

test.each([
	"◎：達成　○：順調　△：やや遅れ　▲：遅れ　×：未着手",
	"【評価】◎：達成　○：順調　△：やや遅れ　▲：遅れ　×：未着手",
	"※評価　◎＝達成　○＝順調　△＝やや遅れ　▲＝遅れ　×＝未着手",
	"評価：◎（達成）・○（順調）・△（やや遅れ）・▲（遅れ）・×（未着手）",
	"◎ 達成　　○ 順調　　△ やや遅れ　　▲ 遅れ　　× 未着手",
])("the legend %s", (legend) => {
	const { scale, scaleSource } = read(`
		|${legend}|
		|事業名|R4年度|評価|
		|相談|2件|○|
	`);
	expect([scaleSource, scale.map(({ symbol, meaning }) => symbol + meaning)]).toEqual([
		"legend",
		["◎達成", "○順調", "△やや遅れ", "▲遅れ", "×未着手"],
	]);
});

test("unknown headings beside four known ones do not hide the table, nor does what stands in brackets", () => {
	const table = read(`
		|番号|事業名（★は重点）|事業内容（何を）|担当課（関係課）|会計|款|項|目|財源|国費|県費|令和４年度実績（件）|評価（A～D）|
		|1|相談|受ける|福祉課|一般|3|1|2|市|0|0|2件|A|
	`);
	expect(table.columns).toMatchObject({ item: 1, outline: 2, department: 3, mark: 12 });
	expect(table.years[0]).toMatchObject({ from: 2022, columns: [11] });
});

test.each([
	["|Ref|Action|Lead Officer|Due date|RAG Q1|RAG Q2|Outcome|\n|1|Buses|Transport|May 2023|G|A|More buses|"],
	[
		"|Priority|What will we do?|Who is responsible?|By when?|Progress to date|RAG|Comments|\n|Homes|Build|Housing|2024|Ten built|G||",
	],
	[
		"|重点施策|個別事業|事業主体|実施計画|実施結果|一次評価|二次評価|改善の方向|\n|相談|窓口|福祉課|5回|5回|A|B|続ける|",
	],
	[
		"|区分|現状と課題|第８期における具体的な取組|目標|実施内容|自己評価結果|課題と対応策|\n|予防|少ない|通いの場|10|8か所|○|増やす|",
	],
	[
		"|No.|Recommendation|Owner|Target date|Progress|Status|\n|1|Publish|Legal|May|Drafted|In progress|\n|2|Train|HR|June|Done|Complete|",
	],
])("%s is a table", (text) => {
	expect(read(text).entries.length).toBeGreaterThan(0);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
	["Ⅰ over １", ["Ⅰ　相談", "１　体制", "#", "２　権利", "#", "Ⅱ　訪問", "１　体制", "#"], ["Ⅰ　相談", "Ⅱ　訪問"]],
	[
		"１ over （１）",
		["１　相談", "（１）体制", "#", "（２）権利", "#", "２　訪問", "（１）体制", "#"],
		["１　相談", "２　訪問"],
	],
	["A over １", ["A　相談", "１　体制", "#", "２　権利", "#", "B　訪問", "１　体制", "#"], ["A　相談", "B　訪問"]],
	[
		"施策の柱１ over 施策１－１",
		["施策の柱１　相談", "施策１－１　体制", "#", "施策１－２　権利", "#"],
		["施策の柱１　相談"],
	],
])("%s", (_, lines, chapters) => {
	const rows = lines.map((line) => (line === "#" ? "相談|福祉課|2件|A" : line));
	const merges = lines.flatMap((line, index) => (line === "#" ? [] : [`A${index + 2}:D${index + 2}`]));
	const table = read(["事業名|担当課|R4年度|評価", ...rows].join("\n"), TODAY, merges);
	expect(table.chapters.map(({ title }) => title)).toEqual(chapters);
	expect(table.directions).toHaveLength(lines.filter((line) => line !== "#").length - chapters.length);
});

test("blanks outside a measure's own years are right, however these are written", () => {
	expect(
		findings(
			`
			|取組|内容|担当課|実施期間|R2年度|R3年度|R4年度|R5年度|評価|
			|甲|あ|福祉課|R3||2件||||
			|乙|い|福祉課|令和４年度|||2件|||
			|丙|う|福祉課|R3.4～R5.3||2件|2件||A|
			|丁|え|福祉課|令和４年10月～|||2件|2件|A|
			|戊|お|福祉課|～R4|1件|2件|2件||A|
			|己|か|福祉課|R5以降||||2件|A|
		`,
			"2024-06-10",
		),
	).toEqual([]);
});

test("a start of its own is no end", () => {
	expect(
		findings(`
			|取組|内容|担当課|開始年度|R2年度|R3年度|R4年度|評価|
			|甲|あ|福祉課|R3||2件|3件|A|
			|乙|い|福祉課|R3||2件||A|
		`),
	).toEqual(["missing-year G3", "mark-contradicts-text H3"]);
});

test("a name alone among numbered names is an entry, and everything of it is missing", () => {
	const text = `
		|事業名|概要|担当課|R3年度|R4年度|評価|
		|① 相談|受ける|福祉課|1件|2件|〇|
		|② 訪問|訪ねる|福祉課|1件|2件|〇|
		|③ 講座||||||
		|④ 補助|助ける|福祉課|1件|2件|〇|
	`;
	expect(read(text).chapters).toEqual([]);
	expect(findings(text)).toEqual([
		"missing-year D4",
		"missing-year E4",
		"missing-mark F4",
		"missing-outline B4",
		"missing-department C4",
	]);
});

test("only the next year's plan is asked for", () => {
	expect(
		findings(`
			|事業名|R3年度|R4年度|R5年度計画|R6年度計画|R7年度計画|評価|
			|相談|1件|2件|続ける|||〇|
			|訪問|1件|2件||||〇|
		`),
	).toEqual(["missing-plan D3"]);
});

test("a heading that gives its scale or its day still heads marks", () => {
	const table = read(`
		|事業名|担当課|R4年度|進捗状況（1:完了 2:順調 3:遅れ 4:未着手）|
		|相談|福祉課|2件|1|
		|訪問|福祉課|2件|2|
		|講座|福祉課|2件|4|
	`);
	expect(table.columns.mark).toBe(3);
	expect(
		findings(`
			|事業名|担当課|R4年度|進捗状況（R5.3月末）|
			|相談|福祉課|2件|◎|
			|訪問|福祉課|2件||
			|講座|福祉課|2件|○|
		`),
	).toEqual(["missing-mark D3"]);
});

test("a tally after a gap and helper rows under the header are no entries", () => {
	const table = read(`
		|番号|事業名|担当課|R4年度|評価|
		|①|②|③|④|⑤|
		|例|○○事業|○○課|○回|〇|
		|1|相談|福祉課|2件|◎|
		|2|訪問|福祉課|2件|〇|
		||||||
		||||◎|1件|
		||||〇|1件|
	`);
	expect(table.measures.map(({ name }) => name)).toEqual(["相談", "訪問"]);
});

test("of 担当部 and 担当課 it is the 課 that answers", () => {
	expect(
		findings(`
			|事業名|概要|担当部|担当課|R4年度|評価|
			|相談|受ける|福祉部||2件|A|
			|訪問|訪ねる|福祉部|福祉課|2件|A|
		`),
	).toEqual(["missing-department D2"]);
});

test("English statuses are a scale, their synonyms no slips", () => {
	const table = read(`
		|No.|Action|Owner|2021/22|Status|
		|1|Buses|Transport|12 routes|In progress|
		|2|Paths|Highways|3 km|Complete|
		|3|Trees|Parks|100|Not started|
		|4|Signs|Highways|12|Overdue|
	`);
	expect(table.scaleSource).toBe("usual");
	expect(runChecks({ kind: "table", table }, "x", jaChecks).filter(({ check }) => /mark/.test(check))).toEqual([]);
});

test.each([
	[
		"population",
		"|項目|単位|R2年度|R3年度|R4年度|\n|人口|人|45,100|44,800|44,200|\n|世帯|戸|18,100|18,050|18,000|\n|出生|人|301|288|260|",
	],
	["running costs", "|項目|R3年度|R4年度|\n|電気|1,200|1,300|\n|水道|300|310|\n|ガス|120|▲10|"],
])("%s by year is no progress table", (_, text) => {
	expect(readTable(sheet(text), { today: TODAY }).kind).toBe("none");
});

test("○ in the years in which something is planned is a schedule: its blanks are right, and no ○ is a rating", () => {
	const text = `
		|番号|取組項目|内容|担当課|R3|R4|R5|R6|進捗状況|
		|1|窓口|ひらく|福祉課|○|○|||窓口を二つひらき、相談を受けている。|
		|2|講座|ひらく|福祉課||○|○|→|講座の内容を決め、講師を頼んだところである。|
		|3|訪問|たずねる|福祉課|||○|○|これから始めるため、訪ねる先を調べている。|
	`;
	expect(findings(text)).toEqual([]);
	expect(read(text).columns.mark).toBeNull();
});

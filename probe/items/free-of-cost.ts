// Answers that should cost no service call (P12, P22h, P23s).
import { addressesOf, formulaOf, readBack } from "../format-rules";
import { type Item, judged, type Range } from "../item";
import { addMark, marksIn } from "../marks";
import { bold, describeRun, partStyled } from "../text-runs";
import { column, millisecondsOf } from "../tools";
import { listRule } from "../validation-rules";

function coordinatesOf(ranges: readonly Range[]): number[][] {
	return ranges.map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);
}

export const freeOfCost: readonly Item[] = [
	judged({
		id: "P12a",
		assumption: {
			ja: "500の結合と500の範囲の位置を調べても、時間はかかりません（ミリ秒）。",
			en: "Reading where 500 merges and 500 listed ranges lie takes no noticeable time: no service calls (ms).",
		},
		expected: "merges ≤ 500, listed ≤ 500",
		see: (tab) => {
			const grid = tab.getRange(1, 1, 500, 2);
			grid.mergeAcross();
			SpreadsheetApp.flush();
			const values = millisecondsOf(() => grid.getValues());
			const merged = grid.getMergedRanges();
			const list = tab.getRangeList(Array.from({ length: 500 }, (_, index) => `C${index + 1}`)).getRanges();
			const merges = millisecondsOf(() => coordinatesOf(merged));
			const listed = millisecondsOf(() => coordinatesOf(list));
			return { ranges: merged.length + list.length, values, merges, listed };
		},
		accepts: (seen) => seen.ranges === 1000 && seen.merges <= 500 && seen.listed <= 500,
	}),
	judged({
		id: "P12b",
		assumption: {
			ja: "1,000のリッチテキストと100の規則を組み立て、規則を読んでも、時間はかかりません（ミリ秒）。",
			en: "Nor does building 1000 rich texts and 100 rules, and reading the rules (ms).",
		},
		expected: "texts ≤ 1000, rules ≤ 500, read ≤ 500",
		see: (tab) => {
			const ranges = [tab.getRange("A1:A9")];
			const numbers = Array.from({ length: 1000 }, (_, index) => index);
			const texts = millisecondsOf(() =>
				numbers.map((number) =>
					SpreadsheetApp.newRichTextValue().setText(`A${number}`).setLinkUrl(`#gid=0&range=A${number}`).build(),
				),
			);
			let built: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] = [];
			const rules = millisecondsOf(() => {
				built = numbers
					.slice(0, 100)
					.map((number) =>
						SpreadsheetApp.newConditionalFormatRule()
							.whenFormulaSatisfied(`=(A1="${number}")*(N("shinchoku:x")=0)`)
							.setBackground("#ffe8a3")
							.setRanges(ranges)
							.build(),
					);
			});
			const stored = readBack(tab, built);
			const read = millisecondsOf(() => [stored.map(formulaOf), stored.map(addressesOf)]);
			return { texts, rules, read };
		},
		accepts: (seen) => seen.texts <= 1000 && seen.rules <= 500 && seen.read <= 500,
	}),
	judged({
		id: "P12c",
		assumption: {
			ja: "見つかった20の目印のキー・値・場所を読んでも、時間はかかりません（ミリ秒）。",
			en: "Nor does reading key, value and place of 20 marks that were found (ms).",
		},
		expected: "marks = 20, read ≤ 300",
		see: (tab, bench) => {
			for (let number = 0; number < 20; number++) {
				addMark(tab, String(number));
			}
			const marks = marksIn(bench.spreadsheet);
			const read = millisecondsOf(() =>
				marks.map((mark) => [mark.getKey(), mark.getValue(), mark.getLocation().getSheet() !== null]),
			);
			return { marks: marks.length, read };
		},
		accepts: (seen) => seen.marks === 20 && seen.read <= 300,
	}),
	judged({
		id: "P22h",
		assumption: {
			ja: "まとめて読んだ1,000の規則の説明文を調べても、時間はかかりません（ミリ秒）。",
			en: "Reading the help texts of 1000 rules that were got at once takes no noticeable time (ms).",
		},
		expected: "rules = 1000, read ≤ 500",
		see: (tab) => {
			const range = tab.getRange(1, 1, 1000, 1);
			range.setDataValidation(listRule(["◎", "〇"]));
			SpreadsheetApp.flush();
			const got = millisecondsOf(() => range.getDataValidations());
			const rules = range.getDataValidations().map((row) => row[0]);
			const read = millisecondsOf(() => rules.map((rule) => [rule?.getHelpText(), rule?.getCriteriaValues()]));
			return { rules: rules.length, got, read };
		},
		accepts: (seen) => seen.rules === 1000 && seen.read <= 500,
	}),
	judged({
		id: "P23s",
		assumption: {
			ja: "まとめて読んだ500のリッチテキストの部分と見た目を調べても、時間はかかりません（ミリ秒）。",
			en: "Reading runs and looks of 500 rich texts that were got at once takes no noticeable time (ms).",
		},
		expected: "runs = 1000, read ≤ 1000",
		see: (tab) => {
			const range = tab.getRange(1, 1, 500, 1);
			const text = partStyled("項目", 0, 1, bold());
			range.setRichTextValues(column(Array.from({ length: 500 }, () => text)));
			SpreadsheetApp.flush();
			const texts = range.getRichTextValues().map((row) => row[0]);
			let runs = 0;
			const read = millisecondsOf(() => {
				for (const each of texts) {
					runs += (each?.getRuns() ?? []).map(describeRun).length;
				}
			});
			return { runs, read };
		},
		accepts: (seen) => seen.runs === 1000 && seen.read <= 1000,
	}),
];

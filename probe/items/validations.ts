// Dropdowns and the data validations of staff (P22).

import { compared, type Item, judged, noted } from "../item";
import { errorOf, NO_ERROR } from "../tools";
import { listRule, OWN_HELP, type SeenValidation, validationsIn, validationsPassedBack } from "../validation-rules";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export const validations: readonly Item[] = [
	compared({
		id: "P22a",
		assumption: {
			ja: "リストの入力規則は、種類（===）・候補・矢印・警告だけかどうか・説明文とも、設定したとおりに読み返せます。",
			en: "A list reads back as it was set: type by ===, values, arrow, warning only, help text.",
		},
		expected: { isList: true, values: [["◎", "〇", "△", "×", "－"], true], allowInvalid: true, help: OWN_HELP },
		see: (tab) => {
			tab.getRange("A1:A2").setDataValidations([[listRule(["◎", "〇", "△", "×", "－"])], [null]]);
			SpreadsheetApp.flush();
			const rule = tab.getRange("A1:A2").getDataValidations()[0]?.[0];
			return {
				isList: rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
				values: rule?.getCriteriaValues(),
				allowInvalid: rule?.getAllowInvalid(),
				help: rule?.getHelpText(),
			};
		},
	}),
	compared({
		id: "P22b",
		assumption: {
			ja: "読点・改行・引用符・数字・全角英字を含む候補も、一字一句そのまま読み返せます。",
			en: "Items with commas, line breaks, quotes, numbers and full-width letters read back letter by letter.",
		},
		expected: ["福祉政策\n介護保険", "Highways, Schools", "福祉、健康", "Ａ", '"〇"', "5", "1-2", "道路維\n持課"],
		see: (tab) => {
			const values = [
				"福祉政策\n介護保険",
				"Highways, Schools",
				"福祉、健康",
				"Ａ",
				'"〇"',
				"5",
				"1-2",
				"道路維\n持課",
			];
			tab.getRange("A1:A1").setDataValidations([[listRule(values)]]);
			return validationsIn(tab.getRange("A1:A1"))[0]?.values[0];
		},
	}),
	compared({
		id: "P22c",
		assumption: {
			ja: "候補は500個まで設定でき、501個は断られます。",
			en: "A list takes 500 items and no more: 501 are refused.",
		},
		expected: { taken: 500, refused: true },
		see: (tab) => {
			const values = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}課`);
			tab.getRange("A1:A1").setDataValidations([[listRule(values(500))]]);
			const [items] = validationsIn(tab.getRange("A1:A1"))[0]?.values ?? [];
			const taken = Array.isArray(items) ? items.length : null;
			const error = errorOf(() => {
				tab.getRange("A2:A2").setDataValidations([[listRule(values(501))]]);
				SpreadsheetApp.flush();
			});
			return { taken, refused: error !== NO_ERROR };
		},
	}),
	compared({
		id: "P22d",
		assumption: {
			ja: "setDataValidations は、規則のあるところに規則を置き、null のところから外します。",
			en: "setDataValidations over a stretch puts rules where there are rules and none where there is null.",
		},
		expected: [true, false, true, false],
		see: (tab) => {
			const rule = listRule(["短期", "中期"]);
			const range = tab.getRange("A1:A4");
			range.setDataValidations([[rule], [rule], [null], [null]]);
			SpreadsheetApp.flush();
			tab.getRange("A2:A3").setDataValidations([[null], [rule]]);
			return validationsIn(range).map((seen) => seen !== null);
		},
	}),
	compared({
		id: "P22e",
		assumption: {
			ja: "職員が作ったチェックボックス・日付・数値・範囲のリストの規則は、書き戻しても同じに読めます。",
			en: "Checkboxes, dates, numbers and lists from a range of others, passed back, read the same.",
		},
		expected: { rules: 4, same: true },
		see: (tab) => {
			const build = (condition: (builder: Builder) => Builder) =>
				condition(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).setHelpText("職員の規則").build();
			return validationsPassedBack(tab, [
				build((builder) => builder.requireCheckbox()),
				build((builder) => builder.requireDate()),
				build((builder) => builder.requireNumberBetween(1, 5)),
				build((builder) => builder.requireValueInRange(tab.getRange("C1:C9"), true)),
			]);
		},
	}),
	noted({
		id: "P22f",
		assumption: {
			ja: "複数のセルにかかる規則の相対的な数式がセルごとにどう読めるかは、記録だけします（その上に書くことはありません）。",
			en: "What a relative formula of a rule on several cells reads as on each is only noted: ours is never put over one.",
		},
		see: (tab) => {
			const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=LEN(A1)<9").build();
			const range = tab.getRange("A1:A3");
			range.setDataValidation(rule);
			const formulas = validationsIn(range).map((seen) => seen?.values[0]);
			range.setDataValidations(range.getDataValidations());
			return { formulas, afterPassingBack: validationsIn(range).map((seen) => seen?.values[0]) };
		},
	}),
	judged({
		id: "P22g",
		assumption: {
			ja: "結合の最初のセルの規則はそこに残ります。隠れたセルで何が読めるかは記録だけします。",
			en: "A rule on the first cell of a merge stays there; what the covered cell reads is only noted.",
		},
		expected: "first = VALUE_IN_LIST",
		see: (tab) => {
			tab.getRange("A1:A2").merge();
			tab.getRange("A1:A3").setDataValidations([[listRule(["◎"])], [null], [null]]);
			const [first, covered, below] = validationsIn(tab.getRange("A1:A3"));
			const typeOf = (seen: SeenValidation | null | undefined) => seen?.type ?? null;
			return { first: typeOf(first), covered: typeOf(covered), below: typeOf(below) };
		},
		accepts: (seen) => seen.first === "VALUE_IN_LIST",
	}),
	compared({
		id: "P22i",
		assumption: {
			ja: "上に行を挿入しても、行をコピーしても、規則の説明文は残ります。",
			en: "A rule keeps its help text when rows are inserted above and when its row is copied.",
		},
		expected: { moved: OWN_HELP, copied: OWN_HELP },
		see: (tab) => {
			tab.getRange("A3:A3").setDataValidations([[listRule(["◎"])]]);
			tab.insertRowsBefore(2, 1);
			tab.getRange("A4:C4").copyTo(tab.getRange("A9:C9"));
			const [moved] = validationsIn(tab.getRange("A4:A4"));
			const [copied] = validationsIn(tab.getRange("A9:A9"));
			return { moved: moved?.help, copied: copied?.help };
		},
	}),
];

// Conditional formats that staff made, passed back untouched (P3).

import { colourText, conditionOf, formulaRule, onlyRule, passedBack, readBack, unchanged } from "../format-rules";
import { compared, type Item, type Sheet } from "../item";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Builds rules of one look on ranges of the tab. */
function ruleOn(tab: Sheet): (condition: (builder: Builder) => Builder, address: string) => Rule {
	return (condition, address) =>
		condition(SpreadsheetApp.newConditionalFormatRule())
			.setBackground("#00ff00")
			.setRanges([tab.getRange(address)])
			.build();
}

export const rulesOfOthers: readonly Item[] = [
	compared({
		id: "P3a",
		assumption: {
			ja: "職員が作った数式の条件付き書式は、読んだまま書き戻せば、条件・範囲・書式・順番が変わりません。",
			en: "Formula rules of others, passed back as objects, keep condition, ranges, style and order.",
		},
		expected: unchanged(2),
		see: (tab) => {
			const first = formulaRule(tab, "=$A1>10", ["A1:C20"], "#ff0000");
			const second = SpreadsheetApp.newConditionalFormatRule()
				.whenFormulaSatisfied("=ISBLANK(E1)")
				.setBold(true)
				.setItalic(true)
				.setStrikethrough(true)
				.setRanges([tab.getRange("E1:E5"), tab.getRange("G2:G3")])
				.build();
			return passedBack(tab, [first, second]);
		},
	}),
	compared({
		id: "P3b",
		assumption: {
			ja: "職員が作ったカラースケールも、別の種類の規則にはさまれていても、書き戻して変わりません。",
			en: "So do colour scales of others, between rules of another kind.",
		},
		expected: unchanged(3),
		see: (tab) => {
			const twoColours = SpreadsheetApp.newConditionalFormatRule()
				.setGradientMinpoint("#ffffff")
				.setGradientMaxpoint("#57bb8a")
				.setRanges([tab.getRange("A1:A20")])
				.build();
			const number = SpreadsheetApp.InterpolationType.NUMBER;
			const threeColours = SpreadsheetApp.newConditionalFormatRule()
				.setGradientMinpointWithValue("#f8696b", number, "0")
				.setGradientMidpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.PERCENTILE, "50")
				.setGradientMaxpointWithValue("#63be7b", number, "100")
				.setRanges([tab.getRange("B1:B20")])
				.build();
			const between = formulaRule(tab, "=$A1>10", ["A1:C20"], "#ff0000");
			return passedBack(tab, [twoColours, between, threeColours]);
		},
	}),
	compared({
		id: "P3c",
		assumption: {
			ja: "職員が作った数値・文字・日付・空白の規則も、書き戻して変わりません。",
			en: "So do rules of others on numbers, texts, dates and blanks.",
		},
		expected: unchanged(4),
		see: (tab) => {
			const rule = ruleOn(tab);
			return passedBack(tab, [
				rule((builder) => builder.whenNumberBetween(1, 2.5), "A1:A9"),
				rule((builder) => builder.whenTextContains("予定"), "B1:B9"),
				rule((builder) => builder.whenDateBefore(new Date(2026, 3, 1)), "C1:C9"),
				rule((builder) => builder.whenCellEmpty(), "D1:D9"),
			]);
		},
	}),
	compared({
		id: "P3d",
		assumption: {
			ja: "テーマの色を使う規則も、テーマの色のまま書き戻せます。",
			en: "So do rules in colours of the theme, which stay colours of the theme.",
		},
		expected: { type: ["ACCENT4", "ACCENT1"], ...unchanged(1) },
		see: (tab) => {
			const { ACCENT1, ACCENT4 } = SpreadsheetApp.ThemeColorType;
			const rule = SpreadsheetApp.newConditionalFormatRule()
				.whenFormulaSatisfied("=$A1>10")
				.setBackgroundObject(SpreadsheetApp.newColor().setThemeColor(ACCENT4).build())
				.setFontColorObject(SpreadsheetApp.newColor().setThemeColor(ACCENT1).build())
				.setRanges([tab.getRange("A1:C20")])
				.build();
			const condition = conditionOf(onlyRule(readBack(tab, [rule])));
			const type = [condition.getBackgroundObject(), condition.getFontColorObject()].map(colourText);
			return { type, ...passedBack(tab, tab.getConditionalFormatRules()) };
		},
	}),
	compared({
		id: "P3e",
		assumption: {
			ja: "文字の規則（含む・含まない・始まる・終わる・等しい）も、書き戻して変わりません。",
			en: "So do rules on texts: contains, does not contain, begins, ends, equals.",
		},
		expected: unchanged(5),
		see: (tab) => {
			const rule = ruleOn(tab);
			return passedBack(tab, [
				rule((builder) => builder.whenTextContains("予定"), "A1:A9"),
				rule((builder) => builder.whenTextDoesNotContain("済"), "B1:B9"),
				rule((builder) => builder.whenTextStartsWith("令和"), "C1:C9"),
				rule((builder) => builder.whenTextEndsWith("中"), "D1:D9"),
				rule((builder) => builder.whenTextEqualTo("◎"), "E1:E9"),
			]);
		},
	}),
	compared({
		id: "P3f",
		assumption: {
			ja: "日付の規則（ある日より前・後、今日、今日より前）も、書き戻して変わりません。",
			en: "So do rules on dates: before and after a day, today, before today.",
		},
		expected: unchanged(4),
		see: (tab) => {
			const rule = ruleOn(tab);
			const { TODAY } = SpreadsheetApp.RelativeDate;
			return passedBack(tab, [
				rule((builder) => builder.whenDateBefore(new Date(2026, 3, 1)), "A1:A9"),
				rule((builder) => builder.whenDateAfter(new Date(2027, 2, 31)), "B1:B9"),
				rule((builder) => builder.whenDateEqualTo(TODAY), "C1:C9"),
				rule((builder) => builder.whenDateBefore(TODAY), "D1:D9"),
			]);
		},
	}),
];

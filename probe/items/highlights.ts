// Highlights: rules with our tag, their ranges and their references (P1, P2, P4, P18 to P20).
import { addressesOf, conditionOf, formulaOf, formulaRule, onlyRule, readBack } from "../format-rules";
import { compared, type Item, lookedAt } from "../item";

export const highlights: readonly Item[] = [
	compared({
		id: "P1a",
		assumption: {
			ja: "目印つきの数式の条件付き書式が受け付けられ、読み返すと一字一句同じです。",
			en: "A rule with the tag formula is accepted and its formula reads back letter by letter.",
		},
		expected: '=(F12="")*(N("shinchoku:missing-year")=0)',
		see: (tab) => {
			const formula = '=(F12="")*(N("shinchoku:missing-year")=0)';
			return formulaOf(onlyRule(readBack(tab, [formulaRule(tab, formula, ["F12:F14"], "#ffe8a3")])));
		},
	}),
	compared({
		id: "P1b",
		assumption: {
			ja: "日本語の記号をいくつも比べる数式でも同じです。",
			en: "So does a formula of several comparisons with Japanese marks.",
		},
		expected: '=(H9<>"")*(H9<>"◎")*(H9<>"〇")*(N("shinchoku:unknown-mark")=0)',
		see: (tab) => {
			const formula = '=(H9<>"")*(H9<>"◎")*(H9<>"〇")*(N("shinchoku:unknown-mark")=0)';
			return formulaOf(onlyRule(readBack(tab, [formulaRule(tab, formula, ["H9:H20"], "#fad9d5")])));
		},
	}),
	compared({
		id: "P1c",
		assumption: {
			ja: "読み返した条件の種類は SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA と === で等しくなります。",
			en: "The criteria type of such a rule is the very value SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA (===).",
		},
		expected: true,
		see: (tab) => {
			const rules = readBack(tab, [formulaRule(tab, '=(A1="")*(N("shinchoku:x")=0)', ["A1:A3"], "#ffe8a3")]);
			return conditionOf(onlyRule(rules)).getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
		},
	}),
	compared({
		id: "P2a",
		assumption: {
			ja: "目印つきの数式をセルに入れると、空欄を指すときは 1、記入済みの欄を指すときは 0 になります。",
			en: "The tag formula in a cell gives 1 for an empty and 0 for a filled reference.",
		},
		expected: [1, 0],
		see: (tab) => {
			tab.getRange("F13").setValue("記入");
			tab
				.getRange("A1:A2")
				.setFormulas([['=(F12="")*(N("shinchoku:missing-year")=0)'], ['=(F13="")*(N("shinchoku:missing-year")=0)']]);
			SpreadsheetApp.flush();
			return tab
				.getRange("A1:A2")
				.getValues()
				.map((row) => row[0]);
		},
	}),
	compared({
		id: "P2b",
		assumption: {
			ja: 'AND(N("目印")=0, …) は使えますが、AND(N("目印"), …) はいつも FALSE です。目印を 0 と比べるのはそのためです。',
			en: 'AND(N("tag")=0, …) would work too, AND(N("tag"), …) is always false: why the tag is compared.',
		},
		expected: [true, false],
		see: (tab) => {
			tab.getRange("A1:A2").setFormulas([['=AND(N("shinchoku:x")=0,TRUE)'], ['=AND(N("shinchoku:x"),TRUE)']]);
			SpreadsheetApp.flush();
			return tab
				.getRange("A1:A2")
				.getValues()
				.map((row) => row[0]);
		},
	}),
	compared({
		id: "P4a",
		assumption: {
			ja: "一つの列の離れた範囲は、渡した順（上から）に戻り、隣り合うものもつながりません。",
			en: "Several disjoint ranges in one column come back as they were given, top first, neighbours not joined.",
		},
		expected: ["F2", "F12:F14", "F15", "F20", "F30:F31"],
		see: (tab) => {
			const addresses = ["F2", "F12:F14", "F15", "F20", "F30:F31"];
			const formula = '=(F2="")*(N("shinchoku:missing-year")=0)';
			return addressesOf(onlyRule(readBack(tab, [formulaRule(tab, formula, addresses, "#ffe8a3")])));
		},
	}),
	compared({
		id: "P4b",
		assumption: {
			ja: "三行おきの300の範囲を持つ一つの規則でも同じです。",
			en: "So do 300 ranges of a single rule, in every third row.",
		},
		expected: { ranges: 300, same: true },
		see: (tab) => {
			const addresses = Array.from({ length: 300 }, (_, index) => `F${2 + index * 3}`);
			const formula = '=(F2="")*(N("shinchoku:missing-year")=0)';
			const seen = addressesOf(onlyRule(readBack(tab, [formulaRule(tab, formula, addresses, "#ffe8a3")])));
			return { ranges: seen.length, same: JSON.stringify(seen) === JSON.stringify(addresses) };
		},
	}),
	compared({
		id: "P18",
		assumption: {
			ja: "上に行を挿入すると、規則の範囲と参照が一緒に動き、目印は残ります。",
			en: "When rows are inserted above, ranges and references of a rule move and the tag stays.",
		},
		expected: { formula: '=(F14="")*(N("shinchoku:missing-year")=0)', ranges: ["F14:F16", "F22"] },
		see: (tab) => {
			const formula = '=(F12="")*(N("shinchoku:missing-year")=0)';
			readBack(tab, [formulaRule(tab, formula, ["F12:F14", "F20"], "#ffe8a3")]);
			tab.insertRowsBefore(3, 2);
			SpreadsheetApp.flush();
			const rule = onlyRule(tab.getConditionalFormatRules());
			return { formula: formulaOf(rule), ranges: addressesOf(rule) };
		},
	}),
	compared({
		id: "P19",
		assumption: {
			ja: "規則の太字と下線は保たれます（REST の説明には下線がありません）。",
			en: "Bold and underline of a rule are kept; the guide to the REST service does not name underline.",
		},
		expected: { background: "#dce9ff", bold: true, underline: true },
		see: (tab) => {
			const rule = SpreadsheetApp.newConditionalFormatRule()
				.whenFormulaSatisfied('=(A1<>"")*(N("shinchoku:stale-plan")=0)')
				.setBackground("#DCE9FF")
				.setBold(true)
				.setUnderline(true)
				.setRanges([tab.getRange("A1:A9")])
				.build();
			const condition = conditionOf(onlyRule(readBack(tab, [rule])));
			return {
				background: String(condition.getBackground()).toLowerCase(),
				bold: condition.getBold(),
				underline: condition.getUnderline(),
			};
		},
	}),
	lookedAt({
		id: "P20",
		assumption: {
			ja: "相対参照は、最初の範囲の左上のセルを基準にします。目で確認のシートの B3 から B11 をご覧ください。",
			en: "The relative reference belongs to the top-left cell of the first range: see B3 to B11 of the tab to look at.",
		},
		expected: { ja: "色が付くのは B3 B5 B7 B10 だけ", en: "Only B3, B5, B7 and B10 are coloured." },
		where: { ja: "目で確認のシートの B3 から B11 をご覧ください。", en: "Look at B3 to B11 of the tab to look at." },
	}),
];

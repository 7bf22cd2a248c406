// Conditional formats as the preview judges them: which rule wins, what moves with the cell, what is not judged.
import { areaFromA1 } from "../../local/a1";
import { conditionalStyles, type UnjudgedRule } from "../../local/preview/formats/conditional-styles";
import { loadFormulas } from "../../local/preview/formats/sheet-formulas";
import { cellAt, createSheet, type FormatRule, type FormulaRule, type Sheet } from "../../local/workbook";

beforeAll(loadFormulas);

const SHOWN = { rowCount: 20, columnCount: 10 };

function area(a1: string) {
	const found = areaFromA1(a1);
	if (found === null) {
		throw new Error(a1);
	}
	return found;
}

function rule(formula: string, areas: string, style: FormulaRule["style"] = { background: "#ff0000" }): FormatRule {
	return { kind: "formula", areas: areas.split(" ").map(area), formula, style };
}

function sheetWith(values: readonly (readonly (string | number | boolean)[])[], rules: readonly FormatRule[]): Sheet {
	const sheet = createSheet(0, "表", 20, 10);
	values.forEach((line, row) => {
		line.forEach((value, column) => {
			cellAt(sheet, row, column).value = value;
		});
	});
	sheet.formatRules = [...rules];
	return sheet;
}

/** Cells that get a background, as A1. */
function coloured(sheet: Sheet): readonly string[] {
	const styles = conditionalStyles(sheet, SHOWN);
	const found: string[] = [];
	for (let row = 0; row < SHOWN.rowCount; row++) {
		for (let column = 0; column < SHOWN.columnCount; column++) {
			if (styles.styleAt(row, column)?.background !== undefined) {
				found.push(`${String.fromCharCode(65 + column)}${row + 1}`);
			}
		}
	}
	return found;
}

function unjudged(sheet: Sheet): readonly UnjudgedRule["reason"][] {
	return conditionalStyles(sheet, SHOWN).unjudged.map(({ reason }) => reason);
}

const VALUES = [
	["年", "課", 1],
	["", "健康", 5],
	["済", "", 9],
];

test.each([
	["a blank cell", '=(A1="")*(N("shinchoku:missing-year")=0)', "A1:A3", ["A2"]],
	["a filled cell", '=(A1<>"")*(N("x")=0)', "A1:A3", ["A1", "A3"]],
	["relative to the first cell of the first area", '=A2=""', "A2:A3 B1:B3", ["A2", "B3"]],
	["a fixed column", "=$C1>4", "A1:B3", ["A2", "B2", "A3", "B3"]],
	["a fixed row", "=C$1=1", "A2:C3", ["A2", "A3"]],
	["a range", "=COUNTIF($C$1:$C$3,C1)=1", "C1:C3", ["C1", "C2", "C3"]],
	["a number counts as true unless it is zero", "=C1-1", "C1:C3", ["C2", "C3"]],
	["a text is not true", '="はい"', "A1:A3", []],
	["an error is not true", "=1/0", "A1:A3", []],
	["the row it is in", "=MOD(ROW(),2)=0", "A1:A4", ["A2", "A4"]],
	["texts hold no references", '=A1="A2"', "A1:A3", []],
])("%s", (_name, formula, areas, expected) => {
	const sheet = sheetWith(VALUES, [rule(formula, areas)]);
	expect(coloured(sheet)).toEqual(expected);
	expect(unjudged(sheet)).toEqual([]);
});

test("for each property the first rule that applies wins", () => {
	const sheet = sheetWith(VALUES, [
		rule("=TRUE", "A1", { bold: true }),
		rule("=TRUE", "A1:A2", { background: "#00ff00", bold: false }),
		rule("=TRUE", "A1:A3", { background: "#0000ff", italic: true }),
	]);
	const styles = conditionalStyles(sheet, SHOWN);
	expect(styles.styleAt(0, 0)).toEqual({ bold: true, background: "#00ff00", italic: true });
	expect(styles.styleAt(2, 0)).toEqual({ background: "#0000ff", italic: true });
});

test.each([
	["a function that is not here", '=REGEXMATCH(A1,"x")'],
	["no formula at all", "=A1="],
	["another separator", "=AND(A1;B1)"],
	["another tab", "=設定!A1=1"],
	["an open-ended reference that moves", "=COUNTA(A:A)>1"],
	["a name", "=期限<1"],
])("never guesses: %s", (_name, formula) => {
	const sheet = sheetWith(VALUES, [rule(formula, "A1:B3")]);
	expect(coloured(sheet)).toEqual([]);
	expect(unjudged(sheet)).toEqual(["formula"]);
});

test("says that rules of another kind are not judged", () => {
	const sheet = sheetWith(VALUES, [{ kind: "opaque", areas: [area("A1:A3")], source: {} }]);
	expect(unjudged(sheet)).toEqual(["kind"]);
});

test("judges only what is shown, and no more than can be waited for", () => {
	const sheet = sheetWith(VALUES, [rule('=A1=""', "A1:A1000")]);
	expect(coloured(sheet)).toHaveLength(SHOWN.rowCount - 2);
	const wide = conditionalStyles(sheet, { rowCount: 100_000, columnCount: 10 });
	expect(wide.unjudged).toEqual([]);
	sheet.formatRules = [rule('=A1=""', "A1:J20000")];
	expect(conditionalStyles(sheet, { rowCount: 20_000, columnCount: 10 }).unjudged[0]?.reason).toBe("size");
});

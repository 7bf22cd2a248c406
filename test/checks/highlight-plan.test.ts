// Highlights: one tagged rule for each check and column, true only while the cell still has what was found.
import { HIGHLIGHT_SIGNS, type HighlightRule, isOwnFormula, planHighlights } from "../../src/checks/highlight-plan";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { areaToA1 } from "../../src/table/a1";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertRows } from "../table/sheet-changes";
import { sample, sheetOf, tableOf } from "../table/sheet-fixture";
import { findingsIn, tableWith } from "./findings-in";

function planFor(sheet: SheetSnapshot): readonly HighlightRule[] {
	return planHighlights(findingsIn(sheet), tableOf(sheet));
}

function lines(sheet: SheetSnapshot): readonly string[] {
	return planFor(sheet).map((rule) => `${rule.formula} ${rule.areas.map(areaToA1).join(",")}`);
}

test("blank cells: one rule a column, relative to its topmost cell", () => {
	const plan = planFor(sample()).filter((rule) => rule.formula.includes("missing-year"));
	expect(plan.map((rule) => rule.formula)).toEqual([
		'=(F29="")*(N("shinchoku:missing-year")=0)',
		'=(G29="")*(N("shinchoku:missing-year")=0)',
		'=(H29="")*(N("shinchoku:missing-year")=0)',
	]);
	expect(plan.map((rule) => rule.areas.map(areaToA1))).toEqual([
		["F29", "F139"],
		["G29", "G139"],
		["H29", "H139"],
	]);
});

test("cells one below the other are one run", () => {
	expect(lines(tableWith([{ F: "" }, { F: "" }, {}, { F: "" }]))).toEqual([
		'=(F2="")*(N("shinchoku:missing-year")=0) F2:F3,F5',
	]);
});

test("a stale text is marked while there is any", () => {
	expect(lines(tableWith([{ F: "開催予定" }]))).toEqual(['=(F2<>"")*(N("shinchoku:stale-plan")=0) F2']);
});

test("a wrong mark or term is marked until it is one of the right ones", () => {
	expect(lines(tableWith([{ J: "○", E: "早期" }, { J: "□" }]))).toEqual([
		'=(J3<>"")*(J3<>"◎")*(J3<>"〇")*(J3<>"△")*(J3<>"×")*(N("shinchoku:unknown-mark")=0) J3',
		'=(J2<>"")*(J2<>"◎")*(J2<>"〇")*(J2<>"△")*(J2<>"×")*(N("shinchoku:mark-glyph")=0) J2',
		'=(E2<>"")*(E2<>"短期")*(E2<>"中期")*(E2<>"長期")*(N("shinchoku:unknown-term")=0) E2',
	]);
});

test("the sheet's own scale is what is right", () => {
	const sheet = insertRows(tableWith([{ J: "〇" }]), 0, [["○：実施", "×：未実施"]]);
	expect(lines(sheet)).toEqual(['=(J3<>"")*(J3<>"○")*(J3<>"×")*(N("shinchoku:mark-glyph")=0) J3']);
});

test("notes and findings about the table are not highlighted", () => {
	expect(planFor(tableWith([{ F: "－" }]))).toEqual([]);
	expect(
		planFor(
			sheetOf([
				["施策項目", "Ｒ３年度"],
				["見守り", "３回"],
			]),
		),
	).toEqual([]);
});

test("a cell found by two checks has two rules", () => {
	expect(lines(tableWith([{ F: "開催予定（11月末現在）" }]))).toHaveLength(2);
});

test("every kind looks different, in grey, too", () => {
	const kinds = Object.values(HIGHLIGHT_SIGNS);
	expect(new Set(Object.values(DEFAULT_SETTINGS.colors)).size).toBe(3);
	expect(new Set(kinds.map(({ bold, underline }) => `${bold} ${underline}`)).size).toBe(3);
	expect(planFor(tableWith([{ F: "", J: "□" }])).map((rule) => rule.style)).toEqual([
		{ background: "#FFE8A3", ...HIGHLIGHT_SIGNS.blank },
		{ background: "#FAD9D5", ...HIGHLIGHT_SIGNS.wrong },
	]);
});

test("the office's own colours take the place of the usual ones, the other signs stay", () => {
	const sheet = tableWith([{ F: "", G: "開催予定", J: "□" }]);
	const colors = { blank: "#111111", stale: "#222222", wrong: "#333333" };
	expect(planHighlights(findingsIn(sheet), tableOf(sheet), colors).map((rule) => rule.style)).toEqual([
		{ background: "#111111", bold: false, underline: false },
		{ background: "#222222", bold: false, underline: true },
		{ background: "#333333", bold: true, underline: false },
	]);
});

test("formulas have no separators between arguments, which differ by country", () => {
	const sheet = tableWith([{ B: "", C: "", D: "", E: "早期", F: "", G: "開催予定", H: "", I: "", J: "□" }]);
	expect(planFor(sheet).length).toBeGreaterThan(6);
	expect(planFor(sheet).filter((rule) => /[,;]/.test(rule.formula))).toEqual([]);
});

test("our own rules are known again by their tag", () => {
	expect(planFor(sample()).every((rule) => isOwnFormula(rule.formula))).toBe(true);
	expect(isOwnFormula('=($F$30 = "") * (N( "shinchoku:missing-year" ) = 0)')).toBe(true);
	expect(isOwnFormula('=F29=""')).toBe(false);
	expect(isOwnFormula('=COUNTIF(F29,"shinchoku:*")>0')).toBe(false);
});

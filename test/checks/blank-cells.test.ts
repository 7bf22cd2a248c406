// One filled cell of the sample goes blank: just that cell is reported, once.
import type { CheckId } from "../../src/messages/check-texts";
import { sample } from "../table/sheet-fixture";
import { allIn, tableWith } from "./findings-in";

const CHECK_OF: { readonly [column: string]: CheckId } = {
	B: "missing-item",
	C: "missing-outline",
	D: "missing-department",
	E: "missing-term",
	F: "missing-year",
	G: "missing-year",
	H: "missing-year",
	I: "missing-year",
	J: "missing-year",
	K: "missing-plan",
	L: "missing-mark",
};

/**
 * Left aside are what a blank changes besides: which years running have the same text, marks whose year has gone blank,
 * measures without a name that are no original any more, and which cell is the first to spell a word in its own way.
 */
const ASIDE = /^(?:unchanged-text|mark-contradicts-text|relisted-differs|counter-spelling) /;

function findingsOf(changes: { readonly [a1: string]: string } = {}): readonly string[] {
	return allIn(sample(changes)).filter((finding) => !ASIDE.test(finding));
}

const before = findingsOf();

/** New findings, and old ones of other cells that went. */
function changesBy(cells: readonly string[]): { readonly added: readonly string[]; readonly gone: readonly string[] } {
	const after = findingsOf(Object.fromEntries(cells.map((cell) => [cell, ""])));
	return {
		added: after.filter((finding) => !before.includes(finding)),
		gone: before.filter((finding) => !after.includes(finding) && !cells.some((cell) => finding.endsWith(` ${cell}`))),
	};
}

describe("an ordinary measure", () => {
	test.each(
		"B11 C12 D14 E15 F17 G18 H21 I22 J24 K28 L29 B33 C36 D39 E41 F48 G49 H50 I52 J53 K54 L74 B75 C77 D80 E82 F84 G95 H96 I98 J99 K101 L102 F108 G109 H116 I117 J119 K120 L122 B125 D133 F142 L147 K150 J157 I162 H162".split(
			" ",
		),
	)("%s", (cell) => {
		expect(changesBy([cell])).toEqual({ added: [`${CHECK_OF[cell.charAt(0)]} ${cell}`], gone: [] });
	});
});

describe("a new measure", () => {
	test.each("B26 C44 D45 E46 I56 J57 K59 L60 I93 J93 L93 I138 J152 L152".split(" "))("%s", (cell) => {
		expect(changesBy([cell])).toEqual({ added: [`${CHECK_OF[cell.charAt(0)]} ${cell}`], gone: [] });
	});
});

describe("a cell merged over several entries or years is reported once", () => {
	test.each("B31 C31 D37 E89 B78 F34 F42 F112 J112 K112 D155 E160".split(" "))("%s", (cell) => {
		expect(changesBy([cell])).toEqual({ added: [`${CHECK_OF[cell.charAt(0)]} ${cell}`], gone: [] });
	});
});

describe("a second entry of a measure", () => {
	test.each("F32 K38 L79 C79 D79 E79 J90 L106 G156 L161".split(" "))("%s", (cell) => {
		expect(changesBy([cell])).toEqual({ added: [`${CHECK_OF[cell.charAt(0)]} ${cell}`], gone: [] });
	});
});

describe("other cells come into it", () => {
	test("a measure listed again that loses its name is no longer known as such, and lacks its outline", () => {
		expect(changesBy(["B134"]).added).toEqual(["missing-item B134", "missing-outline C134"]);
	});

	test("a row that loses name, outline, department and term carries on the measure above", () => {
		expect(changesBy(["B52", "C52", "D52", "E52"]).added).toEqual(["missing-item B52"]);
	});

	test("a new measure without a mark and without its first text had not begun", () => {
		expect(changesBy(["I56", "L56"]).added).toEqual([]);
	});

	test("the years before a new measure are blank already", () => {
		expect(changesBy(["F56", "G56", "H56"])).toEqual({ added: [], gone: [] });
	});

	test("a row that goes blank altogether is no row of the table", () => {
		expect(changesBy([..."BCDEFGHIJKL"].map((column) => `${column}11`))).toEqual({ added: [], gone: [] });
	});
});

test("what 同上 says of an end accounts for the blanks behind it", () => {
	const ended = { G: "事業終了", H: "", I: "" };
	expect(allIn(tableWith([ended, { B: "配食", G: "同上", H: "", I: "" }]))).not.toContain("missing-year H3");
	expect(allIn(tableWith([{}, { B: "配食", G: "同上", H: "", I: "" }]))).toContain("missing-year H3");
});

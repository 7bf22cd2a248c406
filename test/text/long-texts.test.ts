// Texts as long as a cell can be, made to lead a careless pattern astray, are still read rightly.
import { findAsOfNotes, findInterimNotes } from "../../src/text/as-of";
import { splitDepartments } from "../../src/text/department";
import { findYearMentions } from "../../src/text/fiscal-year";
import { DEFAULT_SCALE, markFamily, readMark } from "../../src/text/mark";
import { isPlaceholder } from "../../src/text/placeholder";
import { findPlanForItself } from "../../src/text/planned";
import { termsIn } from "../../src/text/term";
import { foldKey, foldWidth, foldWithPlaces, isBlank, oneLine, shorten } from "../../src/text/width";
import { parseYearHeading } from "../../src/text/year-heading";

const LENGTH = 50_000;

function filled(piece: string): string {
	return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

const SPACES = filled(" ");
const WIDE_SPACES = filled("\u3000");
const LINES = filled("\n");

describe("as-of notes", () => {
	test.each([
		["digits", filled("1"), 0],
		["a month and then spaces", `8${SPACES}`, 0],
		["months without a word", filled("8月 "), 0],
		["era names without a number", filled("令和"), 0],
		["years without a month", filled("R4.年/"), 0],
		["spaces between month and end", `8${SPACES}月末`, 1],
		["spaces inside a date", `令和4年${SPACES}8月末`, 1],
		["one note at the very end", `${filled("あ")}8月末現在`, 1],
		["notes throughout", filled("8月末現在、"), LENGTH / 6],
	])("%s", (_, text, count) => {
		expect(Math.abs(findAsOfNotes(text).length - count)).toBeLessThan(1);
	});

	test("unfinished figures among events", () => {
		expect(findInterimNotes(`${filled("7月末に開催、")}11月末現在`, 2019)).toHaveLength(1);
		expect(findInterimNotes(`7月末${SPACES}に開催`, 2019)).toHaveLength(0);
		expect(findInterimNotes(filled("(7月末"), 2019)).toHaveLength(0);
	});
});

describe("years in running text", () => {
	test.each([
		["digits", filled("1"), 0],
		["letters", filled("R"), 0],
		["a western year and then spaces", `2021${SPACES}`, 0],
		["western years that are numbers", filled("2021人"), 0],
		["an era and then spaces", `令和${SPACES}`, 0],
		["a year at the very end", `${filled("R&D")}R4`, 1],
	])("%s", (_, text, count) => {
		expect(findYearMentions(text)).toHaveLength(count);
	});
});

describe("plans", () => {
	test.each([
		["plans for a later year only", filled("R3予定"), null],
		["plans of the next year only", filled("来年予定"), null],
		["plans that went as planned", filled("予定どおり"), null],
		["a year and then spaces", `R3${SPACES}予定`, null],
		["a label and then spaces", `予定どおり\nR2${SPACES}x`, null],
		["brackets without an end", `${filled("【")}予定どおり`, null],
		["a later year in a bracket far behind", `R1予定${SPACES}(R3)`, null],
		["a plan on the last line", `${LINES}開催予定`, "開催予定"],
		["a plan in the last sentence", `${filled("R3予定。")}R2予定`, "R2予定"],
	])("%s", (_, text, clause) => {
		expect(findPlanForItself(text, 2020)).toBe(clause);
	});
});

test("headings", () => {
	for (const text of [filled("R5～"), filled("令和"), filled("2021/"), filled("年度"), filled("(R4)"), filled("R4 ")]) {
		expect(parseYearHeading(text)).toBeNull();
	}
	expect(parseYearHeading(`R4${SPACES}年度${LINES}`)?.from).toBe(2022);
});

test("marks", () => {
	expect(readMark(`${WIDE_SPACES}○${LINES}`, DEFAULT_SCALE).kind).toBe("look-alike");
	expect(readMark(filled("○"), DEFAULT_SCALE).kind).toBe("unknown");
	expect(readMark(WIDE_SPACES, DEFAULT_SCALE).kind).toBe("blank");
	expect(markFamily(filled("×"))).toHaveLength(LENGTH);
});

test("placeholders", () => {
	expect(isPlaceholder(WIDE_SPACES)).toBe(false);
	expect(isPlaceholder(filled("－"))).toBe(false);
	expect(isPlaceholder(filled("("))).toBe(false);
});

test("terms", () => {
	expect(termsIn(filled("短期・"))).toEqual(["短期"]);
	expect(termsIn(filled("短期中期"))).toEqual(["短期", "中期"]);
	expect(termsIn(filled("期"))).toBeNull();
	expect(termsIn(filled("-term"))).toBeNull();
});

test("departments", () => {
	expect(splitDepartments([filled("福祉政策課\n")])[0]).toContain("福祉政策課");
	expect(splitDepartments([filled("あ\n")])).toEqual([["あ"]]);
	expect(splitDepartments([`福祉政策課${SPACES}\n介護保険課`])).toEqual([["福祉政策課", "介護保険課"]]);
	expect(splitDepartments([filled("・")])).toEqual([[]]);
});

test("folding", () => {
	expect(foldWidth(filled("Ｒ"))).toBe(filled("R"));
	expect(foldKey(`課${WIDE_SPACES}名`)).toBe("課名");
	expect(isBlank(WIDE_SPACES)).toBe(true);
	expect(isBlank(`${WIDE_SPACES}。`)).toBe(false);
	expect(oneLine(`課${SPACES}名`)).toBe(`課${SPACES}名`);
	expect(oneLine(`課${SPACES}\n${LINES}${SPACES}名`)).toBe("課名");
	expect(shorten(filled("あ"), 10)).toBe("あああああああああ…");
	const { folded, original } = foldWithPlaces(filled("Ｒ"));
	expect([folded.length, original(LENGTH - 1, LENGTH)]).toEqual([LENGTH, "Ｒ"]);
});

// Custom functions as formulas call them, through the shipped bundle: help for typing, messages, shapes, the page on them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comment, parse } from "acorn";
import fc from "fast-check";
import { PROJECT } from "../../local/bundle";
import { FUNCTION_HELP } from "../../src/messages/function-help";
import { jaFunctions } from "../../src/messages/ja-functions";
import { hostFor, sampleWorkbook, sheetNamed, textsOf } from "./sample-host";

const CODE = readFileSync(join(PROJECT, "dist/Code.js"), "utf8");
const DOCUMENT = readFileSync(join(PROJECT, "docs/functions.md"), "utf8");
const NAMES = Object.keys(FUNCTION_HELP);

/** The comment right above each declared function. */
function commentsAbove(): ReadonlyMap<string, string> {
	const comments: Comment[] = [];
	const { body } = parse(CODE, { ecmaVersion: 2019, onComment: comments });
	const above = body.flatMap((node) => {
		const comment = comments.find((each) => CODE.slice(each.end, node.start) === "\n");
		return node.type === "FunctionDeclaration" && comment !== undefined ? [[node.id.name, comment.value] as const] : [];
	});
	return new Map(above);
}

test("Sheets finds each function with its help, and no other function", () => {
	const above = commentsAbove();
	expect([...above.keys()].sort()).toEqual([...NAMES].sort());
	expect(NAMES.length).toBe(4);
	for (const [name, comment] of above) {
		expect(comment).toMatch(/^\*\n \* .+\n(?: \* @param \{\w+\} \w+ .+\n)+ \* @return .+\n \* @customfunction\n $/);
		expect(CODE).toContain(`function ${name}(`);
	}
});

test("every capital name is a custom function with help", () => {
	const capital = hostFor(sampleWorkbook())
		.globals()
		.filter((name) => /^[A-Z_]+$/.test(name));
	expect([...capital].sort()).toEqual([...NAMES].sort());
});

test("answers with the person's language alone, without a single service call", () => {
	const host = hostFor(sampleWorkbook());
	expect(
		host.calculate("SHINCHOKU_YEAR", [
			["Ｒ４年度", null],
			[2021, "H31"],
		]),
	).toEqual([
		[2022, ""],
		[2021, 2019],
	]);
	expect(host.calculate("SHINCHOKU_YEAR", [["Ｒ４年度"]])).toBe(2022);
	expect(host.calculate("SHINCHOKU_WAREKI", 2022)).toBe("令和4年度");
	expect(host.calculate("SHINCHOKU_COUNT", [["◎"], ["○"], ["◯"]], "〇")).toBe(2);
	expect(host.calculate("SHINCHOKU_FIGURE", "研修会を１２回開催", "回")).toBe(12);
	expect(host.calls.list).toEqual([]);
	expect(host.missing).toEqual([]);
});

test("dates count by the file's calendar", () => {
	const host = hostFor(sampleWorkbook());
	expect(host.calculate("SHINCHOKU_YEAR", new Date("2022-03-31T15:00:00Z"))).toBe(2022);
	expect(host.calculate("SHINCHOKU_YEAR", new Date("2022-03-31T14:59:00Z"))).toBe(2021);
});

test("the marks of the sample are those of its rating column", () => {
	const workbook = sampleWorkbook();
	const [sheet] = workbook.sheets;
	const rows = textsOf(sheetNamed(workbook, sheet?.name ?? ""));
	const column = Math.max(...rows.map((row) => row.indexOf("Ｒ３\n評価")));
	const marks = rows.map((row) => row.slice(column, column + 1));
	const counted = hostFor(workbook).calculate("SHINCHOKU_COUNT", marks, [["◎", "〇", "△", "×"]]);
	const exact = (mark: RegExp): number => marks.filter(([cell]) => mark.test(cell ?? "")).length;
	expect(counted).toEqual([[exact(/^◎$/), exact(/^[〇○◯]$/), exact(/^△$/), exact(/^×$/)]]);
	expect(exact(/^[〇○◯]$/)).toBeGreaterThan(10);
});

test.each([
	["ja", "「検討中」から年度を読み取れません。「令和4年度」「R4」「2022」のように書いてください。"],
	["en", '"検討中" names no fiscal year. Write it like R4, FY2022 or 2022.'],
])("what is wrong is said in the person's language: %s", (userLocale, message) => {
	expect(() => hostFor(sampleWorkbook(), { userLocale }).calculate("SHINCHOKU_YEAR", "検討中")).toThrow(
		new Error(message),
	);
});

test("in a range, the message says which cell", () => {
	const host = hostFor(sampleWorkbook());
	expect(() =>
		host.calculate("SHINCHOKU_YEAR", [
			["R3", "R4"],
			["R5", "評価"],
		]),
	).toThrow(/^範囲の上から2行目・左から2列目：「評価」から/);
	expect(() => host.calculate("SHINCHOKU_COUNT", [["◎"]], "")).toThrow(/COUNTBLANK/);
	expect(() => host.calculate("SHINCHOKU_FIGURE", "あ".repeat(100), "年度")).toThrow(/^「年度」は/);
	expect(() => host.calculate("SHINCHOKU_YEAR", "あ".repeat(50_000))).toThrow(/^「あ{39}…」から/);
});

/** Our messages with anything for what they quote. */
const OURS = Object.entries(jaFunctions)
	.filter(([key]) => key !== "inRange")
	.map(([, text]) => {
		const said =
			typeof text === "string" ? text : (text as (p: unknown) => string)({ text: "§", value: "§", years: ["§"] });
		const literal = said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		return new RegExp(`^(?:範囲の上から\\d+行目・左から\\d+列目：)?${literal.replace(/§/g, "[^]*")}$`);
	});

const CELL = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 30 }),
	fc.constantFrom("", "Ｒ４年度", "R4.8.31", "◎", "○", "12回", "平成33年度", "Ｒ５～Ｒ７年度", "#N/A", "回"),
	fc.double(),
	fc.integer({ min: 1800, max: 2200 }),
	fc.boolean(),
	fc.date({ noInvalidDate: false }),
	fc.constant(null),
);
const RANGE = fc
	.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
	.chain(({ rows, columns }) =>
		fc.array(fc.array(CELL, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
	);

function isOurs(error: unknown): boolean {
	return error instanceof Error && OURS.some((pattern) => pattern.test(error.message));
}

test("whatever the cells hold, a range gives its own shape or one of our messages", () => {
	const host = hostFor(sampleWorkbook());
	fc.assert(
		fc.property(fc.constantFrom(...NAMES), RANGE, fc.oneof(CELL, RANGE), (name, range, second) => {
			const given: unknown = name === "SHINCHOKU_COUNT" ? second : range;
			let answer: unknown;
			try {
				answer = host.calculate(name, range, second);
			} catch (error) {
				return isOurs(error);
			}
			const isRange = Array.isArray(given) && !(given.length === 1 && given[0].length === 1);
			if (!isRange) {
				return typeof answer === "string" || Number.isFinite(answer);
			}
			expect(answer).toHaveLength(given.length);
			expect((answer as readonly unknown[][]).map((row) => row.length)).toEqual(given.map((row) => row.length));
			return JSON.stringify(answer) === JSON.stringify(JSON.parse(JSON.stringify(answer)));
		}),
		{ numRuns: 300 },
	);
});

/** Arguments as the page writes them: texts, numbers and {…} with , between columns and ; between rows. */
function argumentsOf(written: string): readonly unknown[] {
	const json = written.replace(/\{/g, "[[").replace(/\}/g, "]]").replace(/;/g, "],[");
	return JSON.parse(`[${json}]`);
}

/** Lines of the page's tables: a formula and what it shows; rows and cells of a range are apart by ⏎ and ｜. */
const EXAMPLES = [...DOCUMENT.matchAll(/^\| `=(SHINCHOKU_\w+)\((.*?)\)` \| (.*?) \|$/gm)].map(
	([, name = "", written = "", shown = ""]) => [name, written, shown] as const,
);

test.each(EXAMPLES)("docs/functions.md: =%s(%s) shows %s", (name, written, shown) => {
	const host = hostFor(sampleWorkbook(), { userLocale: shown.startsWith("Error: ") ? "en" : "ja" });
	const calculate = (): unknown => host.calculate(name, ...argumentsOf(written));
	const message = /^(?:エラー：|Error: )(.*)$/.exec(shown)?.[1];
	if (message !== undefined) {
		expect(calculate).toThrow(new Error(message));
		return;
	}
	const answer = calculate();
	const rows = Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.join("｜")) : [String(answer)];
	expect(rows.join(" ⏎ ")).toBe(shown.replace(/^（空欄）$|^\(blank\)$/, ""));
});

test("docs/functions.md: every counter that it lists is taken, in each of its spellings", () => {
	const [, listed = ""] = /^ {2}- (回、.*)$/m.exec(DOCUMENT) ?? [];
	const counters = listed.split(/[、（）・]/).filter((each) => each !== "");
	expect(counters.length).toBeGreaterThan(60);
	const host = hostFor(sampleWorkbook());
	const answers = counters.map((counter) => [counter, host.calculate("SHINCHOKU_FIGURE", `3${counter}`, counter)]);
	expect(answers).toEqual(counters.map((counter) => [counter, 3]));
	expect(() => host.calculate("SHINCHOKU_FIGURE", "3日", "日")).toThrow(/^「日」は/);
});

test("the page has examples of every function, in both languages, and names each", () => {
	for (const name of NAMES) {
		expect(EXAMPLES.filter(([each]) => each === name).length).toBeGreaterThanOrEqual(6);
	}
	const [japanese = "", english = ""] = DOCUMENT.split("## English");
	for (const name of NAMES) {
		expect(japanese).toContain(`=${name}(`);
		expect(english).toContain(`=${name}(`);
	}
});

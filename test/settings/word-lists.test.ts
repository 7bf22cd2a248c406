// Lists of words as people write them, there and back.
import { formatDepartments, formatWords, parseDepartments, parseWords } from "../../src/settings/word-lists";

test.each([
	["短期、中期，長期,随時", ["短期", "中期", "長期", "随時"]],
	[" ○ 、、○\n◯ ", ["○", "◯"]],
	["", []],
])("%j is a list of words", (text, words) => {
	expect(parseWords(text)).toEqual(words);
});

test("departments stand one a line, with their aliases behind a colon of either width", () => {
	expect(
		parseDepartments("福祉政策課：福祉政策、福政\n\n 介護保険課 \n子ども課:こども, 子育て：児童\n：名なし"),
	).toEqual([
		{ name: "福祉政策課", aliases: ["福祉政策", "福政"] },
		{ name: "介護保険課", aliases: [] },
		{ name: "子ども課", aliases: ["こども", "子育て", "児童"] },
	]);
});

test("a department on two lines is one, and no alias of itself", () => {
	expect(parseDepartments("総務課：総務\n総務課：総、総務課、総務")).toEqual([
		{ name: "総務課", aliases: ["総務", "総"] },
	]);
});

test("what is shown for editing reads the same again", () => {
	const departments = [
		{ name: "福祉政策課", aliases: ["福祉政策", "福政"] },
		{ name: "介護保険課", aliases: [] },
	];
	expect(formatDepartments(departments, "、", "：")).toBe("福祉政策課：福祉政策、福政\n介護保険課");
	expect(formatDepartments(departments, ", ", ": ")).toBe("福祉政策課: 福祉政策, 福政\n介護保険課");
	for (const [separator, behindName] of [
		["、", "："],
		[", ", ": "],
	] as const) {
		expect(parseDepartments(formatDepartments(departments, separator, behindName))).toEqual(departments);
	}
	expect(parseWords(formatWords(["短期", "中期"], ", "))).toEqual(["短期", "中期"]);
});

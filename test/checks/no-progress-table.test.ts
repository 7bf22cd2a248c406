// no-progress-table: one finding in place of all others.
import { sheetOf } from "../table/sheet-fixture";
import { findingsIn } from "./findings-in";

test.each([
	["empty", [], /空/],
	[
		"without a header",
		[
			["課名", "内線"],
			["福祉政策課", "2021"],
		],
		/見つかりません/,
	],
	["without entries", [["施策項目", "Ｒ３年度", "評価"]], /施策の行/],
	["made by the add-on", [["進捗チェック 0.1.0"], ["施策項目", "Ｒ３年度"], ["見守り", ""]], /進捗チェックが作成/],
])("a tab that is %s", (_, rows, message) => {
	const findings = findingsIn(sheetOf(rows, [], "名簿"));
	expect(findings).toEqual([
		expect.objectContaining({
			check: "no-progress-table",
			severity: "error",
			highlight: null,
			cell: { row: 0, column: 0 },
			entry: null,
			year: null,
			measure: "",
			departments: [],
		}),
	]);
	expect(findings[0]?.message).toMatch(message);
	expect(findings[0]?.message).toContain("「名簿」");
	expect(findings[0]?.remedy).toContain("施策項目");
});

test("a table with the worst gaps is still a table", () => {
	const findings = findingsIn(
		sheetOf([
			["施策項目", "Ｒ３年度"],
			["見守り", ""],
		]),
	);
	expect(findings.map((finding) => finding.check)).not.toContain("no-progress-table");
	expect(findings.map((finding) => finding.check)).toContain("missing-year");
});

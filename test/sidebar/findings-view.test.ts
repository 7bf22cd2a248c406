// Which findings the page shows: filters, groups and the counts on them.
import {
	departmentCounts,
	type Filters,
	findingsOf,
	ignoredFindings,
	initialFilters,
	severityCounts,
	visibleGroups,
	withIgnored,
} from "../../src/sidebar/findings-view";
import { sampleResult } from "./page-results";

const DATA = sampleResult();
const FINDINGS = findingsOf(DATA);
const FILTERS = initialFilters(FINDINGS);

function shown(filters: Partial<Filters>): readonly string[] {
	return visibleGroups(FINDINGS, { ...FILTERS, ...filters }).flatMap((group) => group.findings.map(({ cell }) => cell));
}

test("first come what must be mended and looked at; what is for information waits", () => {
	expect(FILTERS.severities).toEqual({ error: true, warning: true, info: false });
	expect(visibleGroups(FINDINGS, FILTERS).map(({ label, findings }) => [label, findings.length])).toEqual([
		["年度の記入がない", 6],
		["終わった年度に「予定」が残っている", 7],
		["終わった年度に途中の数値が残っている", 9],
	]);
});

test("with nothing graver, what is for information is shown at once", () => {
	const infos = FINDINGS.filter((finding) => finding.severity === "info");
	expect(initialFilters(infos).severities.info).toBe(true);
});

test("grouped by chapter every finding stands once, by department under each of its departments", () => {
	expect(shown({ grouping: "chapter" })).toHaveLength(22);
	expect(shown({ grouping: "department" })).toHaveLength(23);
	const departments = visibleGroups(FINDINGS, { ...FILTERS, grouping: "department" }).map(({ label }) => label);
	expect(departments).toEqual(["介護保険", "福祉政策"]);
});

test("one department alone", () => {
	const cells = shown({ department: "介護保険" });
	expect(cells).toContain("F29");
	expect(cells).not.toContain("F139");
	expect(visibleGroups(FINDINGS, { ...FILTERS, grouping: "department", department: "介護保険" })).toHaveLength(1);
});

test.each([
	["f139", ["F139"]],
	["Ｆ１３９", ["F139"]],
	["市民後見人", ["F139", "G139", "H139"]],
	["どこにもない", []],
])("searching for %s", (text, cells) => {
	expect(shown({ text })).toEqual(cells);
});

test("counts on the filters say what each would show under the others", () => {
	expect(severityCounts(FINDINGS, FILTERS)).toEqual({ error: 6, warning: 18, info: 25 });
	expect(severityCounts(FINDINGS, { ...FILTERS, department: "福祉政策" })).toEqual({ error: 3, warning: 10, info: 0 });
	expect(departmentCounts(FINDINGS, FILTERS)).toEqual([
		{ department: "福祉政策", count: 13 },
		{ department: "介護保険", count: 10 },
		{ department: "スポーツ振興課", count: 0 },
	]);
});

test("an ignored finding leaves list and counts and stands among the ignored", () => {
	const key = DATA.findings[0]?.key ?? "";
	const findings = findingsOf(withIgnored(DATA, key, { reason: "開始前", at: "2026-11-22T10:42" }));
	expect(severityCounts(findings, FILTERS).error).toBe(5);
	expect(ignoredFindings(findings).map(({ cell, ignored }) => [cell, ignored?.reason])).toEqual([["F29", "開始前"]]);
	expect(ignoredFindings(findingsOf(withIgnored(DATA, key, null)))).toEqual([]);
});

test("a search finds departments, too, whatever the width of the characters", () => {
	const byDepartment = shown({ text: "福祉政策" });
	expect(byDepartment).toContain("F139");
	expect(byDepartment).not.toContain("F29");
	expect(shown({ text: "ｆ２９" })).toEqual(["F29"]);
});

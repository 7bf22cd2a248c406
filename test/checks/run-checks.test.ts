// The runner: what the findings of the sample are, their order and wording, each cell once.
import { countBySeverity } from "../../src/checks/finding";
import { RULES } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import { enChecks } from "../../src/messages/en-checks";
import { jaChecks } from "../../src/messages/ja-checks";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { toA1 } from "../../src/table/a1";
import { insertRows, permuteColumns } from "../table/sheet-changes";
import { read, sample } from "../table/sheet-fixture";
import { allIn, findingsIn, tableWith } from "./findings-in";

const SAMPLE_FINDINGS = [
	...["F29", "G29", "H29", "F139", "G139", "H139"].map((cell) => `missing-year ${cell}`),
	...["H11", "I11", "G37", "G48", "G77", "I83", "H108"].map((cell) => `stale-plan ${cell}`),
	...["G28", "G84", "G106", "G108", "H108", "G122", "H125", "G129", "H134"].map((cell) => `stale-interim ${cell}`),
	"placeholder F162",
	...["I15", "I17", "I18", "I22", "I24", "I50", "I52", "I53", "I54", "I109", "I123"].map(
		(cell) => `unchanged-text ${cell}`,
	),
	...["I132", "I144", "H145", "I148", "I150", "I155", "I157", "I158", "I162"].map((cell) => `unchanged-text ${cell}`),
	"department-spelling D26",
	"relisted-differs B134",
	...["I101", "J101", "F102"].map((cell) => `stray-space ${cell}`),
	"counter-spelling C62",
];

test("the sample has these findings and no others, whatever the day", () => {
	expect(allIn(sample())).toEqual(SAMPLE_FINDINGS);
	expect(allIn(sample(), "2022-08-31")).toEqual(SAMPLE_FINDINGS);
});

test("a finding knows its place, its measure, its departments and what to do", () => {
	const [first] = findingsIn(sample());
	expect(first).toEqual({
		check: "missing-year",
		severity: "error",
		highlight: "blank",
		fix: [],
		cell: { row: 28, column: 5 },
		entry: 11,
		year: 0,
		measure: "施設サービスの有する資源やノウハウの活用",
		departments: ["介護保険"],
		message: expect.stringContaining("Ｈ30年度"),
		remedy: expect.stringMatching(/記入/),
	});
});

test("the same places in English, in other words", () => {
	const english = runChecks(read(sample()), "進捗管理表", enChecks);
	expect(english.map((finding) => `${finding.check} ${toA1(finding.cell)}`)).toEqual(SAMPLE_FINDINGS);
	expect(english.every((finding) => /[a-z]{3}/.test(finding.message) && /[a-z]{3}/.test(finding.remedy))).toBe(true);
});

test("findings follow the order of the rules, then the rows", () => {
	const order: readonly string[] = RULES.map((rule) => rule.id);
	const findings = findingsIn(
		tableWith([
			{ B: "", E: "早期", J: "" },
			{ C: "", F: "", J: "□" },
			{ B: "配食", D: "", F: "", I: "" },
		]),
	);
	const positions = findings.map((finding) => order.indexOf(finding.check) * 100 + finding.cell.row);
	expect(positions).toEqual([...positions].sort((one, other) => one - other));
	expect(findings).toHaveLength(9);
});

test("a cell counts once for a check, and may count for several", () => {
	const rows = [{ F: "開催予定（11月末現在）" }, { B: "配食", F: "" }, { B: "送迎", F: "" }];
	expect(allIn(tableWith(rows, ["F2:F4"]))).toEqual(["stale-plan F2", "stale-interim F2"]);
});

test("findings about the table are all kept, though they share a cell", () => {
	const without = permuteColumns(tableWith([{}]), [1, 5, 6, 7, 9]);
	expect(allIn(without)).toEqual(Array.from({ length: 4 }, () => "missing-column A1"));
});

test("a check may be turned off or weigh differently; the others stay as they are", () => {
	const reading = read(sample());
	const usual = runChecks(reading, "進捗管理表", jaChecks);
	const set = runChecks(reading, "進捗管理表", jaChecks, {
		...DEFAULT_SETTINGS,
		checks: {
			"missing-year": { on: false, severity: "info" },
			"stale-plan": { on: true, severity: "error" },
			"no-such-check": { on: false, severity: null },
		},
	});
	expect(set).toEqual(
		usual
			.filter((finding) => finding.check !== "missing-year")
			.map((finding) => (finding.check === "stale-plan" ? { ...finding, severity: "error" } : finding)),
	);
});

test("they are counted by severity", () => {
	expect(countBySeverity(findingsIn(sample()))).toEqual({ error: 6, warning: 18, info: 25 });
	expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
});

/** Findings by what they are about, not by where it stands; rows are named in some messages. */
function subjects(sheet: ReturnType<typeof sample>): readonly string[] {
	return findingsIn(sheet)
		.map((finding) => `${finding.check} ${finding.measure} ${finding.message.replace(/^\d+行目/, "")}`)
		.sort();
}

test.each([
	["from new to old", permuteColumns(sample(), [0, 1, 2, 3, 4, 10, 9, 8, 7, 6, 5, 11])],
	["mirrored", permuteColumns(sample(), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])],
	["moved down", insertRows(sample(), 0, [["令和４年度"], []])],
])("the findings stay the same when the table is %s", (_, sheet) => {
	expect(subjects(sheet)).toEqual(subjects(sample()));
});

// A department, mark, term or measure called as every object of the language calls its own parts is a name like any other.
import { runChecks } from "../../src/checks/run-checks";
import { planDropdowns } from "../../src/dropdowns/dropdown-plan";
import { ja } from "../../src/messages/ja";
import { planReport } from "../../src/report/progress-report";
import { planRequests } from "../../src/report/request-tab";
import { planSummary } from "../../src/report/summary-tab";
import { inputOf } from "../report/report-inputs";
import { FULL_ROW, HEADINGS, rowWith, sheetOf } from "../table/sheet-fixture";

/** Each with a name of the same letters and length that no object has. */
const NAMES = [
	["__proto__", "__pruto__"],
	["constructor", "construktor"],
	["toString", "toStrink"],
	["hasOwnProperty", "hasOwnProperti"],
	["valueOf", "valueOv"],
	["prototype", "prototipe"],
] as const;

/** All that comes of a table in which a name stands in every column, as text. */
function resultsWith(name: string): string {
	const headings = HEADINGS.map((heading) => (heading === "新" ? name : heading));
	const rows = ["B", "D", "E", "F", "J"].map((letter) => rowWith({ [letter]: name, G: "" }));
	const input = inputOf(sheetOf([headings, ...rows, rowWith({ D: `${name}\n福祉課` }), [...FULL_ROW]]));
	const findings = runChecks({ kind: "table", table: input.table }, "進捗管理表", ja.checks);
	const plans = [planReport(input), planSummary(input), planRequests(input)];
	return JSON.stringify([findings, input.summary, plans, planDropdowns(input.table, [])]);
}

test.each(NAMES)("%s is read as %s is", (name, other) => {
	const results = resultsWith(other);
	expect(results).toContain(other);
	expect(resultsWith(name)).toBe(results.split(other).join(name));
});

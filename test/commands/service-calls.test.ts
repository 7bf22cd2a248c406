// The number of calls to Google's services does not depend on the number of rows.
import { grownWorkbook, hostFor, sampleWorkbook } from "./sample-host";

/** 105 entries a time: 10,080. */
const TIMES = 96;

const COMMANDS = [
	"validateTable",
	"highlightMissingYears",
	"createSummary",
	"createReport",
	"clearHighlights",
] as const;

test("every command makes as many calls for 105 as for 10,080 entries", () => {
	const [small, large] = [sampleWorkbook(), grownWorkbook(TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		const totals = COMMANDS.map((functionName) => {
			host.calls.reset();
			host.run(functionName);
			return [functionName, host.calls.total];
		});
		expect(host.ui.alerts).toEqual([]);
		expect(host.missing).toEqual([]);
		return totals;
	});
	expect(large).toEqual(small);
});

test("pageCheckTable makes the same calls by name for 105 as for 10,080 entries", () => {
	const [small, large] = [sampleWorkbook(), grownWorkbook(TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		host.runFromSidebar("pageCheckTable", { sheet: "進捗管理表" });
		return { ...host.calls.byName };
	});
	expect(large).toEqual(small);
});

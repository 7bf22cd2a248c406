// The number of calls to Google's services does not depend on the number of rows.
import { grownWorkbook, hostFor, sampleWorkbook } from "./sample-host";

/** 105 entries a time: 10,080. */
const TIMES = 96;

test.each(["validateTable", "highlightMissingYears", "createSummary", "createReport", "clearHighlights"])(
	"%s makes the same calls for 105 and for 10,080 entries",
	(functionName) => {
		const [small, large] = [sampleWorkbook(), grownWorkbook(TIMES)].map((workbook) => {
			const host = hostFor(workbook);
			host.run(functionName);
			expect(host.ui.alerts).toEqual([]);
			return host.calls.byName;
		});
		expect(large).toEqual(small);
	},
);

// Every call of the page in the sidebar with each of its own calls to Google failing once.
import { BRIDGE, type BridgeName, type BridgeRequest } from "../../src/bridge/bridge";
import { TAB, testFaults } from "./fault-host";
import { callPage } from "./sample-host";

/** What the page asks for, by call; others change settings or cells and have tests of their own. */
const PAGE_REQUESTS: { readonly [Name in BridgeName]?: BridgeRequest<Name> } = {
	pageReadTable: { sheet: TAB },
	pageCheckTable: { sheet: TAB },
	pageListFigures: { sheet: TAB },
	pageHighlight: { sheet: TAB },
	pageClearHighlights: {},
	pageMakeTab: { sheet: TAB, kind: "report", base: null },
	pageTabChoices: { sheet: TAB },
	pageRequestText: { sheet: TAB, department: "介護保険" },
	pageOpenTab: { sheetId: 0 },
	pageGoToCell: { sheetId: 0, cell: "B9" },
	pageFingerprint: { sheetId: 0 },
	pageIgnore: { key: "missing-year|F29", reason: "対象外" },
	pageRestore: { key: "missing-year|F29" },
	pageFixHistory: {},
	pageReadSettings: { sheet: TAB },
};
const TESTED_ELSEWHERE = [
	"pagePlanFixes",
	"pageApplyFixes",
	"pagePlanTakeBack",
	"pageTakeBack",
	"pageImportSettings",
	"pageSaveSettings",
];

test("every call of the page is here or has tests of its own", () => {
	expect([...Object.keys(PAGE_REQUESTS), ...TESTED_ELSEWHERE].sort()).toEqual(Object.keys(BRIDGE).sort());
});

describe.each(Object.keys(PAGE_REQUESTS) as BridgeName[])("%s", (name) => {
	testFaults((host) => {
		const answer = callPage(host, name, PAGE_REQUESTS[name]);
		return answer.kind === "failed" ? [answer.failure.message] : [];
	});
});

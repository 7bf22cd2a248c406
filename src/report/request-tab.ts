// 課別確認依頼: for each department what it is asked to fill in or to look at, with links.
import { PAGE_WIDTH, titleRows } from "./layout";
import type { ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

/** Plans the requests. Pure: the same input always gives the same tab. */
export function planRequests({ messages }: ReportInput): TabPlan {
	const { tabName } = messages.requests;
	return { kind: "requests", name: tabName, widths: [PAGE_WIDTH], rows: titleRows(tabName, 1) };
}

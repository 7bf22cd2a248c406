// 指標の推移: figures of the year texts, one row for the same thing over the years.
import { PAGE_WIDTH, titleRows } from "./layout";
import type { ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

/** Plans the figures. Pure: the same input always gives the same tab. */
export function planFigures({ messages }: ReportInput): TabPlan {
	const { tabName } = messages.figures;
	return { kind: "figures", name: tabName, widths: [PAGE_WIDTH], rows: titleRows(tabName, 1) };
}

// What a report can be compared with: earlier reports of the table, and other tabs of the file.
import type { TabChoices } from "../bridge/tabs";
import { snapshotsOf } from "../report/report-history";
import { sheetsWithCells } from "../sheets/spreadsheet";
import type { CommandContext } from "./command-context";
import type { FoundTable } from "./locate-table";
import { openHistory } from "./report-base";

/** More tabs than this nobody chooses from. */
const MOST_SHEETS = 50;

/**
 * Times of earlier reports that can be read, and the visible tabs that are neither ours nor the table itself.
 * Those tabs are not read, since each would cost calls: a tab without a table says so when it is chosen.
 */
export function comparisonChoices(
	{ table, ownTabs }: FoundTable,
	{ spreadsheet }: CommandContext,
): Pick<TabChoices, "reports" | "sheets"> {
	const tabs = ownTabs();
	const readable = snapshotsOf(openHistory(tabs).kept, table).filter((each) => each.read() !== null);
	const own = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
	const others = sheetsWithCells(spreadsheet).filter((sheet) => {
		const id = sheet.getSheetId();
		return id !== table.sheetId && !own.has(id) && !sheet.isSheetHidden();
	});
	return {
		reports: [...new Set(readable.map(({ at }) => at))],
		sheets: others.slice(0, MOST_SHEETS).map((sheet) => sheet.getName()),
	};
}

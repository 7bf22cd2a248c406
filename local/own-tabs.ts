// Which tabs of a workbook the add-on has made, by the mark that it puts on them.
import type { Sheet } from "./workbook";

const KEY = "shinchoku:tab";

/** What a tab of ours is for (`current`, `history`, …; `unreadable` where its mark is damaged); null for a tab that is not ours. */
export function stateOfOwnTab(sheet: Sheet): string | null {
	const mark = sheet.metadata.find(({ key }) => key === KEY);
	if (mark === undefined) {
		return null;
	}
	try {
		const { state }: { readonly state?: unknown } = JSON.parse(mark.value);
		return String(state);
	} catch {
		return "unreadable";
	}
}

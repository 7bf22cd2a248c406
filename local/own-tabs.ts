// Which tabs of a workbook the add-on has made, by the mark that it puts on them.
import type { Sheet } from "./workbook";

const KEY = "shinchoku:tab";

function stateIn(value: string): string {
	try {
		const { state }: { readonly state?: unknown } = JSON.parse(value);
		return String(state);
	} catch {
		return "unreadable";
	}
}

/** What a tab of ours is for (`current`, `history`, …; `unreadable` where its mark is damaged); null for a tab that is not ours. */
export function stateOfOwnTab(sheet: Sheet): string | null {
	const states = sheet.metadata.flatMap(({ key, value }) => (key === KEY ? [stateIn(value)] : []));
	// A tab that was finished keeps the mark that it was begun under.
	return states.find((state) => state !== "building") ?? states[0] ?? null;
}

// Keeps a file as it is before a run of the script, and puts it back in place.
import type { UiRecord } from "../apps-script/ui-record";
import type { Workbook } from "../workbook";

/** Gives a function that puts workbook and screen record back, in the very objects that the host holds. */
export function takeSnapshot(workbook: Workbook, ui: UiRecord): () => void {
	const kept = structuredClone(workbook);
	const menus = [...ui.menus];
	const lists = [ui.toasts, ui.questions, ui.sidebars, ui.dialogs] as const;
	const lengths = lists.map((list) => list.length);
	return () => {
		const { documentProperties, ...members } = kept;
		Object.assign(workbook, members);
		// The host's services hold this map.
		workbook.documentProperties.clear();
		for (const [key, value] of documentProperties) {
			workbook.documentProperties.set(key, value);
		}
		lists.forEach((list, index) => {
			list.length = lengths[index] ?? 0;
		});
		ui.menus.splice(0, ui.menus.length, ...menus);
	};
}

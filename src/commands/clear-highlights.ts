// 強調を消す: takes our highlights off every tab, and nothing else.
import { clearHighlights as clearSheet } from "../sheets/highlights";
import { hindranceOn } from "../sheets/hindrances";
import { isWithoutCells, type Sheet } from "../sheets/spreadsheet";
import type { CommandContext } from "./command-context";
import { detailOf, FailureError } from "./failure";
import { runCommand, underLock } from "./run-command";
import { stopIfLate } from "./time-limit";

/**
 * Clears every tab that can be cleared; run it under the lock. Throws the failure `cannot-clear`, which names the others, and
 * `out-of-time`.
 * @returns number of tabs that had highlights
 */
export function clearAllHighlights(context: CommandContext): number {
	const left: { readonly sheet: Sheet; readonly detail: string }[] = [];
	const cleared = context.spreadsheet.getSheets().filter((sheet, done, { length: all }) => {
		stopIfLate(context, { kind: "clearing", done, all });
		try {
			return clearSheet(sheet);
		} catch (error) {
			// One that holds nothing but a chart has no rules, and may well say so by refusing.
			if (!isWithoutCells(sheet)) {
				left.push({ sheet, detail: detailOf(error) });
			}
			return false;
		}
	});
	const [first] = left;
	if (first !== undefined) {
		throw new FailureError({
			code: "cannot-clear",
			sheets: left.map(({ sheet }) => sheet.getName()),
			detail: first.detail,
			hindrance: hindranceOn(first.sheet),
			cleared: cleared.length,
		});
	}
	return cleared.length;
}

/** Menu command. */
export function clearHighlights(): void {
	runCommand(
		(messages) => messages.working.clear,
		(context) => {
			const sheets = underLock(() => clearAllHighlights(context));
			return { message: context.messages.done.clear({ sheets }) };
		},
	);
}

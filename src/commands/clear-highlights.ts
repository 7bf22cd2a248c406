// 強調を消す: takes our highlights off every tab, and nothing else.
import { clearHighlights as clearSheet } from "../sheets/highlights";
import { orFail } from "./failure";
import { runCommand, underLock } from "./run-command";

/** Menu command. */
export function clearHighlights(): void {
	runCommand(
		(messages) => messages.working.clear,
		({ spreadsheet, messages }) => {
			const cleared = underLock(() =>
				spreadsheet.getSheets().filter((sheet) =>
					orFail(
						() => clearSheet(sheet),
						(detail) => ({ code: "cannot-highlight", sheet: sheet.getName(), detail }),
					),
				),
			);
			return { message: messages.done.clear({ sheets: cleared.length }) };
		},
	);
}

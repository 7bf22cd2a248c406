// 入力規則を外す: takes our lists off every tab, and nothing else.
import { readRules, removeDropdowns as removeFrom } from "../sheets/dropdowns";
import { sheetsWithCells } from "../sheets/spreadsheet";
import { orFail } from "./failure";
import { runCommand, underLock } from "./run-command";

/** Menu command. */
export function removeDropdowns(): void {
	runCommand(
		({ working }) => working.removeDropdowns,
		({ spreadsheet, messages }) => {
			const cells = underLock(() => {
				const tabs = orFail(
					() => sheetsWithCells(spreadsheet).map(readRules),
					(detail) => ({ code: "cannot-read", detail }),
				);
				return orFail(
					() => removeFrom(tabs),
					(detail) => ({ code: "cannot-set-dropdowns", detail }),
				);
			});
			return { message: messages.done.removeDropdowns({ cells }) };
		},
	);
}

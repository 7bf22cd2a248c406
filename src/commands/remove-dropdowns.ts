// 入力規則を外す: takes our lists off every tab, and nothing else.
import { hasOwnDropdowns, readRules, removeDropdowns as removeFrom, type TabRules } from "../sheets/dropdowns";
import { type Hindrance, hindranceOn } from "../sheets/hindrances";
import { sheetsWithCells } from "../sheets/spreadsheet";
import { orFail } from "./failure";
import { runCommand, underLock } from "./run-command";
import { stopIfLate } from "./time-limit";

/** What stands in the way on the first tab of those with lists of ours on which something does. */
function hindranceAmong(tabs: readonly TabRules[]): Hindrance | null {
	for (const tab of tabs.filter(hasOwnDropdowns)) {
		const hindrance = hindranceOn(tab.sheet);
		if (hindrance !== null) {
			return hindrance;
		}
	}
	return null;
}

/** Menu command. */
export function removeDropdowns(): void {
	runCommand(
		({ working }) => working.removeDropdowns,
		(context) => {
			const { spreadsheet, messages } = context;
			const cells = underLock(() => {
				const tabs = orFail(
					() =>
						sheetsWithCells(spreadsheet).map((sheet) => {
							stopIfLate(context, { kind: "dropdowns" });
							return readRules(sheet);
						}),
					(detail) => ({ code: "cannot-read", detail }),
				);
				stopIfLate(context, { kind: "dropdowns" });
				return orFail(
					() => removeFrom(tabs),
					(detail) => ({ code: "cannot-set-dropdowns", detail, hindrance: hindranceAmong(tabs) }),
				);
			});
			return { message: messages.done.removeDropdowns({ cells }) };
		},
	);
}

// 直した記録: opens the record of fixes in the sidebar, from which each can be taken back.
import { findLogTab, markDamagedLines } from "../sheets/fix-log-tab";
import { withDocumentLock } from "../sheets/lock";
import type { CommandContext } from "./command-context";
import { runCommand } from "./run-command";
import { showPage } from "./show-page";

/** Lines that can no longer be taken back; none while somebody else is at work, who may be writing some. */
function newlyDamaged({ spreadsheet, messages }: CommandContext): number {
	const outcome = withDocumentLock(() => {
		const log = findLogTab(spreadsheet);
		return log === null ? 0 : markDamagedLines(log, messages.log.damaged);
	});
	return outcome.kind === "done" ? outcome.result : 0;
}

/** Menu command. */
export function showHistory(): void {
	runCommand(
		({ working }) => working.history,
		(context) => {
			const { done, log } = context.messages;
			const lines = newlyDamaged(context);
			return {
				message: done.history,
				show: () => showPage({ result: null, view: "history" }, context),
				...(lines === 0 ? {} : { warning: log.damagedLines({ lines }) }),
			};
		},
	);
}

// 資料を選んで作成: opens the sidebar where tabs are chosen, with the table checked, so that its findings are a click away.
import { keyedFindings } from "./checked-table";
import { toPageResult } from "./page-result";
import { runOnTable } from "./run-command";
import { showPage } from "./show-page";

/** Menu command. */
export function chooseTabs(): void {
	runOnTable(
		(messages) => messages.working.chooseTabs,
		(found, context) => {
			const result = toPageResult(found, keyedFindings(found.table, context), context);
			return {
				message: context.messages.done.chooseTabs,
				show: () => showPage({ result, view: "tabs" }, context),
			};
		},
	);
}

// Selects the cell of a finding that was clicked in the sidebar.
import * as z from "zod/mini";
import { userMessages } from "../sheets/environment";
import { activeSpreadsheet, selectCell } from "../sheets/spreadsheet";
import { FailureError } from "./failure";
import { failureMessage } from "./failure-message";

export const CellRequest = z.object({
	sheetId: z.int(),
	cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
});

/** @returns null, or what to tell the person */
export function goToCell(request: unknown): string | null {
	const messages = userMessages();
	try {
		const parsed = z.safeParse(CellRequest, request);
		if (!parsed.success) {
			throw new FailureError({ code: "bad-request" });
		}
		if (!selectCell(activeSpreadsheet(), parsed.data.sheetId, parsed.data.cell)) {
			throw new FailureError({ code: "outside-table" });
		}
		return null;
	} catch (error) {
		return failureMessage(error, messages);
	}
}

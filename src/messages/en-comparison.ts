// Texts of what changed since the last report, and of the hidden tab that keeps what reports said, in English.
import type { Messages } from "./ja";
export const enComparison: Messages["comparison"] = {
	tabName: "Progress check (past reports)",
};

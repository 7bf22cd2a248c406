// Texts of 課別確認依頼, in English: what each department is asked to fill in or to look at.
import type { Messages } from "./ja";
export const enRequests: Messages["requests"] = {
	tabName: "Requests by department",
};

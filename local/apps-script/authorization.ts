// What a script may call before the person has authorized it, or from a simple trigger.
import { missingPermission } from "./error-texts";
import type { AuthModeName } from "./execution";
import { ServiceError } from "./service-error";

const documentScope = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const dialogScope = "https://www.googleapis.com/auth/script.container.ui";

// Before the add-on is used in a file it may build its menu and know the person's language, and nothing else.
const documentClasses: ReadonlySet<string> = new Set([
	"CacheService",
	"LockService",
	"PropertiesService",
	"Range",
	"RangeList",
	"Sheet",
	"Spreadsheet",
]);

const documentMembers: ReadonlySet<string> = new Set([
	"SpreadsheetApp.flush",
	"SpreadsheetApp.getActive",
	"SpreadsheetApp.getActiveRange",
	"SpreadsheetApp.getActiveSheet",
	"SpreadsheetApp.getActiveSpreadsheet",
	"SpreadsheetApp.setActiveRange",
	"SpreadsheetApp.setActiveSheet",
]);

const pageMembers: ReadonlySet<string> = new Set(["Ui.showModalDialog", "Ui.showModelessDialog", "Ui.showSidebar"]);

// Google lets a formula read the document and its properties; ours need neither, and nothing checks that they only read.
const closedToFormulas: ReadonlySet<string> = new Set([...documentClasses, "Ui", "Menu", "HtmlService"]);

export function demandAuthorized(mode: AuthModeName, className: string, method: string): void {
	const member = `${className}.${method}`;
	if (mode === "CUSTOM_FUNCTION" && (closedToFormulas.has(className) || className === "SpreadsheetApp")) {
		throw new ServiceError(missingPermission(member, documentScope));
	}
	if (mode !== "FULL" && pageMembers.has(member)) {
		throw new ServiceError(missingPermission(member, dialogScope));
	}
	if (mode === "NONE" && (documentClasses.has(className) || documentMembers.has(member))) {
		throw new ServiceError(missingPermission(member, documentScope));
	}
}

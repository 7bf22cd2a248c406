// Builds the menu when the file is opened.
import type { Messages } from "../messages";
import { buildMenu, type MenuItem } from "../sheets/dialogs";
import { userMessages } from "../sheets/environment";

/** Menu items by the exported function that they call; the names must be those of main.ts. */
function menuGroups(menu: Messages["menu"]): readonly (readonly MenuItem[])[] {
	return [
		[
			{ caption: menu.validate, functionName: "validateTable" },
			{ caption: menu.highlight, functionName: "highlightMissingYears" },
			{ caption: menu.clear, functionName: "clearHighlights" },
			{ caption: menu.history, functionName: "showFixHistory" },
		],
		[
			{ caption: menu.setDropdowns, functionName: "setDropdowns" },
			{ caption: menu.removeDropdowns, functionName: "removeDropdowns" },
		],
		[
			{ caption: menu.chooseTabs, functionName: "chooseTabs" },
			{ caption: menu.summary, functionName: "createSummary" },
			{ caption: menu.report, functionName: "createReport" },
			{ caption: menu.requests, functionName: "createRequests" },
			{ caption: menu.figures, functionName: "createFigures" },
			{ caption: menu.data, functionName: "createData" },
		],
		[
			{ caption: menu.settings, functionName: "showSettings" },
			{ caption: menu.help, functionName: "showHelp" },
		],
	];
}

/**
 * Safe in AuthMode.NONE: reads the person's language and touches neither document nor properties. That is why a language
 * fixed in the settings does not reach the menu: they are properties of the document.
 */
export function openMenu(): void {
	const messages = userMessages();
	buildMenu(messages.product, menuGroups(messages.menu));
}

// The functions of the menu, as the shipped script builds it, so that a new command is tested wherever all are.
import { hostFor, smallWorkbook } from "./sample-host";

/** Opens a page and touches nothing: its calls are those of the others. */
const CHANGES_NOTHING = ["showHelp"];

export function menuFunctions(): readonly string[] {
	const host = hostFor(smallWorkbook());
	host.run("onOpen");
	return host.ui.menus
		.flatMap(({ entries }) => entries)
		.flatMap((entry) => (entry.kind === "item" ? [entry.functionName] : []))
		.filter((name) => !CHANGES_NOTHING.includes(name));
}

// Every menu command with each of its calls to Google failing once. Commands and calls are taken from the menu and from
// what a run really calls, so that new ones need no new tests.
import { testFaults } from "./fault-host";
import { hostFor, smallWorkbook } from "./sample-host";

/** Opens a page and touches nothing: its calls are those of the others. */
const CHANGES_NOTHING = ["showHelp"];

/** The functions of the menu, as the shipped script builds it. */
function menuFunctions(): readonly string[] {
	const host = hostFor(smallWorkbook());
	host.run("onOpen");
	return host.ui.menus
		.flatMap(({ entries }) => entries)
		.flatMap((entry) => (entry.kind === "item" ? [entry.functionName] : []))
		.filter((name) => !CHANGES_NOTHING.includes(name));
}

describe.each(menuFunctions())("%s", (command) => {
	testFaults((host) => {
		host.run(command);
		return host.ui.alerts.map(({ message }) => message);
	});
});

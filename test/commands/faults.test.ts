// Every menu command with each of its calls to Google failing once. Commands and calls are taken from the menu and from
// what a run really calls, so that new ones need no new tests.
import { testFaults } from "./fault-host";
import { menuFunctions } from "./menu-functions";

describe.each(menuFunctions())("%s", (command) => {
	testFaults((host) => {
		host.run(command);
		return host.ui.alerts.map(({ message }) => message);
	});
});

// Every menu command with every one of its calls to Google failing.
import { MENU_ACTS } from "./acts";
import { testFaults } from "./fault-tests";

describe.each(MENU_ACTS.map((act) => [act.name, act] as const))("%s", (_, act) => testFaults(act));

// Every call of the page in the sidebar with every one of its own calls to Google failing.
import { PAGE_ACTS } from "./acts";
import { testFaults } from "./fault-tests";

describe.each(PAGE_ACTS.map((act) => [act.name, act] as const))("%s", (_, act) => testFaults(act));

// Every menu command with a colleague at work in the file between its calls to Google.
import { MENU_ACTS } from "./acts";
import { testColleagues } from "./colleague-tests";

describe.each(MENU_ACTS.map((act, index) => [act.name, act, index] as const))("%s", (_, act, index) =>
	testColleagues(act, index),
);

// Every call of the page that changes anything, with a colleague at work in the file between its calls to Google.
import { PAGE_ACTS } from "./acts";
import { testColleagues } from "./colleague-tests";

/** The others read only; a page that shows what was read looks for changes by itself. */
const CHANGING = [
	"pageHighlight",
	"pageClearHighlights",
	"pageMakeTab",
	"pageIgnore",
	"pageRestore",
	"pageApplyFixes",
	"pageTakeBack",
	"pageSaveSettings",
];

const ACTS = PAGE_ACTS.filter(({ name }) => CHANGING.includes(name));

test("they are calls of the page", () => {
	expect(ACTS).toHaveLength(CHANGING.length);
});

describe.each(ACTS.map((act, index) => [act.name, act, index] as const))("%s", (_, act, index) =>
	testColleagues(act, index),
);

// What is said of dropdowns and of rules that stand in their way, in English.
import type { Messages } from "./ja";
import { plural } from "./plural";

export const enDropdowns: Messages["dropdowns"] = {
	help: "Choose from the list. Other words are marked, but can be entered.",
	column: (p) => `${p.column} (${plural(p.cells, "cell")})`,
	foreignTitle: "There are other rules",
	foreign: (p) =>
		`Some cells in "${p.sheet}" already have other data validation rules: ${p.columns}. Replace them?\n\nYes: replace them (they cannot be brought back)\nNo: leave these cells as they are and set up the others\nCancel: change nothing`,
	kept: (p) => `${plural(p.cells, "cell")} with other rules left as before.`,
	tooMany: (p) => `"${p.column}" was left out: its list would have ${p.values} items, more than the ${p.most} allowed.`,
	open: (p) => `"${p.column}" was left out: it has no agreed words.`,
};

// By what a header row is known again after rows were inserted above it.
import { foldKey } from "../text/width";

const LONGEST = 300;

/** The texts of a row in one line: folded, blanks left out. */
export function headerSignature(texts: readonly string[]): string {
	return texts
		.map(foldKey)
		.filter((text) => text !== "")
		.join("|")
		.slice(0, LONGEST);
}

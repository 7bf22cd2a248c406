// The text by which a row of headings is found again after rows were inserted above it.
import { foldKey } from "../text/width";

const LONGEST = 300;

/** The texts of a row that are not blank, folded and joined; "" for a blank row. */
export function headerSignature(texts: readonly string[]): string {
	return texts
		.map(foldKey)
		.filter((text) => text !== "")
		.join("|")
		.slice(0, LONGEST);
}

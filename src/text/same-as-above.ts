// 同上, 〃, "as above": what stands for the text of the cell above.
import { foldKey } from "./width";

const SAME = /^[(（]?(?:同上|[〃々″"”“仝]|同じく?|上記?(?:と|に)同じ|(?:same)?asabove|ditto|"|do\.)[)）]?。?$/i;

/** Longer texts say something of their own. */
const LONGEST = 16;

/** True for a text that only repeats the cell above it. */
export function isSameAsAbove(text: string): boolean {
	return text.length <= LONGEST && SAME.test(foldKey(text));
}

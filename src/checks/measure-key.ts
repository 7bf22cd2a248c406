// By which two measures have the same name, whether or not one is marked （再掲）.
import { isPlaceholder } from "../text/placeholder";
import { foldKey } from "../text/width";

const RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲[:・]?/g;

/** Folded and without （再掲）; "" for a measure that has no name. */
export function measureKey(name: string): string {
	return isPlaceholder(name) ? "" : foldKey(name).replace(RELISTED, "");
}

// What a term cell may rightly say: agreed words, a span of years, or that something is done all the time.
import { parsePeriod } from "./period";
import { termsIn } from "./term";
import { foldKey } from "./width";

/** What is done all the time belongs to no term, and is no slip. */
const CONSTANT = /^(?:通年|毎年度?|随時|常時|継続(?:的に)?|ongoing|annual(?:ly)?|continuous)$/i;

/**
 * True for a text that says when something is done; signs that only stand for another text are not asked for here.
 * @param terms the agreed words
 */
export function isTermText(text: string, terms: readonly string[]): boolean {
	return termsIn(text, terms) !== null || CONSTANT.test(foldKey(text)) || parsePeriod(text) !== null;
}

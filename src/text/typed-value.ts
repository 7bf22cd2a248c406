// Whether a spreadsheet would take a text for something else when it is put into a cell: a number, a date, a formula.

const FORMULA_LIKE = /^\s*[=+\-@']/;
/** Signs of numbers, dates, times, money and eras, in any order; after folding to half width. */
const NUMBER_SIGNS = /^[\d\s.,:/\-+%¥\\$€£₩円()年月日曜火水木金土時分秒第元午前後令和平成昭大正明治RHSTMEAP]*$/i;
const MONTHS =
	/jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/gi;
const LOGICAL = /^(?:true|false)$/i;
/** Typed as they stand, these become errors. */
const ERROR_VALUE = /^#(?:n\/a|ref!|value!|div\/0!|num!|name\?|null!|error!)$/i;

/**
 * True when a text might not stay a text. Says so rather too often: which texts Sheets converts depends on the locale of
 * the file, and what looks like a date in any of them is better left alone.
 */
export function mightConvert(text: string): boolean {
	if (FORMULA_LIKE.test(text)) {
		return true;
	}
	const folded = text.normalize("NFKC").trim();
	return (
		LOGICAL.test(folded) ||
		ERROR_VALUE.test(folded) ||
		(/\d/.test(folded) && NUMBER_SIGNS.test(folded.replace(MONTHS, "")))
	);
}

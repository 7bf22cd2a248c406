// Whether a spreadsheet would take a text for something else when it is put into a cell: a number, a date, a formula.

const FORMULA_LIKE = /^\s*[=+\-@']/;
/** Digits with nothing but signs of numbers, dates, times, money and eras around them. */
const NUMBER_LIKE =
	/^[\d\s.,:/\-+%¥\\$€()年月日時分秒第元令和平成昭大正明治RHSTMrhstmEeAPap]*\d[\d\s.,:/\-+%¥\\$€()年月日時分秒令和平成昭大正明治RHSTMrhstmEeAPap]*$/;
const LOGICAL = /^\s*(?:true|false)\s*$/i;
/** Numbers and dates are short. */
const LONGEST = 40;

/**
 * True when a text might not stay a text. Says so rather too often: which texts Sheets converts depends on the locale of
 * the file, and what looks like a date in any of them is better left alone.
 */
export function mightConvert(text: string): boolean {
	if (FORMULA_LIKE.test(text)) {
		return true;
	}
	const folded = text.length > LONGEST ? "" : text.normalize("NFKC");
	return NUMBER_LIKE.test(folded) || LOGICAL.test(folded);
}

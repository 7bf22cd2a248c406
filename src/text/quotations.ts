// Titles and words in quotation marks, which are somebody else's and stay as they are.

const QUOTATION = /[「『][^「」『』\n]*[」』]/g;

/** Stands for a quoted character: no letter, digit, space or sign that anything looks for. */
const FILLER = "\ufffc";

/** The text with what is in 「」 and 『』 filled in, so that everything else keeps its place. */
export function withoutQuotations(text: string): string {
	if (!text.includes("」") && !text.includes("』")) {
		return text;
	}
	const fill = (quotation: string): string => FILLER.repeat(quotation.length);
	// Twice, for a quotation within a quotation.
	return text.replace(QUOTATION, fill).replace(QUOTATION, fill);
}

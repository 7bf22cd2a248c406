// Quotations are filled in, so that what is looked for in a text is never found in words of others.
import { withoutQuotations } from "../../src/text/quotations";

const FILLER = "\ufffc";

test.each([
	["「子供の日」", "の行事"],
	["『子供の日』", "の行事"],
	["「『子供』展」", "を開催"],
])("%s is filled in, and the text behind it keeps its place", (quotation, behind) => {
	expect(withoutQuotations(quotation + behind)).toBe(FILLER.repeat(quotation.length) + behind);
});

test.each(["取り組みを３か所で実施", "「閉じない括弧", ""])("%j has no whole quotation and stays", (text) => {
	expect(withoutQuotations(text)).toBe(text);
});

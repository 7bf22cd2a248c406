// Terms: the agreed words alone, several together, and other texts.
import { termsIn } from "../../src/text/term";

test.each([
	["短期", ["短期"]],
	["中期", ["中期"]],
	["長期", ["長期"]],
	["　短 期\n", ["短期"]],
	["短期・中期", ["短期", "中期"]],
	["短期、長期", ["短期", "長期"]],
	["短期／中期／長期", ["短期", "中期", "長期"]],
	["短期～長期", ["短期", "長期"]],
	["短期→中期", ["短期", "中期"]],
	["短期から中期", ["短期", "中期"]],
	["短期\n中期", ["短期", "中期"]],
	["短期及び長期", ["短期", "長期"]],
	["短期・短期", ["短期"]],
	["長期的取組", ["長期"]],
	["中期的", ["中期"]],
	["Short", ["短期"]],
	["medium-term", ["中期"]],
	["Long term", ["長期"]],
])("%j names %j", (text, terms) => {
	expect(termsIn(text)).toEqual(terms);
});

test.each(["", "　", "\n"])("%j names none", (text) => {
	expect(termsIn(text)).toEqual([]);
});

test.each(["随時", "R3～R5", "短期的に検討", "３年", "短", "短期＋α", "未定"])("%j says something else", (text) => {
	expect(termsIn(text)).toBeNull();
});

// Every word of which offices have several spellings is seen, whichever of them a text uses.
import { spellingUses } from "../../src/text/spelling-families";

test.each([
	["か所", ["３か所で", "３カ所で", "３ヶ所で", "３ヵ所で", "３箇所で", "３個所で"]],
	["か月", ["３か月に", "３カ月に", "３ヶ月に", "３ヵ月に", "３箇月に"]],
	["取組", ["取組を", "取り組みを", "取組みを"]],
	["打合せ", ["打合せを", "打ち合わせを", "打ち合せを", "打合わせを"]],
	["申込み", ["申込みを", "申し込みを", "申込を"]],
	["問合せ", ["問合せを", "問い合わせを", "問い合せを", "問合わせを"]],
	["受付", ["受付を", "受け付けを", "受付けを"]],
	["手続", ["手続を", "手続きを"]],
	["話合い", ["話合いを", "話し合いを"]],
	["引き続き", ["引き続き実施", "引続き実施"]],
	["子ども", ["子どもを", "子供を", "こどもを"]],
])("%s", (family, texts) => {
	expect(texts.filter((text) => !spellingUses(text).has(family))).toEqual([]);
});

test("a text without any of them has none, nor has one that quotes them", () => {
	expect([...spellingUses("教室を12回開催")]).toEqual([]);
	expect([...spellingUses("『子供の日』を開催")]).toEqual([]);
});

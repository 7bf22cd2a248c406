// unreadable-year-heading: years that their eras do not have.
import { sample, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test.each(["平成33年度", "Ｈ３２年度", "H32", "R0年度", "平成32年度実績", "H33\n年度（見込）"])("%j", (heading) => {
	const sheet = withCells(tableWith([{}]), { F1: heading });
	expect(cellsOf("unreadable-year-heading", sheet)).toEqual(["F1"]);
	expect(firstMessage("unreadable-year-heading", sheet)).toContain("という年度はありません");
});

test.each(["平成31年度", "令和元年度", "備考", "R1-1", "H45-2号", "予算額", "H棟", "20年度", "RS-33"])(
	"%j is none",
	(heading) => {
		expect(cellsOf("unreadable-year-heading", withCells(tableWith([{}]), { F1: heading }))).toEqual([]);
	},
);

test("none in the sample, one when a heading is mistyped", () => {
	expect(cellsOf("unreadable-year-heading", sample())).toEqual([]);
	expect(cellsOf("unreadable-year-heading", sample({ G7: "Ｈ32年度" }))).toEqual(["G7"]);
});

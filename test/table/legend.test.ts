// The legend of marks above the table.
import type { Scale } from "../../src/text/mark";
import { insertRows, removeRows } from "./sheet-changes";
import { rowWith, sample, smallSheet, tableOf } from "./sheet-fixture";

/** The scale of a small table under the given rows. */
function scaleUnder(
	rows: readonly (readonly string[])[],
	mark = "〇",
): { readonly scale: Scale; readonly scaleSource: string } {
	const { scale, scaleSource } = tableOf(insertRows(smallSheet([rowWith({ J: mark })]), 0, rows));
	return { scale, scaleSource };
}

const symbols = (scale: Scale): string => scale.map((mark) => mark.symbol).join("");

test.each([
	["one mark a row", [["◎・・・拡充"], ["〇・・・計画どおり"], ["△・・・一部"], ["×・・・未実施"]]],
	["one mark a cell", [["◎：拡充", "〇：計画どおり", "△：一部", "×：未実施"]]],
	["all in one cell on several lines", [["◎…拡充\n〇…計画どおり\n△…一部\n×…未実施"]]],
	["all in one line, wide spaces between", [["◎：拡充　　〇：計画どおり　　△：一部　　×：未実施"]]],
	["all in one line, commas between", [["◎＝拡充、〇＝計画どおり、△＝一部、×＝未実施"]]],
])("%s", (_, rows) => {
	const { scale, scaleSource } = scaleUnder(rows);
	expect(scale).toEqual([
		{ symbol: "◎", meaning: "拡充" },
		{ symbol: "〇", meaning: "計画どおり" },
		{ symbol: "△", meaning: "一部" },
		{ symbol: "×", meaning: "未実施" },
	]);
	expect(scaleSource).toBe("legend");
});

test("the sheet's own characters and order are kept", () => {
	expect(symbols(scaleUnder([["×：未実施"], ["○：実施"]]).scale)).toBe("×○");
});

test("a mark that is explained twice counts once", () => {
	expect(scaleUnder([["〇：実施", "×：未実施"], ["〇：再び"]]).scale).toEqual([
		{ symbol: "〇", meaning: "実施" },
		{ symbol: "×", meaning: "未実施" },
	]);
});

test("filled and hollow signs are two marks", () => {
	expect(symbols(scaleUnder([["○：順調", "△：やや遅れ", "▲：遅れ"]], "▲").scale)).toBe("○△▲");
});

test("letters are a scale where they are used as marks", () => {
	const rows = [["Ａ：達成", "Ｂ：おおむね達成", "Ｃ：未達成"]];
	expect(symbols(scaleUnder(rows, "Ｂ").scale)).toBe("ＡＢＣ");
	expect(scaleUnder(rows, "〇").scaleSource).toBe("usual");
});

test.each([
	["no legend", [["進捗状況"]]],
	["a single mark", [["〇：実施した事業"]]],
	["notes with numbers", [["１：目的"], ["２：対象"]]],
	["marks without a meaning", [["◎〇△×"]]],
	["a telephone number", [["℡：2019", "担当：山田"]]],
])("%s: the usual scale", (_, rows) => {
	const { scale, scaleSource } = scaleUnder(rows);
	expect([symbols(scale), scaleSource]).toEqual(["◎〇△×", "usual"]);
});

test("the sample without its legend has the usual scale", () => {
	const table = tableOf(removeRows(sample(), 1, 4));
	expect([symbols(table.scale), table.scaleSource]).toEqual(["◎〇△×", "usual"]);
});

test("a measure whose mark is still blank takes no step away from the sample's legend", () => {
	expect(tableOf(sample({ L12: "" })).scale).toEqual(tableOf(sample()).scale);
	expect(symbols(tableOf(sample()).scale)).toBe("◎〇△×");
});

// duplicate-measure: the same measure named twice.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

/** Rows of the small table; a text is a band over its whole width. */
function banded(...lines: readonly (string | Changes)[]) {
	const rows = lines.map((line) => (typeof line === "string" ? [line, ...Array<string>(9).fill("")] : rowWith(line)));
	const merges = lines.flatMap((line, index) => (typeof line === "string" ? [`A${index + 2}:J${index + 2}`] : []));
	return sheetOf([[...HEADINGS], ...rows], merges);
}

const CHAPTER = "１　備える";
const HOME = "　１－１　家庭の備え";
const TOWN = "　１－２　地域の備え";
const STORES: Changes = { B: "備蓄の更新", C: "食料を入れ替える" };
const DRILL: Changes = { B: "防災訓練", C: "町会とともに行う" };

test.each<[string, readonly Changes[], readonly string[], string]>([
	["with the same outline", [STORES, DRILL, STORES], ["B4"], "備蓄の更新"],
	["right below", [DRILL, DRILL], ["B3"], "防災訓練"],
	["three times", [STORES, DRILL, STORES, STORES], ["B4", "B5"], "備蓄の更新"],
	["with a space", [DRILL, STORES, { ...DRILL, B: "防災　訓練" }], ["B4"], "訓練"],
	["with a line break", [DRILL, STORES, { ...DRILL, B: "防災\n訓練" }], ["B4"], "訓練"],
	[
		"in other widths",
		[{ B: "ＩＣＴ講座", C: "操作を学ぶ" }, STORES, { B: "ICT講座", C: "操作を学ぶ" }],
		["B4"],
		"講座",
	],
	["with other texts of the years", [DRILL, STORES, { ...DRILL, F: "６回実施", G: "７回実施" }], ["B4"], "防災訓練"],
	["by another department", [DRILL, STORES, { ...DRILL, D: "消防課" }], ["B4"], "防災訓練"],
])("reported: %s", (_, rows, cells, word) => {
	expect(cellsOf("duplicate-measure", tableWith(rows))).toEqual(cells);
	expect(firstMessage("duplicate-measure", tableWith(rows))).toContain(word);
});

test("in the same direction, though outlined in other words", () => {
	const sheet = banded(CHAPTER, HOME, STORES, DRILL, { ...STORES, C: "毛布も点検する" }, TOWN, { B: "名簿の整備" });
	expect(cellsOf("duplicate-measure", sheet)).toEqual(["B6"]);
	expect(firstMessage("duplicate-measure", sheet)).toContain("備蓄の更新");
});

test("in another direction with the same outline", () => {
	const sheet = banded(CHAPTER, HOME, STORES, DRILL, TOWN, STORES);
	expect(cellsOf("duplicate-measure", sheet)).toEqual(["B7"]);
});

test("in another direction with another outline it is another measure", () => {
	const sheet = banded(CHAPTER, HOME, STORES, DRILL, TOWN, { B: "備蓄の更新", C: "町会の倉庫に毛布を置く" });
	expect(cellsOf("duplicate-measure", sheet)).toEqual([]);
});

test.each<[string, readonly Changes[]]>([
	["other names", [STORES, DRILL]],
	["（再掲）", [STORES, DRILL, { ...STORES, B: "備蓄の更新（再掲）" }]],
	["【再掲】", [STORES, DRILL, { ...STORES, B: "備蓄の更新【再掲】" }]],
	["再掲 in front", [STORES, DRILL, { ...STORES, B: "再掲：備蓄の更新" }]],
	["（再掲） stands first", [{ ...STORES, B: "備蓄の更新（再掲）" }, DRILL, STORES]],
	["（再掲） twice", [STORES, { ...STORES, B: "備蓄の更新（再掲）" }, DRILL, { ...STORES, B: "備蓄の更新（再掲）" }]],
	[
		"parts with numbers",
		[
			{ ...DRILL, B: "防災訓練（その１）" },
			{ ...DRILL, B: "防災訓練（その２）" },
		],
	],
	["parts with places", [{ ...DRILL, B: "防災訓練（東部）" }, STORES, { ...DRILL, B: "防災訓練（西部）" }]],
	["a longer name", [DRILL, STORES, { ...DRILL, B: "防災訓練への補助" }]],
	["same as above", [DRILL, { ...DRILL, B: "〃", C: "〃" }, { ...DRILL, B: "同上", C: "同上" }]],
	["no name", [{ ...DRILL, B: "－" }, STORES, { ...DRILL, B: "－" }]],
	["blank names", [{ ...DRILL, B: "" }, STORES, { ...DRILL, B: "" }]],
])("not reported: %s", (_, rows) => {
	expect(cellsOf("duplicate-measure", tableWith(rows))).toEqual([]);
});

test("the entries of one merged measure are one", () => {
	expect(cellsOf("duplicate-measure", tableWith([DRILL, { B: "", C: "" }], ["B2:B3", "C2:C3"]))).toEqual([]);
	expect(cellsOf("duplicate-measure", tableWith([DRILL, { B: "", C: "町会とともに行う" }], ["B2:B3"]))).toEqual([]);
});

// Read by hand: only 認知症カフェの開設 comes twice, and the second is marked （再掲）.
test("none in the sample, one when （再掲） is taken away", () => {
	expect(cellsOf("duplicate-measure", sample())).toEqual([]);
	const unmarked = { B134: "認知症カフェの開設", C134: sample().texts[124]?.[2] ?? "" };
	expect(cellsOf("duplicate-measure", sample(unmarked))).toEqual(["B134"]);
});

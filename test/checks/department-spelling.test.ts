// department-spelling: variants of one department's name.
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

/** Entries with these department cells, from D2 on. */
function departments(...cells: readonly string[]) {
	return tableWith(cells.map((D, index) => ({ B: `取組${"甲乙丙丁戊己庚辛"[index] ?? ""}`, D })));
}

const HEALTH = ["健康政策課", "健康政策課", "健康政策課"];
const CARE = ["介護保険課", "介護保険課", "介護保険課", "介護保険課"];

test.each<[string, readonly string[], readonly (readonly [string, string])[], readonly string[]]>([
	["課 left out", [...HEALTH, "健康政策"], [["D5", "健康政策課"]], ["健康政策課"]],
	["課 put in", ["健康政策", "健康政策", "健康政策", "健康政策課"], [["D5", "健康政策"]], ["健康政策課"]],
	["a space", [...HEALTH, "健康 政策課"], [["D5", "健康政策課"]], ["健康政策課"]],
	["a full-width space", [...HEALTH, "健康政策　課"], [["D5", "健康政策課"]], ["健康政策課"]],
	["a line break", [...HEALTH, "健康政策\n課"], [["D5", "健康政策課"]], ["健康政策課"]],
	[
		"a line break inside",
		["スポーツ振興課", "スポーツ振興課", "スポーツ\n振興課"],
		[["D4", "スポーツ振興課"]],
		["スポーツ"],
	],
	["width", ["ＩＣＴ推進課", "ＩＣＴ推進課", "ＩＣＴ推進課", "ICT推進課"], [["D5", "ＩＣＴ推進課"]], ["ICT", "ＩＣＴ"]],
	[
		"half-width kana",
		["スポーツ振興課", "スポーツ振興課", "ｽﾎﾟｰﾂ振興課"],
		[["D4", "スポーツ振興課"]],
		["スポーツ振興課"],
	],
	["one letter", [...CARE, "介護保検課"], [["D6", "介護保険課"]], ["介護保検課", "介護保険課"]],
	[
		"one letter of a name without 課",
		["介護保険", "介護保険", "介護保険", "介護保検"],
		[["D5", "介護保険"]],
		["介護保検"],
	],
	[
		"one letter of a long name",
		["子育て支援課", "子育て支援課", "子育て支援課", "子育て支緩課"],
		[["D5", "子育て支援課"]],
		["子育て支緩課"],
	],
	["beside another, by lines", [...CARE, "介護保検課\n福祉政策課"], [["D6", "介護保険課\n福祉政策課"]], ["介護保検課"]],
	["beside another, by 、", [...HEALTH, "福祉政策課、健康政策"], [["D5", "福祉政策課、健康政策課"]], ["健康政策課"]],
	["beside another, by ・", [...HEALTH, "健康政策・福祉政策課"], [["D5", "健康政策課・福祉政策課"]], ["健康政策課"]],
	[
		"in two cells",
		[...CARE, "介護保険", "介護保検課"],
		[
			["D6", "介護保険課"],
			["D7", "介護保険課"],
		],
		["介護保険課"],
	],
])("reported and set right: %s", (_, cells, fixes, words) => {
	const sheet = departments(...cells);
	expect(cellsOf("department-spelling", sheet)).toEqual(fixes.map(([cell]) => cell));
	expect(fixesOf("department-spelling", sheet)).toEqual(fixes);
	for (const word of words) {
		expect(firstMessage("department-spelling", sheet)).toContain(word);
	}
});

test("the office's own name counts, however rare it is in the sheet", () => {
	const sheet = departments("健康政策", "健康政策", "健康政策課");
	const settings = { departments: [{ name: "健康政策課", aliases: [] }] };
	expect(cellsOf("department-spelling", sheet, undefined, settings)).toEqual(["D2", "D3"]);
	expect(fixesOf("department-spelling", sheet, settings)).toEqual([
		["D2", "健康政策課"],
		["D3", "健康政策課"],
	]);
});

test.each<[string, readonly string[]]>([
	["one spelling", [...CARE]],
	["the same line break everywhere", ["スポーツ\n振興課", "スポーツ\n振興課"]],
	["第１課 and 第２課", ["土木第１課", "土木第１課", "土木第１課", "土木第２課"]],
	["一課 and 二課", ["用地第一課", "用地第一課", "用地第一課", "用地第二課"]],
	["north and south", ["北部市民センター", "北部市民センター", "北部市民センター", "南部市民センター"]],
	["east and west", ["東福祉事務所", "東福祉事務所", "東福祉事務所", "西福祉事務所"]],
	["上 and 下", ["上水道課", "上水道課", "上水道課", "下水道課"]],
	["計画 and 整備", ["都市計画課", "都市計画課", "都市計画課", "都市整備課"]],
	["農業 and 林業", ["農業振興課", "農業振興課", "農業振興課", "農業振興課", "林業振興課"]],
	["政策 and 対策", ["環境政策課", "環境政策課", "環境政策課", "環境政策課", "環境対策課"]],
	["short names of one letter's difference", ["市民課", "市民課", "市民課", "町民課"]],
	["市民課 and 市民税課", ["市民課", "市民課", "市民課", "市民税課"]],
	["部 and 課", ["健康福祉部", "健康福祉部", "健康福祉部", "健康福祉課"]],
	["課 and 室", ["健康政策課", "健康政策課", "健康政策課", "健康政策室"]],
	["a section of the department", ["福祉政策課", "福祉政策課", "福祉政策課", "福祉政策課地域福祉係"]],
	["the board and its office", ["教育委員会", "教育委員会", "教育委員会", "教育委員会事務局"]],
	["other separators", ["福祉政策課\n介護保険課", "福祉政策課、介護保険課", "介護保険課・福祉政策課"]],
	["the part that it plays", ["介護保険課", "介護保険課", "介護保険課（主）\n福祉政策課（副）", "福祉政策課"]],
	["a sign before the name", ["福祉政策課", "福祉政策課", "◎福祉政策課\n介護保険課", "介護保険課"]],
	["same as above", ["介護保険課", "〃", "同上", "介護保険課"]],
	["no name", ["介護保険課", "－", "未定", ""]],
	["all departments", ["介護保険課", "介護保険課", "全課", "関係各課"]],
])("not reported: %s", (_, cells) => {
	const sheet = departments(...cells);
	expect(cellsOf("department-spelling", sheet)).toEqual([]);
	expect(fixesOf("department-spelling", sheet)).toEqual([]);
});

test("two names that the office has both are no variants", () => {
	const sheet = departments("介護保険課", "介護保険課", "介護保険課", "介護保健課");
	const settings = {
		departments: [
			{ name: "介護保険課", aliases: [] },
			{ name: "介護保健課", aliases: [] },
		],
	};
	expect(cellsOf("department-spelling", sheet, undefined, settings)).toEqual([]);
});

// Read by hand: everywhere else 健康政策 and 介護保険 stand without 課; both cells of スポーツ⏎振興課 are alike.
test("in the sample exactly one", () => {
	expect(cellsOf("department-spelling", sample())).toEqual(["D26"]);
	expect(fixesOf("department-spelling", sample())).toEqual([["D26", "健康政策\n介護保険"]]);
	expect(firstMessage("department-spelling", sample())).toContain("健康政策");
});

test.each<[string, readonly string[]]>([
	["a name with ・ in it", ["文化課", "文化課", "文化課", "文化・スポーツ課"]],
	["its last word alone elsewhere", ["観光", "観光", "観光", "商工・観光課"]],
	["people who take part", ["市民課", "市民課", "市民課", "市民", "市民、市民課"]],
])("not reported: %s", (_, cells) => {
	expect(cellsOf("department-spelling", departments(...cells))).toEqual([]);
});

test("of two spellings as common as each other the name in full is right", () => {
	expect(fixesOf("department-spelling", departments("防災", "防災課"))).toEqual([["D2", "防災課"]]);
});

test.each([
	["子ども家庭課", "こども家庭課"],
	["障がい福祉課", "障害福祉課"],
	["まちづくり推進課", "街づくり推進課"],
])("a name in kana and in kanji: %s, %s", (usual, other) => {
	expect(fixesOf("department-spelling", departments(usual, usual, other))).toEqual([["D4", usual]]);
});

test("the office's own spelling is right, in kana or in kanji", () => {
	const settings = { departments: [{ name: "こども家庭課", aliases: [] }] };
	const sheet = departments("子ども家庭課", "子ども家庭課", "こども家庭課");
	expect(fixesOf("department-spelling", sheet, settings)).toEqual([
		["D2", "こども家庭課"],
		["D3", "こども家庭課"],
	]);
});

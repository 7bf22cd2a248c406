// unknown-department: a department that is not on the office's list.
import { sample, TODAY } from "../table/sheet-fixture";
import { cellsOf, findingsIn, tableWith } from "./findings-in";

const OFFICE = {
	departments: [
		{ name: "福祉政策課", aliases: ["地域共生室"] },
		{ name: "介護保険課", aliases: [] },
		{ name: "スポーツ振興課", aliases: [] },
		{ name: "ＩＣＴ推進課", aliases: [] },
	],
};

function departments(...cells: readonly string[]) {
	return tableWith(cells.map((D, index) => ({ B: `取組${"甲乙丙丁戊己庚辛"[index] ?? ""}`, D })));
}

function messages(...cells: readonly string[]): string {
	return findingsIn(departments(...cells), TODAY, OFFICE)
		.filter((finding) => finding.check === "unknown-department")
		.map((finding) => finding.message)
		.join("\n");
}

test.each<[string, readonly string[], readonly string[], string]>([
	["a department of another name", ["福祉政策課", "市民協働課"], ["D3"], "市民協働課"],
	["one used throughout", ["市民協働課", "市民協働課"], ["D2", "D3"], "市民協働課"],
	["beside one on the list, by lines", ["福祉政策課\n市民協働課"], ["D2"], "市民協働課"],
	["beside one on the list, by 、", ["市民協働課、介護保険課"], ["D2"], "市民協働課"],
	["an older name", ["福祉政策課", "長寿生きがい課", "介護保険課"], ["D3"], "長寿生きがい課"],
	["without 課", ["福祉政策課", "農業水産"], ["D3"], "農業水産"],
	["a body outside the office", ["福祉政策課", "社会福祉協議会"], ["D3"], "社会福祉協議会"],
])("reported: %s", (_, cells, named, word) => {
	expect(cellsOf("unknown-department", departments(...cells), undefined, OFFICE)).toEqual(named);
	expect(messages(...cells)).toContain(word);
});

test("the message leaves out the names that are on the list", () => {
	expect(messages("スポーツ振興課\n市民協働課")).not.toContain("スポーツ振興課");
});

test.each<[string, readonly string[]]>([
	["on the list", ["福祉政策課", "介護保険課"]],
	["an alias", ["地域共生室"]],
	["several on the list", ["福祉政策課\n介護保険課", "福祉政策課、地域共生室"]],
	["without 課", ["福祉政策", "介護保険"]],
	["of another width", ["ICT推進課"]],
	["with a space", ["福祉　政策課"]],
	["wrapped", ["スポーツ\n振興課"]],
	["the part that it plays", ["福祉政策課（主）\n介護保険課（副）"]],
	["a sign before the name", ["◎福祉政策課\n介護保険課"]],
	["same as above", ["福祉政策課", "〃", "同上"]],
	["no name", ["－", "未定", "", "該当なし"]],
	["all departments", ["全課", "関係各課", "全庁"]],
])("not reported: %s", (_, cells) => {
	expect(cellsOf("unknown-department", departments(...cells), undefined, OFFICE)).toEqual([]);
});

test("without a list every name is known", () => {
	expect(cellsOf("unknown-department", departments("福祉政策課", "市民協働課"))).toEqual([]);
	expect(cellsOf("unknown-department", departments("市民協働課"), undefined, { departments: [] })).toEqual([]);
});

// Read by hand: the names of the sample's department column.
const NAMES = [
	"介護保険",
	"住宅政策",
	"健康政策",
	"福祉政策",
	"地域保健",
	"産業政策",
	"歩ける環境政策",
	"環境政策",
	"交通政策",
	"スポーツ振興課",
];

test("in the sample none without a list, none with a list of all its names, one where a name is left out", () => {
	const listed = (names: readonly string[]) => ({ departments: names.map((name) => ({ name, aliases: [] })) });
	expect(cellsOf("unknown-department", sample())).toEqual([]);
	expect(cellsOf("unknown-department", sample(), undefined, listed(NAMES))).toEqual([]);
	const short = listed(NAMES.filter((name) => name !== "産業政策"));
	expect(cellsOf("unknown-department", sample(), undefined, short)).toEqual(["D80"]);
});

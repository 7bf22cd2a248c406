// Department cells: wrapped names, several names, two spellings of one.
import { splitDepartments } from "../../src/text/department";

function namesIn(cell: string, others: readonly string[] = []): readonly string[] {
	return splitDepartments([cell, ...others])[0] ?? [];
}

test.each([
	["福祉政策課", ["福祉政策課"]],
	["　福祉政策課 ", ["福祉政策課"]],
	["福祉 政策課", ["福祉政策課"]],
	["", []],
	["\u3000\n", []],
	["福祉政策課\n介護保険課", ["福祉政策課", "介護保険課"]],
	["福祉政策\n介護保険", ["福祉政策", "介護保険"]],
	["福祉政策\n\n介護保険\n", ["福祉政策", "介護保険"]],
	["福祉政策課、介護保険課", ["福祉政策課", "介護保険課"]],
	["福祉政策課・介護保険課", ["福祉政策課", "介護保険課"]],
	["福祉政策課／介護保険課", ["福祉政策課", "介護保険課"]],
	["福祉政策課 及び 介護保険課", ["福祉政策課", "介護保険課"]],
	["福祉政策課\n福祉政策課", ["福祉政策課"]],
	["スポーツ\n振興課", ["スポーツ振興課"]],
	["文化\n振興課", ["文化振興課"]],
	["歩ける環\n境政策\n環境政策\n交通政策", ["歩ける環境政策", "環境政策", "交通政策"]],
	["健康政策\n課\n介護保険\n課", ["健康政策課", "介護保険課"]],
	["健康政策\r\n課", ["健康政策課"]],
	["ﾌｸｼ政策課", ["フクシ政策課"]],
	["Welfare Policy", ["Welfare Policy"]],
])("%j names %j", (cell, names) => {
	expect(namesIn(cell)).toEqual(names);
});

test("a name that stands alone in another cell is one name here, too", () => {
	expect(namesIn("こども\nまちづくり\n広場", ["まちづくり", "広場"])).toEqual(["こども", "まちづくり", "広場"]);
});

describe("with and without 課", () => {
	test.each([
		[["福祉政策", "福祉政策", "福祉政策課"], "福祉政策"],
		[["福祉政策", "福祉政策課", "福祉政策課"], "福祉政策課"],
	])("%j become the commoner spelling", (cells, spelling) => {
		expect(splitDepartments(cells)).toEqual(cells.map(() => [spelling]));
	});

	test("within one cell they are one department", () => {
		expect(splitDepartments(["福祉政策\n福祉政策課", "福祉政策課"])).toEqual([["福祉政策課"], ["福祉政策課"]]);
	});

	test("other endings stay apart", () => {
		expect(splitDepartments(["福祉政策課", "福祉政策部"])).toEqual([["福祉政策課"], ["福祉政策部"]]);
	});
});

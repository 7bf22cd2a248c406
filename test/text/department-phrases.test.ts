// Department cells as offices write them: what a separator keeps apart stays apart, what a line break cut is joined.
import { splitDepartments } from "../../src/text/department";

const KNOWN = ["福祉政策", "介護保険"];

test.each<readonly [string, readonly string[]]>([
	["消防、警防", ["消防", "警防"]],
	["こども未来、母子", ["こども未来", "母子"]],
	["福祉・介護", ["福祉", "介護"]],
	["Education, Facilities", ["Education", "Facilities"]],
	["福祉政策　介護保険", ["福祉政策", "介護保険"]],
	["福祉政策と介護保険", ["福祉政策", "介護保険"]],
	["福祉政策及び介護保険", ["福祉政策", "介護保険"]],
	["福祉政策（主）\n介護保険（副）", ["福祉政策", "介護保険"]],
	["◎福祉政策\n○介護保険", ["福祉政策", "介護保険"]],
	["高齢福祉課（介護予防係）\n健康づくり課", ["高齢福祉課(介護予防係)", "健康づくり課"]],
	["こども家庭\n障害者\n介護保険", ["こども家庭", "障害者", "介護保険"]],
	["スポーツ\n振興課", ["スポーツ振興課"]],
	["歩ける環\n境政策\n環境政策\n交通政策", ["歩ける環境政策", "環境政策", "交通政策"]],
	["健康政策\n課\n介護保険\n課", ["健康政策課", "介護保険"]],
	["－", []],
	["〃", []],
])("%j", (cell, names) => {
	expect(splitDepartments([...KNOWN, ...KNOWN, cell])[4]).toEqual(names);
});

// unknown-department: a department that the office's list does not have.
import { officeNames } from "../text/department";
import { foldKey, oneLine } from "../text/width";
import { departmentCells } from "./department-variants";
import { defineRule } from "./rule";

/** All or several departments at once. */
const SEVERAL =
	/^(?:全|各|庁内|全庁|関係|担当|所管|その他)?(?:各|関係|担当|所管)?(?:課|室|部|局|部局|部署|所属|課室|部課|庁)(?:等|ほか|他)?$/;
/** What is added to a name: the part of the department that is meant, or that there are more. */
const ADDED = /(?:\([^()]*\)|ほか|他|など|等)$/;
/** 福祉部介護保険課: the division before the department. */
const DIVISION = /^.{1,12}?(?:本部|部|局|事務所)(?=.{2})/;

/** A name and what it may be without what stands around it. */
function readings(name: string): readonly string[] {
	const key = foldKey(name);
	const bare = key.replace(ADDED, "");
	return [key, bare, bare.replace(DIVISION, "")];
}

export const unknownDepartment = defineRule({
	id: "unknown-department",
	severity: "warning",
	highlight: "wrong",
	needsSetting: true,
	*find(table, settings) {
		const { departments } = settings;
		if (departments.length === 0) {
			return;
		}
		const office = officeNames(departments);
		for (const { cell, entry, names } of departmentCells(table, settings)) {
			const unknown = names.filter(
				({ name, listed }) =>
					!listed && !SEVERAL.test(foldKey(name)) && readings(name).every((reading) => office(reading) === undefined),
			);
			if (unknown.length > 0) {
				yield { cell, entry, params: { names: unknown.map(({ typed }) => oneLine(typed)) } };
			}
		}
	},
});

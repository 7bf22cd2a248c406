// department-spelling: one department's name is written in several ways.
import type { TextEdit } from "../text/text-edits";
import { isBlank } from "../text/width";
import { type DepartmentInCell, departmentCells } from "./department-variants";
import { defineRule } from "./rule";

/** Where only spaces and line breaks are too many, these go; else what lies between the common beginning and end. */
function editsOf({ typed, right, start }: DepartmentInCell): readonly TextEdit[] {
	if (typed.replace(/\s/g, "") === right) {
		return [...typed.matchAll(/\s+/g)].map(({ 0: spaces, index }) => ({
			start: start + index,
			end: start + index + spaces.length,
			text: "",
		}));
	}
	const most = Math.min(typed.length, right.length);
	let ahead = 0;
	while (ahead < most && typed[ahead] === right[ahead]) {
		ahead++;
	}
	let behind = 0;
	while (behind < most - ahead && typed[typed.length - 1 - behind] === right[right.length - 1 - behind]) {
		behind++;
	}
	const text = right.slice(ahead, right.length - behind);
	return [{ start: start + ahead, end: start + typed.length - behind, text }];
}

/** A name between whose lines something else stands cannot be set right by itself. */
function isWhole({ typed, name }: DepartmentInCell): boolean {
	return [...typed].filter((letter) => !isBlank(letter)).length <= [...name].length + 2;
}

export const departmentSpelling = defineRule({
	id: "department-spelling",
	severity: "warning",
	highlight: "wrong",
	fixes: true,
	*find(table, settings) {
		const official = new Set(settings.departments.map(({ name }) => name));
		for (const { cell, entry, names } of departmentCells(table, settings)) {
			const variants = names.filter((name) => name.typed !== name.right && isWhole(name));
			if (variants.length > 0) {
				const told = variants.map(({ typed, right }) => ({
					typed: typed.replace(/(?<!\s)\s*[\r\n]\s*/g, "⏎"),
					right,
					official: official.has(right),
				}));
				yield { cell, entry, params: { variants: told }, fix: [{ cell, edits: variants.flatMap(editsOf) }] };
			}
		}
	},
});

// unknown-mark: the mark column holds something that the scale does not have.
import { readMark } from "../text/mark";
import { oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

export const unknownMark = defineRule({
	id: "unknown-mark",
	severity: "error",
	highlight: "wrong",
	*find(table) {
		for (const { marks, index } of table.entries) {
			for (const [column, mark] of marks.entries()) {
				const scale = table.marks[column]?.scale ?? table.scale;
				// A column without a scale (percentages, prose) has no wrong marks.
				if (scale.length > 0 && readMark(mark.says ?? mark.text, scale).kind === "unknown") {
					const params = { mark: shorten(oneLine(mark.text), 20), scale: scale.map(({ symbol }) => symbol) };
					yield { cell: mark.cell, entry: index, params };
				}
			}
		}
	},
});

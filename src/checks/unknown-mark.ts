// unknown-mark: the mark column holds something that the scale does not have.
import { readMark } from "../text/mark";
import { oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

export const unknownMark = defineRule({
	id: "unknown-mark",
	severity: "error",
	highlight: "wrong",
	*find(table) {
		if (table.scaleSource === "open") {
			return;
		}
		const scale = table.scale.map((mark) => mark.symbol);
		for (const { marks, index } of table.entries) {
			for (const mark of marks) {
				if (readMark(mark.says ?? mark.text, table.scale).kind === "unknown") {
					yield { cell: mark.cell, entry: index, params: { mark: shorten(oneLine(mark.text), 20), scale } };
				}
			}
		}
	},
});

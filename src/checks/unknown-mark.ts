// unknown-mark: the mark column holds something that the scale does not have.
import { readMark } from "../text/mark";
import { isPlaceholder } from "../text/placeholder";
import { oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

export const unknownMark = defineRule({
	id: "unknown-mark",
	severity: "error",
	highlight: "wrong",
	*find(table) {
		const scale = table.scale.map((mark) => mark.symbol).join("・");
		for (const { mark, index } of table.entries) {
			if (mark !== null && readMark(mark.text, table.scale).kind === "unknown" && !isPlaceholder(mark.text)) {
				yield { cell: mark.cell, entry: index, params: { mark: shorten(oneLine(mark.text), 20), scale } };
			}
		}
	},
});

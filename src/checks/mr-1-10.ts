// mr-1-10: characters that another machine may show otherwise or not at all.
import type { CellRef } from "../table/a1";
import { atFirst } from "./first-cells";
import { defineRule } from "./rule";

/**
 * What the common character set of Japanese machines (JIS X 0208) lacks and vendors added: numbers and words in rings
 * and brackets, Roman numerals, units and words pressed into one character, a few signs, variants of characters in
 * names, and all beyond the first 65,536 characters, with the character that a variant is of.
 */
const DEPENDENT =
	/[\u2460-\u24ff\u2776-\u2793\u3220-\u33ff\u2160-\u217f\u2116\u2121\u2211\u221f\u22bf\u222e\u301d\u301f\u260e\u260f\u2713\u2714\u2715\u2716\u2665\u2661\u9ad9\u5fb7\u6ff5\uf929\uf9dc\ufa0e-\ufa2d]|[^\ud800-\udfff]\udb40[\udd00-\uddef]|[\ud800-\udbff][\udc00-\udfff]/g;

/** How many of them a message shows. */
const SHOWN = 10;

export const mr110 = defineRule({
	id: "mr-1-10",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	inspect() {
		const found: CellRef[] = [];
		const signs = new Set<string>();
		return {
			look({ cell, text }) {
				const dependent = text.match(DEPENDENT);
				if (dependent !== null) {
					found.push(cell);
					for (const sign of dependent) {
						signs.add(sign);
					}
				}
				return null;
			},
			conclude: () => atFirst(found, { signs: [...signs].slice(0, SHOWN) }),
		};
	},
});

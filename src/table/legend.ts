// Reads the legend of marks that stands near the table: 「◎・・・事業を拡充・充実」.
import { DEFAULT_SCALE, markFamily, markShape, type Scale, type ScaleMark } from "../text/mark";
import { foldWidth } from "../text/width";
import type { Grid } from "./grid";

const KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark) => markFamily(mark.symbol)));

/** A symbol, a sign that says "means", and the meaning up to the next symbol, line or gap. */
const DEFINITION = /^\s*(\S{1,2}?)\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
const GAP =
	/\r?\n|(?<![\u3000 ])[\u3000 ]{2,}(?=\S{1,2}?\s*(?:・{2,}|…|[:：=＝]))|[、,]\s*(?=[◎〇○◯△×✕]\s*(?:・{2,}|…|[:：=＝]))/;

interface Definition extends ScaleMark {
	/** One of the usual marks; other symbols explain something else as often. */
	readonly usual: boolean;
}

function definitionsIn(text: string): readonly Definition[] {
	return text.split(GAP).flatMap((piece) => {
		const [, symbol = "", meaning = ""] = DEFINITION.exec(piece ?? "") ?? [];
		if (symbol === "") {
			return [];
		}
		const folded = foldWidth(symbol);
		const usual = KNOWN_FAMILIES.has(markFamily(folded)) && !/^[0oOxX]$/.test(folded);
		return [{ symbol, meaning: meaning.trim(), usual }];
	});
}

/**
 * The scale that the sheet itself explains, in the order in which it does. Symbols other than the usual marks, such as
 * A, B and C, count only where one of them is used as a mark.
 * @param headerRow rows above it are searched
 * @param marks texts of the mark column
 * @returns null when fewer than two marks are explained
 */
export function readLegend(grid: Grid, headerRow: number, marks: readonly string[]): Scale | null {
	const definitions: Definition[] = [];
	for (let row = 0; row < headerRow; row++) {
		for (const anchor of grid.anchorsInRow(row)) {
			definitions.push(...definitionsIn(grid.textAt(anchor.row, anchor.column)));
		}
	}
	const used = new Set(marks.map((mark) => foldWidth(mark).trim()));
	const othersUsed = definitions.some(({ symbol, usual }) => !usual && used.has(foldWidth(symbol)));
	const scale = new Map<string, ScaleMark>();
	for (const { symbol, meaning, usual } of definitions) {
		const key = markShape(symbol);
		if ((usual || othersUsed) && !scale.has(key)) {
			scale.set(key, { symbol, meaning });
		}
	}
	return scale.size >= 2 ? [...scale.values()] : null;
}

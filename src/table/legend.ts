// Reads the legend of marks that stands near the table: 「◎・・・事業を拡充・充実」.
import { DEFAULT_SCALE, markFamily, type Scale, type ScaleMark } from "../text/mark";
import { foldWidth } from "../text/width";
import type { Grid } from "./grid";

const KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark) => markFamily(mark.symbol)));

/** A symbol, a sign that says "means", and the meaning up to the next symbol, line or gap. */
const DEFINITION = /^\s*(\S{1,2}?)\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
const GAP = /\r?\n|[\u3000 ]{2,}(?=\S{1,2}?\s*(?:・{2,}|…|[:：=＝]))|[、,]\s*(?=[◎〇○◯△×✕]\s*(?:・{2,}|…|[:：=＝]))/;

function definitionsIn(text: string): readonly ScaleMark[] {
	return text.split(GAP).flatMap((piece) => {
		const match = DEFINITION.exec(piece ?? "");
		const [, symbol = "", meaning = ""] = match ?? [];
		return match !== null && KNOWN_FAMILIES.has(markFamily(foldWidth(symbol))) && !/^[0oOxX]$/.test(foldWidth(symbol))
			? [{ symbol, meaning: meaning.trim() }]
			: [];
	});
}

/**
 * The scale that the sheet itself explains, in the order in which it does.
 * @param headerRow rows above it are searched
 * @returns null when fewer than two marks are explained
 */
export function readLegend(grid: Grid, headerRow: number): Scale | null {
	const marks = new Map<string, ScaleMark>();
	for (let row = 0; row < headerRow; row++) {
		for (const anchor of grid.anchorsInRow(row)) {
			for (const mark of definitionsIn(grid.textAt(anchor.row, anchor.column))) {
				const family = markFamily(mark.symbol);
				if (!marks.has(family)) {
					marks.set(family, mark);
				}
			}
		}
	}
	return marks.size >= 2 ? [...marks.values()] : null;
}

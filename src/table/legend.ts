// Reads the legend of marks that stands near the table: 「◎・・・事業を拡充・充実」.
import { DEFAULT_SCALE, markFamily, markShape, type Scale, type ScaleMark } from "../text/mark";
import { foldWidth } from "../text/width";
import type { Grid } from "./grid";

const KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark) => markFamily(mark.symbol)));

/** A symbol, a sign that says "means", and the meaning up to the next symbol, line or gap. */
const DEFINITION = /^\s*[「【]?(\S{1,8}?)[」】]?\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
const GAP =
	/\r?\n|(?<![\u3000 ])[\u3000 ]{2,}(?=\S{1,8}?\s*(?:・{2,}|…|[:：=＝]))|[、,，;；／/]\s*(?=(?:[◎〇○◯△▲×✕●]|[A-ZＡ-Ｚ1-5１-５])\s*(?:・{2,}|…|[:：=＝]))/;
/** 「評価基準　Ａ：…」: words before the first symbol of a line. */
const LEAD =
	/^\s*[【[(（「]?(?:評価|判定|進捗)?(?:基準|区分|凡例|の目安|legend|key|rating)[】\])）」]?\s*[:：]?\s*(?=\S{1,8}?\s*[:：=＝…・])/i;

interface Definition extends ScaleMark {
	/** One of the usual marks; other symbols explain something else as often. */
	readonly usual: boolean;
	readonly row: number;
	readonly column: number;
}

/** Longer cells are prose. */
const LONGEST_LEGEND = 1000;

function definitionsIn(text: string): readonly Omit<Definition, "row" | "column">[] {
	if (text.length > LONGEST_LEGEND) {
		return [];
	}
	return text
		.replace(LEAD, "")
		.split(GAP)
		.flatMap((piece) => {
			const [, symbol = "", meaning = ""] = DEFINITION.exec(piece ?? "") ?? [];
			if (symbol === "") {
				return [];
			}
			const folded = foldWidth(symbol);
			const usual = KNOWN_FAMILIES.has(markFamily(folded)) && !/^[0oOxX]$/.test(folded);
			return [{ symbol, meaning: meaning.trim(), usual }];
		});
}

/** A symbol and its meaning in two cells side by side: 「◎」「計画以上」. */
function definitionAcross(
	grid: Grid,
	row: number,
	column: number,
	next: number,
): Omit<Definition, "row" | "column"> | null {
	const symbol = grid.textAt(row, column).trim();
	const meaning = grid.textAt(row, next).trim();
	const usual = KNOWN_FAMILIES.has(markFamily(symbol)) && !/^[0oOxX]$/.test(foldWidth(symbol));
	return usual && meaning.length > 2 ? { symbol, meaning, usual } : null;
}

function definitionsInRow(grid: Grid, row: number): readonly Definition[] {
	const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row);
	return anchors.flatMap((anchor, index) => {
		const { column } = anchor;
		const next = anchors[index + 1];
		const across = next === undefined ? null : definitionAcross(grid, row, column, next.column);
		const found = across === null ? definitionsIn(grid.textAt(row, column)) : [across];
		return found.map((definition) => ({ ...definition, row, column }));
	});
}

/**
 * The scale that the sheet itself explains, in the order in which it does. Symbols other than the usual marks, such as
 * A, B and C or 達成, count only where one of them is used as a mark, and only beside that one.
 * @param rows where to look: above the header, and beneath the last entry
 * @param marks texts of the mark columns
 * @returns null when fewer than two marks are explained
 */
export function readLegend(grid: Grid, rows: readonly number[], marks: readonly string[]): Scale | null {
	const definitions = rows.flatMap((row) => definitionsInRow(grid, row));
	const used = new Set(marks.map((mark) => foldWidth(mark).trim()));
	const inUse = definitions.filter(({ symbol }) => used.has(foldWidth(symbol)));
	const scale = new Map<string, ScaleMark>();
	for (const { symbol, meaning, usual, row, column } of definitions) {
		const key = markShape(symbol);
		const isBeside = inUse.some((other) => other.row === row || other.column === column);
		const isShort = foldWidth(symbol).length <= 2;
		if ((usual || (isBeside && (isShort || inUse.some((other) => other.symbol.length > 2)))) && !scale.has(key)) {
			scale.set(key, { symbol, meaning });
		}
	}
	return scale.size >= 2 ? [...scale.values()] : null;
}

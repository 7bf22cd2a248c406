// Reads the legend of marks that stands near the table: 「◎・・・事業を拡充・充実」.
import { DEFAULT_SCALE, markFamily, markShape, type Scale, type ScaleMark } from "../text/mark";
import { foldWidth } from "../text/width";
import type { CellRef } from "./a1";
import type { Grid } from "./grid";

const KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark) => markFamily(mark.symbol)));

/** A short symbol, a sign that says "means", and the meaning up to the next symbol, line or gap. */
const DEFINITION = /^\s*[「【]?(\S{1,2}?)[」】]?\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
/** The same with a word or two for a symbol: they must be in use. */
const WORDED = /^\s*[「【]?(\S.{0,20}?)[」】]?\s*(?:・{2,}|…+|[:：=＝→]|\s[-–―]+\s)\s*(\S.*)$/;
/** 「◎ 達成」 */
const SPACED = /^\s*([☆◎〇○◯△▲×✕●])[\u3000 ]+([^\s:：=＝・…(（][^:：=＝]{1,30})$/;
/** 「◎（達成）」 */
const BRACKETED = /^\s*(\S{1,2}?)\s*[（(]([^（）()]{2,})[)）]\s*$/;
const GAP =
	/\r?\n|(?<![\u3000 ])[\u3000 ]+(?=[☆◎〇○◯△▲×✕●]\s*(?:[（(:：=＝]|・{2,}|…))|(?<![\u3000 ])[\u3000 ]{2,}(?=[☆◎〇○◯△▲×✕●][\u3000 ])|[・、,，;；／/][\u3000 ]*(?=[☆◎〇○◯△▲×✕●]\s*[（(])|(?<![\u3000 ])[\u3000 ]{2,}(?=\S{1,8}?\s*(?:・{2,}|…|[:：=＝]))|[、,，;；／/]\s*(?=(?:[◎〇○◯△▲×✕●]|[A-ZＡ-Ｚ1-5１-５])\s*(?:・{2,}|…|[:：=＝]))/;
/** 「評価基準　Ａ：…」, 「評価（Ａ：…」, "Status: …": words before the first symbol of a line. */
const LEAD =
	/^\s*※?[【[(（「]?(?:(?:評価|判定|進捗)?(?:基準|区分|凡例|の目安)|評価|判定|進捗|legend|key|status|rag|rating)[】\])）」]?\s*[:：(（]?\s*(?=\S.{0,20}?\s*(?:[:：=＝…・（(]|\s[-–―]))/i;
/** A bracket that opened before the first symbol. */
const CLOSING = /^([^(（]*)[)）]$/;

interface Definition extends ScaleMark {
	/** One of the usual marks; other symbols explain something else as often. */
	readonly usual: boolean;
	readonly cell: CellRef;
}

/** Longer cells are prose. */
const LONGEST_LEGEND = 1000;

function isUsual(symbol: string): boolean {
	return KNOWN_FAMILIES.has(markFamily(symbol)) && !/^[0oOxX]$/.test(foldWidth(symbol));
}

/** Letters, digits and signs may be marks that nobody happened to give; words may not. */
function isSign(symbol: string): boolean {
	return /^(?:[A-Z][+-]?|[0-9]|[^\p{L}\d])$/u.test(foldWidth(symbol));
}

function definitionsIn(text: string, used: ReadonlySet<string>): readonly ScaleMark[] {
	if (text.length > LONGEST_LEGEND) {
		return [];
	}
	return text.split(GAP).flatMap((piece = "") => {
		const bare = piece.replace(LEAD, "");
		const [, word = "", worded = ""] = WORDED.exec(bare) ?? [];
		const [, symbol = "", meaning = ""] = DEFINITION.exec(bare) ?? [];
		const [, bracketed = "", explained = ""] = BRACKETED.exec(bare) ?? [];
		const [, spaced = "", said = ""] = SPACED.exec(bare) ?? [];
		if (spaced !== "") {
			return [{ symbol: spaced, meaning: said.trim() }];
		}
		const isBracketed = isUsual(bracketed) || used.has(foldWidth(bracketed));
		const found = used.has(foldWidth(word)) ? [word, worded] : isBracketed ? [bracketed, explained] : [symbol, meaning];
		const [sign = "", means = ""] = found;
		return sign === "" ? [] : [{ symbol: sign, meaning: means.trim().replace(CLOSING, "$1") }];
	});
}

/** Definitions of a row: within its cells, or a symbol and its meaning in two cells side by side. */
function definitionsInRow(grid: Grid, anchors: readonly CellRef[], used: ReadonlySet<string>): readonly Definition[] {
	const definitions: Definition[] = [];
	for (let index = 0; index < anchors.length; index++) {
		const cell = anchors[index];
		const next = anchors[index + 1];
		if (cell === undefined) {
			continue;
		}
		const text = grid.textAt(cell.row, cell.column).trim();
		const beside = next === undefined ? "" : grid.textAt(next.row, next.column).trim();
		const isSymbol = text.length <= 20 && (isUsual(text) || used.has(foldWidth(text)) || isSign(text));
		if (isSymbol && beside.length > 1) {
			definitions.push({ symbol: text, meaning: beside, usual: isUsual(text), cell });
			index++;
		} else {
			definitions.push(...definitionsIn(text, used).map((mark) => ({ ...mark, usual: isUsual(mark.symbol), cell })));
		}
	}
	return definitions;
}

/**
 * The scale that the sheet itself explains, in the order in which it does. Symbols other than the usual marks count only
 * where they are used, or as letters and digits beside one that is: 「Ａ：達成　Ｂ：概ね達成」.
 * @param isBeside whether a cell lies outside the table: above, beneath or beside it
 * @param marks texts of the mark columns
 * @returns null when fewer than two marks are explained
 */
export function readLegend(
	grid: Grid,
	isBeside: (row: number, column: number) => boolean,
	marks: readonly string[],
): Scale | null {
	const used = new Set(marks.map((mark) => foldWidth(mark).trim()).filter((mark) => mark !== ""));
	const definitions: Definition[] = [];
	for (let row = 0; row < grid.rows; row++) {
		const anchors = grid.ownAnchorsInRow(row).filter((anchor) => isBeside(row, anchor.column));
		definitions.push(...definitionsInRow(grid, anchors, used));
	}
	const inUse = definitions.filter(({ symbol }) => used.has(foldWidth(symbol)));
	const scale = new Map<string, ScaleMark>();
	for (const { symbol, meaning, usual, cell } of definitions) {
		const key = markShape(symbol);
		const isNear = inUse.some((other) => other.cell.row === cell.row || other.cell.column === cell.column);
		const belongs = usual || used.has(foldWidth(symbol)) || (isSign(symbol) && isNear);
		if (belongs && (usual || inUse.length > 0) && !scale.has(key)) {
			scale.set(key, { symbol, meaning });
		}
	}
	return scale.size >= 2 ? [...scale.values()] : null;
}

// Columns of numbers in a table: which they are, and what stands in them besides plain numbers.
import type { CellRef } from "../table/a1";
import { createGrid } from "../table/grid";
import type { ProgressTable } from "../table/progress-table";
import { UNITS } from "../text/units";
import { DASHES, foldKey } from "../text/width";

/** plain: 1,201 or 45.2% · dressed: a number with words (135人, 約130) · sign: －, … · words: anything else. */
type NumberCellKind = "plain" | "dressed" | "sign" | "words";

export interface NumberCell {
	readonly cell: CellRef;
	readonly text: string;
	readonly kind: NumberCellKind;
}

export interface NumberColumn {
	/** Cell of the lowest heading. */
	readonly heading: CellRef;
	/** Headings over it as staff wrote them, top to bottom. */
	readonly headings: readonly string[];
	/** Cells that are filled in, top to bottom. */
	readonly cells: readonly NumberCell[];
}

const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
const PLAIN = new RegExp(`^-?${NUMBER}%?$`);
const DRESSED = new RegExp(
	`^(?:約|およそ|おおむね|概ね|延べ?|のべ|計|[(\\[])?[-▲△+¥$]?${NUMBER}(?:${UNITS}|[a-z]{1,10})?(?:以上|以下|未満|程度|余り?|超|弱|強)?[)\\]]?(?:[(※*][^()]{0,20}\\)?)?$`,
	"i",
);
const SIGN = new RegExp(`^(?:[${DASHES}]{1,4}|[.・*※×▲△〃々″"#/]{1,8}|x{1,3}|n\\.?a\\.?|n/a|同上)$`, "i");

/** Longer texts are prose. */
const LONGEST = 40;

function kindOf(text: string): NumberCellKind {
	if (text.length > LONGEST) {
		return "words";
	}
	const trimmed = text.trim();
	const folded = foldKey(text);
	if (PLAIN.test(trimmed)) {
		return "plain";
	}
	return DRESSED.test(folded) ? "dressed" : SIGN.test(folded) ? "sign" : "words";
}

/** Numbers that count nothing: numbering, codes, years and days, ranks. */
const NO_QUANTITY =
	/番号|^no\.?$|^№$|コード|\bid\b|電話|郵便|年度?$|年月|日付|期日|時期|順|優先|段階|ランク|レベル|評価|判定|頁|ページ/i;

const FEWEST_NUMBERS = 2;

/** In a column of numbers at least three of four texts are numbers; signs do not count either way. */
function isOfNumbers(cells: readonly NumberCell[]): boolean {
	const count = (...kinds: readonly NumberCellKind[]): number =>
		cells.filter(({ kind }) => kinds.includes(kind)).length;
	const numbers = count("plain", "dressed");
	return numbers >= FEWEST_NUMBERS && numbers * 4 >= (numbers + count("words")) * 3;
}

/** Columns that hold numbers, left to right; those of numbering, codes, marks and other roles are none. */
export function numberColumns(table: ProgressTable): readonly NumberColumn[] {
	const grid = createGrid(table.snapshot);
	const years = new Set(table.years.flatMap(({ columns }) => columns));
	return table.columnUses.flatMap(({ column, headings, cell, use, corrected }): readonly NumberColumn[] => {
		const isOther =
			use.kind === "ignored" && !corrected && !NO_QUANTITY.test(foldKey(headings[headings.length - 1] ?? ""));
		if (!years.has(column) && !isOther) {
			return [];
		}
		const cells = table.entries.flatMap(({ row }): readonly NumberCell[] => {
			const text = grid.textAt(row, column);
			return text === "" || grid.anchorOf(row, column).row !== row
				? []
				: [{ cell: { row, column: grid.anchorOf(row, column).column }, text, kind: kindOf(text) }];
		});
		return isOfNumbers(cells) ? [{ heading: cell, headings, cells }] : [];
	});
}

// Cell references inside formulas: which tabs they name, and how they move with rows and columns.
import { columnIndex, columnLetters } from "../a1";

const outsideStrings = /"(?:[^"]|"")*"|[^"]+/g;
const reference =
	/(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(!])/gu;
const sheetPrefix = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(?=\$?[A-Za-z]{1,3}|\$?\d)/gu;

export interface Reference {
	/** null: the formula's own tab. */
	readonly sheetName: string | null;
	readonly row: number;
	readonly column: number;
	readonly fixedRow: boolean;
	readonly fixedColumn: boolean;
}

/** Names of the tabs that a formula refers to outright; what INDIRECT builds at run time is no reference. */
export function sheetsNamedIn(formula: string): string[] {
	return pieces(formula)
		.filter((piece) => !piece.startsWith('"'))
		.flatMap((piece) =>
			[...piece.matchAll(sheetPrefix)].map((match) => match[1]?.replaceAll("''", "'") ?? match[2] ?? ""),
		);
}

/** Rewrites each single-cell reference; null stands for a cell that is gone. */
export function mapReferences(
	formula: string,
	move: (reference: Reference) => { row: number; column: number } | null,
): string {
	return pieces(formula)
		.map((piece) => (piece.startsWith('"') ? piece : piece.replace(reference, (...match) => rewrite(match, move))))
		.join("");
}

function rewrite(
	match: readonly unknown[],
	move: (reference: Reference) => { row: number; column: number } | null,
): string {
	const [, prefix = "", columnSign, letters, rowSign, digits] = match as [string, ...(string | undefined)[]];
	const moved = move({
		sheetName: prefix === "" ? null : prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'"),
		row: Number(digits) - 1,
		column: columnIndex(letters ?? ""),
		fixedRow: rowSign === "$",
		fixedColumn: columnSign === "$",
	});
	return moved === null
		? `${prefix}#REF!`
		: `${prefix}${columnSign ?? ""}${columnLetters(moved.column)}${rowSign ?? ""}${moved.row + 1}`;
}

function pieces(formula: string): string[] {
	return [...formula.matchAll(outsideStrings)].map(([piece]) => piece);
}

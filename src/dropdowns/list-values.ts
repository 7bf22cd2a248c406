// What the list of a column offers: its words as the table writes them, then every other text that is right there.
import type { DepartmentName } from "../text/department";
import { isNotRated, readMark, type Scale } from "../text/mark";
import { isPlaceholder } from "../text/placeholder";
import { isSameAsAbove } from "../text/same-as-above";
import { TERMS, termsIn } from "../text/term";
import { isTermText } from "../text/term-cell";
import { foldKey, foldWidth, isBlank } from "../text/width";

function commonestFirst(texts: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const text of texts) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
}

/** Spaces around a text cannot be seen in a list, so they make no item of their own. */
function filled(texts: readonly string[]): readonly string[] {
	return texts.map((text) => text.trim()).filter((text) => !isBlank(text));
}

/** Chosen from a list, these would be read as if they were typed; signs alone, such as － and ++, are marks. */
const FORMULA_LIKE = /^[\s\p{Cc}\p{Cf}]*(?:[=@']|[+-]+[^+-])/u;

function distinct(...lists: readonly (readonly string[])[]): readonly string[] {
	return [...new Set(lists.flat())].filter((value) => !FORMULA_LIKE.test(value));
}

function standsForAnother(text: string): boolean {
	return isPlaceholder(text) || isSameAsAbove(text);
}

/** Ａ for A: a mark that is not in use yet, as a table that writes Ｂ would write it. */
function widened(symbol: string): string {
	return symbol.trim().replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/**
 * The marks of a scale, then what else the column rightly says: a mark with a note, －, 対象外, 〃.
 * @param texts one for each cell of the column
 */
export function markValues(texts: readonly string[], scale: Scale): readonly string[] {
	const used = commonestFirst(filled(texts));
	const spelled = scale.map((mark) => used.find((text) => foldWidth(text) === foldWidth(mark.symbol)));
	const found = spelled.filter((text) => text !== undefined);
	const areWide = found.length > 0 && found.every((text) => text !== foldWidth(text));
	const marks = scale.map(({ symbol }, index) => spelled[index] ?? (areWide ? widened(symbol) : symbol.trim()));
	const isNoMark = (text: string): boolean => isNotRated(text) || isSameAsAbove(text);
	const exact = used.filter((text) => readMark(text, scale).kind === "exact");
	return distinct(marks, exact, used.filter(isNoMark));
}

/**
 * The agreed terms, then what else the column rightly says: several of them, a span of years, 通年, －.
 * @returns null where most cells use words of the office's own that nobody has agreed on in the settings
 */
export function termValues(texts: readonly string[], terms: readonly string[]): readonly string[] | null {
	const cells = filled(texts);
	const told = cells.filter((text) => !standsForAnother(text));
	const isAgreed = terms !== TERMS;
	if (!isAgreed && told.filter((text) => termsIn(text, terms) !== null).length * 2 < told.length) {
		return null;
	}
	const used = commonestFirst(cells);
	const spelled = terms.map((term) => ({
		term,
		text: used.find((text) => {
			const named = termsIn(text, terms);
			return named?.length === 1 && named[0] === term;
		}),
	}));
	// Where the table writes every term in another way (Short, 短期的取組), the bare word would be a stranger in its list.
	const isBareWord = isAgreed || spelled.every(({ text }) => text === undefined) || spelled.some(isBare);
	const words = spelled.flatMap(({ term, text }) => text ?? (isBareWord ? [term] : []));
	return distinct(
		words,
		used.filter((text) => isTermText(text, terms) || standsForAnother(text)),
	);
}

function isBare({ term, text }: { readonly term: string; readonly text: string | undefined }): boolean {
	return text !== undefined && foldKey(text) === foldKey(term);
}

/** A department cell as it was read. */
export interface DepartmentCell {
	readonly text: string;
	readonly names: readonly string[];
}

/** Without 課, as the reader compares names. */
function nameKey(name: string): string {
	return foldKey(name).replace(/(?<=..)課$/, "");
}

/** One name on one line that is only spelled in another way than the list has it: that is for the person to see. */
function isOtherSpelling({ text, names }: DepartmentCell): boolean {
	const [name, ...more] = names;
	return name !== undefined && more.length === 0 && !/[\r\n]/.test(text) && nameKey(text) === nameKey(name);
}

/**
 * The office's departments, else those that the table names, the most used first; then the cells that name several, or
 * wrap a name over lines, so that no right entry counts as wrong.
 * @param cells one for each entry
 */
export function departmentValues(
	cells: readonly DepartmentCell[],
	office: readonly DepartmentName[],
): readonly string[] {
	const trimmed = cells.map(({ text, names }) => ({ text: text.trim(), names })).filter(({ text }) => !isBlank(text));
	const used = commonestFirst(trimmed.map(({ text }) => text));
	const own = office.map(({ name }) => name.trim());
	const read = commonestFirst(trimmed.flatMap(({ names }) => names)).map(
		(name) => used.find((text) => !/[\r\n]/.test(text) && foldKey(text) === foldKey(name)) ?? name,
	);
	const known = new Set(office.map(({ name }) => name));
	const isRight = (cell: DepartmentCell): boolean => {
		if (standsForAnother(cell.text)) {
			return true;
		}
		return office.length > 0
			? cell.names.length > 0 && cell.names.every((name) => known.has(name))
			: cell.names.length > 0 && !isOtherSpelling(cell);
	};
	const right = new Set(trimmed.filter(isRight).map(({ text }) => text));
	return distinct(
		office.length > 0 ? own : read,
		used.filter((text) => right.has(text)),
	);
}

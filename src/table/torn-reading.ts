// Tells whether the parts of a tab were read at different times: a row that came in between moves one part and not the other.
import type { Area } from "./snapshot";

type Texts = readonly (readonly string[])[];

/** A text is shown as it is, but for formats that hide it or add to it. */
function areApart(displayed: Texts, raw: readonly (readonly unknown[])[]): boolean {
	return displayed.some((texts, row) =>
		texts.some((text, column) => {
			const value = raw[row]?.[column];
			return text !== "" && typeof value === "string" && value !== text;
		}),
	);
}

/** Under a merge only its first cell has a text. */
function isCovered({ row, column, rows, columns }: Area, texts: Texts): boolean {
	return texts
		.slice(row, row + rows)
		.some((cells, down) =>
			cells.slice(column, column + columns).some((text, right) => text !== "" && down + right > 0),
		);
}

/**
 * Whether it is worth reading a tab once more. What never agrees, such as texts with a format that adds to them, is no
 * sign of anything when it is so again.
 * @param displayed texts as they are shown
 * @param raw the values of the same cells
 */
export function isTorn(displayed: Texts, raw: readonly (readonly unknown[])[], merges: readonly Area[]): boolean {
	return areApart(displayed, raw) || merges.some((merge) => isCovered(merge, displayed));
}

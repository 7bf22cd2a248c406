// What of an output tab counts as edited by hand: values, notes and fills, in a form that tells two states apart.
import { fingerprint } from "../text/fingerprint";

export interface TabContents {
	readonly values: readonly (readonly unknown[])[];
	/** Absent where there are none. */
	readonly notes?: readonly (readonly string[])[];
	/** As planned or as Sheets gives them: none, null and white are the same, and so are rows that are left out. */
	readonly fills: readonly (readonly (string | null | undefined)[])[];
}

const WHITE = "#ffffff";

/** Rows and columns up to the last value: Sheets gives no more of a tab, and at times cells beyond that read as empty. */
function extentOf(values: TabContents["values"]): { readonly rows: number; readonly columns: number } {
	let rows = 0;
	let columns = 0;
	values.forEach((line, row) => {
		for (let column = line.length - 1; column >= 0; column--) {
			if (line[column] !== "") {
				rows = row + 1;
				columns = Math.max(columns, column + 1);
				break;
			}
		}
	});
	return { rows, columns };
}

/** Fingerprint of the contents; the same for a tab as it was planned and as it is read later, if nobody touched it. */
export function contentsFingerprint({ values, notes = [], fills }: TabContents): string {
	const { rows, columns } = extentOf(values);
	const cells = values.slice(0, rows).map((line) => line.slice(0, columns));
	const noted = notes.flatMap((line, row) =>
		line.flatMap((note, column) => (note === "" ? [] : [[row, column, note]])),
	);
	const filled = fills.slice(0, rows).flatMap((line, row) =>
		line.slice(0, columns).flatMap((fill, column) => {
			const color = (fill ?? WHITE).toLowerCase();
			return color === WHITE ? [] : [[row, column, color]];
		}),
	);
	return fingerprint([cells, noted, filled]);
}

// What a datum says: its own text, or for 同上 and 〃 the text above that it stands for.
import type { Datum } from "./progress-table";

/** The text that a reader takes from a cell; "" where there is no column or nothing in it. */
export function saidBy(datum: Datum | null | undefined): string {
	return datum?.says ?? datum?.text ?? "";
}

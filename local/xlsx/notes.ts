// Notes of cells, read from the file directly: excelts drops those of cells that the file does not list.

import { textContent } from "@cj-tech-master/excelts/xml";
import { areaFromA1 } from "../a1";
import { dropReadings } from "./corrected-parts";
import { elementsOf, elementsWithin, relationsOf, textOf } from "./file-tabs";

const COMMENTS_PART = /comments?\d*\.xml$/i;

/** A carriage return as the file writes it. */
const ESCAPED_RETURN = /_x000D_/gi;

/** A note with its 0-based place. */
export interface FileNote {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

/** The notes of a tab, given the name of its part. */
export function readNotes(part: string, parts: ReadonlyMap<string, Uint8Array>): FileNote[] {
	return [...relationsOf(part, parts).values()]
		.filter((target) => COMMENTS_PART.test(target))
		.flatMap((comments) => elementsOf(dropReadings(textOf(parts, comments)), "comment"))
		.flatMap((comment) => {
			const area = areaFromA1(comment.attributes.ref ?? "");
			const text = elementsWithin(comment, "t")
				.map(textContent)
				.join("")
				.replace(ESCAPED_RETURN, "")
				.replace(/\r\n?/g, "\n");
			return area === null || text === "" ? [] : [{ row: area.row, column: area.column, text }];
		});
}

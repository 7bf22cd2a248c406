// Puts into a file that excelts wrote what it cannot write: links over anything, and limits of input by formula.

import { editZip } from "@cj-tech-master/excelts/archive";
import { KIND_MARK } from "./corrected-parts";
import { relationsPartOf, textOf } from "./file-tabs";
import { type FileLink, withLinkedAddresses, withLinks } from "./links";
import { readZipParts } from "./zip-parts";

/** The finished file; `linksByTab` in the order of its tabs. */
export async function finishParts(
	bytes: Uint8Array,
	linksByTab: readonly (readonly FileLink[])[],
): Promise<Uint8Array> {
	const parts = await readZipParts(bytes, "", (name) => name.startsWith("xl/worksheets/"));
	const zip = await editZip(bytes);
	const set = (part: string, text: string) => {
		if (text !== textOf(parts, part)) {
			zip.set(part, text);
		}
	};
	linksByTab.forEach((links, index) => {
		const part = `xl/worksheets/sheet${index + 1}.xml`;
		const relationsPart = relationsPartOf(part);
		set(part, withLinks(textOf(parts, part).replaceAll(` type="${KIND_MARK}`, ' type="'), links));
		set(relationsPart, withLinkedAddresses(textOf(parts, relationsPart), links));
	});
	return zip.bytes();
}

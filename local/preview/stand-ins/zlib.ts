// Stands in for node:zlib in a browser: unpacks the parts of an .xlsx file.
import { decompressSync } from "@cj-tech-master/excelts/archive";

export function inflateRawSync(
	packed: Uint8Array,
	{ maxOutputLength }: { readonly maxOutputLength: number },
): Uint8Array {
	const content = decompressSync(packed);
	if (content.length > maxOutputLength) {
		throw new RangeError("unpacks to more than it declared");
	}
	return content;
}

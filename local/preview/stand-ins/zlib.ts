// Stands in for node:zlib in a browser: unpacks the parts of an .xlsx file.

type Done = (error: Error | null, content: Uint8Array) => void;

/** Stops as soon as there is more than `maxOutputLength`, so that no file can fill the memory. */
export function inflateRaw(
	packed: Uint8Array,
	{ maxOutputLength }: { readonly maxOutputLength: number },
	done: Done,
): void {
	unpacked(packed, maxOutputLength).then(
		(content) => done(null, content),
		(error: Error) => done(error, new Uint8Array()),
	);
}

async function unpacked(packed: Uint8Array, most: number): Promise<Uint8Array> {
	const content = new Uint8Array(most);
	let length = 0;
	const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
	const reader = stream.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		if (length + next.value.length > most) {
			await reader.cancel();
			throw new RangeError("unpacks to more than it declared");
		}
		content.set(next.value, length);
		length += next.value.length;
	}
	return content.subarray(0, length);
}

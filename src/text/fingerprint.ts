// A short fingerprint of texts and data, to notice that they changed. No secret depends on it.

/** Held here, since looking up a global for each of some million characters takes far longer than multiplying. */
const { imul } = Math;

/** 32-bit FNV-1a hash of a text. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/** Fingerprint of any JSON-like data: its length and the 32-bit FNV-1a hash of its JSON text. */
export function fingerprint(data: unknown): string {
	const text = JSON.stringify(data);
	return `${text.length}-${hashOf(text).toString(16)}`;
}

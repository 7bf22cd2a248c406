// Keeps longer texts with the document: in pieces, because one property holds 9 KB.

/** Characters a piece; a Japanese one takes three bytes. */
const PIECE = 2500;
const MOST_PIECES = 60;

function nameOf(key: string, piece: number): string {
	return `shinchoku:${key}:${piece}`;
}

/** A stored text; null when there is none. */
export function readDocumentText(key: string): string | null {
	const properties = PropertiesService.getDocumentProperties().getProperties();
	let text = "";
	for (let piece = 0; piece < MOST_PIECES; piece++) {
		const part = properties[nameOf(key, piece)];
		if (part === undefined) {
			break;
		}
		text += part;
	}
	return text === "" ? null : text;
}

/** Stores a text in place of the one before. Throws when it is larger than documents can keep. */
export function writeDocumentText(key: string, text: string): void {
	const properties = PropertiesService.getDocumentProperties();
	const pieces = Math.ceil(text.length / PIECE);
	if (pieces > MOST_PIECES) {
		throw new Error(`${key}: ${text.length}`);
	}
	const parts: { [name: string]: string } = {};
	for (let piece = 0; piece < pieces; piece++) {
		parts[nameOf(key, piece)] = text.slice(piece * PIECE, (piece + 1) * PIECE);
	}
	properties.setProperties(parts);
	for (let piece = pieces; properties.getProperty(nameOf(key, piece)) !== null; piece++) {
		properties.deleteProperty(nameOf(key, piece));
	}
}

// Cuts a long text into properties that can each be kept with a document, and joins them again.

/** Characters a piece: one property holds 9 KB, and a Japanese character takes three bytes. */
const PIECE = 2500;
const MOST_PIECES = 60;

/** Properties by name. */
export interface Pieces {
	[name: string]: string;
}

function nameOf(key: string, piece: number): string {
	return `shinchoku:${key}:${piece}`;
}

/** The pieces of one text among all properties of a document. */
export function piecesIn(properties: Readonly<Pieces>, key: string): Pieces {
	const pieces: Pieces = {};
	for (let piece = 0; piece < MOST_PIECES; piece++) {
		const name = nameOf(key, piece);
		const part = properties[name];
		if (part === undefined) {
			break;
		}
		pieces[name] = part;
	}
	return pieces;
}

/** A text out of its pieces; null when there are none. */
export function textOf(pieces: Readonly<Pieces>): string | null {
	const text = Object.values(pieces).join("");
	return text === "" ? null : text;
}

/**
 * The pieces of a text, cut between whole characters: half of one would not be kept as it was.
 * @returns null when the text is larger than documents can keep
 */
export function piecesOf(key: string, text: string): Pieces | null {
	const pieces: Pieces = {};
	let count = 0;
	for (let start = 0; start < text.length; count++) {
		const end = start + PIECE;
		const cut = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
		pieces[nameOf(key, count)] = text.slice(start, cut);
		start = cut;
	}
	return count > MOST_PIECES ? null : pieces;
}

// Cuts a long text into properties that can each be kept with a document, and joins them again.
import { cutText } from "../text/cut-text";

/** Characters a piece: one property holds 9 KB, and a Japanese character takes three bytes. */
const PIECE = 2500;
const MOST_PIECES = 60;

/** Properties by name. */
export interface Pieces {
	[name: string]: string;
}

function nameOf(key: string, piece: number | ""): string {
	return `shinchoku:${key}:${piece}`;
}

/** Ends a text before pieces of a longer one that was there: no text that we keep has a piece that is just a space. */
export const END = " ";

/** Every property of a key, also those that no longer belong to a text. */
export function allPiecesIn(properties: Readonly<Pieces>, key: string): Pieces {
	const beginning = nameOf(key, "");
	return Object.fromEntries(Object.entries(properties).filter(([name]) => name.startsWith(beginning)));
}

/** The pieces of one text among all properties of a document. */
export function piecesIn(properties: Readonly<Pieces>, key: string): Pieces {
	const pieces: Pieces = {};
	for (let piece = 0; piece < MOST_PIECES; piece++) {
		const name = nameOf(key, piece);
		const part = properties[name];
		if (part === undefined || part === END) {
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
 * The pieces of a text.
 * @returns null when the text is larger than documents can keep
 */
export function piecesOf(key: string, text: string): Pieces | null {
	const parts = cutText(text, PIECE);
	return parts.length > MOST_PIECES ? null : Object.fromEntries(parts.map((part, index) => [nameOf(key, index), part]));
}

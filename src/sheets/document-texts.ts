// Keeps longer texts with the document: in pieces, because one property holds 9 KB.
import { allPiecesIn, END, type Pieces, piecesIn, piecesOf, textOf } from "../settings/text-pieces";

type Properties = GoogleAppsScript.Properties.Properties;

/** A text whose beginning was taken away is not as good as none: it reads as an empty one. */
function storedText(properties: Readonly<Pieces>, key: string): string | null {
	const isBroken = Object.values(allPiecesIn(properties, key)).some((piece) => piece !== END);
	return textOf(piecesIn(properties, key)) ?? (isBroken ? "" : null);
}

/** Stored texts by their keys, all in one call; null where there is none, and "" where only remains of one are left. */
export function readDocumentTexts<Key extends string>(keys: readonly Key[]): { readonly [Each in Key]: string | null } {
	const properties = PropertiesService.getDocumentProperties().getProperties();
	const texts = keys.map((key) => [key, storedText(properties, key)]);
	return Object.fromEntries(texts) as { readonly [Each in Key]: string | null };
}

/** One call puts the text in place and ends it before what is left of a longer one; that is cleared away afterwards. */
function replacePieces(properties: Properties, before: Readonly<Pieces>, after: Readonly<Pieces>): void {
	const left = Object.keys(before).filter((name) => !(name in after));
	properties.setProperties({ ...Object.fromEntries(left.map((name) => [name, END])), ...after });
	for (const name of left) {
		properties.deleteProperty(name);
	}
}

/**
 * Stores a text in place of the one before, or throws and leaves that one as it was: when it is larger than documents
 * can keep, or when they take no more.
 */
export function writeDocumentText(key: string, text: string): void {
	const after = piecesOf(key, text);
	if (after === null) {
		throw new Error(`${key}: ${text.length}`);
	}
	const properties = PropertiesService.getDocumentProperties();
	const before = allPiecesIn(properties.getProperties(), key);
	try {
		replacePieces(properties, before, after);
	} catch (error) {
		replacePieces(properties, after, before);
		throw error;
	}
}

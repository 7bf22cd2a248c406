// Keeps longer texts with the document: in pieces, because one property holds 9 KB.
import { type Pieces, piecesIn, piecesOf, textOf } from "../settings/text-pieces";

type Properties = GoogleAppsScript.Properties.Properties;

/** Stored texts by their keys, all in one call; null where there is none. */
export function readDocumentTexts<Key extends string>(keys: readonly Key[]): { readonly [Each in Key]: string | null } {
	const properties = PropertiesService.getDocumentProperties().getProperties();
	const texts = keys.map((key) => [key, textOf(piecesIn(properties, key))]);
	return Object.fromEntries(texts) as { readonly [Each in Key]: string | null };
}

function replacePieces(properties: Properties, before: Readonly<Pieces>, after: Readonly<Pieces>): void {
	properties.setProperties({ ...after });
	for (const name of Object.keys(before)) {
		if (!(name in after)) {
			properties.deleteProperty(name);
		}
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
	const before = piecesIn(properties.getProperties(), key);
	try {
		replacePieces(properties, before, after);
	} catch (error) {
		replacePieces(properties, after, before);
		throw error;
	}
}

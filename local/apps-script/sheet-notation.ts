// Places in A1 notation that begin with the name of a tab.

/** Splits `'My tab'!A1:B2` into the tab's name and the place. */
export function splitSheetName(notation: string): { sheetName: string | null; place: string } {
	const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(notation);
	const place = match?.[3];
	if (match === null || place === undefined) {
		return { sheetName: null, place: notation };
	}
	return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, place };
}

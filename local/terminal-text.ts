// Makes text from files fit for a terminal, which takes some characters for commands.

/** All but the line break: escape sequences move the cursor, rename the window, or hide what was written before. */
const CONTROLS = /[^\P{Cc}\n]/gu;

/** Turn the direction of what follows, our own words too. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as a terminal may have it: control characters become spaces, signs of direction go. */
export function terminalText(text: string): string {
	return text.replace(DIRECTIONS, "").replace(CONTROLS, " ");
}

/** The same on one line. */
export function terminalLine(text: string): string {
	return terminalText(text).replace(/\n+/g, " ").trim();
}

/** JSON with those characters escaped that JSON itself leaves as they are. */
export function terminalJson(value: unknown): string {
	return JSON.stringify(value, null, 2).replace(
		/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

// Cuts long texts for what keeps only so many characters at a time.

/** Pieces of at most so many UTF-16 units, cut between whole characters: half of one would not be kept as it was. */
export function cutText(text: string, longest: number): readonly string[] {
	const pieces: string[] = [];
	for (let start = 0; start < text.length; ) {
		let end = Math.min(text.length, start + longest);
		if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end - start > 1) {
			end--;
		}
		pieces.push(text.slice(start, end));
		start = end;
	}
	return pieces;
}

// Changes of a text as data: what goes, what comes in its place, and where; so that each can be shown, mapped and undone.

/** Replaces the characters from `start` up to `end` (UTF-16 units of the text before, end exclusive) by `text`. */
export interface TextEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Whether edits stand in order, apart from each other, and within a text of the given length. */
export function areEditsOf(length: number, edits: readonly TextEdit[]): boolean {
	let last = 0;
	return edits.every(({ start, end }) => {
		const fits = start >= last && end >= start && end <= length;
		last = end;
		return fits;
	});
}

/** The text with all edits made; they must be in order and apart. */
export function applyEdits(before: string, edits: readonly TextEdit[]): string {
	let after = "";
	let at = 0;
	for (const { start, end, text } of edits) {
		after += before.slice(at, start) + text;
		at = end;
	}
	return after + before.slice(at);
}

/** The edits that lead back from the text after to the text before. */
export function inverseEdits(before: string, edits: readonly TextEdit[]): readonly TextEdit[] {
	let shift = 0;
	return edits.map(({ start, end, text }) => {
		const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
		shift += text.length - (end - start);
		return inverse;
	});
}

/** Edits that touch count as overlapping, too: which of two insertions at one place came first nobody could tell. */
function collides(one: TextEdit, other: TextEdit): boolean {
	return one.start <= other.end && other.start <= one.end;
}

/** Adds edits to others where they do not collide with them; what collides is left out. The result is in order. */
export function mergeEdits(first: readonly TextEdit[], more: readonly TextEdit[]): readonly TextEdit[] {
	const fitting = more.filter((edit) => !first.some((taken) => collides(taken, edit)));
	return [...first, ...fitting].sort((one, other) => one.start - other.start);
}

/** Where the end of a stretch of the text before stands in the text after. */
function endAfter(offset: number, edits: readonly TextEdit[]): number {
	let shift = 0;
	for (const { start, end, text } of edits) {
		if (start > offset || (start === offset && end > start)) {
			break;
		}
		if (offset < end) {
			// Inside of what was replaced: the stretch goes as far as what came in its place.
			return start + shift + Math.min(text.length, offset - start);
		}
		shift += text.length - (end - start);
	}
	return offset + shift;
}

/** A stretch of a text: offsets in UTF-16 units, end exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * Moves the stretches of a text along with its edits: what came in the place of characters has their look, and what was
 * put in between that of the character before, as in typing. Stretches of which nothing is left go.
 */
export function mapStretches<Each extends Stretch>(
	stretches: readonly Each[],
	edits: readonly TextEdit[],
): readonly Each[] {
	return stretches
		.map((stretch) => ({ ...stretch, start: endAfter(stretch.start, edits), end: endAfter(stretch.end, edits) }))
		.filter(({ start, end }) => start < end);
}

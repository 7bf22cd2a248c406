// The changes of a text character by character, with signs for what would not be seen.
import type { PageMessages } from "../messages/ja-page";
import type { TextEdit } from "../text/text-edits";

/** Characters of the unchanged text that are shown beside a change. */
const AROUND = 14;

type Sign = keyof PageMessages["fixes"]["signs"];

const SIGNS: { readonly [character: string]: Sign } = {
	" ": "␣",
	"\u3000": "□",
	"\n": "↵",
	"\r": "↵",
	"\t": "⇥",
	"\u00a0": "⍽",
};

/** Spaces, controls, and whatever else draws nothing; characters that an office has made itself are drawn. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|\p{Variation_Selector}/gu;

function signOf(character: string): Sign {
	return SIGNS[character] ?? "◌";
}

/** A sign for every character that would not be seen, or not told apart. */
export function withSigns(text: string): string {
	return text.replace(UNSEEN, signOf);
}

/** The signs that stand in the changed parts of texts. */
export function signsIn(
	changes: readonly { readonly before: string; readonly edits: readonly TextEdit[] }[],
): ReadonlySet<string> {
	const changed = changes.flatMap(({ before, edits }) =>
		edits.map(({ start, end, text }) => before.slice(start, end) + text),
	);
	return new Set(changed.flatMap((text) => text.match(UNSEEN) ?? []).map(signOf));
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
	// Characters, not UTF-16 units: half a character is none.
	const characters = [...text];
	const [head, tail] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
	return characters.length <= head + tail + 1
		? text
		: `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}

export interface DiffPart {
	readonly kind: "same" | "gone" | "new";
	readonly text: string;
}

/** Edits that touch read as one: all that goes, then all that comes. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
	const result: TextEdit[] = [];
	for (const edit of edits) {
		const last = result[result.length - 1];
		if (last?.end === edit.start) {
			result[result.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
		} else {
			result.push(edit);
		}
	}
	return result;
}

/** The parts of a changed text in order; unchanged stretches are shortened to what stands beside a change. */
export function diffParts(before: string, edits: readonly TextEdit[]): readonly DiffPart[] {
	const parts: DiffPart[] = [];
	let at = 0;
	for (const [index, { start, end, text }] of joined(edits).entries()) {
		parts.push({ kind: "same", text: shortened(before.slice(at, start), index === 0, false) });
		parts.push({ kind: "gone", text: withSigns(before.slice(start, end)) });
		parts.push({ kind: "new", text: withSigns(text) });
		at = end;
	}
	parts.push({ kind: "same", text: shortened(before.slice(at), false, true) });
	return parts.filter(({ text }) => text !== "");
}

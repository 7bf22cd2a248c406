// The edits that make one spelling of a word of another, leaving the characters that both have.
import type { TextEdit } from "./text-edits";

/** Edits for a word that stands at the given place: 取り組み → 取組 takes out り and み. */
export function respelling(at: number, from: string, to: string): readonly TextEdit[] {
	const edits: TextEdit[] = [];
	let start = 0;
	let done = 0;
	const change = (end: number, upTo: number): void => {
		if (end > start || upTo > done) {
			edits.push({ start: at + start, end: at + end, text: to.slice(done, upTo) });
		}
	};
	for (const [index, character] of from.split("").entries()) {
		const same = to.indexOf(character, done);
		if (same >= 0) {
			change(index, same);
			start = index + 1;
			done = same + 1;
		}
	}
	change(from.length, to.length);
	return edits;
}

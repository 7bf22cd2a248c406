// Cuts prose into sentences for figures: lines, 。 and notes end one, and what stands in brackets is one of its own.

export interface Sentence {
	/** Its own words, without what stands in brackets within it. */
	readonly text: string;
	/** Where each of its characters stands in the folded text. */
	readonly places: readonly number[];
	/** For a bracket: position of the sentence that it stands in, and how many characters of that one precede it. */
	readonly inside: { readonly sentence: number; readonly after: number } | null;
}

interface Draft {
	text: string;
	places: number[];
	inside: Sentence["inside"];
}

const OPENING = /[([【〔<〈《]/;
const CLOSING = /[)\]】〕>〉》]/;

/** Deeper brackets are read as words of the one that they stand in. */
const DEEPEST = 5;

/** Sentences in the order in which they begin. */
export function sentencesOf(folded: string): readonly Sentence[] {
	const sentences: Draft[] = [];
	const begin = (inside: Sentence["inside"]): number => sentences.push({ text: "", places: [], inside }) - 1;
	const open: number[] = [];
	let current = begin(null);
	for (let at = 0; at < folded.length; at++) {
		const character = folded[at] ?? "";
		const sentence = sentences[current];
		if (OPENING.test(character) && open.length < DEEPEST) {
			open.push(current);
			current = begin({ sentence: current, after: sentence?.text.length ?? 0 });
		} else if (CLOSING.test(character) && open.length > 0) {
			current = open.pop() ?? current;
		} else if (character === "\n" || character === "。" || character === ";" || character === "※") {
			current = begin(sentence?.inside ?? null);
		} else if (sentence !== undefined) {
			sentence.text += character;
			sentence.places.push(at);
		}
	}
	return sentences;
}

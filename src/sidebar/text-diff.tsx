// Shows the changes of a text character by character: what goes struck out, what comes underlined, spaces visible.
import type { TextEdit } from "../text/text-edits";

/** Characters of the unchanged text that are shown beside a change. */
const AROUND = 14;

const VISIBLE: { readonly [character: string]: string } = {
	" ": "␣",
	"\u3000": "□",
	"\n": "↵",
	"\r": "↵",
	"\t": "→",
	"\u00a0": "⍽",
};

/** A sign for every character that would not be seen, or not told apart. */
export function withSigns(text: string): string {
	return text.replace(
		/[ \u3000\n\r\t\u00a0]|[^\P{C}\n]|[\u2000-\u200f\u2028-\u202f\u205f\u2060\ufeff]/gu,
		(character) => {
			return VISIBLE[character] ?? "◌";
		},
	);
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
	const keep = (isFirst ? 0 : AROUND) + (isLast ? 0 : AROUND);
	if (text.length <= keep + 1) {
		return text;
	}
	const start = isFirst ? "" : text.slice(0, AROUND);
	const end = isLast ? "" : text.slice(text.length - AROUND);
	return `${start}…${end}`;
}

export interface DiffPart {
	readonly kind: "same" | "gone" | "new";
	readonly text: string;
}

/** The parts of a changed text in order; unchanged stretches are shortened to what stands beside a change. */
export function diffParts(before: string, edits: readonly TextEdit[]): readonly DiffPart[] {
	const parts: DiffPart[] = [];
	let at = 0;
	for (const [index, { start, end, text }] of edits.entries()) {
		parts.push({ kind: "same", text: shortened(before.slice(at, start), index === 0, false) });
		parts.push({ kind: "gone", text: withSigns(before.slice(start, end)) });
		parts.push({ kind: "new", text: withSigns(text) });
		at = end;
	}
	parts.push({ kind: "same", text: shortened(before.slice(at), edits.length === 0, true) });
	return parts.filter(({ text }) => text !== "");
}

const TAGS = { same: "span", gone: "del", new: "ins" } as const;

export function TextDiff({ before, edits }: { readonly before: string; readonly edits: readonly TextEdit[] }) {
	return (
		<p class="diff">
			{diffParts(before, edits).map(({ kind, text }, index) => {
				const Tag = TAGS[kind];
				// Parts have no name of their own, and never move.
				return <Tag key={`${index}`}>{text}</Tag>;
			})}
		</p>
	);
}

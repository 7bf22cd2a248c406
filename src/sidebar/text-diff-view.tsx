// Shows the changes of a text: what goes struck out, what comes underlined, spaces visible.
import type { PageMessages } from "../messages/ja-page";
import type { TextEdit } from "../text/text-edits";
import { type DiffPart, diffParts } from "./text-diff";

/** Signs alone, through which no line is drawn: it would make another sign of them. */
const SIGNS_ALONE = /^[␣□↵⇥⍽◌]+$/u;

const TAGS = { same: "span", gone: "del", new: "ins" } as const;

/** Texts as long as a mark, whose change is easily overlooked. */
const SHORT = 4;

export interface TextDiffProps {
	readonly before: string;
	readonly edits: readonly TextEdit[];
	readonly words: PageMessages["fixes"];
}

/** A whole text that is replaced reads from old to new; changes within a text stand in their place. */
export function TextDiff({ before, edits, words }: TextDiffProps) {
	const parts = diffParts(before, edits);
	const isWhole = parts.every(({ kind }) => kind !== "same");
	const isShort = isWhole && parts.every(({ text }) => text.length <= SHORT);
	const text = (kind: DiffPart["kind"]): string => parts.find((part) => part.kind === kind)?.text ?? "";
	return (
		<p class={isShort ? "diff short" : "diff"}>
			{isWhole ? (
				<>
					{text("gone") === "" ? words.blank : <del>{text("gone")}</del>} →{" "}
					{text("new") === "" ? words.blank : <ins>{text("new")}</ins>}
				</>
			) : (
				parts.map(({ kind, text }, index) => {
					const Tag = TAGS[kind];
					// Parts have no name of their own, and never move.
					return (
						<Tag key={`${index}`} class={SIGNS_ALONE.test(text) ? "sign" : ""}>
							{text}
						</Tag>
					);
				})
			)}
		</p>
	);
}

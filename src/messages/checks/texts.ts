// Texts of the checks of how texts are typed, in both languages.
import type { CheckTextsOf } from "../check-text";

/** What the message of each is filled with. */
export interface TextsParams {
	"overlong-cell": { readonly characters: number; readonly lines: number };
}

export const jaTexts: CheckTextsOf<TextsParams> = {
	"overlong-cell": {
		title: "一つのセルの文が長い",
		what: "一つのセルに、1,000字または40行をこえる文がないかを調べます。",
		why: "長い文は読み手に伝わりにくく、印刷するとページの終わりで切れます。",
		example: "Ｒ３年度の欄に、会議の記録が1,800字そのまま貼ってある。",
		remedy:
			"要点を残して短くするか、施策を分けてください。詳しい記録は別の文書に置き、その名前を書いておくと探せます。",
		message: ({ characters, lines }) => `${characters}字・${lines}行あります。`,
	},
};

export const enTexts: CheckTextsOf<TextsParams> = {
	"overlong-cell": {
		title: "Very long text in one cell",
		what: "Looks for cells with more than 1,000 characters or 40 lines.",
		why: "Long texts are hard to take in, and are cut off at the end of a printed page.",
		example: "The minutes of a meeting, 1,800 characters, were pasted into the cell of a year.",
		remedy:
			"Keep the main points, or divide the measure. Details can go into a document of their own, named in the cell.",
		message: ({ characters, lines }) => `${characters} characters on ${lines} lines.`,
	},
};

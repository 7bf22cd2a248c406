// Texts of the checks of how texts are typed, in both languages.
import type { CheckTextsOf, StraySpaceKind } from "../check-text";
import { plural } from "../plural";

const JA_SPACES: { readonly [Kind in StraySpaceKind]: string } = {
	blank: "空白や改行だけが入っています。",
	ends: "文や行の前後に、余分な空白や改行があります。",
	doubled: "文の途中に、空白が続けて入っています。",
	invisible: "見えない文字や、普通の空白と違う空白が入っています。",
};

const EN_SPACES: { readonly [Kind in StraySpaceKind]: string } = {
	blank: "There is nothing here but spaces or line breaks.",
	ends: "There are extra spaces or line breaks before or after the text or a line.",
	doubled: "There are several spaces in a row within the text.",
	invisible: "There are invisible characters, or spaces that are not the usual ones.",
};

/** What the message of each is filled with. `count`: how often in the cell, `cellCount`: in how many cells. */
export interface TextsParams {
	"stray-space": { readonly spaces: readonly StraySpaceKind[] };
	"halfwidth-kana": { readonly typed: string; readonly right: string; readonly count: number };
	"broken-line-wrap": { readonly before: string; readonly after: string; readonly count: number };
	"digit-width": { readonly typed: string; readonly right: string; readonly count: number };
	/** Spellings with the number of their uses, the commonest first. */
	"counter-spelling": {
		/** null where no spelling has more than half of the uses. */
		readonly most: string | null;
		readonly spellings: readonly (readonly [string, number])[];
		readonly cellCount: number;
	};
	"overlong-cell": { readonly characters: number; readonly lines: number };
}

export const jaTexts: CheckTextsOf<TextsParams> = {
	"stray-space": {
		title: "余分な空白",
		remedy: "余分な空白を消してください。「直す」で、ほかの文字を変えずに消せます。",
		message: ({ spaces }) => spaces.map((kind) => JA_SPACES[kind]).join(""),
	},
	"halfwidth-kana": {
		title: "半角カタカナ",
		remedy: "全角に直してください。",
		message: ({ typed, right, count }) =>
			`「${typed}」は半角です。全角では「${right}」です${count > 1 ? `（このセルに${count}か所）` : ""}。`,
	},
	"broken-line-wrap": {
		title: "文の途中の改行",
		remedy: "改行を消して、つなげてください。意味のある改行であれば、そのままで構いません。",
		message: ({ before, after, count }) =>
			`「${before}｜${after}」の「｜」のところで、行が切れています${count > 1 ? `（このセルに${count}か所）` : ""}。`,
	},
	"digit-width": {
		title: "数字の全角と半角",
		remedy: "決めた書き方にそろえてください。",
		message: ({ typed, right, count }) =>
			`「${typed}」は、決めた書き方では「${right}」です${count > 1 ? `（このセルに${count}か所）` : ""}。`,
	},
	"counter-spelling": {
		title: "同じ言葉の書き方が違う",
		remedy: "一つの書き方にそろえてください。半分を超える書き方があれば、「直す」で表全体をまとめて直せます。",
		message: ({ most, spellings, cellCount }) =>
			`${spellings.map(([word, uses]) => `「${word}」が${uses}回`).join("、")}使われています。${
				most === null
					? "どの書き方も半分を超えていません。"
					: `「${most}」にそろえる場合、直すセルは${cellCount}か所です。`
			}`,
	},
	"overlong-cell": {
		title: "一つのセルの文が長い",
		remedy: "要点だけにするか、施策を分けてください。詳しい記録は別の文書に移し、その名前を書いておくと探せます。",
		message: ({ characters, lines }) => `${characters}字（${lines}行）あります。`,
	},
};

export const enTexts: CheckTextsOf<TextsParams> = {
	"stray-space": {
		title: "Stray spaces",
		remedy: "Delete the extra spaces. The fix takes them away and changes nothing else.",
		message: ({ spaces }) => spaces.map((kind) => EN_SPACES[kind]).join(" "),
	},
	"halfwidth-kana": {
		title: "Half-width katakana",
		remedy: "Write it full-width.",
		message: ({ typed, right, count }) =>
			`"${typed}" is half-width; full-width it is "${right}"${count > 1 ? ` (${count} places in this cell)` : ""}.`,
	},
	"broken-line-wrap": {
		title: "Line broken in mid-sentence",
		remedy: "Delete the break. If it was meant, leave it.",
		message: ({ before, after, count }) =>
			`The line is cut at the bar: "${before} | ${after}"${count > 1 ? ` (${count} places in this cell)` : ""}.`,
	},
	"digit-width": {
		title: "Width of digits",
		remedy: "Write the digits in the way chosen.",
		message: ({ typed, right, count }) =>
			`"${typed}" should be written "${right}"${count > 1 ? ` (${count} places in this cell)` : ""}.`,
	},
	"counter-spelling": {
		title: "One word in several spellings",
		remedy:
			"Use one spelling. Where one has more than half of the uses, the fix corrects all cells of the table at once.",
		message: ({ most, spellings, cellCount }) =>
			`Spellings in use: ${spellings.map(([word, uses]) => `"${word}" (${uses})`).join(", ")}. ${
				most === null
					? "None has more than half of the uses."
					: `With "${most}" throughout, ${plural(cellCount, "cell changes", "cells change")}.`
			}`,
	},
	"overlong-cell": {
		title: "Very long text in one cell",
		remedy:
			"Keep the main points, or divide the measure. Details can go into a document of their own, named in the cell.",
		message: ({ characters, lines }) => `${plural(characters, "character")} on ${plural(lines, "line")}.`,
	},
};

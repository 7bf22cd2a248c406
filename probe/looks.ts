// The tab that a person looks at: the link of P5c and the highlights of P20.
import { formulaRule } from "./format-rules";
import type { Spreadsheet } from "./item";
import type { Language } from "./language";
import { words } from "./words";

const FORMULA = '=(B3="")*(N("shinchoku:probe")=0)';
const RANGES = ["B3:B5", "B7", "B9:B10"];

interface Look {
	readonly coloured: string;
	readonly plain: string;
	readonly filled: string;
	readonly above: string;
	readonly below: string;
	readonly link: string;
}

const LOOKS: { readonly [L in Language]: Look } = {
	ja: {
		coloured: "色が付く",
		plain: "付かない",
		filled: "記入",
		above: "P20　右の欄の色が、左の言葉のとおりかを見ます。",
		below: "P20　色の付いた欄に文字を入れると色が消え、消すと戻ることも見ます。",
		link: "P5c　ここを押すと B10 へ移ります。",
	},
	en: {
		coloured: "coloured",
		plain: "plain",
		filled: "filled",
		above: "P20 Is the cell to the right coloured as the word says?",
		below: "P20 Typing into a coloured cell puts the colour out, deleting brings it back.",
		link: "P5c A click goes to B10.",
	},
};

/** A new tab at the end; the name must be free. */
export function layOutLooks(spreadsheet: Spreadsheet, name: string, language: Language): void {
	const { coloured, plain, filled, above, below, link } = LOOKS[language];
	const tab = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
	const rows = [
		[words.lookTitle[language], ""],
		[above, ""],
		[coloured, ""],
		[plain, filled],
		[coloured, ""],
		[plain, ""],
		[coloured, ""],
		[plain, ""],
		[plain, filled],
		[coloured, ""],
		[plain, ""],
		[below, ""],
		["", ""],
	];
	tab
		.getRange(1, 1, rows.length, 2)
		.setNumberFormats(rows.map((row) => row.map(() => "@")))
		.setValues(rows)
		.setWraps(rows.map((row) => row.map(() => true)))
		.setVerticalAlignment("top");
	tab
		.getRange("A14")
		.setRichTextValue(
			SpreadsheetApp.newRichTextValue().setText(link).setLinkUrl(`#gid=${tab.getSheetId()}&range=B10`).build(),
		);
	tab.getRange("A1").setFontWeight("bold");
	tab.setColumnWidth(1, 420);
	tab.setColumnWidth(2, 120);
	tab.setConditionalFormatRules([formulaRule(tab, FORMULA, RANGES, "#ffe8a3")]);
}

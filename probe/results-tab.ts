// The tab of results: one row an item, a summary above, the list of what is tried by hand below.
import { safeText } from "../src/report/tab-plan";
import { freeName } from "./bench";
import type { HandItem } from "./by-hand";
import type { Item, Outcome, Sheet, Spreadsheet, Verdict } from "./item";
import type { Language, Words } from "./language";
import { filled, verdictWords, words } from "./words";

export interface Line {
	readonly item: Item;
	readonly outcome: Outcome;
	readonly seconds: number;
}

/** Rows above the items: title, counts, circumstances, what is left, headings. */
const HEAD_ROWS = 5;
const COLUMNS = 6;
const WIDTHS = [56, 320, 260, 320, 128, 48];
/** A cell takes 50,000; nobody reads more than this. */
const MOST_CHARACTERS = 4000;
const TITLE_HEIGHT = 32;
const HEAD_FILL = "#0b4f8a";
const FILLS: { readonly [V in Verdict]: string } = {
	agrees: "#ffffff",
	differs: "#fad9d5",
	failed: "#ffe8a3",
	look: "#dce9ff",
	noted: "#f1f3f4",
	measured: "#f1f3f4",
};
/** Those that need somebody: the summary names them. */
const NAMED: readonly Verdict[] = ["differs", "failed"];
const COUNTED: readonly Verdict[] = ["agrees", "differs", "failed", "look", "noted", "measured"];

/** A text of the results, which must stay one whatever an item saw. */
function said(words: string | Words, language: Language): string {
	const text = safeText(typeof words === "string" ? words : words[language]);
	return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** Tabs of results and of what is looked at, known by the title in their first cell, whatever their names are by now. */
export function resultTabs(spreadsheet: Spreadsheet): { readonly results: Sheet[]; readonly looks: Sheet[] } {
	const isTitled =
		({ ja, en }: Words) =>
		(sheet: Sheet): boolean =>
			[ja, en].includes(sheet.getRange("A1").getDisplayValue());
	const sheets = spreadsheet.getSheets();
	return { results: sheets.filter(isTitled(words.title)), looks: sheets.filter(isTitled(words.lookTitle)) };
}

/** One tab of results, which is written bit by bit, so that a run that Google ends leaves what it found. */
export class ResultsTab {
	private constructor(
		readonly sheet: Sheet,
		private readonly language: Language,
	) {}

	/** A new tab at the end; earlier results stay. */
	static begin(spreadsheet: Spreadsheet, language: Language): ResultsTab {
		const name = freeName(spreadsheet, words.resultTab[language]);
		const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
		sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS).setNumberFormat("@").setVerticalAlignment("top");
		for (const [index, width] of WIDTHS.entries()) {
			sheet.setColumnWidth(index + 1, width);
		}
		sheet.setHiddenGridlines(true);
		sheet.setRowHeight(1, TITLE_HEIGHT);
		sheet.getRange("A1").setValue(words.title[language]).setFontWeight("bold").setFontSize(14);
		sheet
			.getRange(HEAD_ROWS, 1, 1, COLUMNS)
			.setValues([words.headings[language].split("\n")])
			.setFontWeight("bold")
			.setFontColor("#ffffff")
			.setBackground(HEAD_FILL);
		sheet.setFrozenRows(HEAD_ROWS);
		return new ResultsTab(sheet, language);
	}

	/** The newest tab of results, to go on with; null where there is none. */
	static newest(spreadsheet: Spreadsheet, language: Language): ResultsTab | null {
		const sheet = resultTabs(spreadsheet).results.pop();
		return sheet === undefined ? null : new ResultsTab(sheet, language);
	}

	/** Numbers and verdicts of the rows below the headings. */
	private rows(): { readonly id: string; readonly verdict: string }[] {
		const count = this.sheet.getLastRow() - HEAD_ROWS;
		return count < 1
			? []
			: this.sheet
					.getRange(HEAD_ROWS + 1, 1, count, COLUMNS)
					.getDisplayValues()
					.map((row) => ({ id: row[0] ?? "", verdict: row[4] ?? "" }));
	}

	/** Numbers of the items that the tab holds already. */
	tried(): readonly string[] {
		return this.rows().map(({ id }) => id);
	}

	append(lines: readonly Line[]): void {
		if (lines.length === 0) {
			return;
		}
		const { language } = this;
		const rows = lines.map(({ item, outcome, seconds }) => [
			item.id,
			said(item.assumption, language),
			said(item.expected, language),
			said(outcome.seen, language),
			verdictWords[outcome.verdict][language],
			seconds.toFixed(1),
		]);
		this.write(rows).setBackgrounds(lines.map(({ outcome }) => Array(COLUMNS).fill(FILLS[outcome.verdict])));
	}

	/** The list of what is tried by hand, to be filled in. */
	appendByHand(items: readonly HandItem[]): void {
		const { language } = this;
		const first = this.sheet.getLastRow() + 1;
		const open = words.unticked[language];
		this.write([
			["", words.byHand[language], "", "", "", ""],
			...items.map(({ id, steps, expected }) => [id, steps[language], expected[language], "", open, ""]),
		]);
		this.sheet.getRange(first, 1, 1, COLUMNS).setFontWeight("bold").setBackground("#dce9ff");
	}

	/** Counts, circumstances and what is left, above the headings. */
	sum(about: Readonly<Record<string, string>>, left: readonly string[]): void {
		const { language } = this;
		const rows = this.rows();
		const counts = COUNTED.map((verdict) => {
			const word = verdictWords[verdict];
			const ids = rows.flatMap((row) => ([word.ja, word.en].includes(row.verdict) ? [row.id] : []));
			const named = NAMED.includes(verdict) && ids.length > 0 ? ` (${ids.join(", ")})` : "";
			return `${word[language]} ${ids.length}${named}`;
		});
		const remaining =
			left.length === 0
				? words.allTried[language]
				: filled(words.left[language], {
						count: String(left.length),
						first: left[0] ?? "",
						last: left[left.length - 1] ?? "",
					});
		this.sheet
			.getRange("A2:A4")
			.setValues([[counts.join(words.separator[language])], [filled(words.about[language], about)], [remaining]])
			.setWrap(false);
	}

	private write(rows: readonly (readonly string[])[]): GoogleAppsScript.Spreadsheet.Range {
		const { sheet } = this;
		const first = sheet.getLastRow() + 1;
		return sheet
			.getRange(first, 1, rows.length, COLUMNS)
			.setNumberFormat("@")
			.setValues(rows.map((row) => [...row]))
			.setWrap(true)
			.setVerticalAlignment("top")
			.setBorder(null, null, true, null, null, true, "#d0d5dd", SpreadsheetApp.BorderStyle.SOLID);
	}
}

// Texts of the checks of the shape of the table: columns, headings, chapters, numbers, in both languages.
import type { CheckTextsOf, NoTableReason, RequiredColumn } from "../check-text";
import { EN_COLUMNS, JA_COLUMNS } from "./column-names";

/** What the message of each is filled with. */
export interface StructureParams {
	"no-progress-table": { readonly sheet: string; readonly reason: NoTableReason };
	"missing-column": { readonly column: RequiredColumn };
	"unreadable-year-heading": { readonly heading: string };
	"missing-year-column": { readonly year: string; readonly before: string; readonly after: string };
	"year-column-order": { readonly year: string; readonly left: string };
	"second-table": { readonly row: number };
	"blank-column": { readonly heading: string; readonly entries: number };
	"date-like-id": { readonly text: string; readonly likely: string };
	/** The same text twice: two columns of one heading; else two years that are the same. */
	"duplicate-column": { readonly heading: string; readonly left: string };
	"mark-year-mismatch": { readonly heading: string; readonly rated: string; readonly year: string };
	"entry-outside-chapter": { readonly measure: string };
	/** Nothing missing: the number comes twice. */
	"numbering-gap": { readonly number: string; readonly missing: readonly string[] };
	"blank-row": { readonly above: string; readonly row: number; readonly rows: number };
	"header-spelling": { readonly heading: string; readonly right: string };
}

export const jaStructure: CheckTextsOf<StructureParams> = {
	"no-progress-table": {
		title: "進捗管理表が見つからない",
		remedy:
			"進捗管理表のシートを開いてから、もう一度「検証する」を選んでください。見出しの行には「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）が必要です。",
		message: ({ sheet, reason }) => {
			switch (reason) {
				case "empty":
					return `「${sheet}」は空のシートです。`;
				case "no-header":
					return `「${sheet}」に、施策項目と年度の見出しがある表が見つかりません。`;
				case "own-output":
					return `「${sheet}」は進捗チェックが作成したシートです。`;
				case "no-entries":
					return `「${sheet}」には見出しだけがあり、施策の行がありません。`;
			}
		},
	},
	"missing-column": {
		title: "列がない",
		remedy: "列があるか、見出しの言葉が変わっていないか確かめてください。使わない列であれば、そのままで構いません。",
		message: ({ column }) => `「${JA_COLUMNS[column]}」の列が見つかりません。`,
	},
	"unreadable-year-heading": {
		title: "実在しない年度の見出し",
		remedy: "見出しの年度を直してください。平成は31年度まで（平成31年度は令和元年度と同じ年）、令和は元年度からです。",
		message: ({ heading }) => `「${heading}」という年度はありません。この列は検証していません。`,
	},
	"missing-year-column": {
		title: "年度の列が抜けている",
		remedy: "抜けている年度の列を加えるか、見出しの年度が正しいか確かめてください。",
		message: ({ year, before, after }) => `「${before}」と「${after}」の間に、${year}の列がありません。`,
	},
	"year-column-order": {
		title: "年度の列の順が違う",
		remedy: "列の並びか、見出しの年度を直してください。",
		message: ({ year, left }) => `「${year}」の列が「${left}」の右にあります。`,
	},
	"second-table": {
		title: "別の表がある",
		remedy: "下の表も検証するときは、別のシートに分けてください。参考の表であれば、そのままで構いません。",
		message: ({ row }) => `${row}行目から、見出しの違う別の表があります。この表は検証していません。`,
	},
	"blank-column": {
		title: "列がすべて空欄",
		remedy: "記入を始めるか、見出しの列が正しいか確かめてください。使わない列であれば「設定」で外せます。",
		message: ({ heading, entries }) => `「${heading}」の列は、${entries}件すべて空欄です。`,
	},
	"date-like-id": {
		title: "番号が日付になっている",
		remedy: "列の表示形式を「書式なしテキスト」にしてから、番号を入力し直してください。",
		message: ({ text, likely }) => `番号が「${text}」になっています。「${likely}」と入力したものかもしれません。`,
	},
	"duplicate-column": {
		title: "同じ年度・同じ見出しの列が二つある",
		remedy: "見出しを直すか、不要な列を削除してください。内容の違う列であれば、見出しに違いを書き添えてください。",
		message: ({ heading, left }) =>
			heading === left
				? `「${heading}」という見出しの列が、左にもあります。`
				: `「${heading}」は、左にある「${left}」と同じ年度です。`,
	},
	"mark-year-mismatch": {
		title: "評価の年度が古い",
		remedy: "評価を付け直し、見出しの年度も直してください。前の評価を残すときは、新しい評価の列を加えてください。",
		message: ({ heading, rated, year }) => `「${heading}」は${rated}の評価ですが、「${year}」も終わっています。`,
	},
	"entry-outside-chapter": {
		title: "章に入っていない行",
		remedy: "行を正しい章の下に移すか、章の見出しを加えてください。",
		message: ({ measure }) =>
			measure === "" ? "この行は、どの章にも入っていません。" : `「${measure}」は、どの章にも入っていません。`,
	},
	"numbering-gap": {
		title: "番号の抜け・重なり",
		remedy: "抜けている施策がないか確かめ、番号を直してください。欠番であれば、そのままで構いません。",
		message: ({ number, missing }) =>
			missing.length === 0
				? `「${number}」という番号が、上にもあります。`
				: `「${number}」の前に、${missing.map((one) => `「${one}」`).join("")}がありません。`,
	},
	"blank-row": {
		title: "途中に空白の行がある",
		remedy: "不要な行であれば、行ごと削除してください。",
		message: ({ above, row, rows }) =>
			`${above === "" ? "" : `「${above}」の下の`}${rows > 1 ? `${row}～${row + rows - 1}` : row}行目が空白です。`,
	},
	"header-spelling": {
		title: "見出しの書き方",
		remedy: "見出しを直してください。意図した書き方であれば、そのままで構いません。",
		message: ({ heading, right }) => `見出し「${heading}」は、「${right}」と書くところかもしれません。`,
	},
};

export const enStructure: CheckTextsOf<StructureParams> = {
	"no-progress-table": {
		title: "No progress table",
		remedy:
			'Open the sheet with your progress table and choose "Check this sheet" again. Its heading rows must name the measures ("Measure", "Action" and the like) and the fiscal years ("2021/22", "FY2021").',
		message: ({ sheet, reason }) => {
			switch (reason) {
				case "empty":
					return `"${sheet}" is empty.`;
				case "no-header":
					return `"${sheet}" has no table with headings for measures and fiscal years.`;
				case "own-output":
					return `"${sheet}" was made by Shinchoku Check.`;
				case "no-entries":
					return `"${sheet}" has headings but no rows of measures below them.`;
			}
		},
	},
	"missing-column": {
		title: "Column missing",
		remedy: "Check that the column is there and its heading unchanged. If you do not use it, leave it as it is.",
		message: ({ column }) => `No "${EN_COLUMNS[column]}" column was found.`,
	},
	"unreadable-year-heading": {
		title: "Heading with a year that does not exist",
		remedy: "Correct the year in the heading. Heisei (H) ends with 31, which is the same year as Reiwa (R) 1.",
		message: ({ heading }) => `There is no year "${heading}". This column was not checked.`,
	},
	"missing-year-column": {
		title: "Fiscal year column missing",
		remedy: "Add the missing column, or check the year in the headings.",
		message: ({ year, before, after }) => `There is no column for ${year} between "${before}" and "${after}".`,
	},
	"year-column-order": {
		title: "Fiscal year columns out of order",
		remedy: "Move the column or correct the year in its heading.",
		message: ({ year, left }) => `The column "${year}" stands to the right of "${left}".`,
	},
	"second-table": {
		title: "Another table further down",
		remedy: "To have it checked, move it to a tab of its own. If it is only there for information, leave it.",
		message: ({ row }) => `From row ${row} on there is another table with other headings. It was not checked.`,
	},
	"blank-column": {
		title: "Column blank throughout",
		remedy:
			"Begin filling it in, or see whether the heading is over the right column. A column that is not used can be left out in the settings.",
		message: ({ heading, entries }) => `The column "${heading}" is blank in all ${entries} rows.`,
	},
	"date-like-id": {
		title: "Number turned into a date",
		remedy: "Set the column's format to plain text, then type the number again.",
		message: ({ text, likely }) => `The number reads "${text}". It may have been typed as "${likely}".`,
	},
	"duplicate-column": {
		title: "Two columns for the same thing",
		remedy:
			"Correct the heading, or delete the column that is not needed. If they hold different things, tell them apart in their headings.",
		message: ({ heading, left }) =>
			heading === left
				? `Another column further left is headed "${heading}", too.`
				: `"${heading}" is the same year as "${left}" further left.`,
	},
	"mark-year-mismatch": {
		title: "Mark of an earlier year",
		remedy: "Update the marks and the year in their heading. To keep the old marks, add a column for the new ones.",
		message: ({ heading, rated, year }) => `"${heading}" rates ${rated}, but "${year}" has closed, too.`,
	},
	"entry-outside-chapter": {
		title: "Row outside all chapters",
		remedy: "Move the row below its chapter, or add the chapter's heading.",
		message: ({ measure }) =>
			measure === "" ? "This row belongs to no chapter." : `"${measure}" belongs to no chapter.`,
	},
	"numbering-gap": {
		title: "Number skipped or used twice",
		remedy: "See whether a measure is missing, and correct the numbers. If a number is vacant on purpose, leave it.",
		message: ({ number, missing }) =>
			missing.length === 0
				? `The number "${number}" is used further up, too.`
				: `Before "${number}" there is no ${missing.map((one) => `"${one}"`).join(", ")}.`,
	},
	"blank-row": {
		title: "Blank row within the table",
		remedy: "Delete the row if it is not needed.",
		message: ({ above, row, rows }) =>
			`${rows > 1 ? `Rows ${row}–${row + rows - 1} are` : `Row ${row} is`} blank${above === "" ? "" : `, below "${above}"`}.`,
	},
	"header-spelling": {
		title: "Spelling of a heading",
		remedy: "Correct the heading. If it is meant so, leave it.",
		message: ({ heading, right }) => `The heading "${heading}" should perhaps read "${right}".`,
	},
};

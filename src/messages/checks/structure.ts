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
		what: "シートに、施策項目と年度（または評価）の見出しをもつ表があるかを調べます。",
		why: "表として読めないシートでは、ほかのどの検証も意味をもちません。この指摘が出たときは、ほかの指摘は出さず、シートに何も書き込みません。",
		example: "「議事録」のシートを開いたまま「検証する」を選んだとき。",
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
		what: "施策項目・事業概要・課名・取組時期・年度・今後の計画・評価の列がそろっているかを調べます。",
		why: "列がないと、その項目の記入もれや集計を確かめられません。",
		example: "見出しに「評価」がない。または「所管」を略して「所」とだけ書いてある。",
		remedy: "列があるか、見出しの言葉が変わっていないか確かめてください。使わない列であれば、そのままで構いません。",
		message: ({ column }) => `「${JA_COLUMNS[column]}」の列が見つかりません。`,
	},
	"unreadable-year-heading": {
		title: "実在しない年度の見出し",
		what: "見出しの年度が、平成33年度や令和０年度のように実在しない年になっていないかを調べます。",
		why: "年度が分からない列は読み取れないため、その列の空欄や古い記載を見つけられません。",
		example: "「平成33年度」（正しくは「令和３年度」）。「Ｒ０年度」。",
		remedy: "見出しの年度を直してください。平成は31年度まで（平成31年度は令和元年度と同じ年）、令和は元年度からです。",
		message: ({ heading }) => `「${heading}」という年度はありません。この列は検証していません。`,
	},
	"missing-year-column": {
		title: "年度の列が抜けている",
		what: "年度の列が、間を飛ばさずに続いているかを調べます。",
		why: "列ごと抜けた年度は、空欄としても見つけられません。",
		example: "「Ｒ１年度」の右が「Ｒ３年度」で、Ｒ２年度の列がない。",
		remedy: "抜けている年度の列を加えるか、見出しの年度が正しいか確かめてください。",
		message: ({ year, before, after }) => `「${before}」と「${after}」の間に、${year}の列がありません。`,
	},
	"year-column-order": {
		title: "年度の列の順が違う",
		what: "年度の列が、古い順（または新しい順）に並んでいるかを調べます。",
		why: "順が入れ替わっていると、記入する年度を取り違えやすくなります。",
		example: "「Ｒ３年度」の右に「Ｒ２年度」がある。",
		remedy: "列の並びか、見出しの年度を直してください。",
		message: ({ year, left }) => `「${year}」の列が「${left}」の右にあります。`,
	},
	"second-table": {
		title: "別の表がある",
		what: "下のほうに、見出しの違う別の表がないかを調べます。",
		why: "一つのシートで検証するのは最初の表だけです。下の表の記入もれは見つけられません。",
		example: "進捗管理表の下に、指標の一覧が別の見出しで続いている。",
		remedy: "下の表も検証するときは、別のシートに分けてください。参考の表であれば、そのままで構いません。",
		message: ({ row }) => `${row}行目から、見出しの違う別の表があります。この表は検証していません。`,
	},
	"blank-column": {
		title: "列がすべて空欄",
		what: "記入が必要な列が、上から下まですべて空欄になっていないかを調べます。",
		why: "列ごと空いているときは、記入がまだ始まっていないか、見出しと内容の列がずれています。一行ずつ指摘しても役に立ちません。",
		example: "「Ｒ４年度」の列が、どの施策も空欄。",
		remedy: "記入を始めるか、見出しの列が正しいか確かめてください。使わない列であれば「設定」で外せます。",
		message: ({ heading, entries }) => `「${heading}」の列は、${entries}件すべて空欄です。`,
	},
	"date-like-id": {
		title: "番号が日付になっている",
		what: "「1-10」のような番号が、日付に変わっていないかを調べます。",
		why: "表計算ソフトは「1-10」を１月10日と読みます。番号で探したり並べたりできなくなります。",
		example: "「1-10」と入力したものが「1月10日」になっている。",
		remedy: "列の表示形式を「書式なしテキスト」にしてから、番号を入力し直してください。",
		message: ({ text, likely }) => `番号が「${text}」になっています。「${likely}」と入力したものかもしれません。`,
	},
	"duplicate-column": {
		title: "同じ年度・同じ見出しの列が二つある",
		what: "同じ年度の列や、同じ見出しの列が二つないかを調べます。平成31年度と令和元年度は同じ年度です。計画・実績・評価のように、一つの年度を分けた列は数えません。",
		why: "どちらに記入すればよいか分からなくなり、集計も二重になります。列を写したあと、見出しの年度を直し忘れたことが多いようです。",
		example: "「Ｒ３年度」の列が二つある（右は「Ｒ４年度」のはず）。「課名」の列が二つある。",
		remedy: "見出しを直すか、不要な列を削除してください。内容の違う列であれば、見出しに違いを書き添えてください。",
		message: ({ heading, left }) =>
			heading === left
				? `「${heading}」という見出しの列が、左にもあります。`
				: `「${heading}」は、左にある「${left}」と同じ年度です。`,
	},
	"mark-year-mismatch": {
		title: "評価の年度が古い",
		what: "評価の見出しにある年度より新しい年度が、すでに終わっていないかを調べます。",
		why: "前の年度の評価が残っていると、新しい実績の評価と読み違えられます。",
		example: "Ｒ４年度が終わっているのに、見出しが「Ｒ３評価」のまま。",
		remedy: "評価を付け直し、見出しの年度も直してください。前の評価を残すときは、新しい評価の列を加えてください。",
		message: ({ heading, rated, year }) => `「${heading}」は${rated}の評価ですが、「${year}」も終わっています。`,
	},
	"entry-outside-chapter": {
		title: "章に入っていない行",
		what: "章のある表で、最初の章より上にあるなど、どの章にも入っていない取組行を調べます。",
		why: "章ごとの集計に入らず、どの章の施策か分かりません。",
		example: "「第１章」の見出しの上に、施策が一つある。",
		remedy: "行を正しい章の下に移すか、章の見出しを加えてください。",
		message: ({ measure }) =>
			measure === "" ? "この行は、どの章にも入っていません。" : `「${measure}」は、どの章にも入っていません。`,
	},
	"numbering-gap": {
		title: "番号の抜け・重なり",
		what: "章・施策の方向性・施策項目の番号が、抜けたり重なったりしていないかを調べます。番号が続いていない表（ほかの計画からの抜き出しなど）は数えません。",
		why: "行を削除・追加したときの直し忘れか、施策の記載もれかもしれません。",
		example: "「１－１」「１－２」の次が「１－４」になっている。",
		remedy: "抜けている施策がないか確かめ、番号を直してください。欠番であれば、そのままで構いません。",
		message: ({ number, missing }) =>
			missing.length === 0
				? `「${number}」という番号が、上にもあります。`
				: `「${number}」の前に、${missing.map((one) => `「${one}」`).join("")}がありません。`,
	},
	"blank-row": {
		title: "途中に空白の行がある",
		what: "取組行と取組行の間に、何も書かれていない行がないかを調べます。",
		why: "並べ替えやフィルタは、空白の行で表が終わったものとして扱うことがあります。",
		example: "行を削除せずに、文字だけを消した。",
		remedy: "不要な行であれば、行ごと削除してください。",
		message: ({ above, row, rows }) =>
			`${above === "" ? "" : `「${above}」の下の`}${rows > 1 ? `${row}～${row + rows - 1}` : row}行目が空白です。`,
	},
	"header-spelling": {
		title: "見出しの書き方",
		what: "年度の見出しの書き方がほかの年度とそろっているか、よく使う見出しに一文字だけ違うものがないかを調べます。「Ｈ30」と「Ｒ１」のように、１桁は全角、２桁は半角とする書き方は、そろっているとみなします。",
		why: "書き方がそろっていないと、検索や集計で見落とされます。一文字違いの見出しの列は、何の列か読み取れません。",
		example: "「Ｈ30年度」「Ｒ１年度」「Ｒ２年度」の右が「R3年度」。「事業慨要」（正しくは「事業概要」）。",
		remedy: "見出しを直してください。意図した書き方であれば、そのままで構いません。",
		message: ({ heading, right }) => `見出し「${heading}」は、「${right}」と書くところかもしれません。`,
	},
};

export const enStructure: CheckTextsOf<StructureParams> = {
	"no-progress-table": {
		title: "No progress table",
		what: "Looks for a table with headings for measures and fiscal years (or marks).",
		why: "No other check makes sense on a sheet that cannot be read as a table. When this is found, nothing else is reported and nothing is written.",
		example: '"Check" was chosen while the tab with the minutes was in front.',
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
		what: "Looks for the columns measure, outline, department, term, fiscal years, future plan and mark.",
		why: "Without the column, its blanks and totals cannot be checked.",
		example: 'There is no heading for the mark, or "Dept. in charge" was shortened to "D".',
		remedy: "Check that the column is there and its heading unchanged. If you do not use it, leave it as it is.",
		message: ({ column }) => `No "${EN_COLUMNS[column]}" column was found.`,
	},
	"unreadable-year-heading": {
		title: "Heading with a year that does not exist",
		what: "Looks for headings such as H33 or R0: years that their eras do not have.",
		why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
		example: "Heisei 33 where Reiwa 3 is meant; Reiwa 0.",
		remedy: "Correct the year in the heading. Heisei (H) ends with 31, which is the same year as Reiwa (R) 1.",
		message: ({ heading }) => `There is no year "${heading}". This column was not checked.`,
	},
	"missing-year-column": {
		title: "Fiscal year column missing",
		what: "Checks that the fiscal year columns follow one another without a gap.",
		why: "A year without a column cannot even be found blank.",
		example: "FY2019 is followed by FY2021; there is no column for FY2020.",
		remedy: "Add the missing column, or check the year in the headings.",
		message: ({ year, before, after }) => `There is no column for ${year} between "${before}" and "${after}".`,
	},
	"year-column-order": {
		title: "Fiscal year columns out of order",
		what: "Checks that the fiscal year columns run from old to new (or new to old).",
		why: "Out of order, entries easily land in the wrong year.",
		example: "FY2020 stands to the right of FY2021.",
		remedy: "Move the column or correct the year in its heading.",
		message: ({ year, left }) => `The column "${year}" stands to the right of "${left}".`,
	},
	"second-table": {
		title: "Another table further down",
		what: "Looks for a table with headings of its own further down the tab.",
		why: "Only the first table of a tab is checked; gaps in the other one are not found.",
		example: "Below the progress table a list of indicators goes on under other headings.",
		remedy: "To have it checked, move it to a tab of its own. If it is only there for information, leave it.",
		message: ({ row }) => `From row ${row} on there is another table with other headings. It was not checked.`,
	},
	"blank-column": {
		title: "Column blank throughout",
		what: "Looks for a column that must be filled in but is blank from top to bottom.",
		why: "Then nobody has begun, or heading and contents have come apart; a finding for every row would not help.",
		example: "The column FY2022 is blank for every measure.",
		remedy:
			"Begin filling it in, or see whether the heading is over the right column. A column that is not used can be left out in the settings.",
		message: ({ heading, entries }) => `The column "${heading}" is blank in all ${entries} rows.`,
	},
	"date-like-id": {
		title: "Number turned into a date",
		what: 'Looks for numbers such as "1-10" that have become dates.',
		why: "Spreadsheets read 1-10 as the 10th of January. The number can then no longer be searched or sorted.",
		example: "1-10 was typed and became 10 January.",
		remedy: "Set the column's format to plain text, then type the number again.",
		message: ({ text, likely }) => `The number reads "${text}". It may have been typed as "${likely}".`,
	},
	"duplicate-column": {
		title: "Two columns for the same thing",
		what: "Looks for two columns of one fiscal year, or of the very same heading. Heisei 31 and Reiwa 1 are one year. Columns that divide a year (plan, actual, mark) are not counted.",
		why: "Nobody knows which of them to fill in, and totals count twice. Often a column was copied and its year never changed.",
		example: "There are two columns FY2021; the right one should be FY2022. There are two columns for the department.",
		remedy:
			"Correct the heading, or delete the column that is not needed. If they hold different things, tell them apart in their headings.",
		message: ({ heading, left }) =>
			heading === left
				? `Another column further left is headed "${heading}", too.`
				: `"${heading}" is the same year as "${left}" further left.`,
	},
	"mark-year-mismatch": {
		title: "Mark of an earlier year",
		what: "Checks whether a later year than the one in the heading of the marks has closed.",
		why: "Marks of the year before are easily taken for those of the latest results.",
		example: 'FY2022 has ended, but the marks are still headed "FY2021 mark".',
		remedy: "Update the marks and the year in their heading. To keep the old marks, add a column for the new ones.",
		message: ({ heading, rated, year }) => `"${heading}" rates ${rated}, but "${year}" has closed, too.`,
	},
	"entry-outside-chapter": {
		title: "Row outside all chapters",
		what: "In a table with chapters, looks for rows that belong to none, such as one above the first chapter.",
		why: "The row is left out of totals by chapter, and readers do not see where it belongs.",
		example: "A measure stands above the heading of chapter 1.",
		remedy: "Move the row below its chapter, or add the chapter's heading.",
		message: ({ measure }) =>
			measure === "" ? "This row belongs to no chapter." : `"${measure}" belongs to no chapter.`,
	},
	"numbering-gap": {
		title: "Number skipped or used twice",
		what: "Looks at the numbers of chapters, directions and measures for ones that are left out or come twice. Tables whose numbers do not run on (extracts of another plan) are not counted.",
		why: "A row may have been deleted or added without renumbering, or a measure may be missing.",
		example: "1-1 and 1-2 are followed by 1-4.",
		remedy: "See whether a measure is missing, and correct the numbers. If a number is vacant on purpose, leave it.",
		message: ({ number, missing }) =>
			missing.length === 0
				? `The number "${number}" is used further up, too.`
				: `Before "${number}" there is no ${missing.map((one) => `"${one}"`).join(", ")}.`,
	},
	"blank-row": {
		title: "Blank row within the table",
		what: "Looks for rows with nothing in them between two rows of measures.",
		why: "Sorting and filters may take a blank row for the end of the table.",
		example: "The texts of a row were deleted, but not the row.",
		remedy: "Delete the row if it is not needed.",
		message: ({ above, row, rows }) =>
			`${rows > 1 ? `Rows ${row}–${row + rows - 1} are` : `Row ${row} is`} blank${above === "" ? "" : `, below "${above}"`}.`,
	},
	"header-spelling": {
		title: "Spelling of a heading",
		what: "Looks for a year heading that is spelled in another way than the others, and for well-known headings with one wrong character. One digit full-width and several half-width count as one spelling.",
		why: "Searches and totals miss what is spelled otherwise, and a column with a misspelt heading cannot be read.",
		example: "H30, R1 and R2 have full-width letters, R3 a half-width one.",
		remedy: "Correct the heading. If it is meant so, leave it.",
		message: ({ heading, right }) => `The heading "${heading}" should perhaps read "${right}".`,
	},
};

// Texts of the checks of the shape of the table: columns, headings, chapters, numbers, in both languages.
import type { CheckTextsOf, NoTableReason, RequiredColumn } from "../check-text";

const JA_COLUMNS: { readonly [Column in RequiredColumn]: string } = {
	item: "施策項目",
	outline: "事業概要",
	department: "課名",
	term: "取組時期",
	mark: "評価",
	plan: "今後の計画",
	year: "年度",
};

const EN_COLUMNS: { readonly [Column in RequiredColumn]: string } = {
	item: "measure",
	outline: "outline",
	department: "department",
	term: "term",
	mark: "mark",
	plan: "future plan",
	year: "fiscal year",
};

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
		remedy:
			"見出しの行に列があるか、見出しの言葉が変わっていないか確かめてください。使わない列であれば、そのままで構いません。",
		message: ({ column }) => `「${JA_COLUMNS[column]}」の列が見つかりません。`,
	},
	"unreadable-year-heading": {
		title: "実在しない年度の見出し",
		what: "見出しの年度が、平成33年度や令和０年度のように実在しない年になっていないかを調べます。",
		why: "年度が分からない列は読めないため、その列の空欄や古い記載を見つけられません。",
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
		title: "Heading names a year that never was",
		what: "Looks for headings such as H33 or R0, years that their eras do not have.",
		why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
		example: "A Heisei 33 that should be Reiwa 3; a year 0 of an era.",
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
};

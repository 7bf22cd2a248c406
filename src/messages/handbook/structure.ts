// What the handbook says of the checks of the table's structure, in both languages.
import type { StructureParams } from "../checks/structure";
import type { HandbookTexts } from "./handbook-text";

export const jaStructure: HandbookTexts<StructureParams> = {
	"no-progress-table": {
		what: "シートに、施策項目と年度（または評価）の見出しをもつ表があるかを調べます。",
		why: "表として読めないシートでは、ほかのどの検証も意味をもちません。この指摘が出たときは、ほかの指摘は出さず、シートに何も書き込みません。",
		example: "「議事録」のシートを開いたまま「検証する」を選んだとき。",
	},
	"missing-column": {
		what: "施策項目・事業概要・課名・取組時期・年度・今後の計画・評価の列がそろっているかを調べます。",
		why: "列がないと、その項目の記入もれや集計を確かめられません。",
		example: "見出しに「評価」がない。または「所管」を略して「所」とだけ書いてある。",
	},
	"unreadable-year-heading": {
		what: "見出しの年度が、平成33年度や令和０年度のように実在しない年になっていないかを調べます。",
		why: "年度が分からない列は読み取れないため、その列の空欄や古い記載を見つけられません。",
		example: "「平成33年度」（正しくは「令和３年度」）。「Ｒ０年度」。",
	},
	"missing-year-column": {
		what: "年度の列が、間を飛ばさずに続いているかを調べます。",
		why: "列ごと抜けた年度は、空欄としても見つけられません。",
		example: "「Ｒ１年度」の右が「Ｒ３年度」で、Ｒ２年度の列がない。",
	},
	"year-column-order": {
		what: "年度の列が、古い順（または新しい順）に並んでいるかを調べます。",
		why: "順が入れ替わっていると、記入する年度を取り違えやすくなります。",
		example: "「Ｒ３年度」の右に「Ｒ２年度」がある。",
	},
	"second-table": {
		what: "下のほうに、見出しの違う別の表がないかを調べます。",
		why: "一つのシートで検証するのは最初の表だけです。下の表の記入もれは見つけられません。",
		example: "進捗管理表の下に、指標の一覧が別の見出しで続いている。",
	},
	"blank-column": {
		what: "記入が必要な列が、上から下まですべて空欄になっていないかを調べます。",
		why: "列ごと空いているときは、記入がまだ始まっていないか、見出しと内容の列がずれています。一行ずつ指摘しても役に立ちません。",
		example: "「Ｒ４年度」の列が、どの施策も空欄。",
	},
	"date-like-id": {
		what: "「1-10」のような番号が、日付に変わっていないかを調べます。",
		why: "表計算ソフトは「1-10」を１月10日と読みます。番号で探したり並べたりできなくなります。",
		example: "「1-10」と入力したものが「1月10日」になっている。",
	},
	"duplicate-column": {
		what: "同じ年度の列や、同じ見出しの列が二つないかを調べます。平成31年度と令和元年度は同じ年度です。計画・実績・評価のように、一つの年度を分けた列は数えません。",
		why: "どちらに記入すればよいか分からなくなり、集計も二重になります。列を写したあと、見出しの年度を直し忘れたことが多いようです。",
		example: "「Ｒ３年度」の列が二つある（右は「Ｒ４年度」のはず）。「課名」の列が二つある。",
	},
	"mark-year-mismatch": {
		what: "評価の見出しにある年度より新しい年度が、すでに終わっていないかを調べます。",
		why: "前の年度の評価が残っていると、新しい実績の評価と読み違えられます。",
		example: "Ｒ４年度が終わっているのに、見出しが「Ｒ３評価」のまま。",
	},
	"entry-outside-chapter": {
		what: "章のある表で、最初の章より上にあるなど、どの章にも入っていない取組行を調べます。",
		why: "章ごとの集計に入らず、どの章の施策か分かりません。",
		example: "「第１章」の見出しの上に、施策が一つある。",
	},
	"numbering-gap": {
		what: "章・施策の方向性・施策項目の番号が、抜けたり重なったりしていないかを調べます。番号が続いていない表（ほかの計画からの抜き出しなど）は数えません。",
		why: "行を削除・追加したときの直し忘れか、施策の記載もれかもしれません。",
		example: "「１－１」「１－２」の次が「１－４」になっている。",
	},
	"blank-row": {
		what: "取組行と取組行の間に、何も書かれていない行がないかを調べます。",
		why: "並べ替えやフィルタは、空白の行で表が終わったものとして扱うことがあります。",
		example: "行を削除せずに、文字だけを消した。",
	},
	"header-spelling": {
		what: "年度の見出しの書き方がほかの年度とそろっているか、よく使う見出しに一文字だけ違うものがないかを調べます。「Ｈ30」と「Ｒ１」のように、１桁は全角、２桁は半角とする書き方は、そろっているとみなします。",
		why: "書き方がそろっていないと、検索や集計で見落とされます。一文字違いの見出しの列は、何の列か読み取れません。",
		example: "「Ｈ30年度」「Ｒ１年度」「Ｒ２年度」の右が「R3年度」。「事業慨要」（正しくは「事業概要」）。",
	},
};

export const enStructure: HandbookTexts<StructureParams> = {
	"no-progress-table": {
		what: "Looks for a table with headings for measures and fiscal years (or marks).",
		why: "No other check makes sense on a sheet that cannot be read as a table. When this is found, nothing else is reported and nothing is written.",
		example: '"Check" was chosen while the tab with the minutes was in front.',
	},
	"missing-column": {
		what: "Looks for the columns measure, outline, department, term, fiscal years, future plan and mark.",
		why: "Without the column, its blanks and totals cannot be checked.",
		example: 'There is no heading for the mark, or "Dept. in charge" was shortened to "D".',
	},
	"unreadable-year-heading": {
		what: "Looks for headings such as H33 or R0: years that their eras do not have.",
		why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
		example: "Heisei 33 where Reiwa 3 is meant; Reiwa 0.",
	},
	"missing-year-column": {
		what: "Checks that the fiscal year columns follow one another without a gap.",
		why: "A year without a column cannot even be found blank.",
		example: "FY2019 is followed by FY2021; there is no column for FY2020.",
	},
	"year-column-order": {
		what: "Checks that the fiscal year columns run from old to new (or new to old).",
		why: "Out of order, entries easily land in the wrong year.",
		example: "FY2020 stands to the right of FY2021.",
	},
	"second-table": {
		what: "Looks for a table with headings of its own further down the tab.",
		why: "Only the first table of a tab is checked; gaps in the other one are not found.",
		example: "Below the progress table a list of indicators goes on under other headings.",
	},
	"blank-column": {
		what: "Looks for a column that must be filled in but is blank from top to bottom.",
		why: "Then nobody has begun, or heading and contents have come apart; a finding for every row would not help.",
		example: "The column FY2022 is blank for every measure.",
	},
	"date-like-id": {
		what: 'Looks for numbers such as "1-10" that have become dates.',
		why: "Spreadsheets read 1-10 as the 10th of January. The number can then no longer be searched or sorted.",
		example: "1-10 was typed and became 10 January.",
	},
	"duplicate-column": {
		what: "Looks for two columns of one fiscal year, or of the very same heading. Heisei 31 and Reiwa 1 are one year. Columns that divide a year (plan, actual, mark) are not counted.",
		why: "Nobody knows which of them to fill in, and totals count twice. Often a column was copied and its year never changed.",
		example: "There are two columns FY2021; the right one should be FY2022. There are two columns for the department.",
	},
	"mark-year-mismatch": {
		what: "Checks whether a later year than the one in the heading of the marks has closed.",
		why: "Marks of the year before are easily taken for those of the latest results.",
		example: 'FY2022 has ended, but the marks are still headed "FY2021 mark".',
	},
	"entry-outside-chapter": {
		what: "In a table with chapters, looks for rows that belong to none, such as one above the first chapter.",
		why: "The row is left out of totals by chapter, and readers do not see where it belongs.",
		example: "A measure stands above the heading of chapter 1.",
	},
	"numbering-gap": {
		what: "Looks at the numbers of chapters, directions and measures for ones that are left out or come twice. Tables whose numbers do not run on (extracts of another plan) are not counted.",
		why: "A row may have been deleted or added without renumbering, or a measure may be missing.",
		example: "1-1 and 1-2 are followed by 1-4.",
	},
	"blank-row": {
		what: "Looks for rows with nothing in them between two rows of measures.",
		why: "Sorting and filters may take a blank row for the end of the table.",
		example: "The texts of a row were deleted, but not the row.",
	},
	"header-spelling": {
		what: "Looks for a year heading that is spelled in another way than the others, and for well-known headings with one wrong character. One digit full-width and several half-width count as one spelling.",
		why: "Searches and totals miss what is spelled otherwise, and a column with a misspelt heading cannot be read.",
		example: "H30, R1 and R2 have full-width letters, R3 a half-width one.",
	},
};

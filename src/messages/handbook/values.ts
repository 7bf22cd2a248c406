// What the handbook says of the checks of items, departments, terms and marks, in both languages.
import type { ValuesParams } from "../checks/values";
import type { HandbookTexts } from "./handbook-text";

export const jaValues: HandbookTexts<ValuesParams> = {
	"missing-mark": {
		what: "評価の欄が空いていないかを調べます。",
		why: "評価のない施策は、集計で「無記入」になります。",
		example: "Ｒ３年度の実績は書いてあるのに、評価が空いている。",
	},
	"unknown-mark": {
		what: "評価の欄に、評価基準（凡例）にない記号や言葉がないかを調べます。",
		why: "基準にない評価は集計できません。",
		example: "評価基準が◎〇△×なのに、評価が「済」。",
	},
	"mark-glyph": {
		what: "評価の記号が、評価基準の記号とよく似た別の文字（〇と○と◯など）で書かれていないかを調べます。",
		why: "見た目が同じでも別の文字なので、関数やフィルタで数えると件数が合わなくなります。",
		example: "評価基準は「〇」（漢数字のゼロ）なのに、評価が「○」（記号の丸）。",
	},
	"missing-item": {
		what: "施策項目の欄が空いていないかを調べます。結合されたセルの続きの行は数えません。",
		why: "名前のない行は、どの施策のことか分からず、集計もできません。",
		example: "事業概要や課名は書いてあるのに、施策項目が空いている。",
	},
	"missing-outline": {
		what: "事業概要の欄が空いていないかを調べます。（再掲）の施策は空欄で構いません。",
		why: "概要がないと、何をする施策かが読み手に伝わりません。",
		example: "施策項目だけがあって、事業概要が空いている。",
	},
	"missing-department": {
		what: "課名の欄が空いていないかを調べます。",
		why: "担当の課が分からないと、記入や確認を頼む先が分かりません。",
		example: "課名が空いている。",
	},
	"missing-term": {
		what: "取組時期の欄が空いていないかを調べます。",
		why: "取組時期別の集計で「記入なし」になります。",
		example: "取組時期が空いている。",
	},
	"unknown-term": {
		what: "取組時期が、短期・中期・長期（または設定した言葉）のいずれかで書かれているかを調べます。",
		why: "決まった言葉でないと、取組時期別の集計が分かれてしまいます。",
		example: "取組時期が「短」または「継続」。",
	},
	"department-spelling": {
		what: "同じ課の名前が、いくつかの書き方になっていないかを調べます（「課」の有無、空白、名前の途中の改行、全角と半角、似た字の取り違え）。",
		why: "書き方が違うと、フィルタや関数で課ごとに絞り込むときに、別の課として扱われます。",
		example: "ほかの行では「健康政策」なのに、一つの行だけ「健康政策課」。「介護保険」が「介護保検」。",
	},
	"unknown-department": {
		what: "課名の欄に、設定した課名の一覧にない名前がないかを調べます。一覧がなければ調べません。",
		why: "組織の改編で名前が変わった課や、書き間違いが残っていると、確認を頼む先が分かりません。",
		example: "一覧にない「長寿生きがい課」が残っている。",
	},
	"duplicate-measure": {
		what: "同じ名前の施策項目が、同じ施策の方向性の中か、同じ事業概要で二度書かれていないかを調べます。（再掲）の施策は数えません。",
		why: "同じ施策が集計で二度数えられます。片方だけが更新されることもあります。",
		example: "「防災訓練」が12行目と18行目にあり、事業概要も同じ。",
	},
	"relisted-differs": {
		what: "（再掲）の施策に書いてあることが、同じ名前の元の施策と同じかを調べます。空欄は比べません。",
		why: "元の施策だけを更新すると、（再掲）に古い内容が残ります。",
		example: "元の施策のＲ３年度は「54地区、90会場」なのに、（再掲）は「53地区、78会場」。",
	},
	"mark-contradicts-text": {
		what: "評価の対象の年度に、中止・休止・見送り・未実施とだけ書いてある（または空欄の）施策に良い評価がついていないか、実施した回数などが書いてある施策に「未実施」の評価がついていないかを調べます。",
		why: "評価の付け間違いか、記述の更新もれのおそれがあります。",
		example: "Ｒ３年度は「感染拡大により中止」なのに、評価が「〇」。",
	},
	"figure-jump": {
		what: "終わった年度どうしで、同じものの数が10倍以上、または10分の１以下になっていないかを調べます。10未満の数、どちらも100未満の数、中止・コロナ・拡大などの理由が書いてあるものは数えません。",
		why: "桁の打ち間違いや、単位の取り違えのおそれがあります。",
		example: "Ｒ２年度は「1,201回」、Ｒ３年度は「12回」。",
	},
};

export const enValues: HandbookTexts<ValuesParams> = {
	"missing-mark": {
		what: "Looks for blanks in the mark column.",
		why: 'A measure without a mark counts as "no mark" in the summary.',
		example: "The results of the year are told, but there is no mark.",
	},
	"unknown-mark": {
		what: "Looks for marks that the scale (legend) does not have.",
		why: "A mark outside the scale cannot be counted.",
		example: 'The scale has four signs, and the mark is "done".',
	},
	"mark-glyph": {
		what: "Looks for marks typed as a look-alike of the scale's character (〇, ○ and ◯, for example).",
		why: "They look the same but are different characters, so formulas and filters miscount them.",
		example: "A circle was typed as the letter O or as another circle than that of the scale.",
	},
	"missing-item": {
		what: "Looks for blanks in the measure column. Rows under a merged cell are not counted.",
		why: "A row without a name cannot be told apart or counted.",
		example: "Outline and department are there, but the measure has no name.",
	},
	"missing-outline": {
		what: "Looks for blanks in the outline column. Measures listed again (再掲) may leave it blank.",
		why: "Without an outline readers do not learn what the measure is.",
		example: "The measure has a name and no outline.",
	},
	"missing-department": {
		what: "Looks for blanks in the department column.",
		why: "Without a department nobody can be asked.",
		example: "The cell of the department is blank.",
	},
	"missing-term": {
		what: "Looks for blanks in the term column.",
		why: "The measure is left out of the counts by term.",
		example: "The cell of the term is blank.",
	},
	"unknown-term": {
		what: "Checks that the term is short, medium or long (短期, 中期, 長期), or one of the words in the settings.",
		why: "Other words split the counts by term.",
		example: 'The term is "ongoing" where the table uses short, medium and long.',
	},
	"department-spelling": {
		what: "Looks for names of one department that are spelled differently: with and without the ending for a section, with spaces or line breaks inside, in other character widths, or with one letter mistaken for a similar one.",
		why: "Filters and formulas take each spelling for a department of its own.",
		example: "All rows but one leave out the ending for a section.",
	},
	"unknown-department": {
		what: "Looks for departments that are not on the list in the settings. Without a list nothing is looked for.",
		why: "After a reorganisation, or where a name is mistyped, readers do not know whom to ask.",
		example: "A department that was renamed last year still stands under its old name.",
	},
	"duplicate-measure": {
		what: "Looks for measures of the same name within one direction or with the same outline. Measures marked as listed again (再掲) are not counted.",
		why: "The measure counts twice in the summary, and one of the two may be left behind when the other is updated.",
		example: 'Rows 12 and 18 both are "Evacuation drill", with the same outline.',
	},
	"relisted-differs": {
		what: "Compares measures marked as listed again (再掲) with the measure of the same name. Blanks are not compared.",
		why: "When only the first is updated, the one listed again keeps what is out of date.",
		example: "FY2021 says 54 districts where the measure is listed first, and 53 where it is listed again.",
	},
	"mark-contradicts-text": {
		what: "Looks for good marks where the year only tells that it was cancelled or not carried out (or is blank), and for the lowest mark where the year tells how often it was done. Only Japanese wording is recognised.",
		why: "Either the mark or the text may not have been updated.",
		example: "FY2021 says that the event was cancelled, and the mark is the second best.",
	},
	"figure-jump": {
		what: "Looks for figures that change tenfold or more from one closed year to the next. Figures below 10, pairs below 100, and changes that the text accounts for (cancelled, extended) are not counted. Figures are read with Japanese counters.",
		why: "A digit may be missing or one too many, or the unit may be another.",
		example: "1,201 courses in FY2020 and 12 in FY2021.",
	},
};

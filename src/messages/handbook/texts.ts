// What the handbook says of the checks of how texts are typed, in both languages.
import type { TextsParams } from "../checks/texts";
import type { HandbookTexts } from "./handbook-text";

export const jaTexts: HandbookTexts<TextsParams> = {
	"stray-space": {
		what: "文や行の前後の空白、続けて入った空白、見えない文字、前後の空行がないかを調べます。字下げの全角空白１字、言葉を区切る空白１字、セルの中の改行、桁をそろえるための空白は数えません。",
		why: "見た目では分からない空白があると、検索やフィルタで同じ言葉として扱われません。",
		example: "「福祉政策　」の終わりに全角の空白がある。「参加者　　85人」の間に空白が二つある。",
	},
	"halfwidth-kana": {
		what: "半角のカタカナと、半角の句読点・かぎ括弧・中点がないかを調べます。英数字は数えません。",
		why: "半角と全角のカタカナは、検索や集計で別の言葉になります。ほかの機器に移すと、文字化けすることもあります。",
		example: "「ﾊﾟﾝﾌﾚｯﾄを配布」。",
	},
	"broken-line-wrap": {
		what: "事業概要と年度の欄で、言葉や文の途中で行が切れていないかを調べます。箇条書き、句読点や区切りのよい言葉で終わる行、短い行は数えません。",
		why: "PDFなどから貼り付けた文には、元の紙の幅で改行が残ります。列の幅が変わると読みにくく、切れた言葉は検索できません。",
		example: "「高齢者の生活を支」で行が終わり、次の行が「援する体制」で始まる。",
	},
	"digit-width": {
		what: "事業概要と年度の欄の数字が、「設定」の「数字の書き方」と同じかを調べます。「そろえない」のときは調べません。日付（R4.8）、範囲（1～3）、小数、桁区切り、割合、番号、英字の付いた数字、「」の中は数えません。",
		why: "同じ数が全角と半角で書かれていると、検索で見つからず、見た目もそろいません。",
		example: "「１桁は全角、２桁以上は半角」のときの「5回」と「１２件」（正しくは「５回」「12件」）。",
	},
	"counter-spelling": {
		what: "か所・カ所・箇所、か月・ヶ月、取組・取り組み、打合せ・打ち合わせ、申込み・申し込み、子ども・子供のように、同じ言葉の書き方が分かれていないかを、事業概要と年度の欄で調べます。「取り組む」などの動詞、「こども園」などの名前、「」の中は数えません。",
		why: "書き方が分かれていると、検索で見つからないものが出ます。公表するときの校正の手間も増えます。",
		example: "「取組」が28か所、「取り組み」が３か所ある。",
	},
	"overlong-cell": {
		what: "一つのセルに、1,000字または40行を超える文がないかを調べます。",
		why: "長い文は読み手に伝わりにくく、印刷するとページの終わりで切れます。",
		example: "Ｒ３年度の欄に、会議の記録が1,800字そのまま貼ってある。",
	},
};

export const enTexts: HandbookTexts<TextsParams> = {
	"stray-space": {
		what: "Looks for spaces around texts and lines, doubled spaces, invisible characters and blank lines at the ends. One full-width space as an indent, single spaces between words, line breaks inside a cell and spaces that line figures up are left alone.",
		why: "A space that nobody sees makes two words of one for searches and filters.",
		example: "The name of a department has a space behind it; two spaces stand between a word and its figure.",
	},
	"halfwidth-kana": {
		what: "Looks for half-width katakana and the half-width punctuation that goes with it. Latin letters and digits are left alone.",
		why: "Searches and counts take half-width and full-width katakana for different words, and some devices garble them.",
		example: "A word such as the one for a leaflet is typed in half-width katakana.",
	},
	"broken-line-wrap": {
		what: "Looks for lines cut in the middle of a word or sentence, in outlines and years. Lists, lines that end in a full phrase or a punctuation mark and short lines are left alone.",
		why: "Text pasted from a PDF keeps the line breaks of its page. It reads badly in another width, and a cut word cannot be found.",
		example: "One line ends after the first character of a verb, the next begins with the rest of it.",
	},
	"digit-width": {
		what: "Compares the digits in outlines and years with the way of writing them chosen in the settings; with none chosen nothing is checked. Dotted dates, spans, decimal and grouped numbers, rates, numbering, codes with letters and quotations are left alone.",
		why: "A number written in both widths is missed by searches and looks uneven.",
		example: "Single digits are to be full-width and longer numbers half-width, but a cell has a half-width 5.",
	},
	"counter-spelling": {
		what: "Looks for words that Japanese offices spell in several ways: the counters for places and months, and the words for effort, meeting, application, inquiry, reception, procedure, talks and children. Outlines and years are looked at. Verbs, names and quotations are left alone.",
		why: "A search for one spelling misses the others, and they have to be corrected before the table is published.",
		example: "The word for an effort is written with two characters in 28 places and with added kana in three.",
	},
	"overlong-cell": {
		what: "Looks for cells with more than 1,000 characters or 40 lines.",
		why: "Long texts are hard to take in, and are cut off at the end of a printed page.",
		example: "The minutes of a meeting, 1,800 characters, were pasted into the cell of a year.",
	},
};

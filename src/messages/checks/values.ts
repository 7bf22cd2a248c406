// Texts of the checks of items, departments, terms and marks, in both languages.
import type { CheckTextsOf } from "../check-text";

/** What the message of each is filled with. */
export interface ValuesParams {
	"missing-mark": { readonly heading: string };
	"unknown-mark": { readonly mark: string; readonly scale: readonly string[] };
	"mark-glyph": { readonly typed: string; readonly right: string };
	"missing-item": { readonly heading: string; readonly continuation: boolean };
	"missing-outline": { readonly heading: string };
	"missing-department": { readonly heading: string };
	"missing-term": { readonly heading: string };
	"unknown-term": { readonly term: string; readonly terms: readonly string[] };
	"department-spelling": { readonly variants: readonly DepartmentSpelling[] };
	"unknown-department": { readonly names: readonly string[] };
	"duplicate-measure": { readonly name: string; readonly row: number };
	"relisted-differs": { readonly row: number; readonly headings: readonly string[] };
	"mark-contradicts-text": { readonly mark: string; readonly year: string; readonly excerpt: string };
	"figure-jump": { readonly label: string; readonly year: string; readonly before: string; readonly after: string };
}

/** A department's name as it is typed in a cell, ⏎ for a line break, and as it should be. */
interface DepartmentSpelling {
	readonly typed: string;
	readonly right: string;
	/** Whether the right one is the office's own name. */
	readonly official: boolean;
}

export const jaValues: CheckTextsOf<ValuesParams> = {
	"missing-mark": {
		title: "評価の記入がない",
		what: "評価の欄が空いていないかを調べます。",
		why: "評価のない施策は、集計で「無記入」になります。",
		example: "Ｒ３年度の実績は書いてあるのに、評価が空いている。",
		remedy: "評価を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"unknown-mark": {
		title: "評価基準にない評価",
		what: "評価の欄に、評価基準（凡例）にない記号や言葉がないかを調べます。",
		why: "基準にない評価は集計できません。",
		example: "評価基準が◎〇△×なのに、評価が「済」。",
		remedy: "評価基準にある記号に直してください。",
		message: ({ mark, scale }) => `「${mark}」は評価基準にありません（使える記号：${scale.join("・")}）。`,
	},
	"mark-glyph": {
		title: "評価の記号が別の文字",
		what: "評価の記号が、評価基準の記号とよく似た別の文字（〇と○と◯など）で書かれていないかを調べます。",
		why: "見た目が同じでも別の文字なので、関数やフィルタで数えると件数が合わなくなります。",
		example: "評価基準は「〇」（漢数字のゼロ）なのに、評価が「○」（記号の丸）。",
		remedy: "評価基準の文字に直してください。集計では同じ評価として数えています。",
		message: ({ typed, right }) => `「${typed}」は、評価基準の「${right}」とよく似た別の文字です。`,
	},
	"missing-item": {
		title: "施策項目の記入がない",
		what: "施策項目の欄が空いていないかを調べます。結合されたセルの続きの行は数えません。",
		why: "名前のない行は、どの施策のことか分からず、集計もできません。",
		example: "事業概要や課名は書いてあるのに、施策項目が空いている。",
		remedy: "施策項目を記入してください。上の施策の続きの行であれば、施策項目のセルを上の行と結合してください。",
		message: ({ heading, continuation }) =>
			continuation ? `「${heading}」が空欄です（事業概要・課名・取組時期も空欄です）。` : `「${heading}」が空欄です。`,
	},
	"missing-outline": {
		title: "事業概要の記入がない",
		what: "事業概要の欄が空いていないかを調べます。（再掲）の施策は空欄で構いません。",
		why: "概要がないと、何をする施策かが読み手に伝わりません。",
		example: "施策項目だけがあって、事業概要が空いている。",
		remedy: "事業概要を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"missing-department": {
		title: "課名の記入がない",
		what: "課名の欄が空いていないかを調べます。",
		why: "担当の課が分からないと、記入や確認を頼む先が分かりません。",
		example: "課名が空いている。",
		remedy: "担当の課を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"missing-term": {
		title: "取組時期の記入がない",
		what: "取組時期の欄が空いていないかを調べます。",
		why: "取組時期別の集計で「記入なし」になります。",
		example: "取組時期が空いている。",
		remedy: "取組時期（短期・中期・長期など）を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"unknown-term": {
		title: "取組時期が決まった言葉でない",
		what: "取組時期が、短期・中期・長期（または設定した言葉）のいずれかで書かれているかを調べます。",
		why: "決まった言葉でないと、取組時期別の集計が分かれてしまいます。",
		example: "取組時期が「短」または「継続」。",
		remedy: "使える言葉のいずれかに直してください。",
		message: ({ term, terms }) => `取組時期が「${term}」となっています（使える言葉：${terms.join("・")}）。`,
	},
	"department-spelling": {
		title: "課名の書き方の違い",
		what: "同じ課の名前が、いくつかの書き方になっていないかを調べます（「課」の有無、空白、名前の途中の改行、全角と半角、似た字の取り違え）。",
		why: "書き方が違うと、フィルタや関数で課ごとに絞り込むときに、別の課として扱われます。",
		example: "ほかの行では「健康政策」なのに、一つの行だけ「健康政策課」。「介護保険」が「介護保検」。",
		remedy: "書き方をそろえてください。別の課であれば、設定の課名の一覧に両方を加えると、指摘しなくなります。",
		message: ({ variants }) =>
			variants
				.map(({ typed, right, official }) =>
					official
						? `「${typed}」は、設定の課名では「${right}」です。`
						: `「${typed}」は、ほかでは「${right}」と書かれています。`,
				)
				.join(""),
	},
	"unknown-department": {
		title: "課名の一覧にない課",
		what: "課名の欄に、設定した課名の一覧にない名前がないかを調べます。一覧がなければ調べません。",
		why: "組織の改編で名前が変わった課や、書き間違いが残っていると、確認を頼む先が分かりません。",
		example: "一覧にない「長寿生きがい課」が残っている。",
		remedy: "今の課名に直してください。正しい課名であれば、設定の課名の一覧に加えてください。",
		message: ({ names }) => `${names.map((name) => `「${name}」`).join("")}は、課名の一覧にありません。`,
	},
	"duplicate-measure": {
		title: "同じ施策項目が二度ある",
		what: "同じ名前の施策項目が、同じ施策の方向性の中か、同じ事業概要で二度書かれていないかを調べます。（再掲）の施策は数えません。",
		why: "同じ施策が集計で二度数えられます。片方だけが更新されることもあります。",
		example: "「防災訓練」が12行目と18行目にあり、事業概要も同じ。",
		remedy:
			"一方を消すか、（再掲）と書き添えてください。続きの行であれば、施策項目のセルを上の行と結合してください。別の施策であれば、名前で区別できるようにしてください。",
		message: ({ name, row }) => `「${name}」は${row}行目にもあります。`,
	},
	"relisted-differs": {
		title: "（再掲）の内容が元の施策と違う",
		what: "（再掲）の施策に書いてあることが、同じ名前の元の施策と同じかを調べます。空欄は比べません。",
		why: "元の施策だけを更新すると、（再掲）に古い内容が残ります。",
		example: "元の施策のＲ３年度は「54地区、90会場」なのに、（再掲）は「53地区、78会場」。",
		remedy: "どちらが正しいか確かめて、そろえてください。違っていてよいものは、そのままで構いません。",
		message: ({ row, headings }) =>
			`${row}行目の元の施策と、${headings.map((heading) => `「${heading}」`).join("")}の内容が違います。`,
	},
	"mark-contradicts-text": {
		title: "評価と記述が合わない",
		what: "評価の対象の年度に、中止・休止・見送り・未実施とだけ書いてある（または空欄の）施策に良い評価がついていないか、実施した回数などが書いてある施策に「未実施」の評価がついていないかを調べます。",
		why: "評価の付け間違いか、記述の更新もれのおそれがあります。",
		example: "Ｒ３年度は「感染拡大により中止」なのに、評価が「〇」。",
		remedy: "どちらが正しいか確かめてください。代わりに行ったことがあれば、書き添えると伝わります。",
		message: ({ mark, year, excerpt }) =>
			excerpt === ""
				? `評価は「${mark}」ですが、「${year}」が空欄です。`
				: `評価は「${mark}」ですが、「${year}」は「${excerpt}」となっています。`,
	},
	"figure-jump": {
		title: "数値が前の年度と大きく違う",
		what: "終わった年度どうしで、同じものの数が10倍以上、または10分の１以下になっていないかを調べます。10未満の数、どちらも100未満の数、中止・コロナ・拡大などの理由が書いてあるものは数えません。",
		why: "桁の打ち間違いや、単位の取り違えのおそれがあります。",
		example: "Ｒ２年度は「1,201回」、Ｒ３年度は「12回」。",
		remedy: "数値を確かめてください。正しければ、増減の理由を書き添えると伝わります。",
		message: ({ label, year, before, after }) =>
			`${label === "" ? "" : `「${label}」が、`}「${year}」の${before}から${after}に変わっています。`,
	},
};

/** The usual words of Japanese tables, which may as well be written in English. */
const TERM_NAMES: { readonly [term: string]: string } = { 短期: "short", 中期: "medium", 長期: "long" };

function termName(term: string): string {
	const name = TERM_NAMES[term];
	return name === undefined ? term : `${name} (${term})`;
}

export const enValues: CheckTextsOf<ValuesParams> = {
	"missing-mark": {
		title: "Mark not filled in",
		what: "Looks for blanks in the mark column.",
		why: 'A measure without a mark counts as "no mark" in the summary.',
		example: "The results of the year are told, but there is no mark.",
		remedy: "Fill in the mark.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"unknown-mark": {
		title: "Mark not in the scale",
		what: "Looks for marks that the scale (legend) does not have.",
		why: "A mark outside the scale cannot be counted.",
		example: 'The scale has four signs, and the mark is "done".',
		remedy: "Use a mark of the scale.",
		message: ({ mark, scale }) => `"${mark}" is not in the scale (${scale.join(", ")}).`,
	},
	"mark-glyph": {
		title: "Mark typed as another character",
		what: "Looks for marks typed as a look-alike of the scale's character (〇, ○ and ◯, for example).",
		why: "They look the same but are different characters, so formulas and filters miscount them.",
		example: "A circle was typed as the letter O or as another circle than that of the scale.",
		remedy: "Use the character of the scale. The summary counts both as the same mark.",
		message: ({ typed, right }) => `"${typed}" only looks like "${right}" of the scale.`,
	},
	"missing-item": {
		title: "Measure not named",
		what: "Looks for blanks in the measure column. Rows under a merged cell are not counted.",
		why: "A row without a name cannot be told apart or counted.",
		example: "Outline and department are there, but the measure has no name.",
		remedy: "Name the measure. If the row carries on the measure above, merge its cell with the one above.",
		message: ({ heading, continuation }) =>
			continuation ? `"${heading}" is blank (and so are outline, department and term).` : `"${heading}" is blank.`,
	},
	"missing-outline": {
		title: "Outline not filled in",
		what: "Looks for blanks in the outline column. Measures listed again (再掲) may leave it blank.",
		why: "Without an outline readers do not learn what the measure is.",
		example: "The measure has a name and no outline.",
		remedy: "Fill in the outline.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"missing-department": {
		title: "Department not filled in",
		what: "Looks for blanks in the department column.",
		why: "Without a department nobody can be asked.",
		example: "The cell of the department is blank.",
		remedy: "Fill in the department in charge.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"missing-term": {
		title: "Term not filled in",
		what: "Looks for blanks in the term column.",
		why: "The measure is left out of the counts by term.",
		example: "The cell of the term is blank.",
		remedy: "Fill in the term, such as short, medium or long.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"unknown-term": {
		title: "Term not one of the agreed words",
		what: "Checks that the term is short, medium or long (短期, 中期, 長期), or one of the words in the settings.",
		why: "Other words split the counts by term.",
		example: 'The term is "ongoing" where the table uses short, medium and long.',
		remedy: "Use one of the agreed words.",
		message: ({ term, terms }) => `The term is "${term}" (agreed words: ${terms.map(termName).join(", ")}).`,
	},
	"department-spelling": {
		title: "Department spelled in several ways",
		what: "Looks for names of one department that are spelled differently: with and without the ending for a section, with spaces or line breaks inside, in other character widths, or with one letter mistaken for a similar one.",
		why: "Filters and formulas take each spelling for a department of its own.",
		example: "All rows but one leave out the ending for a section.",
		remedy:
			"Use one spelling. If these are two departments, put both on the list in the settings; then they are no longer reported.",
		message: ({ variants }) =>
			variants
				.map(({ typed, right, official }) =>
					official ? `"${typed}" is "${right}" in the settings.` : `"${typed}" is "${right}" elsewhere in the sheet.`,
				)
				.join(" "),
	},
	"unknown-department": {
		title: "Department not on the list",
		what: "Looks for departments that are not on the list in the settings. Without a list nothing is looked for.",
		why: "After a reorganisation, or where a name is mistyped, readers do not know whom to ask.",
		example: "A department that was renamed last year still stands under its old name.",
		remedy: "Use the present name. If the name is right, add it to the list of departments in the settings.",
		message: ({ names }) => `Not on the list of departments: ${names.map((name) => `"${name}"`).join(", ")}.`,
	},
	"duplicate-measure": {
		title: "Measure listed twice",
		what: "Looks for measures of the same name within one direction or with the same outline. Measures marked as listed again (再掲) are not counted.",
		why: "The measure counts twice in the summary, and one of the two may be left behind when the other is updated.",
		example: 'Rows 12 and 18 both are "Evacuation drill", with the same outline.',
		remedy:
			"Remove one, or mark it （再掲）. If the row carries on the measure above, merge its cell with the one above. If they are two measures, give them names that tell them apart.",
		message: ({ name, row }) => `"${name}" also stands in row ${row}.`,
	},
	"relisted-differs": {
		title: "Listed again with other contents",
		what: "Compares measures marked as listed again (再掲) with the measure of the same name. Blanks are not compared.",
		why: "When only the first is updated, the one listed again keeps what is out of date.",
		example: "FY2021 says 54 districts where the measure is listed first, and 53 where it is listed again.",
		remedy: "See which is right and use it in both. If they are meant to differ, leave them.",
		message: ({ row, headings }) =>
			`Differs from the measure in row ${row}: ${headings.map((heading) => `"${heading}"`).join(", ")}.`,
	},
	"mark-contradicts-text": {
		title: "Mark and text do not agree",
		what: "Looks for good marks where the year only tells that it was cancelled or not carried out (or is blank), and for the lowest mark where the year tells how often it was done. Only Japanese wording is recognised.",
		why: "Either the mark or the text may not have been updated.",
		example: "FY2021 says that the event was cancelled, and the mark is the second best.",
		remedy: "See which is right. If something was done instead, adding it helps readers.",
		message: ({ mark, year, excerpt }) =>
			excerpt === ""
				? `The mark is "${mark}", but "${year}" is blank.`
				: `The mark is "${mark}", but "${year}" says "${excerpt}".`,
	},
	"figure-jump": {
		title: "Figure far from the year before",
		what: "Looks for figures that change tenfold or more from one closed year to the next. Figures below 10, pairs below 100, and changes that the text accounts for (cancelled, extended) are not counted. Figures are read with Japanese counters.",
		why: "A digit may be missing or one too many, or the unit may be another.",
		example: "1,201 courses in FY2020 and 12 in FY2021.",
		remedy: "Check the figure. If it is right, adding the reason helps readers.",
		message: ({ label, year, before, after }) =>
			`${label === "" ? "The figure" : `"${label}"`} was ${before} in "${year}" and is now ${after}.`,
	},
};

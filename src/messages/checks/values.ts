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
		remedy: "短期・中期・長期のいずれかを記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"unknown-term": {
		title: "取組時期が決まった言葉でない",
		what: "取組時期が、短期・中期・長期のいずれかで書かれているかを調べます。",
		why: "決まった言葉でないと、取組時期別の集計が分かれてしまいます。",
		example: "取組時期が「短」または「継続」。",
		remedy: "短期・中期・長期のいずれかに直してください。",
		message: ({ term, terms }) => `取組時期が「${term}」となっています（使える言葉：${terms.join("・")}）。`,
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
};

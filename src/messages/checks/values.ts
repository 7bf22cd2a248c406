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
		remedy: "評価を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"unknown-mark": {
		title: "評価基準にない評価",
		remedy: "評価基準にある記号に直してください。",
		message: ({ mark, scale }) => `「${mark}」は評価基準にありません（使える記号：${scale.join("・")}）。`,
	},
	"mark-glyph": {
		title: "評価の記号が別の文字",
		remedy: "評価基準の文字に直してください。集計では同じ評価として数えています。",
		message: ({ typed, right }) => `「${typed}」は、評価基準の「${right}」とよく似た別の文字です。`,
	},
	"missing-item": {
		title: "施策項目の記入がない",
		remedy: "施策項目を記入してください。上の施策の続きの行であれば、施策項目のセルを上の行と結合してください。",
		message: ({ heading, continuation }) =>
			continuation ? `「${heading}」が空欄です（事業概要・課名・取組時期も空欄です）。` : `「${heading}」が空欄です。`,
	},
	"missing-outline": {
		title: "事業概要の記入がない",
		remedy: "事業概要を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"missing-department": {
		title: "課名の記入がない",
		remedy: "担当の課を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"missing-term": {
		title: "取組時期の記入がない",
		remedy: "取組時期（短期・中期・長期など）を記入してください。",
		message: ({ heading }) => `「${heading}」が空欄です。`,
	},
	"unknown-term": {
		title: "取組時期が決まった言葉でない",
		remedy: "使える言葉のいずれかに直してください。",
		message: ({ term, terms }) => `取組時期が「${term}」となっています（使える言葉：${terms.join("・")}）。`,
	},
	"department-spelling": {
		title: "課名の書き方の違い",
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
		remedy: "今の課名に直してください。正しい課名であれば、設定の課名の一覧に加えてください。",
		message: ({ names }) => `${names.map((name) => `「${name}」`).join("")}は、課名の一覧にありません。`,
	},
	"duplicate-measure": {
		title: "同じ施策項目が二度ある",
		remedy:
			"一方を消すか、（再掲）と書き添えてください。続きの行であれば、施策項目のセルを上の行と結合してください。別の施策であれば、名前で区別できるようにしてください。",
		message: ({ name, row }) => `「${name}」は${row}行目にもあります。`,
	},
	"relisted-differs": {
		title: "（再掲）の内容が元の施策と違う",
		remedy: "どちらが正しいか確かめて、そろえてください。違っていてよいものは、そのままで構いません。",
		message: ({ row, headings }) =>
			`${row}行目の元の施策と、${headings.map((heading) => `「${heading}」`).join("")}の内容が違います。`,
	},
	"mark-contradicts-text": {
		title: "評価と記述が合わない",
		remedy: "どちらが正しいか確かめてください。代わりに行ったことがあれば、書き添えると伝わります。",
		message: ({ mark, year, excerpt }) =>
			excerpt === ""
				? `評価は「${mark}」ですが、「${year}」が空欄です。`
				: `評価は「${mark}」ですが、「${year}」は「${excerpt}」となっています。`,
	},
	"figure-jump": {
		title: "数値が前の年度と大きく違う",
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
		remedy: "Fill in the mark.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"unknown-mark": {
		title: "Mark not in the scale",
		remedy: "Use a mark of the scale.",
		message: ({ mark, scale }) => `"${mark}" is not in the scale (${scale.join(", ")}).`,
	},
	"mark-glyph": {
		title: "Mark typed as another character",
		remedy: "Use the character of the scale. The summary counts both as the same mark.",
		message: ({ typed, right }) => `"${typed}" only looks like "${right}" of the scale.`,
	},
	"missing-item": {
		title: "Measure not named",
		remedy: "Name the measure. If the row carries on the measure above, merge its cell with the one above.",
		message: ({ heading, continuation }) =>
			continuation ? `"${heading}" is blank (and so are outline, department and term).` : `"${heading}" is blank.`,
	},
	"missing-outline": {
		title: "Outline not filled in",
		remedy: "Fill in the outline.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"missing-department": {
		title: "Department not filled in",
		remedy: "Fill in the department in charge.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"missing-term": {
		title: "Term not filled in",
		remedy: "Fill in the term, such as short, medium or long.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"unknown-term": {
		title: "Term not one of the agreed words",
		remedy: "Use one of the agreed words.",
		message: ({ term, terms }) => `The term is "${term}" (agreed words: ${terms.map(termName).join(", ")}).`,
	},
	"department-spelling": {
		title: "Department spelled in several ways",
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
		remedy: "Use the present name. If the name is right, add it to the list of departments in the settings.",
		message: ({ names }) => `Not on the list of departments: ${names.map((name) => `"${name}"`).join(", ")}.`,
	},
	"duplicate-measure": {
		title: "Measure listed twice",
		remedy:
			"Remove one, or mark it （再掲）. If the row carries on the measure above, merge its cell with the one above. If they are two measures, give them names that tell them apart.",
		message: ({ name, row }) => `"${name}" also stands in row ${row}.`,
	},
	"relisted-differs": {
		title: "Listed again with other contents",
		remedy: "See which is right and use it in both. If they are meant to differ, leave them.",
		message: ({ row, headings }) =>
			`Differs from the measure in row ${row}: ${headings.map((heading) => `"${heading}"`).join(", ")}.`,
	},
	"mark-contradicts-text": {
		title: "Mark and text do not agree",
		remedy: "See which is right. If something was done instead, adding it helps readers.",
		message: ({ mark, year, excerpt }) =>
			excerpt === ""
				? `The mark is "${mark}", but "${year}" is blank.`
				: `The mark is "${mark}", but "${year}" says "${excerpt}".`,
	},
	"figure-jump": {
		title: "Figure far from the year before",
		remedy: "Check the figure. If it is right, adding the reason helps readers.",
		message: ({ label, year, before, after }) =>
			`${label === "" ? "The figure" : `"${label}"`} was ${before} in "${year}" and is now ${after}.`,
	},
};

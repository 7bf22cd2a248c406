// Texts of the checks of what the years say, in both languages.
import type { CheckTextsOf } from "../check-text";

/** What the message of each is filled with. */
export interface YearsParams {
	"missing-year": { readonly year: string };
	"stale-plan": { readonly year: string; readonly excerpt: string };
	"stale-interim": { readonly year: string; readonly notes: readonly string[] };
	"missing-plan": { readonly plan: string };
	placeholder: { readonly column: string; readonly text: string };
	"unchanged-text": { readonly years: readonly string[]; readonly excerpt: string };
	"before-start": { readonly year: string; readonly excerpt: string };
	"after-end": { readonly year: string; readonly excerpt: string };
}

export const jaYears: CheckTextsOf<YearsParams> = {
	"missing-year": {
		title: "年度の記入がない",
		remedy: "取組内容を記入してください。実績がない年度には「－」と記入します。",
		message: ({ year }) => `「${year}」が空欄です。`,
	},
	"stale-plan": {
		title: "終わった年度に「予定」が残っている",
		remedy:
			"実績に書き換えてください。実施しなかったときは、中止・延期などと記入してください。翌年度以降の予定であれば、年度を書き添えてください（例：Ｒ４年度に実施予定）。",
		message: ({ year, excerpt }) => `「${year}」は終わっていますが、「予定」の記述が残っています（「${excerpt}」）。`,
	},
	"stale-interim": {
		title: "終わった年度に途中の数値が残っている",
		remedy: "年度末までの数値に書き換えてください。基準日の決まった統計の数値であれば、そのままで構いません。",
		message: ({ year, notes }) =>
			`「${year}」は終わっていますが、年度途中の時点（${notes.join("、")}）の数値が残っています。`,
	},
	"missing-plan": {
		title: "今後の計画の記入がない",
		remedy: "今後の計画を記入してください。変わらない場合は「継続実施」などと記入します。",
		message: ({ plan }) => `「${plan}」が空欄です。`,
	},
	placeholder: {
		title: "「－」などの記入",
		remedy: "更新するときに、このままでよいか確かめてください。",
		message: ({ column, text }) => `「${column}」が「${text}」となっています。`,
	},
	"unchanged-text": {
		title: "同じ文が続いている",
		remedy: "その年度の実績か確かめてください。毎年度同じ内容であれば、そのままで構いません。",
		message: ({ years, excerpt }) =>
			`「${years[0] ?? ""}」から「${years[years.length - 1] ?? ""}」まで、${years.length}年度続けて同じ文です（「${excerpt}」）。`,
	},
	"before-start": {
		title: "開始前の年度に記入がある",
		remedy: "開始した年度と、記入した欄を確かめてください。準備や前身の事業であれば、そのことを書き添えてください。",
		message: ({ year, excerpt }) => `「${excerpt}」とありますが、それより前の「${year}」に記入があります。`,
	},
	"after-end": {
		title: "終了後の年度に記入がある",
		remedy: "終了した年度と、記入した欄を確かめてください。後継の事業の実績であれば、そのことを書き添えてください。",
		message: ({ year, excerpt }) => `「${excerpt}」とありますが、そのあとの「${year}」に記入があります。`,
	},
};

export const enYears: CheckTextsOf<YearsParams> = {
	"missing-year": {
		title: "Fiscal year not filled in",
		remedy: 'Write what was done. If nothing was done that year, write "n/a" or "–".',
		message: ({ year }) => `"${year}" is blank.`,
	},
	"stale-plan": {
		title: 'A closed year still says "planned"',
		remedy:
			"Replace it with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
		message: ({ year, excerpt }) => `"${year}" is closed but still contains a plan ("${excerpt}").`,
	},
	"stale-interim": {
		title: "A closed year still gives an interim figure",
		remedy: "Replace it with the figure for the whole year. Statistics with a fixed base date may stay as they are.",
		message: ({ year, notes }) =>
			`"${year}" is closed but still gives a figure as of a day within it (${notes.join(", ")}).`,
	},
	"missing-plan": {
		title: "Future plan not filled in",
		remedy: 'Fill in the plan. If nothing changes, write "continue".',
		message: ({ plan }) => `"${plan}" is blank.`,
	},
	placeholder: {
		title: 'Entries such as "n/a"',
		remedy: "Check from time to time whether they still hold.",
		message: ({ column, text }) => `"${column}" says "${text}".`,
	},
	"unchanged-text": {
		title: "The same text year after year",
		remedy: "See whether it tells what was done in that year. If nothing changed, leave it.",
		message: ({ years, excerpt }) =>
			`The same text for ${years.length} years, from "${years[0] ?? ""}" to "${years[years.length - 1] ?? ""}" ("${excerpt}").`,
	},
	"before-start": {
		title: "A year before the start is filled in",
		remedy: "Check the start year and the cell. If it tells of preparations or of a predecessor, say so.",
		message: ({ year, excerpt }) => `It says "${excerpt}", but "${year}" before that is filled in.`,
	},
	"after-end": {
		title: "A year after the end is filled in",
		remedy: "Check the end year and the cell. If it tells of a successor, say so.",
		message: ({ year, excerpt }) => `It says "${excerpt}", but "${year}" after that is filled in.`,
	},
};

// What custom functions say where their arguments are wrong, in Japanese, and what Sheets shows of them while one types.

export const jaFunctions = {
	inRange: (p: { readonly row: number; readonly column: number; readonly problem: string }) =>
		`範囲の上から${p.row}行目・左から${p.column}列目：${p.problem}`,
	noYearGiven: "年度を表す文字・数値・日付か、そのセルを指定してください。",
	noYear: (p: { readonly text: string }) =>
		`「${p.text}」から年度を読み取れません。「令和4年度」「R4」「2022」のように書いてください。`,
	severalYears: (p: { readonly text: string; readonly years: readonly number[] }) =>
		`「${p.text}」には年度が二つ以上あります（${p.years.join("、")}）。一つの年度だけを指定してください。`,
	impossibleYear: (p: { readonly text: string }) => `「${p.text}」という年度はありません。元号と年を確かめてください。`,
	numberIsNoYear: (p: { readonly value: number }) =>
		`${p.value}は年度として扱えません。西暦の年度を1868から2117までの整数で指定してください。`,
	noDate: "時刻など、年のない値からは年度が分かりません。日付か、年度を表す文字を指定してください。",
	noRangeGiven: "評価を数える範囲を指定してください。",
	noMarkGiven: "数える評価を「◎」のように指定してください。空欄を数えるときは COUNTBLANK を使ってください。",
	badMark: "数える評価は「◎」のような文字で指定してください。",
	tooManyMarks: (p: { readonly most: number }) =>
		`数える評価の種類が多すぎます。${p.most}種類までにしてください。評価の欄ではない範囲を指定していないか、確かめてください。`,
	noTextGiven: "数値を取り出す文字か、そのセルを指定してください。",
	noCounterGiven: "数え方の単位を「回」「人」「件」のように指定してください。",
	severalCounters: "数え方の単位は一つだけ指定してください。",
	unknownCounter: (p: { readonly text: string }) =>
		`「${p.text}」は、この関数で使える単位ではありません。「回」「人」「件」「か所」「円」などを指定してください。`,
};

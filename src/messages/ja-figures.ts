// Texts of 指標の推移, in Japanese: figures of the year texts side by side.

export const jaFigures = {
	tabName: "指標の推移",
	titleOf: (p: { readonly table: string }) => `${p.table}　指標の推移`,
	howToRead:
		"年度の記入にある数のうち、同じものを数えたものを一行に並べました。数は記入のとおりです。※は年度の途中の数、「予定」は予定や目標の数で、どちらも前年度比・増減率・最初との差・推移のグラフには入れていません。",
	howToCompare: (p: { readonly before: string; readonly after: string }) =>
		`前年度比と増減率は${p.before}から${p.after}への変化、最初との差は行の最初の年度から最後の年度への変化です。％の数は、増減率を出しません。`,
	omitted: (p: { readonly years: number; readonly oldest: string }) =>
		`用紙の幅に収まるよう、${p.oldest}より前の${p.years}年度分は省きました。`,
	none: "終わった年度の二つ以上に、同じものの数が書かれた欄はありません。",
	section: "指標",
	headings: {
		indicator: "指標（単位）",
		change: "前年度比",
		rate: "増減率",
		overall: "最初との差",
		trend: "推移",
		cells: "元のセル",
	},
	/** Behind a number that was planned. */
	planSign: "予定",
	counted: { times: "延べ", running: "累計" },
	unitSeparator: "・",
	indicator: (p: { readonly label: string; readonly unit: string }) => `${p.label}（${p.unit}）`,
	entry: (p: { readonly measure: string; readonly row: number }) => `${p.measure}（元のシートの${p.row}行目）`,
	more: (p: { readonly most: number; readonly rows: number; readonly row: number; readonly measure: string }) =>
		`一覧は${p.most}行までです。ほかに${p.rows}行あります（元のシートの${p.row}行目「${p.measure}」から後）。`,
	noteShown: (p: { readonly figures: number; readonly shown: number }) =>
		`年度の記入から読み取った数は${p.figures}個、この一覧に載せたものは${p.shown}個です。載せていないものは次のとおりです。`,
	noteAll: (p: { readonly figures: number }) =>
		p.figures === 0
			? "年度の記入に、単位の付いた数はありませんでした。"
			: `年度の記入から読み取った数（${p.figures}個）は、すべて載せました。`,
	noteSingle: (p: { readonly figures: number }) =>
		`同じものの数が、終わった年度の一つ以下にしかないもの（予定だけのものを含む）：${p.figures}個`,
	noteUnshown: (p: { readonly figures: number }) =>
		`載せた行のうち、省いた年度の数、終わった年度の予定の数、実績と並ぶ予定の数：${p.figures}個`,
	noteBeyond: (p: { readonly figures: number }) => `一覧に収まらない行の数：${p.figures}個`,
	noteFrequency: (p: { readonly figures: number }) => `「月２回」など、頻度を表すもの：${p.figures}個`,
	noteRange: (p: { readonly figures: number }) =>
		`「１～２地区」の両端と、「50台→150台」の変わる前の数：${p.figures}個`,
	noteOtherYear: (p: { readonly figures: number }) =>
		`列と違う年度の数、いくつかの年度にまたがるセルの数：${p.figures}個`,
	notePart: (p: { readonly figures: number }) => `計と並べて書かれた内訳：${p.figures}個`,
	noteJoined:
		"同じものかどうかは、施策項目・単位・数の前の言葉から判断しています。言葉が大きく変わると、別の行に分かれたり、載らなかったりします。お使いになる前に、元のセルでお確かめください。",
};

// Texts of what changed since the last report, and of the hidden tab that keeps what reports said, in Japanese.

export const jaComparison = {
	tabName: "進捗チェック（履歴）",
	headings: {
		at: "日時",
		sheet: "シート",
		measures: "施策数",
		entries: "取組行",
		piece: "分割",
		own: "管理用（消さないでください）",
		contents: "内容（管理用）",
	},
	/** After the message that a report was made. */
	notKept:
		"次回の比較に使う記録は残せませんでした。「進捗チェック（履歴）」シートの保護や編集の権限を、ファイルのオーナーに確かめてください。",
	damaged:
		"前のレポートの記録に、書き換えられて読み取れないものがあったため、比較には使わず、「進捗チェック（履歴）」シートから削除しました。",
	keptLate: "時間が足りなかったため、次回の比較に使う記録は残していません。もう一度作成すると残せます。",
	tooLarge: "表が大きいため、次回の比較に使う記録は残せませんでした。",
	noSuchReport: (p: { readonly time: string }) =>
		`${p.time}のレポートの記録は見つかりませんでした。古くなって消えたか、「進捗チェック（履歴）」シートが変更された可能性があります。比べる相手を選び直してください。レポートは作成していません。`,
	noTableToCompare: (p: { readonly sheet: string }) =>
		`「${p.sheet}」に進捗管理表が見つからないため、比較できませんでした。比べる相手を選び直してください。レポートは作成していません。`,
};

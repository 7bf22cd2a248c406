// Texts of the view where tabs are chosen and one department's text is copied, in Japanese.

export const jaTabsPage = {
	title: "資料の作成",
	chooseTabs: "資料を選ぶ…",
	intro: "このファイルに、選んだ資料のシートを作ります。同じ資料があれば作り直し、手直しされたものは残します。",
	purposes: {
		report: "議会や会議に出すまとめ。評価・記入率・前回からの増減",
		summary: "評価と記入率の、数字だけの表",
		requests: "課ごとに、記入や確認をお願いする欄の一覧",
		figures: "回数や人数などを、年度ごとに並べた表",
		data: "ピボットテーブルや Looker Studio 用の表",
	},
	compareWith: "比べる相手",
	lastReport: "前回のレポート（自動）",
	noReportYet: "前回のレポートはありません",
	earlierReports: "以前のレポート",
	otherSheets: "ほかのシート",
	make: (p: { readonly count: number }) => (p.count === 0 ? "資料を選んでください" : `${p.count}つの資料を作成`),
	madeTabs: (p: { readonly count: number }) => `${p.count}つの資料を作成しました。`,
	notMade: (p: { readonly list: string }) => `作成できていない資料：${p.list}`,
	requestTitle: "課への依頼文",
	requestHint: "メールは送りません。コピーして、メールや庁内の掲示板に貼り付けてください。期限は「設定」で決めます。",
	noRequests: "記入や確認をお願いする欄はありません。",
	pickDepartment: "課を選ぶ",
	departmentCells: (p: { readonly department: string; readonly cells: number }) => `${p.department}（${p.cells}か所）`,
	requestText: "依頼文",
	copyRequest: "依頼文をコピー",
};

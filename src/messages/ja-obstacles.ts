// What keeps the person or the run from going on, and what to do about it, in Japanese.

export const jaObstacles = {
	/** After what could not be done. */
	viewer:
		"このファイルを編集する権限がないためです。編集が必要なときは、ファイルのオーナーに「編集者」として共有してもらってください。",
	tab: (p: { readonly sheet: string }) =>
		`「${p.sheet}」シートが保護されているためです。メニューの「データ」→「シートと範囲を保護」で確かめ、保護した人かファイルのオーナーに、編集できるよう頼んでください。`,
	cells: (p: { readonly sheet: string; readonly cells: string }) =>
		`「${p.sheet}」の${p.cells}が保護されているためです。メニューの「データ」→「シートと範囲を保護」で確かめ、保護した人かファイルのオーナーに、編集できるよう頼んでください。`,
	quoted: (p: { readonly sheet: string }) => `「${p.sheet}」`,
	moreCells: (p: { readonly cells: string; readonly more: number }) => `${p.cells}ほか${p.more}か所`,
	/** Where the reason is not known. */
	perhaps: "シートが保護されているか、編集の権限がない可能性があります。ファイルのオーナーに確かめてください。",
	perhapsDropdowns:
		"シートが保護されているか、編集の権限がないか、Google スプレッドシートの「テーブル」で型を決めた列である可能性があります。ファイルのオーナーに確かめてください。",
	perhapsTab:
		"シートを追加する権限がないか、シートやセルの数がファイルの上限に達している可能性があります。ファイルのオーナーに確かめてください。",
	/** After the message; Google's own words. */
	details: (p: { readonly detail: string }) => `\n\n詳細：${p.detail}`,
	/** After a check: its findings are in the list nevertheless. */
	listed: "検証の結果は、右側の一覧で見られます。",
	/** Something that is kept with the file was damaged; said once, since it is repaired. */
	damagedSettings:
		"保存されていた設定に読み取れない部分があったため、その部分を自動の設定に戻しました。「設定」を開いて確かめてください。",
	damagedIgnored:
		"「対象外」の記録に読み取れない部分があったため、その分の指摘を一覧に戻しました。必要なものは、もう一度対象外にしてください。",
	/** Google gives a run six minutes. */
	outOfTime: (p: { readonly far: string; readonly todo: string }) =>
		`時間がかかりすぎるため、Google の時間の上限（1回6分）になる前に止めました。${p.far}${p.todo}`,
	tabs: {
		report: "進捗レポート",
		summary: "集計",
		requests: "課別確認依頼",
		figures: "指標の推移",
		data: "データ（縦持ち）",
	},
	far: {
		reading: (p: { readonly sheet: string }) =>
			`進捗管理表を探して、「${p.sheet}」の手前まで読んだところです。シートは変更していません。`,
		checking: (p: { readonly done: number; readonly all: number }) =>
			`検証${p.all}項目のうち${p.done}項目まで進みました。シートは変更していません。`,
		highlighting: "検証は終わりましたが、色はまだ付けていません。シートは変更していません。",
		clearing: (p: { readonly done: number; readonly all: number }) =>
			`シート${p.all}枚のうち${p.done}枚まで調べて、強調を消しました。残りはそのままです。`,
		dropdowns: "入力規則はまだ変えていません。シートは変更していません。",
		planning: (p: { readonly tab: string }) => `「${p.tab}」の中身をまとめている途中です。シートは変更していません。`,
		writing: (p: { readonly tab: string }) =>
			`「${p.tab}」の中身はまとまりましたが、書き出しが間に合いませんでした。書きかけのシートは残していません。元の表は変わっていません。`,
		fixing: "まだ何も直していません。",
		takingBack: "まだ何も元に戻していません。",
	},
	todo: {
		openTable: "進捗管理表のシートを開いてから、もう一度選んでください。",
		again: "少し待ってから、もう一度選んでください。",
		goOn: "もう一度選ぶと、残りも消せます。",
		less: "少し待ってから、もう一度選んでください。続くときは、「設定」で調べる項目を減らすか、表を複数のシートに分けてください。",
		fewer: "少し待ってから、一度に直す数を減らして、もう一度選んでください。",
	},
};

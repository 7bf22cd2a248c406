// What is said of dropdowns and of rules that stand in their way, in Japanese.

export const jaDropdowns = {
	/** Shown beside a cell whose text is not in its list. */
	help: "一覧から選べます。一覧にない言葉には印が付きますが、入力はできます。",
	column: (p: { readonly column: string; readonly cells: number }) => `${p.column}${p.cells}か所`,
	foreignTitle: "ほかの入力規則があります",
	foreign: (p: { readonly sheet: string; readonly columns: string }) =>
		`「${p.sheet}」には、すでにほかの入力規則の付いた欄があります（${p.columns}）。置き換えますか。\n\nはい：置き換えます（元の入力規則には戻せません）\nいいえ：その欄はそのままにして、残りの欄に設定します\nキャンセル：何もしません`,
	kept: (p: { readonly cells: number }) => `ほかの入力規則がある${p.cells}か所はそのままです。`,
	tooMany: (p: { readonly column: string; readonly values: number; readonly most: number }) =>
		`「${p.column}」は候補が${p.values}個あり、上限の${p.most}個を超えるため、設定していません。`,
	open: (p: { readonly column: string }) => `「${p.column}」は決まった言葉が分からないため、設定していません。`,
};

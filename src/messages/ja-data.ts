// Texts of データ（縦持ち）, in Japanese: names of the tab and of its columns.

export const jaData = {
	tabName: "データ（縦持ち）",
	/** Each is unique, without spaces or signs, so that other programs can use it as the name of a field. */
	headings: {
		entry: "取組行ID",
		order: "取組行順",
		measure: "施策ID",
		number: "番号",
		chapter: "章",
		direction: "施策の方向性",
		item: "施策項目",
		departments: "課",
		departmentCount: "課の数",
		term: "取組時期",
		isNew: "新規",
		relisted: "再掲",
		from: "開始年度",
		to: "終了年度",
		label: "年度の見出し",
		kind: "種別",
		part: "列の区分",
		mark: "評価",
		entryMark: "取組行の評価",
		cell: "セル",
		text: "内容",
		sheet: "元のシート",
		asOf: "基準日",
		madeAt: "作成日時",
		madeBy: "作成元",
	},
	/** Between the departments of one entry. */
	separator: "、",
	/** Keeps the tab from being read as a progress table wherever it is copied to. */
	madeBy: (p: { readonly version: string }) => `進捗チェック ${p.version}`,
};

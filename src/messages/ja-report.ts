// Texts of 進捗レポート and 集計, in Japanese.

interface Counted {
	readonly count: number;
}

export const jaReport = {
	tabName: "進捗レポート",
	summaryTabName: "集計",
	buildingName: (p: { readonly tab: string }) => `${p.tab}（作成中）`,
	keptName: (p: { readonly tab: string; readonly time: string }) => `${p.tab}（手直し ${p.time}）`,
	title: "進捗レポート",
	titleOf: (p: { readonly table: string }) => `${p.table}　進捗レポート`,
	/** Between marks any of which is meant. */
	markSeparator: "・",
	bullet: "・",
	/** Before a note, and at what it is about. */
	noteSign: "※",
	summaryTitle: "集計",
	source: (p: { readonly sheet: string }) => `元のシート：${p.sheet}`,
	shape: "表の形についての指摘",
	cellName: "欄・理由",
	cell: "セル",
	asOfSheet: (p: { readonly date: string }) => `基準日：${p.date}（表の記載による）`,
	asOfToday: (p: { readonly date: string }) => `基準日：${p.date}（表に時点の記載がないため作成日）`,
	asOfSettings: (p: { readonly date: string }) => `基準日：${p.date}（設定による）`,
	made: (p: { readonly time: string; readonly version: string }) => `作成：${p.time}　進捗チェック ${p.version}`,
	verdictClean: (p: { readonly rate: string }) => `記入が必要な年度はすべて埋まっています（記入率${p.rate}）。`,
	verdictGaps: (p: { readonly blanks: number; readonly rate: string }) =>
		`年度の空欄が${p.blanks}か所あります（記入率${p.rate}）。`,
	noYears: "記入が必要な年度の欄はありません。",
	verdictRate: (p: { readonly rate: string }) => `年度の記入率は${p.rate}です。`,
	verdictCounts: (p: { readonly error: number; readonly warning: number; readonly info: number }) =>
		`要修正${p.error}件・要確認${p.warning}件・参考${p.info}件`,
	/** What a council reads first: entries whose mark counts as done. */
	headline: (p: {
		readonly measures: number;
		readonly entries: number;
		readonly marks: string;
		readonly done: number;
		readonly rate: string;
	}) => `${p.measures}施策（${p.entries}取組行）のうち、評価が${p.marks}の取組行は${p.done}行（${p.rate}）です。`,
	/** Where the marks have no order. */
	headlineMarked: (p: {
		readonly measures: number;
		readonly entries: number;
		readonly marked: number;
		readonly rate: string;
	}) => `${p.measures}施策（${p.entries}取組行）のうち、評価の記入がある取組行は${p.marked}行（${p.rate}）です。`,
	/** Where the table has no column of marks. */
	headlineNoMarks: (p: { readonly measures: number; readonly entries: number }) =>
		`${p.measures}施策（${p.entries}取組行）の記入の状況です。表に評価の欄はありません。`,
	baseReport: (p: { readonly time: string }) => `${p.time}のレポート`,
	baseSheet: (p: { readonly sheet: string }) => `「${p.sheet}」`,
	changes: (p: { readonly base: string; readonly list: string }) => `${p.base}からの増減：${p.list}`,
	noChanges: (p: { readonly base: string }) => `${p.base}から、評価と記入の増減はありません。`,
	changeOf: (p: { readonly what: string; readonly change: string }) => `${p.what} ${p.change}`,
	plus: "＋",
	minus: "－",
	noChange: "±0",
	blanks: "年度の空欄",
	comparison: "前回との比較",
	comparisonWith: (p: { readonly sheet: string }) => `「${p.sheet}」との比較`,
	comparisonNote: (p: { readonly base: string; readonly date: string }) =>
		`${p.base}の表（基準日：${p.date}）と比べています。施策項目は、行の位置ではなく名前と内容で対応させています。`,
	before: "前回",
	beforeSheet: "比較元",
	after: "今回",
	change: "増減",
	transitions: (p: { readonly before: string; readonly after: string }) => `縦：${p.before}　横：${p.after}`,
	rateInPoints: "記入率（増減はポイント）",
	transitionsTitle: "評価の移り変わり（どちらにもある取組行）",
	noTransitions: "評価が変わった取組行はありません。",
	lists: {
		better: (p: Counted) => `評価が上がった取組行（${p.count}行）`,
		worse: (p: Counted) => `評価が下がった取組行（${p.count}行）`,
		newlyMarked: (p: Counted) => `新しく評価が付いた取組行（${p.count}行）`,
		unmarked: (p: Counted) => `評価がなくなった取組行（${p.count}行）`,
		newlyFilled: (p: Counted) => `新しく記入された欄（${p.count}か所）`,
		newlyMissing: (p: Counted) => `新しく空欄になった欄（${p.count}か所）`,
		added: (p: Counted) => `加わった施策（${p.count}件）`,
		removed: (p: Counted) => `なくなった施策（${p.count}件）`,
		renamed: (p: Counted) => `名前が変わった施策（${p.count}件）`,
	},
	measureOf: (p: { readonly measure: string; readonly departments: string }) => `${p.measure}（${p.departments}）`,
	markChange: (p: { readonly measure: string; readonly from: string; readonly to: string }) =>
		`${p.measure}　${p.from}→${p.to}`,
	cellChange: (p: { readonly measure: string; readonly year: string; readonly cell: string }) =>
		`${p.measure}　${p.year} ${p.cell}`,
	renamedLine: (p: { readonly measure: string; readonly from: string }) => `${p.measure}（前の名前：${p.from}）`,
	moreItems: (p: { readonly count: number; readonly sheet: string }) =>
		`ほかに${p.count}件あります（「${p.sheet}」で確かめてください）。`,
	/** Of what the table no longer holds. */
	moreGone: (p: Counted) => `ほかに${p.count}件あります（前の表は「ファイル」の「変更履歴」で見られます）。`,
	moreFindings: (p: Counted) => `ほかに${p.count}件あります（サイドバーの指摘の一覧で確かめてください）。`,
	best: "評価が最も高い施策と理由",
	worst: "評価が低い施策と理由",
	markHeading: (p: { readonly mark: string; readonly entries: number }) => `${p.mark}（${p.entries}取組行）`,
	reason: (p: { readonly year: string; readonly text: string }) => `${p.year}：${p.text}`,
	/** One of several columns of a year: 令和４年度 実績 */
	yearPart: (p: { readonly year: string; readonly part: string }) => `${p.year} ${p.part}`,
	noReason: (p: { readonly year: string }) => `${p.year}：（記入なし）`,
	cutReason: (p: { readonly text: string; readonly cell: string }) => `${p.text}…（続きは${p.cell}）`,
	chartByChapter: "章ごとの評価（取組行の数）",
	chartByDepartment: "課ごとの評価（取組行の数）",
	/** Lines that a long table does not show one by one. */
	remainder: (p: { readonly count: number; readonly tab: string }) => `ほか${p.count}件の計（内訳は「${p.tab}」）`,
	jointSum: "延べ合計",
	jointOverlap: "複数の課で重なる分",
	planOrder: "評価一覧（計画の順）",
	departmentOrder: "評価一覧（課の順）",
	mark: "評価",
	blankYears: "空欄の数",
	moreEntries: (p: { readonly count: number; readonly tab: string }) =>
		`ほかに${p.count}行あります（すべての行は「${p.tab}」で見られます）。`,
	moreCells: (p: { readonly count: number; readonly tab: string }) =>
		`ほかに${p.count}か所あります（サイドバーの指摘の一覧か「${p.tab}」で確かめてください）。`,
	noteDepartmentsSet: "集計の課は、設定の課名の順に並べています。",
	noteDepartmentsBySize: "集計の課は、取組行の多い順に並べています（設定で課名を登録すると、その順になります）。",
	legend: "評価基準",
	legendLine: (p: { readonly mark: string; readonly meaning: string }) => `${p.mark}　${p.meaning}`,
	legendOpen: "評価の欄は決まった記号ではないため（達成率や文章など）、記入の有無だけを数えています。",
	legendNoColumn: "表に評価の欄がないため、評価は数えていません。",
	legendSet: (p: { readonly scale: string }) => `設定の評価基準：${p.scale}`,
	legendNone: (p: { readonly scale: string }) => `表に凡例がないため、次の評価を使っています：${p.scale}`,
	marksByChapter: "評価 × 章",
	marksByDirection: "評価 × 施策の方向性",
	marksByDepartment: "評価 × 課",
	marksByTerm: "評価 × 取組時期",
	completenessByChapter: "年度の記入率 × 章",
	completenessByDepartment: "年度の記入率 × 課",
	missing: "記入が必要な欄（課別）",
	missingNone: "記入が必要な空欄はありません。",
	stale: "見直しが必要な欄（課別）",
	staleNote: "終わった年度に「予定」や途中の数値が残っている欄と、評価・取組時期・課名を確かめる欄です。",
	staleNone: "見直しが必要な欄はありません。",
	departmentHeading: (p: { readonly department: string; readonly cells: number }) =>
		`${p.department}（${p.cells}か所）`,
	reasons: { stalePlan: "予定", staleInterim: "途中" },
	notes: "数え方",
	noteEntries: "取組行は、評価を一つもつ一行です。結合された施策項目の下の各行も、それぞれ一つと数えます。",
	noteMeasures: "施策数は施策項目の数です。複数の取組行をもつ施策は、いちばん低い評価で数えます。",
	noteJoint: (p: { readonly entries: number }) =>
		p.entries === 0
			? "課別の合計は、全体の合計と一致します。"
			: `複数の課が担当する取組行（${p.entries}行）は、それぞれの課で数えます。延べ合計から重なる分を引くと、全体の数になります。`,
	noteRelisted: (p: { readonly entries: number; readonly others: number }) =>
		`（再掲）の行（${p.entries}行）も、ほかの行と同じように数えます。除くと${p.others}行です。`,
	noteRate:
		"記入率は、記入が必要な年度の欄のうち埋まっている割合です。開始前・終了後・計画の欄は含みません。「－」は記入ありとします。",
	noteInterim: (p: { readonly years: string }) => `${p.years}は年度の途中です。`,
};

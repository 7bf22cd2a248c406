// Texts of the page in the sidebar, in Japanese; apart from the others because the page carries them itself.

import { jaSettings } from "./ja-settings";
import { jaTabsPage } from "./ja-tabs-page";
import { jaShared } from "./shared";

export const jaPage = {
	title: jaShared.title,
	separator: jaShared.separator,
	jointSeparator: jaShared.jointSeparator,
	severities: { error: "要修正", warning: "要確認", info: "参考" },
	rate: "記入率",
	noRate: "記入が必要な年度はありません",
	checkedAt: (p: { readonly time: string }) => `検証 ${p.time}`,
	blanksByYear: (p: { readonly list: string }) => `空欄の数：${p.list}`,
	blanksOfYear: (p: { readonly year: string; readonly blanks: number }) =>
		p.blanks === 0 ? `${p.year} なし` : `${p.year} ${p.blanks}件`,
	blanksCaption: "年度ごとの空欄の数",
	asOfSheet: (p: { readonly year: number; readonly month: number; readonly day: number }) =>
		`基準日：${p.year}年${p.month}月${p.day}日（表の記載による）`,
	asOfToday: (p: { readonly year: number; readonly month: number; readonly day: number }) =>
		`基準日：${p.year}年${p.month}月${p.day}日（表に時点の記載がないため今日）`,
	asOfSettings: (p: { readonly year: number; readonly month: number; readonly day: number }) =>
		`基準日：${p.year}年${p.month}月${p.day}日（設定による）`,
	allWell: "指摘はありません。きちんと記入されています。",
	nothingShown: "条件に合う指摘はありません。",
	showAll: "条件をすべて外す",
	severityFilter: (p: { readonly severity: string; readonly count: number; readonly shown: boolean }) =>
		`${p.severity} ${p.count}件（${p.shown ? "表示中" : "隠しています"}）`,
	grouping: "並べ方",
	groupings: { check: "種類別", chapter: "章別", department: "課別" },
	search: "施策名・課・セル・内容で探す",
	searchHint: "探す",
	department: "課",
	allDepartments: "すべての課",
	noDepartment: "（課名の記入なし）",
	noChapter: "（表全体）",
	departmentCount: (p: { readonly department: string; readonly count: number }) => `${p.department}（${p.count}）`,
	findings: "指摘の一覧",
	showMore: (p: { readonly count: number; readonly left: number }) => `次の${p.count}件を表示（残り${p.left}件）`,
	onlyThisDepartment: "この課だけ",
	help: "使い方",
	more: "くわしく",
	ignore: "対象外にする",
	reason: "対象外にする理由",
	reasonHint: "例：国の統計のため記入しない",
	cancel: "やめる",
	ignoredTitle: (p: { readonly count: number }) => `対象外にした指摘（${p.count}件）`,
	ignoredNote: (p: { readonly reason: string; readonly date: string }) => `理由：${p.reason}（${p.date}）`,
	noReason: "記入なし",
	restore: "指摘に戻す",
	checkAgain: "再検証",
	startCheck: "検証する",
	highlight: "強調する",
	clear: "強調を消す",
	report: "レポートを作成",
	openTab: (p: { readonly tab: string }) => `「${p.tab}」を開く`,
	made: (p: { readonly tab: string }) => `「${p.tab}」を作成しました。`,
	keptTab: (p: { readonly kept: string }) => `手直しされていた前のシートは「${p.kept}」として残しました。`,
	cleared: (p: { readonly sheets: number }) =>
		p.sheets === 0 ? "進捗チェックの強調はありません。" : "強調を消しました。ほかの書式はそのままです。",
	highlighted: (p: { readonly cells: number }) => `${p.cells}か所に色を付けました。`,
	stale: "古い結果",
	staleNote: "検証のあとで表が変わりました。",
	renew: "検証し直す",
	steps: {
		read: "読み取り",
		check: "検証",
		highlight: "色付け",
		write: "書き出し",
		report: "進捗レポート",
		summary: "集計",
		requests: "課別確認依頼",
		figures: "指標の推移",
		data: "データ（縦持ち）",
	},
	stepStates: { waiting: "待機中", working: "実行中", done: "完了", failed: "停止" },
	stepState: (p: { readonly step: string; readonly state: string }) => `${p.step}：${p.state}`,
	progress: "進み具合",
	chooseSheet: "進捗管理表のシートがいくつかあります。どれを検証しますか。",
	welcome: "進捗管理表の記入もれや、終わった年度に残った予定などを調べます。検証では、表の記入内容を書き換えません。",
	failedTitle: "できませんでした",
	unreachable:
		"Googleにつながりませんでした。Googleアカウントを二つ以上使っている場合は、このファイルを開いているアカウントだけでログインし直すか、シークレットウィンドウか別のブラウザーで開いてください。アカウントが一つの場合は、通信を確かめてからもう一度選んでください。",
	badAnswer:
		"画面の内容が古い可能性があります。メニューの「検証する」で開き直してください。それでも出るときは、貼り付けたファイルの版がすべてそろっているか、情報システム担当に確かめてください。",
	copyDetails: "詳細をコピー（情報システム担当用）",
	copied: "コピーしました。",
	close: "閉じる",
	settingsUnreadable:
		"保存されている設定のうち、読み取れない部分は自動の設定で調べました。「設定」で確かめてください。",
	settingsNewer: "設定は新しい版の進捗チェックで保存されたものです。この版では使えないため、自動の設定で調べました。",
	fixes: {
		offer: (p: { readonly count: number }) => `自動で直せる指摘が${p.count}件あります。`,
		fixAll: "まとめて直す…",
		fixOne: "直す…",
		fixCheck: (p: { readonly count: number }) => `この${p.count}件をまとめて直す…`,
		previewTitle: "直す内容の確認",
		backTitle: "元に戻す内容の確認",
		historyTitle: "直した記録",
		close: "指摘に戻る",
		intro: "まだ何も書き換えていません。チェックを付けた欄だけを直します。直したあとも、元に戻せます。",
		introBack: "まだ何も書き換えていません。チェックを付けた欄を、直す前の文に戻します。",
		nothing: (p: { readonly left: number }) =>
			`直せる欄はありません。${p.left === 0 ? "もう直っているか、表が変わっています。" : ""}`,
		nothingBack: "元に戻せる欄はありません。",
		ticked: (p: { readonly ticked: number; readonly all: number }) => `${p.all}か所のうち${p.ticked}か所`,
		chooseAll: "すべて選ぶ",
		chooseNone: "すべて外す",
		chooseCell: (p: { readonly cell: string }) => `${p.cell}を選ぶ`,
		moreLater: (p: { readonly count: number }) => `ほかに${p.count}か所あります。直したあとで続けて直せます。`,
		/** Of what would not be seen. */
		signs: {
			"␣": "半角の空白",
			"□": "全角の空白",
			"↵": "改行",
			"⇥": "タブ",
			"⍽": "改行しない空白",
			"◌": "見えない文字",
		},
		blank: "（空欄）",
		apply: (p: { readonly count: number }) => `${p.count}か所を直す`,
		applyBack: (p: { readonly count: number }) => `${p.count}か所を元に戻す`,
		fixed: (p: { readonly cells: number }) =>
			p.cells === 0 ? "何も書き換えていません。" : `${p.cells}か所を直しました。`,
		tookBack: (p: { readonly cells: number }) =>
			p.cells === 0 ? "何も書き換えていません。" : `${p.cells}か所を元に戻しました。`,
		left: (p: { readonly count: number; readonly list: string }) => `${p.count}か所はそのままです：${p.list}`,
		leftTitle: (p: { readonly count: number }) => `そのままにする欄（${p.count}か所）`,
		leftCell: (p: { readonly cell: string; readonly reason: string }) => `${p.cell}（${p.reason}）`,
		andMore: (p: { readonly list: string; readonly more: number }) => `${p.list} ほか${p.more}か所`,
		reasons: {
			formula: "数式か、数式の結果が入っています",
			value: "数値・日付か、書式で表示が変わる欄です",
			linked: "リンクが付いています",
			converts: "数値や日付に変わるおそれがあります",
			"too-long": "文が長すぎます",
			changed: "そのあと書き換えられています",
			moved: "行や列が動いたか、施策名や見出しが変わりました",
			gone: "セルがなくなりました",
			"as-before": "もう元の文になっています",
			later: "あとの修正でさらに直しました。先にそちらを元に戻してください",
			refused: "保護か入力規則のため書き込めません",
			late: "時間が足りず、書き込んでいません。もう一度選んでください",
		},
		historyIntro: "直した欄は、そのあと書き換えられていなければ元に戻せます（新しい50回分）。",
		historyEmpty: "直した記録はまだありません。",
		cells: (p: { readonly count: number }) => `${p.count}か所`,
		backCells: (p: { readonly count: number; readonly all: number }) =>
			p.count === p.all ? "元に戻しました" : `うち${p.count}か所は元に戻しました`,
		takeBack: "元に戻す…",
		takeBackOf: (p: { readonly at: string }) => `${p.at}に直したものを元に戻す`,
	},
	settings: jaSettings,
	tabs: jaTabsPage,
};

type Same<T> = T extends string
	? string
	: T extends (params: infer P) => string
		? (params: P) => string
		: { readonly [Key in keyof T]: Same<T[Key]> };

/** Keys and placeholders of the page's texts in every language. */
export type PageMessages = Same<typeof jaPage>;

// Every string that people see, in Japanese. The other languages have the same keys and placeholders.
import { jaHandbook } from "./handbook";
import { jaChecks } from "./ja-checks";
import { jaComparison } from "./ja-comparison";
import { jaData } from "./ja-data";
import { jaDropdowns } from "./ja-dropdowns";
import { jaFigures } from "./ja-figures";
import { jaFunctions } from "./ja-functions";
import { jaHelp } from "./ja-help";
import { jaObstacles } from "./ja-obstacles";
import { jaReport } from "./ja-report";
import { jaRequests } from "./ja-requests";
import { jaShared } from "./shared";

export const ja = {
	language: "ja",
	product: "進捗チェック",
	checks: jaChecks,
	shared: jaShared,
	handbook: jaHandbook,
	/** What the handbook says of a check, a line each. */
	explanation: (p: { readonly what: string; readonly why: string; readonly example: string }) =>
		`${p.what}\nなぜ：${p.why}\n例：${p.example}`,
	severities: { error: "要修正", warning: "要確認", info: "参考" },
	menu: {
		validate: "検証する",
		highlight: "欠落年度を強調",
		clear: "強調を消す",
		history: "直した記録",
		setDropdowns: "入力規則を設定",
		removeDropdowns: "入力規則を外す",
		chooseTabs: "資料を選んで作成",
		summary: "集計表を作成",
		report: "レポートを作成",
		requests: "課別確認依頼を作成",
		figures: "指標の推移を作成",
		data: "データ（縦持ち）を作成",
		settings: "設定",
		help: "使い方",
	},
	working: {
		validate: "検証しています…",
		highlight: "空欄の年度に色を付けています…",
		clear: "強調を消しています…",
		setDropdowns: "入力規則を設定しています…",
		removeDropdowns: "入力規則を外しています…",
		chooseTabs: "作れる資料を調べています…",
		summary: "集計表を作成しています…",
		report: "レポートを作成しています…",
		requests: "課別確認依頼を作成しています…",
		figures: "指標の推移を作成しています…",
		data: "データ（縦持ち）を作成しています…",
		settings: "設定を開いています…",
		history: "直した記録を開いています…",
	},
	done: {
		/** A message and what else must be told. */
		noted: (p: { readonly message: string; readonly note: string }) => `${p.message}${p.note}`,
		/** A colleague changed the table while something was put on it. */
		changedMeanwhile:
			"その間に、ほかの人が表を書き換えました。色や入力規則の位置がずれているときは、同じメニューをもう一度選んでください。",
		validate: (p: {
			readonly sheet: string;
			readonly error: number;
			readonly warning: number;
			readonly info: number;
		}) =>
			p.error + p.warning + p.info === 0
				? `「${p.sheet}」に指摘はありません。`
				: `「${p.sheet}」の検証が終わりました。要修正${p.error}件・要確認${p.warning}件・参考${p.info}件です。`,
		highlight: (p: { readonly sheet: string; readonly cells: number }) =>
			p.cells === 0
				? `「${p.sheet}」に、記入が必要な年度の空欄はありません。`
				: `「${p.sheet}」で、年度の空欄${p.cells}か所に色を付けました。記入すると色は消えます。`,
		highlightOff: "年度の記入もれは、設定で「調べない」になっています。色は付けていません。",
		settings: "右側に設定を開きました。",
		chooseTabs: "右側に、資料を選ぶ画面を開きました。",
		history: "右側に直した記録を開きました。",
		stopped: "途中で止まりました。",
		cancelled: "キャンセルしました。シートは変更していません。",
		clear: (p: { readonly sheets: number }) =>
			p.sheets === 0
				? "このファイルに、進捗チェックの強調はありません。"
				: "強調を消しました。ほかの書式はそのままです。",
		setDropdowns: (p: { readonly sheet: string; readonly columns: string }) =>
			`「${p.sheet}」に入力規則を設定しました。${p.columns}で、一覧から選べます。`,
		noDropdowns: (p: { readonly sheet: string }) => `「${p.sheet}」に入力規則は設定していません。`,
		removeDropdowns: (p: { readonly cells: number }) =>
			p.cells === 0
				? "このファイルに、進捗チェックの入力規則はありません。"
				: `進捗チェックの入力規則を${p.cells}か所から外しました。ほかの入力規則はそのままです。`,
		tab: (p: { readonly tab: string }) => `「${p.tab}」を作成しました。`,
		tabKept: (p: { readonly tab: string; readonly kept: string }) =>
			`「${p.tab}」を作成しました。手直しされていた前のシートは「${p.kept}」として残しました。`,
		tabBeside: (p: { readonly tab: string; readonly taken: string }) =>
			`「${p.taken}」という名前のシートがすでにあるため、「${p.tab}」として作成しました。`,
	},
	dropdowns: jaDropdowns,
	functions: jaFunctions,
	data: jaData,
	comparison: jaComparison,
	figures: jaFigures,
	requests: jaRequests,
	obstacles: jaObstacles,
	failures: {
		title: "進捗チェック",
		locked:
			"ほかの人が進捗チェックを実行しています。少し待ってから、もう一度選んでください。シートは変更していません。",
		cannotRead: (p: { readonly detail: string }) =>
			`シートを読み取れませんでした。ページを再読み込みしてから、もう一度選んでください。シートは変更していません。\n\n詳細：${p.detail}`,
		/** `why`: what stands in the way, and what to do. */
		cannotHighlight: (p: { readonly sheet: string; readonly why: string }) =>
			`「${p.sheet}」に色を付けられませんでした。${p.why}記入内容は変わっていません。`,
		cannotClear: (p: { readonly sheets: string; readonly cleared: number; readonly why: string }) =>
			`${p.sheets}の強調を消せませんでした。${p.why}${p.cleared === 0 ? "" : "ほかのシートの強調は消しました。"}記入内容は変わっていません。`,
		cannotSetDropdowns: (p: { readonly why: string }) =>
			`入力規則を変えられませんでした。${p.why}入力規則も記入内容も元のままです。`,
		cannotWriteTab: (p: { readonly tab: string; readonly why: string }) =>
			`「${p.tab}」を作成できませんでした。${p.why}元の表は変わっていません。`,
		cannotWriteLog: (p: { readonly why: string }) =>
			`直す前の文を控えておくシートに書き込めないため、何も直していません。${p.why}`,
		newerIgnored:
			"「対象外」の記録は、新しい版の進捗チェックで保存されたものです。上書きを避けるため、今回の変更は保存していません。進捗チェックを新しい版にするよう、情報システム担当に頼んでください。",
		cannotSaveIgnored: (p: { readonly detail: string }) =>
			`「対象外」の記録を保存できませんでした。このファイルを編集する権限があるか、確かめてください。前の記録はそのまま残っています。\n\n詳細：${p.detail}`,
		notInLog: "この直しは、控えに残っていません。すでに元に戻したか、控えのシートから消されています。",
		unexpected: (p: { readonly detail: string }) =>
			`予期しないエラーが発生しました。もう一度選んでも同じ場合は、下の詳細を情報システム担当に伝えてください。\n\n詳細：${p.detail}`,
		noSuchSheet: (p: { readonly sheet: string; readonly sheets: string }) =>
			`「${p.sheet}」という名前のシートはありません。あるシート：${p.sheets}`,
		severalTables: (p: { readonly sheets: string }) =>
			`進捗管理表のシートがいくつかあります。シートを開いてから（または名前を指定して）もう一度実行してください：${p.sheets}`,
		badRequest: "サイドバーからの操作を処理できませんでした。メニューからもう一度「検証する」を選んでください。",
		outsideTable:
			"指定されたセルはシートの中にありません。行や列が削除された可能性があります。もう一度検証してください。",
		settingsChanged:
			"ほかの人が設定を変えました。上書きしないよう、保存していません。設定を開き直し、もう一度変えてから保存してください。",
		settingsTooLarge:
			"設定が大きすぎて保存できません。課名や別の書き方を減らしてください。前の設定はそのまま残っています。",
		cannotSaveSettings: (p: { readonly detail: string }) =>
			`設定を保存できませんでした。このファイルを編集する権限があるか、確かめてください。前の設定はそのまま残っています。\n\n詳細：${p.detail}`,
		blankHeaderRow: (p: { readonly row: number }) =>
			`${p.row}行目は空欄です。見出しの始まる行の番号を入れてください。設定は保存していません。`,
	},
	choose: {
		title: "どのシートを使いますか",
		question: (p: { readonly list: string }) =>
			`進捗管理表のシートがいくつかあります。番号を入力して「OK」を押してください。\n\n${p.list}`,
		again: "番号を読み取れませんでした。",
	},
	help: jaHelp,
	/** Why a text is no settings. */
	settings: {
		badText: {
			"not-settings": "設定の文ではありません。書き出した文を、最初の { から最後の } まですべて貼り付けてください。",
			newer:
				"新しい版の進捗チェックで書き出した文です。進捗チェックを新しくするか、この版で書き出した文を使ってください。",
			"too-large": "文が長すぎます。進捗チェックで書き出した文か確かめてください。",
			"unknown-part": (p: { readonly name: string }) =>
				`「${p.name}」という設定はありません。つづりを直すか、その項目を消してください。`,
			"wrong-part": (p: { readonly part: string }) =>
				`「${p.part}」の書き方が正しくありません。直すか、書き出し直した文を使ってください。`,
		},
		parts: {
			language: "言語（language）",
			fiscalYearStart: "年度の始まりの月（fiscalYearStart）",
			scale: "評価基準（scale）",
			departments: "課名（departments）",
			terms: "取組時期の言葉（terms）",
			digitWidth: "数字の書き方（digitWidth）",
			checks: "検証項目（checks）",
			colors: "強調の色（colors）",
			requests: "課別確認依頼（requests）",
			tabs: "シートの手直し（tabs）",
		},
	},
	/** The hidden tab that records what was mended. */
	log: {
		tabName: "進捗チェック（控え）",
		headings: {
			at: "日時",
			sheet: "シート",
			cell: "セル",
			before: "直す前",
			after: "直した後",
			check: "検証",
			state: "状態",
			own: "管理用（消さないでください）",
		},
		states: {
			done: (_: { readonly at: string }) => "直しました",
			refused: (_: { readonly at: string }) => "直せませんでした",
			back: (p: { readonly at: string }) => `元に戻しました（${p.at}）`,
		},
		/** In place of the state, where somebody changed the add-on's own column. */
		damaged: "管理用の列が書き換えられたため、元に戻せません",
		damagedLines: (p: { readonly lines: number }) =>
			`控えのうち${p.lines}行は、管理用の列が書き換えられていて読み取れないため、「元に戻す」では戻せません。直す前の文は「進捗チェック（控え）」シートで見られます。`,
	},
	table: {
		/** Kinds of year columns. */
		kinds: { actual: "実績", interim: "途中", plan: "計画", target: "目標" },
		noRate: "対象なし",
		total: "計",
		grandTotal: "合計",
		unmarked: "無記入",
		others: "基準外",
		marked: "記入あり",
		entries: "取組行",
		measures: "施策数",
		rate: "記入率",
		notAsked: "－",
		none: "該当なし",
		outsideBands: "（章に入っていない行）",
		noDirection: "（方向性に入っていない行）",
		noDepartment: "（課名の記入なし）",
		noName: "（施策項目の記入なし）",
		noTerm: "（取組時期の記入なし）",
		chapter: "章",
		direction: "施策の方向性",
		department: "課",
		term: "取組時期",
		item: "施策項目",
	},
	report: jaReport,
};

export type Same<T> = T extends string
	? string
	: T extends (params: infer P) => string
		? (params: P) => string
		: { readonly [Key in keyof T]: Same<T[Key]> };

/** Keys and placeholders that every language has. */
export type Messages = Same<typeof ja>;

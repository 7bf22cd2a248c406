// Every string of the preview page itself, in Japanese and English.

const ja = {
	pageTitle: (p: { readonly file: string }) => `${p.file} - 進捗チェック プレビュー`,
	privacy: "Googleを使わない試用画面です。データはこのパソコンの外へ出ません。",
	served: (p: { readonly address: string }) => `\nプレビュー：${p.address}（終わるときは Ctrl+C）`,
	noPort: (p: { readonly port: string }) => `PORT の「${p.port}」はポート番号ではありません。`,
	portTaken: (p: { readonly port: string }) =>
		`ポート${p.port}はすでに使われています。PORT に別の番号を指定するか、指定せずに起動してください。`,
	tools: "ツール",
	menuBar: "メニュー",
	addonMenu: "拡張機能",
	open: "ファイルを開く",
	openHint: ".xlsx または sheet.json を開きます。ここへドロップしても開けます",
	save: ".xlsxで保存",
	sample: "見本に戻す",
	undo: "元に戻す",
	redo: "やり直す",
	drop: "ここにドロップすると開きます（.xlsx・sheet.json）",
	dropOne: "一度に開けるファイルは一つです。",
	nameBox: "選択中のセル",
	content: "セルの内容",
	grid: (p: { readonly sheet: string }) => `シート「${p.sheet}」`,
	cellEditor: (p: { readonly cell: string; readonly text: string }) =>
		p.text === "" ? `${p.cell} 空欄` : `${p.cell} ${p.text}`,
	tabs: "シート",
	sidebarFrame: "サイドバーの画面",
	close: "閉じる",
	dismiss: "通知を閉じる",
	ok: "OK",
	cancel: "キャンセル",
	yes: "はい",
	no: "いいえ",
	answer: "入力",
	running: "スクリプトを実行しています…",
	failedRun: (p: { readonly detail: string }) => `スクリプトが途中で止まりました。\n\n${p.detail}`,
	failedEdit: (p: { readonly cell: string; readonly detail: string }) =>
		`${p.cell} に書き込めませんでした。\n\n${p.detail}`,
	failedOpen: (p: { readonly detail: string }) => `ファイルを開けませんでした。\n\n${p.detail}`,
	failedSave: (p: { readonly detail: string }) => `ファイルに保存できませんでした。\n\n${p.detail}`,
	failedStart: (p: { readonly detail: string }) =>
		`画面を用意できませんでした。npm start をもう一度実行してから、この画面を読み込み直してください。\n\n${p.detail}`,
	cannotUndo: "その後に内容が変わったため、元に戻せません。",
	cut: (p: { readonly rows: number; readonly columns: number }) =>
		`大きな表のため、${p.rows.toLocaleString("ja")}行・${p.columns}列までを表示しています。検証や集計は全体に対して行われます。`,
	rules: (p: { readonly count: number }) => `評価できない条件付き書式 ${p.count}件`,
	rulesTitle: "評価できない条件付き書式",
	rulesNote: "次の条件付き書式は、この画面では計算できないため、色を付けていません。ファイルには残っています。",
	ruleKind: "数式以外の条件",
	ruleFormula: "この画面にない関数や書き方",
	ruleSize: "セルが多すぎる",
	formulaCell: "この画面では数式を計算しません。",
	chart: (p: { readonly title: string; readonly series: string }) =>
		p.title === "" ? `グラフ（${p.series}）` : `グラフ「${p.title}」（${p.series}）`,
	sparkline: (p: { readonly values: string }) => `折れ線 ${p.values}`,
	listSeparator: "、",
	noValue: "なし",
	link: (p: { readonly address: string }) => `リンク：${p.address}`,
};

type Same<T> = T extends string
	? string
	: T extends (params: infer P) => string
		? (params: P) => string
		: { readonly [Key in keyof T]: Same<T[Key]> };

export type Strings = Same<typeof ja>;

const en: Strings = {
	pageTitle: (p) => `${p.file} - 進捗チェック preview`,
	privacy: "A page to try the add-on without Google. Nothing leaves this computer.",
	served: (p) => `\nPreview: ${p.address} (Ctrl+C ends it)`,
	noPort: (p) => `PORT is “${p.port}”, which is no port number.`,
	portTaken: (p) => `Port ${p.port} is in use. Set PORT to another number, or leave it unset.`,
	tools: "Tools",
	menuBar: "Menu",
	addonMenu: "Extensions",
	open: "Open file",
	openHint: "Opens an .xlsx or a sheet.json; you can also drop it here",
	save: "Save as .xlsx",
	sample: "Back to sample",
	undo: "Undo",
	redo: "Redo",
	drop: "Drop here to open (.xlsx, sheet.json)",
	dropOne: "One file can be opened at a time.",
	nameBox: "Selected cell",
	content: "Content of the cell",
	grid: (p) => `Sheet “${p.sheet}”`,
	cellEditor: (p) => (p.text === "" ? `${p.cell} blank` : `${p.cell} ${p.text}`),
	tabs: "Sheets",
	sidebarFrame: "Page in the sidebar",
	close: "Close",
	dismiss: "Dismiss notice",
	ok: "OK",
	cancel: "Cancel",
	yes: "Yes",
	no: "No",
	answer: "Answer",
	running: "Running script…",
	failedRun: (p) => `The script stopped.\n\n${p.detail}`,
	failedEdit: (p) => `${p.cell} was not changed.\n\n${p.detail}`,
	failedOpen: (p) => `The file could not be opened.\n\n${p.detail}`,
	failedSave: (p) => `The file could not be saved.\n\n${p.detail}`,
	failedStart: (p) => `The page could not be set up. Run npm start again, then reload this page.\n\n${p.detail}`,
	cannotUndo: "This cannot be undone: the cell has changed since.",
	cut: (p) =>
		`A large table: ${p.rows.toLocaleString("en")} rows and ${p.columns} columns are shown. Checks and summaries cover all of it.`,
	rules: (p) => `Conditional formats not evaluated: ${p.count}`,
	rulesTitle: "Conditional formats not evaluated",
	rulesNote:
		"This page cannot calculate these conditional formats, so they colour nothing here. They stay in the file.",
	ruleKind: "Condition other than a formula",
	ruleFormula: "Function or notation that is not here",
	ruleSize: "Too many cells",
	formulaCell: "This page does not calculate formulas.",
	chart: (p) => (p.title === "" ? `Chart (${p.series})` : `Chart “${p.title}” (${p.series})`),
	sparkline: (p) => `Line ${p.values}`,
	listSeparator: ", ",
	noValue: "none",
	link: (p) => `Link: ${p.address}`,
};

export type Language = "ja" | "en";

export function stringsFor(language: Language): Strings {
	return language === "ja" ? ja : en;
}

/** Of several wishes the first that names a language: a parameter of the address before the browser's own. */
export function languageOf(...wishes: readonly (string | null | undefined)[]): Language {
	const wish = wishes.find(Boolean) ?? "ja";
	return wish.toLowerCase().startsWith("ja") ? "ja" : "en";
}

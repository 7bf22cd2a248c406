// Texts of the command line, in Japanese.
import type { Same } from "./ja";

export const jaCli = {
	usage: `使い方：
  npx shinchoku check ファイル [--sheet シート名] [--settings 設定ファイル] [--format text|json] [--lang ja|en]
  npx shinchoku report ファイル -o 出力.xlsx [--tabs 資料,…] [--compare シート名] [--sheet シート名] [--settings 設定ファイル] [--lang ja|en]
  npx shinchoku figures ファイル [--sheet シート名] [--settings 設定ファイル] [--format text|json] [--lang ja|en]

ファイルは .xlsx か sheet.json、設定ファイルは設定画面の「書き出し」の文を保存したものです。--tabs には summary（集計）・report（進捗レポート）・requests（課別確認依頼）・figures（指標の推移）・data（データ（縦持ち））から作るものをコンマで並べます（省くとすべて）。--compare は、進捗レポートで比べる相手のシートです（省くと、比較は載りません）。終了コードは、0 要修正なし（report・figures は完了）・1 要修正あり・2 読み取れない、または進捗管理表がない。`,
	unknownCommand: (p: { readonly command: string }) => `「${p.command}」というコマンドはありません。`,
	unknownOption: (p: { readonly detail: string }) => `オプションの指定が正しくありません：${p.detail}`,
	tabName: (p: { readonly name: string }) => `「${p.name}」`,
	unknownTabs: (p: { readonly names: string; readonly all: string }) =>
		`--tabs に${p.names}という資料はありません。使える名前：${p.all}`,
	compareWithoutReport: "--compare は進捗レポートで使います。--tabs に report も加えてください。",
	notXlsx: (p: { readonly path: string }) => `書き出す先「${p.path}」は .xlsx で終わる名前にしてください。`,
	tableNeeded: "見出しの行に「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）がある表が必要です。",
	sheetHint: (p: { readonly sheets: string }) =>
		`別のシートを調べるときは --sheet シート名 を指定してください（あるシート：${p.sheets}）。`,
	seeHelp: "使い方は npx shinchoku --help で見られます。",
	missingFile: "ファイルを指定してください。",
	missingCommand: "コマンド（check・report・figures）を指定してください。",
	missingOutput: "書き出す先を -o 出力.xlsx で指定してください。",
	outputIsInput: "書き出す先が元のファイルと同じです。元のファイルは書き換えません。別の名前を指定してください。",
	cannotWrite: (p: { readonly path: string }) =>
		`「${p.path}」に書き出せません。フォルダーがあるか、書き込めるか、別のソフトで開いていないか確認してください。`,
	cannotPrint: "結果を出力できません。出力先の空き容量と、書き込みの権限を確認してください。",
	unexpected: (p: { readonly detail: string }) =>
		`処理を続けられませんでした。元のファイルは変わっていません。この文を添えて、進捗チェックの担当者に知らせてください（${p.detail}）。`,
	badSettings: (p: { readonly path: string; readonly problem: string }) =>
		`設定ファイル「${p.path}」を使えません。${p.problem}`,
	settingsNotReadable: "ファイルの名前と場所、読み取りの権限を確かめてください。",
	written: (p: { readonly path: string }) => `書き出しました：${p.path}`,
	file: {
		"no-file": (p: { readonly path: string }) =>
			`「${p.path}」が見つかりません。ファイルの名前と場所を確認してください。`,
		folder: (p: { readonly path: string }) => `「${p.path}」はフォルダーです。ファイルを指定してください。`,
		"not-readable": (p: { readonly path: string }) => `「${p.path}」を開けません。読み取りの権限を確かめてください。`,
		empty: (p: { readonly path: string }) => `「${p.path}」は空のファイルです。中身のあるファイルを指定してください。`,
		"not-xlsx": (p: { readonly path: string }) =>
			`「${p.path}」を .xlsx として読み取れません。壊れているか、別の形式です。表計算ソフトで .xlsx として保存し直してください。`,
		"password-protected": (p: { readonly path: string }) =>
			`「${p.path}」にはパスワードがかかっています。パスワードを外して保存し直してください。`,
		"old-xls": (p: { readonly path: string }) =>
			`「${p.path}」は古い形式（.xls）です。.xlsx として保存し直してください。`,
		"too-large": (p: { readonly path: string }) =>
			`「${p.path}」は大きすぎて読み取れません。進捗管理表のシートだけを残し、不要な行と列を削除して、別のファイルに保存してください。`,
		"no-sheets": (p: { readonly path: string }) =>
			`「${p.path}」にはシートがありません。進捗管理表のあるファイルを指定してください。`,
		"not-sheet-json": (p: { readonly path: string }) =>
			`「${p.path}」は sheet.json の形（name・values・merges、文字コードは UTF-8）になっていません。形を直すか、.xlsx のファイルを指定してください。`,
	},
	verdict: (p: {
		readonly sheet: string;
		readonly measures: number;
		readonly entries: number;
		readonly rate: string;
	}) => `「${p.sheet}」 ${p.measures}施策・${p.entries}取組行　記入率 ${p.rate}`,
	counts: (p: { readonly error: number; readonly warning: number; readonly info: number }) =>
		`要修正 ${p.error}件　要確認 ${p.warning}件　参考 ${p.info}件`,
	allWell: "指摘はありません。",
	group: (p: { readonly severity: string; readonly title: string; readonly count: number }) =>
		`■ ${p.severity}　${p.title}（${p.count}件）`,
	remedy: (p: { readonly remedy: string }) => `  → ${p.remedy}`,
	/** `place`: where the check is explained. */
	more: (p: { readonly place: string }) => `    くわしく：${p.place}`,
	read: "読み取った表",
	headerRows: (p: { readonly first: number; readonly last: number }) =>
		p.first === p.last ? `見出し ${p.first}行目` : `見出し ${p.first}～${p.last}行目`,
	shape: (p: { readonly chapters: number; readonly directions: number; readonly newMeasures: number }) =>
		`章 ${p.chapters}・施策の方向性 ${p.directions}・新規の施策 ${p.newMeasures}`,
	kind: (p: { readonly label: string; readonly kind: string }) => `${p.label}（${p.kind}）`,
	marks: "評価",
	noScale: "決まった記号がないため、種類ごとには数えません",
	figures: {
		verdict: (p: { readonly sheet: string; readonly figures: number; readonly measures: number }) =>
			`「${p.sheet}」 年度の記入にある指標 ${p.figures}件（${p.measures}施策）`,
		planned: "予定",
		total: "計",
		asOf: (p: { readonly day: string }) => `${p.day}現在`,
		separator: "・",
	},
	calls: (p: { readonly command: string; readonly total: number }) => `${p.command}：${p.total}回`,
	callsTitle: "Googleのサービスを呼び出した回数（行数によらず同じ）",
	summaryTitle: "集計",
};

/** Keys and placeholders of the command line's texts in every language. */
export type CliTexts = Same<typeof jaCli>;

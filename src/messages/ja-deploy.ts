// Texts of `npm run deploy`, in Japanese; only the maintainer's machine shows them.
import type { Same } from "./ja";

export const jaDeploy = {
	usage: `使い方：
  npm run deploy                 確かめてから、スプレッドシートのスクリプトに送る
  npm run deploy -- --check      確かめるだけで、送らない（--dry-run も同じ）
  npm run deploy -- --lang en    英語で表示する

終了コードは、0 送った（--check では問題なし）・1 問題があり、送っていない・2 オプションの指定が正しくない・3 clasp が送れなかった。`,
	badOption: (p: { readonly detail: string }) => `オプションの指定が正しくありません：${p.detail}`,
	checking: "送る内容を確かめています（組み立て直して比べます）…",
	list: (p: { readonly folder: string; readonly version: string }) =>
		`送るファイル（${p.folder}、進捗チェック ${p.version}）`,
	file: (p: { readonly name: string; readonly bytes: string }) => `  ${p.name}（${p.bytes} バイト）`,
	target: (p: { readonly scriptId: string }) => `送り先のスクリプト ID：${p.scriptId}`,
	noGit:
		"git で管理されたフォルダーではないため、保存（コミット）していない変更の有無は確かめていません。組み立て直した結果とは一致しています。",
	refused: (p: { readonly count: number }) =>
		`送っていません。次の${p.count}点を直してから、もう一度実行してください。`,
	problem: (p: { readonly number: number; readonly text: string }) => `${p.number}. ${p.text}`,
	names: "、",
	more: (p: { readonly names: string; readonly more: number }) => `${p.names} ほか${p.more}件`,
	problems: {
		noProjectFile:
			'.clasp.json がないか、読み取れません。このフォルダーに、次の一行の .clasp.json を置いてください。\n   { "scriptId": "スクリプト ID", "rootDir": "dist" }',
		noScriptId:
			".clasp.json の scriptId が、見本のままです。スプレッドシートの「拡張機能」→「Apps Script」→「プロジェクトの設定」にある「スクリプト ID」をコピーし、PUT-YOUR-SCRIPT-ID-HERE と書き換えてください。",
		badScriptId: (p: { readonly scriptId: string }) =>
			`.clasp.json の scriptId「${p.scriptId}」は、スクリプト ID の形ではありません。アドレス（https://…）ではなく、「プロジェクトの設定」にある「スクリプト ID」だけを入れてください。`,
		wrongFolder: (p: { readonly rootDir: string; readonly folders: string }) =>
			`.clasp.json の rootDir「${p.rootDir}」からは送れません。${p.folders}のどちらかにしてください（ふつうは dist です）。`,
		cannotBuild: (p: { readonly detail: string }) =>
			`組み立て直せないため、送る内容が最新か確かめられません。npm run build を実行し、出てきた誤りを直してください。\n   詳細：${p.detail}`,
		stale: (p: { readonly files: string; readonly command: string }) =>
			`${p.files}が、いまのソースと合っていません。${p.command} を実行してください。`,
		wrongFiles: (p: { readonly missing: string; readonly extra: string }) =>
			`送ることになるファイルが、決まったものと違います（足りない：${p.missing}／余分：${p.extra}）。.claspignore を元に戻し、余分なファイルを移してください。`,
		none: "なし",
		cannotList: (p: { readonly detail: string }) =>
			`送ることになるファイルを clasp に尋ねられませんでした。npm ci を実行してから、もう一度試してください。\n   詳細：${p.detail}`,
		uncommitted: (p: { readonly files: string }) =>
			`保存（コミット）していない変更があります：${p.files}。あとで同じものを送れるように、コミットするか、元に戻してください（.clasp.json の変更は構いません）。`,
	},
	fine: "問題はありません。--check のため、送っていません。",
	pushing: "clasp で送っています…",
	pushed: (p: { readonly files: number }) =>
		`${p.files}個のファイルを送りました。スプレッドシートを開き直すと、この版になります。`,
	upToDate: "送り先は、すでに同じ内容でした。何も変えていません。",
	failed: (p: { readonly detail: string }) =>
		`clasp が送れませんでした。送り先は、前のままか、一部だけ変わっているかもしれません。「npx clasp login」でログインしているか、そのアカウントがスプレッドシートの編集者か、https://script.google.com/home/usersettings で「Google Apps Script API」がオンかを確かめて、もう一度実行してください。\n\n詳細：${p.detail}`,
};

/** Keys and placeholders of these texts in every language. */
export type DeployTexts = Same<typeof jaDeploy>;

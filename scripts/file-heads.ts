// What each file of the script says at its head, to the person who reads it before pasting it.
import type { ScriptFile } from "../local/script-files";

interface Head {
	readonly ja: string;
	readonly en: string;
}

const HEADS: { readonly [File in ScriptFile]: Head } = {
	"Code.js": {
		ja: "メニュー・コマンド・設定と、シートの読み書き。Google の機能を使うのは、このファイルだけです。",
		en: "Menu, commands, settings, reading and writing the Sheet. The only file that uses anything of Google.",
	},
	"Checks.js": {
		ja: "検証項目と、直す内容・入力規則の計画。",
		en: "The checks, and plans of what is mended and of dropdowns.",
	},
	"Reports.js": {
		ja: "集計と、資料のシート（集計・進捗レポート・課別確認依頼・指標の推移・データ）の計画。",
		en: "Counts, and plans of the tabs that are made.",
	},
	"Table.js": {
		ja: "表の読み取り。見出し・年度・章・結合と、日本語の文（年度・評価・課名・数値）を読みます。",
		en: "Reads the table: headings, years, chapters, merges, and Japanese text.",
	},
	"Words.js": {
		ja: "画面とシートに出す言葉と、使い方の画面（日本語と英語）。",
		en: "Every text that people see, and the help page, in Japanese and English.",
	},
};

const PURE = {
	ja: "Google の機能はどれも使いません。渡された値を計算して返すだけで、シートにも外部にも触れません。",
	en: "Uses nothing of Google: works out values from values, and touches neither Sheet nor network.",
};

/** Of the library whose code is part of Code.js; its licence asks for it. */
const LIBRARY =
	"// shinchokuShapes_ holds part of zod (https://zod.dev), MIT License: its text stands at the end of Words.js.";

/** Comment at the head of a file. */
export function fileHead(file: ScriptFile, version: string): string {
	const isPure = file !== "Code.js";
	const { ja, en } = HEADS[file];
	return [
		`// 進捗チェック ${version}：${file}`,
		`// ${ja}${isPure ? PURE.ja : ""}`,
		`// ${en}${isPure ? ` ${PURE.en}` : ""}`,
		"// Built from src/ by `npm run build`; do not edit.",
		...(isPure ? [] : [LIBRARY, "/** @OnlyCurrentDoc */"]),
		"",
	].join("\n");
}

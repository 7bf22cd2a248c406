// Every word of the probe's own menu, messages and results, in Japanese and English.
import type { Verdict } from "./item";
import type { Words } from "./language";

export const words = {
	menu: { ja: "進捗チェックの前提を確かめる", en: "Try Shinchoku Check's assumptions" },
	all: { ja: "すべて確かめる", en: "Try all" },
	rest: { ja: "続きから確かめる", en: "Go on where it stopped" },
	remove: { ja: "結果のシートを消す", en: "Delete result tabs" },
	resultTab: { ja: "前提の確認", en: "Assumptions" },
	lookTab: { ja: "前提の確認（目で確認）", en: "Assumptions (look)" },
	title: {
		ja: "進捗チェックの前提の確認（Google スプレッドシートの動き）",
		en: "Shinchoku Check: assumptions about Google Sheets",
	},
	lookTitle: { ja: "進捗チェックの前提の確認：目で確かめるもの", en: "Shinchoku Check: assumptions to look at" },
	headings: {
		ja: "番号\n仮定\n期待\n実際\n一致\n秒",
		en: "No.\nAssumption\nExpected\nSeen\nAgrees\ns",
	},
	working: {
		ja: "確かめています。数分かかります。この通知は終わるまで残ります。",
		en: "Working. It takes a few minutes. This notice stays until the end.",
	},
	done: {
		ja: "終わりました。結果のシートをご覧ください。",
		en: "Done. Please see the tab of results.",
	},
	stopped: {
		ja: "時間の上限が近いので、いったん止めました。メニューの「続きから確かめる」を選んでください。",
		en: 'Stopped before the time limit. Please choose "Go on where it stopped" from the menu.',
	},
	nothingLeft: { ja: "確かめ残しはありません。", en: "Nothing is left to try." },
	allTried: { ja: "すべての項目を確かめました。", en: "All items have been tried." },
	left: {
		ja: "まだ確かめていない項目：{first} から {last} までの{count}件。メニューの「続きから確かめる」で続けられます。",
		en: 'Not tried yet: {count} items, {first} to {last}. "Go on where it stopped" in the menu goes on.',
	},
	about: {
		ja: "確かめた日時 {time}　使う人の言語 {language}　ファイルの言語と地域 {locale}　タイムゾーン {zone}",
		en: "Tried {time} · person's language {language} · file's locale {locale} · time zone {zone}",
	},
	byHand: {
		ja: "手で確かめること（進捗チェックを入れたファイルで行い、結果を「実際」に書きます）",
		en: 'To be tried by hand (in a file that has the add-on; put down the outcome under "Seen")',
	},
	unticked: { ja: "未確認", en: "open" },
	inUse: {
		ja: "このファイルには、ほかの内容があります。仕事で使っているファイルでは実行せず、新しい空のスプレッドシートで確かめてください。\n\nそれでも、このファイルで続けますか。",
		en: "This file holds something else. Please do not run this in a file that people work in, but in a new, empty Sheet.\n\nGo on in this file all the same?",
	},
	noResults: { ja: "消す結果のシートはありません。", en: "There are no tabs of results." },
	confirmRemoval: { ja: "次のシートを消します。よろしいですか。", en: "These tabs will be deleted. Go on?" },
	separator: { ja: "・", en: " · " },
} as const satisfies Readonly<Record<string, Words>>;

export const verdictWords: { readonly [V in Verdict]: Words } = {
	agrees: { ja: "一致", en: "agrees" },
	differs: { ja: "不一致", en: "differs" },
	failed: { ja: "できませんでした", en: "could not be tried" },
	look: { ja: "目で確認", en: "look" },
	noted: { ja: "記録のみ", en: "noted" },
	measured: { ja: "測定", en: "measured" },
};

/** Puts values in place of `{name}`. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

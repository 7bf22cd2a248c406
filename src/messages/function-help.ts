// What Sheets shows of each custom function while it is typed. It is read from comments, so it has one language.

export interface FunctionHelp {
	readonly summary: string;
	readonly parameters: readonly { readonly name: string; readonly type: string; readonly help: string }[];
	readonly result: string;
}

export const FUNCTION_HELP: { readonly [name: string]: FunctionHelp } = {
	SHINCHOKU_YEAR: {
		summary:
			"年度の書き方を西暦の年度（4月から翌年3月まで）に直します。例：「Ｒ４年度」は 2022、「平成31年3月」は 2018。",
		parameters: [{ name: "value", type: "any", help: "年度を表す文字・数値・日付。範囲も指定できます。" }],
		result: "西暦の年度。空欄は空欄のままです。",
	},
	SHINCHOKU_WAREKI: {
		summary: "年度を和暦で書きます。例：2022 は「令和4年度」、2019 は「令和元年度」。",
		parameters: [{ name: "year", type: "any", help: "西暦の年度。年度を表す文字・日付や、範囲も指定できます。" }],
		result: "和暦の年度。空欄は空欄のままです。",
	},
	SHINCHOKU_COUNT: {
		summary: "評価の数を数えます。全角と半角や、○・〇・◯のような形の似た文字は同じものとして数えます。",
		parameters: [
			{ name: "range", type: "range", help: "評価の欄の範囲。" },
			{ name: "mark", type: "string", help: "数える評価。例：「◎」。評価を並べた範囲も指定できます。" },
		],
		result: "評価の数。",
	},
	SHINCHOKU_FIGURE: {
		summary: "文の中から、単位の付いた数値を取り出します。例：「研修会を12回開催」と「回」で 12。",
		parameters: [
			{ name: "text", type: "string", help: "文、またはそのセル。範囲も指定できます。" },
			{ name: "counter", type: "string", help: "数え方の単位。例：「回」「人」「か所」。" },
		],
		result: "その単位が付いた最初の数値。予定や目標と読める数値は取り出しません。なければ空欄です。",
	},
};

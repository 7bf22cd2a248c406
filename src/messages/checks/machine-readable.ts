// Texts of the checks of the pack machine-readable, in Japanese; named and numbered as in the ministry's rule.
import type { CheckTextsOf } from "../check-text";

/** `cells`: the first of them, in A1. */
interface Cells {
	readonly count: number;
	readonly cells: readonly string[];
}

/** What the message of each is filled with. */
export interface MachineReadableParams {
	"mr-1-1": { readonly sheet: string };
	"mr-1-2": Cells;
	"mr-1-3": Cells;
	"mr-1-4": Cells;
	"mr-1-5": Cells;
	"mr-1-6": Cells;
	"mr-1-7": Cells;
	"mr-1-8": { readonly count: number };
	"mr-1-9": Cells & { readonly headings: readonly string[] };
	"mr-1-10": Cells & { readonly signs: readonly string[] };
	"mr-1-11": Cells;
	/** No cells: no area is named at all. */
	"mr-1-12": Cells;
	"mr-1-13": Cells & { readonly signs: readonly string[] };
	"mr-2-1": {
		readonly blankRows: number;
		readonly blankColumns: number;
		readonly repeatedHeadings: number;
		readonly cells: readonly string[];
	};
	"mr-2-2": Cells;
}

function named(count: number, cells: readonly string[]): string {
	return `（${cells.join("、")}${count > cells.length ? " など" : ""}）`;
}

export const jaMachineReadable: CheckTextsOf<MachineReadableParams> = {
	"mr-1-1": {
		title: "1-1 ファイル形式",
		remedy:
			"「ファイル」の「ダウンロード」から、Excel（.xlsx）かCSVで保存して公開してください。PDFも載せるときは、あわせて置いてください。",
		message: ({ sheet }) => `公開するときは、「${sheet}」をExcel（.xlsx）かCSVで保存してください。`,
	},
	"mr-1-2": {
		title: "1-2 1セル1データ",
		remedy: "列や行を分けて、一つのセルに一つのデータを書いてください。数値は、文とは別の列にすると集計できます。",
		message: ({ count, cells }) => `いくつものデータがあるセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-3": {
		title: "1-3 数値データに文字",
		remedy: "数字だけを半角で入れ、単位は見出しに、説明は備考の列に移してください。",
		message: ({ count, cells }) => `数値の列に、文字や全角数字のあるセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-4": {
		title: "1-4 セルの結合",
		remedy: "結合を解いて、それぞれのセルに同じ内容を書いてください。印刷用の表では、そのままで構いません。",
		message: ({ count, cells }) => `結合されたセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-5": {
		title: "1-5 スペースや改行による体裁",
		remedy: "スペースと改行を取り、配置や字下げはセルの書式で整えてください。",
		message: ({ count, cells }) => `スペースや改行で体裁を整えたセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-6": {
		title: "1-6 項目名等の省略",
		remedy: "すべての行に名前を、すべての列に見出しを、略さずに書いてください。",
		message: ({ count, cells }) => `名前や見出しが省略されたところが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-7": {
		title: "1-7 数式",
		remedy: "公開用の写しを作り、「特殊貼り付け」で値だけを貼り付けてください。元の表の数式は残しておけます。",
		message: ({ count, cells }) => `数式のセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-8": {
		title: "1-8 オブジェクト",
		remedy: "図の内容をセルに書くか、図を別のシートに移してください。",
		message: ({ count }) => `グラフ・画像・図形が${count}個あります。`,
	},
	"mr-1-9": {
		title: "1-9 データの単位",
		remedy: "見出しに「予算（千円）」のように単位を書くか、単位の列を作ってください。",
		message: ({ count, cells, headings }) =>
			`単位のない数値の列が${count}列あります：${headings.map((heading) => `「${heading}」`).join("")}${named(count, cells)}。`,
	},
	"mr-1-10": {
		title: "1-10 機種依存文字",
		remedy: "「(1)」「株式会社」「平方メートル」「第４期」のように、普通の文字で書いてください。",
		message: ({ count, cells, signs }) =>
			`機種依存文字「${signs.join("")}」のあるセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-11": {
		title: "1-11 西暦の併記",
		remedy: "「2022年度（令和４年度）」のように西暦を書き添えるか、見出しの行を一つ加えて西暦を書いてください。",
		message: ({ count, cells }) => `西暦のない元号の年が${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-12": {
		title: "1-12 地域コード・地域名称",
		remedy:
			"表題に自治体の名前を書くか、「全国地方公共団体コード」や「市区町村名」の列を作って、略さずに書いてください。",
		message: ({ count, cells }) =>
			count === 0
				? "どの都道府県・市区町村の表か、表題にも列にも書かれていません。"
				: `「市」「町」などを省いた地域の名前が${count}か所あります${named(count, cells)}。`,
	},
	"mr-1-13": {
		title: "1-13 数値の列の特殊記号",
		remedy: "0であれば「0」、数値がなければ「***」、公表できなければ「X」と書き、意味を表の注記に書いてください。",
		message: ({ count, cells, signs }) =>
			`数値の列に、記号「${signs.join("」「")}」のセルが${count}か所あります${named(count, cells)}。`,
	},
	"mr-2-1": {
		title: "2-1 データの分断",
		remedy: "空行・空列と途中の見出しを取り、一つの表にしてください。印刷の見出しは、印刷の設定で繰り返せます。",
		message: ({ blankRows, blankColumns, repeatedHeadings, cells }) => {
			const parts = [
				[blankRows, `空行${blankRows}行`],
				[blankColumns, `空列${blankColumns}列`],
				[repeatedHeadings, `繰り返した見出し${repeatedHeadings}か所`],
			] as const;
			const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
			return `表が途中で分かれています：${said.join("・")}${named(blankRows + blankColumns + repeatedHeadings, cells)}。`;
		},
	},
	"mr-2-2": {
		title: "2-2 1シートに複数の表",
		remedy: "表ごとにシートを分けてください。",
		message: ({ count, cells }) => `ほかの表が${count}個あります${named(count, cells)}。`,
	},
};

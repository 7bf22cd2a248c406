// A tourism plan: numbers that became dates, percentages for ratings, the running year as a forecast. The term tells
// which years a measure has: those before its first are blank as they should be.
import { entries, type Office, rows } from "./office";

export const dateLikeIds: Office = {
	sheet: {
		name: "観光アクションプラン",
		today: "2023-02-10",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L
			| 東雲崎市観光アクションプラン　進行管理 |
			| 番号 | 戦略 | アクション | 内容 | 実施主体 | 実施時期 | R2 | R3 | R4（見込み） | R5予定 | 進捗率 | 予算額（千円） |
			| 1-7 | 見つける | 町歩きの地図 | 路地を巡る地図をつくる | 観光課 | R2～R3 | 原稿を作成 | 5,000部 | 増刷 3,000部 | 英語版 | 100% | 800 |
			| 1-8 | 見つける | 古い写真の収集 | 市民から写真を集める | 文化財課 | R2～R5 | 120枚 | 305枚 | 400枚 | 展示 | 60% | 150 |
			| 1-9 | 見つける | 物語の選定 | 地区ごとの話を選ぶ | 文化財課 | R3～R4 | | ４地区 | ８地区 | 冊子 | 80% | 90 |
			| 1月10日 | 見つける | 花の名所 | 名所に案内を立てる | 観光課⏎公園緑地課 | R2～R4 | ２か所 | １か所 | ３か所 | 手入れ | 75% | 640 |
			| 1月11日 | 見つける | 夜の景色 | 橋をともす | 建設課 | R4～R5 | | | 試験 | 本格実施 | 30% | 2,200 |
			| 2-1 | もてなす | 案内人の育成 | 講座を開いて登録する | 観光課 | 通年 | 登録 18人 | 登録 24人 | 登録 27人 | 30人 | 90% | 310 |
			| 2024/02/02 | もてなす | 宿の改修 | 和式の部屋を直す費用を補助する | 商工課 | R3～R5 | | ２軒 | ３軒 | ３軒 | 50% | 9,000 |
			| 2-3 | もてなす | 支払いの電子化 | 商店の端末を補助する | 商工課 | R2～R6 | 41店 | 52店 | 60店 | | 100% | 1,200 |
			| 2-4 | もてなす | 多言語の案内 | 看板を四つの言語で直す | 観光課 | R2～R6 | ６基 | ８基 | | ８基 | 45% | 2,500 |
			| 2-5 | もてなす | 観光バス | 週末に周遊バスを走らせる | 交通課 | R2～R6 | 運休 | 22日 | 48日 | 50日 | | 7,700 |
			| 計 | | | | | | | | | | | 24,590 |
		`),
		merges: ["A1:L1"],
	},
	expected: {
		headerRows: [2, 2],
		columns: { number: "A", item: "C", outline: "D", department: "E", term: "F", mark: "K" },
		years: [
			{ columns: "G", from: 2020, kind: "actual" },
			{ columns: "H", from: 2021, kind: "actual" },
			{ columns: "I", from: 2022, kind: "interim" },
			{ columns: "J", from: 2023, kind: "plan" },
		],
		marks: [{ column: "K", year: null }],
		scale: [],
		scaleSource: "open",
		chapters: ["見つける", "もてなす"],
		directions: [],
		entries: entries(`
			# 見つける
			3 | 町歩きの地図 | 観光課 | 100%
			4 | 古い写真の収集 | 文化財課 | 60%
			5 | 物語の選定 | 文化財課 | 80%
			6 | 花の名所 | 観光課、公園緑地課 | 75%
			7 | 夜の景色 | 建設課 | 30%
			# もてなす
			8 | 案内人の育成 | 観光課 | 90%
			9 | 宿の改修 | 商工課 | 50%
			10 | 支払いの電子化 | 商工課 | 100%
			11 | 多言語の案内 | 観光課 | 45%
			12 | 観光バス | 交通課 |
		`),
		findings: [
			"date-like-id A6",
			"date-like-id A7",
			"date-like-id A9",
			"missing-mark K12",
			"missing-plan J10",
			"missing-year I11",
		],
	},
};

// A disaster plan: joint departments and wrapped names on several lines, chapter as a repeated column, counts between.
import { entries, type Office, rows } from "./office";

export const jointDepartments: Office = {
	sheet: {
		name: "国土強靱化",
		today: "2021-05-31",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J
			| 鷺沼野市地域強靱化計画　アクションプラン進捗管理 |
			| ※評価は令和２年度末時点 |
			|
			| 章 | 節 | 措置名 | 事業内容 | 担当課名 | 着手時期 | 令和元年度 | ２年度 | ３年度計画 | 評価 |
			| Ⅰ　命を守る | １　住まい | 耐震の診断 | 木造の家の診断を無料で行う | 建築指導課 | 短期 | 52棟 | 61棟 | 60棟 | 〇 |
			| Ⅰ　命を守る | １　住まい | 家具の固定 | 高齢者の家の家具を固定する | 危機管理課⏎高齢福祉課 | 短期 | 30世帯 | 44世帯 | 50世帯 | ◎ |
			| Ⅰ　命を守る | ２　避難 | 避難所の電源 | 発電機と蓄電池を置く | 危機⏎管理課 | 短期 | ４か所 | ４か所 | ４か所 | 〇 |
			| Ⅰ　命を守る | ２　避難 | 要支援者の計画 | 一人ひとりの計画をつくる | 高齢福祉課⏎障害福祉課、危機管理課 | 中期 | 110人 | 95人 | 200人 | △ |
			| Ⅰ　命を守る | ２　避難 | 避難路の点検 | 夜間に歩いて点検する | 道路維⏎持課 | 短期 | ３路線 | | ３路線 | 〇 |
			| 小計 | | | | | | | | | 5 |
			| Ⅱ　暮らしを保つ | １　水道 | 管の更新 | 古い管を入れ替える | 水道施設課 | 長期 | 2.1km | 1.9km | 2.0km | 〇 |
			| Ⅱ　暮らしを保つ | １　水道 | 給水車 | 給水車を買う | 水道総務課 | 中期 | － | １台 | － | 〇 |
			| Ⅱ　暮らしを保つ | ２　道路 | 橋の補修 | 順に点検し、直す | 道路維持課・都市⏎整備課 | 長期 | ６橋 | ５橋 | ６橋 | △ |
			| Ⅱ　暮らしを保つ | ２　道路 | 無電柱化 | 駅前通りの電線を埋める | 都市整備課 | 長期 | 設計 | 220m | 200m | × |
			| 小計 | | | | | | | | | 4 |
			| Ⅲ　まちを立て直す | １　協定 | 仮設住宅の用地 | 候補地の一覧をつくる | 都市整備課 | 即時 | 12か所 | 15か所 | 見直す | 〇 |
			| Ⅲ　まちを立て直す | １　協定 | がれきの処理 | 業者と協定を結ぶ | 環境課 | 中期 | ２社 | ３社 | | 〇 |
			| 件数 | | | | | | | | | 11 |
		`),
		merges: ["A1:J1"],
	},
	expected: {
		headerRows: [4, 4],
		columns: { item: "C", outline: "D", department: "E", term: "F", mark: "J" },
		years: [
			{ columns: "G", from: 2019, kind: "actual" },
			{ columns: "H", from: 2020, kind: "actual" },
			{ columns: "I", from: 2021, kind: "plan" },
		],
		marks: [{ column: "J", year: null }],
		scale: ["◎", "〇", "△", "×"],
		scaleSource: "usual",
		chapters: ["Ⅰ　命を守る", "Ⅱ　暮らしを保つ", "Ⅲ　まちを立て直す"],
		directions: ["１　住まい", "２　避難", "１　水道", "２　道路", "１　協定"],
		entries: entries(`
			# Ⅰ　命を守る > １　住まい
			5 | 耐震の診断 | 建築指導課 | 〇
			6 | 家具の固定 | 危機管理課、高齢福祉課 | ◎
			# Ⅰ　命を守る > ２　避難
			7 | 避難所の電源 | 危機管理課 | 〇
			8 | 要支援者の計画 | 高齢福祉課、障害福祉課、危機管理課 | △
			9 | 避難路の点検 | 道路維持課 | 〇
			# Ⅱ　暮らしを保つ > １　水道
			11 | 管の更新 | 水道施設課 | 〇
			12 | 給水車 | 水道総務課 | 〇
			# Ⅱ　暮らしを保つ > ２　道路
			13 | 橋の補修 | 道路維持課、都市整備課 | △
			14 | 無電柱化 | 都市整備課 | ×
			# Ⅲ　まちを立て直す > １　協定
			16 | 仮設住宅の用地 | 都市整備課 | 〇
			17 | がれきの処理 | 環境課 | 〇
		`),
		findings: [
			"department-spelling E7",
			"department-spelling E9",
			"department-spelling E13",
			"mark-contradicts-text J9",
			"missing-plan I17",
			"missing-year H9",
			"placeholder G12",
			"placeholder I12",
			"unknown-term F16",
		],
	},
};

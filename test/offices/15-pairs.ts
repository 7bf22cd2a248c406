// A health plan with a target and a result a year, not grouped; － is a mark of the legend above, figures may be 0 or less.
import { entries, type Office, rows } from "./office";

export const pairs: Office = {
	sheet: {
		name: "健康増進",
		today: "2024-02-01",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L | M
			| 第３次楢坂市健康増進計画　進捗状況一覧 |
			| 順調：目標に達した、または近づいている |
			| やや遅れ：目標に近づいていない |
			| 遅れ：目標から遠ざかっている |
			| －：まだ評価しない |
			| ⏎ | | | | | | | | | | | | 令和５年９月30日時点 |
			| 分野 | 指標・取組 | 内容 | 担当 | Ｒ３目標 | Ｒ３実績 | Ｒ４目標 | Ｒ４実績 | Ｒ５目標 | Ｒ５⏎（９月末現在） | 今後の⏎方針 | Ｒ３⏎判定 | Ｒ４⏎判定 |
			| 食生活 | 朝食をとらない人 | 若い世代に働きかける | 健康づくり課 | 18% | 21% | 17% | 19% | 16% | 18% | 高校で話す | 遅れ | やや遅れ |
			| 食生活 | 減塩の店 | 減塩の品を出す店を増やす | 健康づくり課 | 10店 | 6店 | 15店 | 14店 | 20店 | 17店 | 継続 | やや遅れ | 順調 |
			| 食生活 | 食塩の摂取量の増減 | 調査で測る | 健康づくり課 | -0.5g | 0g | -0.5g | -0.2g | -0.5g | 0 | 継続 | 遅れ | やや遅れ |
			| 運動 | 歩数アプリ | アプリで歩数を競う | スポーツ課 | 500人 | 0 | 800人 | 640人 | 1,000人 | 910人 | 継続 | 遅れ | やや遅れ |
			| 運動 | 公園の健康器具 | 器具を置く | 公園課 | － | － | ２基 | ２基 | ３基 | | 継続 | － | 順調 |
			| 運動 | 高齢者の運動教室 | 週に一度の教室を開く | 高齢課 | 12会場 | 12会場 | 14会場 | | 15会場 | 15会場 | 継続 | 順調 | 順調 |
			| 休養 | 睡眠の講座 | 働く世代に講座を開く | 健康づくり課 | ２回 | ２回 | ３回 | ３回 | ３回 | １回 | 企業で開く | 順調 | 順調 |
			| 休養 | 相談の電話 | 平日に電話で聴く | 健康づくり課 | 100件 | 88件 | 100件 | 121件 | 100件 | 57件 | | 順調 | 順調 |
			| 健診 | 受診率 | はがきで勧める | 国保年金課 | 42% | 36% | 44% | 38% | 46% | 20% | 夜の健診 | 遅れ | 遅れ |
			| 健診 | がん検診の精密検査 | 電話で勧める | 健康づくり課 | 90% | 84% | 90% | 86% | 90% | 70% | 継続 | やや遅れ | 停滞 |
			| 健診 | 歯の健診 | 節目の年に行う | | 25% | 19% | 26% | 22% | 27% | 15% | 継続 | やや遅れ | － |
		`),
		merges: ["A1:M1"],
	},
	expected: {
		headerRows: [7, 7],
		columns: { item: "B", outline: "C", department: "D", mark: "M" },
		years: [
			{ columns: "E", from: 2021, kind: "target" },
			{ columns: "F", from: 2021, kind: "actual" },
			{ columns: "G", from: 2022, kind: "target" },
			{ columns: "H", from: 2022, kind: "actual" },
			{ columns: "I", from: 2023, kind: "target" },
			{ columns: "J", from: 2023, kind: "interim", asOf: "2023-09-30" },
			{ columns: "K", from: null, kind: "plan" },
		],
		marks: [
			{ column: "L", year: 2021 },
			{ column: "M", year: 2022 },
		],
		scale: ["順調", "やや遅れ", "遅れ", "－"],
		scaleSource: "legend",
		chapters: ["食生活", "運動", "休養", "健診"],
		directions: [],
		entries: entries(`
			# 食生活
			8 | 朝食をとらない人 | 健康づくり課 | やや遅れ
			9 | 減塩の店 | 健康づくり課 | 順調
			10 | 食塩の摂取量の増減 | 健康づくり課 | やや遅れ
			# 運動
			11 | 歩数アプリ | スポーツ課 | やや遅れ
			12 | 公園の健康器具 | 公園課 | 順調
			13 | 高齢者の運動教室 | 高齢課 | 順調
			# 休養
			14 | 睡眠の講座 | 健康づくり課 | 順調
			15 | 相談の電話 | 健康づくり課 | 順調
			# 健診
			16 | 受診率 | 国保年金課 | 遅れ
			17 | がん検診の精密検査 | 健康づくり課 | 停滞
			18 | 歯の健診 | | －
		`),
		findings: [
			"mark-contradicts-text M13",
			"missing-column A7 term",
			"missing-department D18",
			"missing-plan K15",
			"missing-year H13",
			"missing-year J12",
			"placeholder E12",
			"placeholder F12",
			"unknown-mark M17",
		],
	},
};

// Administrative reform: the year stands only in the title and inside cells; letters also where nothing is rated.
import { entries, type Office, rows } from "./office";

export const undated: Office = {
	sheet: {
		name: "行革R3",
		today: "2022-05-20",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J
			| 葦原市行政改革推進計画（令和３年度分）　改革項目の進捗状況と評価 |
			| | | | | | | | | 取りまとめ：総務課 |
			| 整理番号 | 分類 | 改革項目 | 取組内容 | 担当課 | 目標期間 | 取組実績 | 段階 | 進捗評価 | 今後の方向性 |
			| 柱１　仕事の進め方を改める |
			| R1-1 | Ａ | 電子申請 | 申請の手続を画面でできるようにする | 情報課 | R2～R4 | 【R2】12手続 【R3】35手続 | 3 | A | A |
			| R1-2 | Ａ | 押印の廃止 | 書類の押印をなくす | 総務課 | R2～R3 | 【R2】610件 【R3】94件 | 4 | A | C |
			| R1-3 | Ｂ | 会議の見直し | 会議を減らし、画面で開く | 総務課 | 通年 | 【R3】会議を２割減らした | 3 | B | B |
			| R1-4 | Ｂ | 在宅勤務 | 職員が家で働ける環境を整える | 総務課 | R2～R5 | 【R2】端末40台 【R3】端末60台 | 2 | Ｂ | A |
			| 柱２　財産を生かす |
			| R2-1 | Ａ | 遊休地の売却 | 使わない土地を売る | 財政課 | R2～R6 | 【R2】１件 【R3】０件 | 2 | C | B |
			| R2-2 | Ａ | 広告の収入 | 封筒や庁舎に広告を載せる | 財政課 | 通年 | 【R3】84万円 | 3 | A | B |
			| R2-3 | Ｂ | 公共施設の統合 | 集会所を一つにまとめる | 財政課 | R3～R6 | 【R3】地区と話し合い | 1 | D | |
			| 柱３　人を育てる |
			| R3-1 | Ａ | 研修の充実 | 若手の研修を増やす | 人事課 | 通年 | 【R2】６回 【R3】８回 | 3 | B | A |
			| R3-2 | Ｂ | 人事交流 | 民間企業へ職員を送る | 人事課 | R3～R5 | 【R3】１人 | 2 | | B |
			| R3-3 | Ｂ | 提案制度 | 職員の提案を募る | | 通年 | 【R2】14件 【R3】22件 | 3 | A | B |
		`),
		merges: ["A1:J1", "A4:J4", "A9:J9", "A13:J13"],
	},
	expected: {
		headerRows: [3, 3],
		columns: { number: "A", item: "C", outline: "D", department: "E", term: "F", mark: "I" },
		years: [{ columns: "J", from: null, kind: "plan" }],
		marks: [{ column: "I", year: null }],
		scale: ["A", "B", "C", "D"],
		scaleSource: "usual",
		chapters: ["柱１　仕事の進め方を改める", "柱２　財産を生かす", "柱３　人を育てる"],
		directions: [],
		entries: entries(`
			# 柱１　仕事の進め方を改める
			5 | 電子申請 | 情報課 | A
			6 | 押印の廃止 | 総務課 | A
			7 | 会議の見直し | 総務課 | B
			8 | 在宅勤務 | 総務課 | Ｂ
			# 柱２　財産を生かす
			10 | 遊休地の売却 | 財政課 | C
			11 | 広告の収入 | 財政課 | A
			12 | 公共施設の統合 | 財政課 | D
			# 柱３　人を育てる
			14 | 研修の充実 | 人事課 | B
			15 | 人事交流 | 人事課 |
			16 | 提案制度 | | A
		`),
		findings: ["missing-column A3 year", "missing-department E16", "missing-mark I15", "missing-plan J12"],
	},
};

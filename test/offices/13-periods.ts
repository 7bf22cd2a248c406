// An education plan by periods of years, rated 1 to 5 in both widths, the legend beside the table, header words above it.
import { entries, type Office, rows } from "./office";

export const periods: Office = {
	sheet: {
		name: "教育振興",
		today: "2020-07-08",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L | M
			| 木ノ宮原市　教育振興基本計画　施策項目の進捗状況と評価（令和元年度） |
			| 事業概要と担当課は変わったところだけ直すこと |
			|
			| 目標 | 施策項目 | 概要 | 所管 | H19-H22⏎実績 | H23～H26⏎実績 | H27-30⏎実績 | H31⏎（R1）⏎実績 | Ｒ２年度⏎事業計画 | 評価⏎（R1） | | | |
			| 確かな学力 | 少人数の授業 | 算数を二つの組に分ける | 学校教育課 | ８校 | 12校 | 全15校 | 全15校 | 続ける | 5 | | ５ | 大変よい |
			| 確かな学力 | 英語の助手 | 助手を中学校に置く | 学校教育課 | ３人 | ４人 | ６人 | ７人 | ８人 | ５ | | ４ | よい |
			| 確かな学力 | 学校図書館 | 司書を置く | 学校教育課 | － | ４校 | ９校 | 11校 | 全15校 | ４ | | ３ | ふつう |
			| 豊かな心 | 心の相談員 | 相談員が学校を回る | 教育相談室 | 210件 | 265件 | 301件 | 352件 | 相談員を増やす | 4 | | ２ | 不十分 |
			| 豊かな心 | 職場の体験 | 中学２年生が５日間働く | 学校教育課 | 96社 | 104社 | 110社 | 108社 | | 3 | | １ | 着手していない |
			| 豊かな心 | 音楽の鑑賞 | 楽団を学校に招く | 生涯学習課 | ４校 | ４校 | ３校 | | ３校 | ２ | | | |
			| 健やかな体 | 朝の運動 | 始業の前に体を動かす | 保健体育課 | ５校 | ８校 | ９校 | ９校 | 10校 | ３ | | | |
			| 健やかな体 | 食の授業 | 栄養教諭が授業をする | 保健体育課 | 30回 | 44回 | 45回 | 47回 | 48回 | 6 | | | |
			| 健やかな体 | プールの共用 | 学校で一つのプールを使う | 保健体育課 | ０校 | ０校 | ２校 | ２校 | ４校 | 1 | | | |
		`),
		merges: ["A1:J1"],
	},
	expected: {
		headerRows: [4, 4],
		columns: { item: "B", outline: "C", department: "D", mark: "J" },
		years: [
			{ columns: "E", from: 2007, to: 2010, kind: "actual" },
			{ columns: "F", from: 2011, to: 2014, kind: "actual" },
			{ columns: "G", from: 2015, to: 2018, kind: "actual" },
			{ columns: "H", from: 2019, kind: "actual" },
			{ columns: "I", from: 2020, kind: "plan" },
		],
		marks: [{ column: "J", year: 2019 }],
		scale: ["５", "４", "３", "２", "１"],
		scaleSource: "legend",
		chapters: ["確かな学力", "豊かな心", "健やかな体"],
		directions: [],
		entries: entries(`
			# 確かな学力
			5 | 少人数の授業 | 学校教育課 | 5
			6 | 英語の助手 | 学校教育課 | ５
			7 | 学校図書館 | 学校教育課 | ４
			# 豊かな心
			8 | 心の相談員 | 教育相談室 | 4
			9 | 職場の体験 | 学校教育課 | 3
			10 | 音楽の鑑賞 | 生涯学習課 | ２
			# 健やかな体
			11 | 朝の運動 | 保健体育課 | ３
			12 | 食の授業 | 保健体育課 | 6
			13 | プールの共用 | 保健体育課 | 1
		`),
		findings: ["missing-column A4 term", "missing-plan I9", "missing-year H10", "placeholder E7", "unknown-mark J12"],
	},
};

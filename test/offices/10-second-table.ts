// A welfare plan with whole columns left blank, and another table with other headings further down.
import { entries, type Office, rows } from "./office";

export const secondTable: Office = {
	sheet: {
		name: "地域福祉",
		today: "2023-07-14",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J
			| 鳴沢原市地域福祉計画　進捗管理表 |
			| （令和５年６月末現在） |
			| 番号 | 施策項目 | 事業概要 | 担当課 | 取組時期 | 令和３年度 | 令和４年度 | 令和５年度 | 令和６年度計画 | 令和４年度評価 |
			| 1 | ふれあいサロン | | 福祉総務課 | 短期 | 38か所 | 40か所 | | 42か所 | 〇 |
			| 2 | 福祉の総合相談 | | 福祉総務課 | 短期 | 相談 510件 | 相談 602件 | | 職員を増やす | ◎ |
			| 3 | 権利擁護 | | 高齢福祉課 | 中期 | 申立て ９件 | 申立て 12件 | | 継続 | 〇 |
			| 4 | 成年後見の研修 | | 高齢福祉課 | 中期 | | １回 | | ２回 | △ |
			| 5 | 民生委員の活動 | | 福祉総務課 | 短期 | 定数 120人 | 定数 120人 | | 継続 | 〇 |
			| 6 | 避難の支援 | | 危機管理課 | 中期 | 登録 800人 | 登録 815人 | | 計画づくり | 〇 |
			| 7 | 福祉の学習 | | 学校教育課 | 短期 | ８校 | ９校 | | 全校で行う | ◎ |
			| 8 | ひきこもりの支援 | | 健康課 | 長期 | 相談 22件 | 相談 31件 | | 居場所を開く | △ |
			| 9 | 手話の普及 | | 障害福祉課 | 長期 | 講座 ２回 | 講座 ２回 | | 講座 ３回 | × |
			|
			| 参考　関連する予算 |
			| 予算事業名 | 所管 | 予算額（千円） | 財源 |
			| 地域福祉推進費 | 福祉総務課 | 12,400 | 一般 |
			| 相談支援費 | 福祉総務課 | 8,150 | 国・県 |
			| 権利擁護費 | 高齢福祉課 | 3,020 | 一般 |
		`),
		merges: ["A1:J1"],
	},
	expected: {
		headerRows: [3, 3],
		columns: { number: "A", item: "B", outline: "C", department: "D", term: "E", mark: "J" },
		years: [
			{ columns: "F", from: 2021, kind: "actual" },
			{ columns: "G", from: 2022, kind: "actual" },
			{ columns: "H", from: 2023, kind: "interim" },
			{ columns: "I", from: 2024, kind: "plan" },
		],
		marks: [{ column: "J", year: 2022 }],
		scale: ["◎", "〇", "△", "×"],
		scaleSource: "usual",
		chapters: [],
		directions: [],
		entries: entries(`
			4 | ふれあいサロン | 福祉総務課 | 〇
			5 | 福祉の総合相談 | 福祉総務課 | ◎
			6 | 権利擁護 | 高齢福祉課 | 〇
			7 | 成年後見の研修 | 高齢福祉課 | △
			8 | 民生委員の活動 | 福祉総務課 | 〇
			9 | 避難の支援 | 危機管理課 | 〇
			10 | 福祉の学習 | 学校教育課 | ◎
			11 | ひきこもりの支援 | 健康課 | △
			12 | 手話の普及 | 障害福祉課 | ×
		`),
		findings: ["blank-column C3", "blank-column H3", "missing-year F7", "second-table A15"],
	},
};

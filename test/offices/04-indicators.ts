// A regional strategy by indicators: base and target year left of the results, the years under 実績値 and 達成率.
import { entries, type Office, rows } from "./office";

export const indicators: Office = {
	sheet: {
		name: "KPI一覧",
		today: "2023-08-21",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L | M | N
			| 第２期瀬名川市まち・ひと・しごと総合戦略　重要業績評価指標の進捗 |
			| 令和５年３月31日現在 |
			| 基本目標 | 具体的施策 | 重要業績評価指標⏎（KPI） | 単位 | 担当課 | 基準値⏎（R1） | 目標値⏎（R7） | 実績値 | | | 達成率 | | | 備考 |
			| | | | | | | | R2 | R3 | R4 | R2 | R3 | R4 | |
			| 基本目標１⏎しごとをつくる | 創業の支援 | 創業した件数 | 件 | 商工課 | 18 | 40 | 21 | 25 | 31 | 53% | 63% | 78% | |
			| | | 空き店舗の利用 | 件 | 商工課 | 4 | 15 | 0 | 3 | 7 | 0% | 20% | 47% | |
			| | 農業の担い手 | 新規就農者 | 人 | 農林課 | 6 | 12 | 8 | 8 | 9 | 67% | 67% | 75% | |
			| | | 農業産出額の増減 | 億円 | 農林課 | 0 | 5 | -3 | ▲1 | 2 | 0% | 0% | 40% | |
			| 基本目標２⏎人の流れをつくる | 移住の促進 | 移住の相談 | 件 | 企画課 | 55 | 150 | 61 | 98 | 143 | 41% | 65% | 95% | |
			| | | 移住した世帯 | 世帯 | 企画課 | 9 | 30 | 10 | 14 | | 33% | 47% | | |
			| | 観光 | 宿泊者数 | 万人 | 観光課 | 12.4 | 16.0 | 5.1 | 6.0 | 10.2 | 32% | 38% | 64% | |
			| 基本目標３⏎若い世代を支える | 結婚と出産 | 婚姻の件数 | 件 | こども課 | 130 | | 118 | 109 | 111 | － | － | － | 目標は定めない |
			| | | 待機児童 | 人 | こども課 | 5 | 0 | 3 | 0 | 0 | 40% | 100% | 100% | |
			| 平均 | | | | | | | | | | 38% | 50% | 71% | |
		`),
		merges: [
			"A1:N1",
			"A3:A4",
			"B3:B4",
			"C3:C4",
			"D3:D4",
			"E3:E4",
			"F3:F4",
			"G3:G4",
			"H3:J3",
			"K3:M3",
			"N3:N4",
			"A5:A8",
			"B5:B6",
			"B7:B8",
			"A9:A11",
			"B9:B10",
			"A12:A13",
			"B12:B13",
			"A14:G14",
		],
	},
	expected: {
		headerRows: [3, 4],
		columns: { item: "C", department: "E", mark: "M" },
		years: [
			{ columns: "F", from: 2019, kind: "target" },
			{ columns: "G", from: 2025, kind: "target" },
			{ columns: "H", from: 2020, kind: "actual" },
			{ columns: "I", from: 2021, kind: "actual" },
			{ columns: "J", from: 2022, kind: "actual" },
		],
		marks: [
			{ column: "K", year: 2020 },
			{ column: "L", year: 2021 },
			{ column: "M", year: 2022 },
		],
		scale: [],
		scaleSource: "open",
		chapters: ["基本目標１しごとをつくる", "基本目標２人の流れをつくる", "基本目標３若い世代を支える"],
		directions: ["創業の支援", "農業の担い手", "移住の促進", "観光", "結婚と出産"],
		entries: entries(`
			# 基本目標１しごとをつくる > 創業の支援
			5 | 創業した件数 | 商工課 | 78%
			6 | 空き店舗の利用 | 商工課 | 47%
			# 基本目標１しごとをつくる > 農業の担い手
			7 | 新規就農者 | 農林課 | 75%
			8 | 農業産出額の増減 | 農林課 | 40%
			# 基本目標２人の流れをつくる > 移住の促進
			9 | 移住の相談 | 企画課 | 95%
			10 | 移住した世帯 | 企画課 |
			# 基本目標２人の流れをつくる > 観光
			11 | 宿泊者数 | 観光課 | 64%
			# 基本目標３若い世代を支える > 結婚と出産
			12 | 婚姻の件数 | こども課 | －
			13 | 待機児童 | こども課 | 100%
		`),
		findings: [
			"missing-column A3 outline",
			"missing-column A3 plan",
			"missing-column A3 term",
			"missing-mark M10",
			"missing-year J10",
			"placeholder M12",
		],
	},
};

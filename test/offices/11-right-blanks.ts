// A gender equality plan full of blanks that are right as they are; two judges of one year, the last of them counts.
import { entries, type Office, rows } from "./office";

export const rightBlanks: Office = {
	sheet: {
		name: "男女共同参画",
		today: "2022-06-30",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L
			| 稲戸崎町男女共同参画プラン　事業の実施状況 |
			| | | | | | | | | | | 評価（Ａ：達成　　Ｂ：おおむね達成　　Ｃ：未達成） |
			| 番号 | 事業名 | 事業の内容 | 担当課 | 取組時期 | H30⏎実績 | R1⏎実績 | R2⏎実績 | R3⏎実績 | R4以降の⏎計画 | R3⏎自己評価 | R3⏎外部評価 |
			| 1 | 意識の調査（隔年） | 町民の意識を調べる | 企画課 | 中期 | 回答 812人 | | 回答 770人 | | R4に実施 | 対象外 | 対象外 |
			| 2 | 審議会の女性委員 | 女性の割合を高める | 全課 | 長期 | 24% | 26% | 27% | 29% | 30%をめざす | Ｂ | Ｂ |
			| 3 | 相談窓口 | 女性の相談員が話を聞く | 福祉課 | 短期 | 61件 | 58件 | 77件 | 90件 | 継続 | Ａ | Ａ |
			| 4 | 夜間相談 | 月に一度、夜に開く | 福祉課 | 短期 | ７件 | ５件 | No.3へ統合 | | | | |
			| 5 | 生活講座（R1で廃止） | 料理などの講座を開く | 生涯学習課 | 短期 | ６回 | ４回 | | | | | |
			| 6 | ★（新）起業の支援 | 女性の起業を助ける | 商工課 | 中期 | | | ２人 | ５人 | 継続 | Ａ | Ｂ |
			| 7 | 男性の育休取得（R3追加） | 職員の取得を促す | 総務課 | 短期 | | | | ３人 | ５人 | Ｂ | Ａ |
			| 8 | デートＤＶの予防　※1 | 中学校で授業をする | 学校教育課 | 短期 | | | | ２校 | ３校 | Ａ | Ａ |
			| 9 | 情報誌の発行 | 年に１回、全戸に配る | 企画課 | 短期 | 発行 | 発行 | 発行 | 発行をもって終了 | | Ａ | Ａ |
			| 10 | 図書の充実 | 関連する図書を買う | 生涯学習課 | 短期 | 35冊 | 40冊 | | 38冊 | 継続 | Ｂ | |
			| 11 | 推進会議 | 町民と会議を開く | 企画課 | 短期 | ３回 | ３回 | １回 | ２回 | | Ｃ | Ｃ |
			| 12 | 防災と女性 | 避難所の手引をつくる | 危機管理課 | 中期 | 案を作成 | 完了 | | | | | |
			|
			| ※1　R3年度から実施 |
		`),
		merges: ["A1:L1", "K2:L2"],
	},
	expected: {
		headerRows: [3, 3],
		columns: { number: "A", item: "B", outline: "C", department: "D", term: "E", mark: "L" },
		years: [
			{ columns: "F", from: 2018, kind: "actual" },
			{ columns: "G", from: 2019, kind: "actual" },
			{ columns: "H", from: 2020, kind: "actual" },
			{ columns: "I", from: 2021, kind: "actual" },
			{ columns: "J", from: 2022, kind: "plan" },
		],
		marks: [
			{ column: "K", year: 2021 },
			{ column: "L", year: 2021 },
		],
		scale: ["Ａ", "Ｂ", "Ｃ"],
		scaleSource: "legend",
		chapters: [],
		directions: [],
		entries: entries(`
			4 | 意識の調査（隔年） | 企画課 | 対象外
			5 | 審議会の女性委員 | 全課 | Ｂ
			6 | 相談窓口 | 福祉課 | Ａ
			7 | 夜間相談 | 福祉課 |
			8 | 生活講座（R1で廃止） | 生涯学習課 |
			9 | ★（新）起業の支援 | 商工課 | Ｂ | 新
			10 | 男性の育休取得（R3追加） | 総務課 | Ａ | 新?
			11 | デートＤＶの予防　※1 | 学校教育課 | Ａ | 新?
			12 | 情報誌の発行 | 企画課 | Ａ
			13 | 図書の充実 | 生涯学習課 |
			14 | 推進会議 | 企画課 | Ｃ
			15 | 防災と女性 | 危機管理課 |
		`),
		findings: ["missing-mark L13", "missing-plan J14", "missing-year H13"],
	},
};

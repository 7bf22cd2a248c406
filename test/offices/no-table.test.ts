// Tabs that an office keeps beside its progress sheet, none of which is one.
import { readTable } from "../../src/table/read-table";
import { rows } from "./office";

const TABS: { readonly [what: string]: readonly (readonly string[])[] } = {
	"an empty tab": [],
	"a tab of spaces": [
		["", "　"],
		[" ", "\n"],
	],
	"a header without entries": rows(`
		| 番号 | 施策項目 | 事業概要 | 担当課 | 令和３年度 | 令和４年度 | 評価 |
		| | | | | | | |
		| ※　各課は６月末までに記入してください。 |
	`),
	"a header of two rows without entries": rows(`
		| 施策項目 | 担当課 | 令和３年度 | | 評価 |
		| | | 計画 | 実績 | |
		| | | | | |
	`),
	"an English header without entries": rows(`
		| Ref | Action | Lead | 2021/22 | 2022/23 | RAG |
		| | | | | | |
	`),
	"a phone list": rows(`
		| 庁内電話番号一覧（令和４年度） |
		| 課名 | 係名 | 担当者 | 内線 | 備考 |
		| 企画課 | 計画係 | 山本 | 2019 | |
		| 福祉課 | 高齢係 | 井上 | 2021 | R3に移転 |
		| 環境課 | 資源係 | 森 | 2023 | |
		| 教育総務課 | 庶務係 | 石川 | 2024 | |
	`),
	"a staff directory": rows(`
		| Name | Department | Job title | Extension | Start date |
		| J. Marsh | Planning | Officer | 2021 | 2019/04/01 |
		| P. Reed | Housing | Manager | 2022 | 2016/09/12 |
		| A. Lowe | Highways | Engineer | 2023 | 2020/01/06 |
	`),
	"data of a chart by month": rows(`
		| 月 | 件数 |
		| ４月 | 12 |
		| ５月 | 18 |
		| ６月 | 9 |
		| ７月 | 22 |
	`),
	"data of a chart by year": rows(`
		| 年度 | 相談件数 | 前年度比 |
		| H30 | 120 | |
		| R1 | 131 | 109% |
		| R2 | 98 | 75% |
		| R3 | 140 | 143% |
	`),
	"data of a chart by year, sideways": rows(`
		| 区分 | H30 | R1 | R2 | R3 |
		| 件数 | 120 | 131 | 98 | 140 |
		| 割合 | 30% | 33% | 25% | 35% |
	`),
	"counts of marks": rows(`
		| 評価の集計（令和３年度） |
		| 章 | ◎ | 〇 | △ | × | 計 |
		| 第１章 | 3 | 10 | 2 | 0 | 15 |
		| 第２章 | 1 | 8 | 4 | 1 | 14 |
	`),
	"a calendar": rows(`
		| 令和４年10月 |
		| 日 | 月 | 火 | 水 | 木 | 金 | 土 |
		| | | | | | | 1 |
		| 2 | 3 | 4 | 5 | 6 | 7 | 8 |
		| 9 | 10 | 11 | 12 | 13 | 14 | 15 |
	`),
	"a schedule of meetings": rows(`
		| 日付 | 会議名 | 場所 | 議題 |
		| 令和４年６月３日 | 推進会議 | 第１会議室 | 令和３年度の進捗状況 |
		| 令和４年９月５日 | 庁内連絡会 | 別館 | 中間の報告 |
		| 令和５年２月１日 | 推進会議 | 第１会議室 | 令和５年度の計画 |
	`),
	"a schedule of work": rows(`
		| 作業 | ４月 | ５月 | ６月 | ７月 | ８月 |
		| 調査票を送る | ○ | | | | |
		| 回答をまとめる | | ○ | ○ | | |
		| 公表する | | | | | ○ |
	`),
	"a budget list": rows(`
		| 令和４年度当初予算の主な事業 |
		| 款項目 | 所管 | 令和３年度予算額 | 令和４年度予算額 | 増減額 |
		| 民生費 | 福祉課 | 12,400 | 13,100 | 700 |
		| 衛生費 | 環境課 | 8,150 | 8,020 | ▲130 |
		| 土木費 | 建設課 | 33,020 | 30,400 | ▲2,620 |
	`),
	"a budget list by project": rows(`
		| 事業名 | 所管課 | 令和３年度予算額 | 令和４年度予算額 | 増減額 | 財源 |
		| 道路の補修 | 建設課 | 12,400 | 13,100 | 700 | 市債 |
		| 公園の管理 | 公園課 | 8,150 | 8,020 | ▲130 | 一般 |
		| 学校の修繕 | 教育総務課 | 33,020 | 30,400 | ▲2,620 | 国・市債 |
	`),
	"a list of members": rows(`
		| 推進会議　委員名簿（任期：令和３年度～令和４年度） |
		| 番号 | 氏名 | 所属・役職 | 区分 | 備考 |
		| 1 | 大野　緑 | 大学教授 | 学識 | 会長 |
		| 2 | 川上　進 | 商工会 | 団体 | |
		| 3 | 谷　ゆき | 公募 | 市民 | 新 |
	`),
	"a survey": rows(`
		| 市民アンケートの結果 |
		| 設問 | 選択肢 | 令和元年度 | 令和４年度 |
		| 問１　暮らしやすいですか | はい | 61.2% | 63.0% |
		| | いいえ | 20.5% | 18.8% |
		| 問２　住み続けたいですか | はい | 70.1% | 71.4% |
	`),
	"answers of a form": rows(`
		| タイムスタンプ | 年代 | お住まいの地区 | ご意見 |
		| 2022/07/01 10:15:02 | 50代 | 東 | 相談の窓口を増やしてほしい |
		| 2022/07/01 11:40:51 | 30代 | 西 | 保育の充実を |
		| 2022/07/02 9:02:10 | 60代 | 東 | 特になし |
	`),
	"a glossary": rows(`
		| 用語 | 説明 |
		| 施策 | 目的のために行う事業のまとまり |
		| 指標 | 進み具合を測るものさし |
		| 評価 | ◎〇△×の四つで表す |
	`),
	"a list of changes": rows(`
		| 版 | 日付 | 変更の内容 | 担当 |
		| 1.0 | 令和３年４月１日 | 初版 | 企画課 |
		| 1.1 | 令和４年４月１日 | 令和４年度の列を加えた | 企画課 |
	`),
	instructions: rows(`
		| 記入のしかた |
		| １　令和３年度の欄に実績を記入してください。 |
		| ２　評価は◎〇△×から選んでください。 |
		| ３　担当課が変わったときは課名を直してください。 |
	`),
	"a cover": rows(`
		| |
		| | 第４次総合計画 |
		| | 進捗管理表 |
		| | 令和４年８月　企画課 |
	`),
	"population by age": rows(`
		| 年齢 | 2015年 | 2020年 | 2025年 |
		| 0-14 | 5,120 | 4,630 | 4,100 |
		| 15-64 | 22,400 | 21,010 | 19,800 |
		| 65歳以上 | 10,900 | 12,050 | 12,300 |
	`),
};

test.each(Object.entries(TABS))("%s is no progress table", (_, texts) => {
	const reading = readTable({ name: "シート1", sheetId: 3, texts, merges: [] }, { today: "2022-10-01" });
	expect(reading.kind).toBe("none");
});

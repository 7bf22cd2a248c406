// Headings as they stand in offices' tables that name no fiscal year, many of them with numbers or with words of eras.

function listOf(text: string): readonly string[] {
	return text
		.split("\n")
		.flatMap((line) => line.split("|"))
		.map((heading) => heading.trim())
		.filter((heading) => heading !== "");
}

export const ORDINARY_HEADINGS: readonly string[] = listOf(`
	施策名 | 事業名 | 取組項目 | 事業概要 | 担当課 | 関係課 | 評価 | 備考 | 課題 | 効果 | 成果指標 | 活動指標 | 単位
	予算額（千円） | 事業費（2,019千円） | 決算額 | 財源内訳 | 国県補助 | 一般財源 | 増減額 | 前年度比 | 伸び率 | 累計
	目標値 | 基準値 | 現状値 | 実績値 | 達成率 | 進捗率 | 目標１ | 目標値2 | 指標2 | KPI1 | 数値目標
	今年度の取組 | 来年度の計画 | 次年度以降 | 前年度 | 年度 | 開始年度 | 終了年度 | 年度別計画 | 計画期間 | 実施時期
	電話2019 | 内線2021 | TEL 2019 | 〒920-2021 | 様式2019 | 頁2020
	No. | No.30 | No.2019 | №21 | 番号 | 整理番号 | 施策番号 | 事業コード | 通し番号
	1 | 12 | 30 | 1-1 | 1-2 | 1-10 | 3-12 | 2-1-3 | 1.2 | (1) | ① | Ⅲ | 5.3.1
	R1-1 | R1-2 | R2-10 | H1-3 | A-12 | B3 | Q3 | R-1 | 3R運動 | H2O | 5G | 4K映像
	第3章 | 第３節 | 第1期 | 第9期 | 第2回 | 第３条 | 第5次総合計画 | 第２次計画 | 基本目標１ | 基本方針2 | 柱３ | 章 | 重点1
	3か年計画 | ３カ年の目標 | 5年間の計画 | １年目 | 2年目 | ３年目 | 10年後の姿 | 3年に1回 | 隔年 | 毎年 | 中長期 | 短期（1～2年）
	50代 | 20～29歳 | 65歳以上 | 18歳未満 | 75歳以上人口 | 0-5歳 | 15-64 | ３歳児 | 3～5歳 | 100人 | 20,000円 | 30人以下
	5年生 | 小学6年 生徒 | １年生の学力 | 中学2年生 | 2学期 | 1学期 | 前期課程
	４月 | 10月 | 4～9月 | 4月1日 | 10/1 | 8月末 | ４月１日現在 | 上半期 | 第1四半期 | 月2回 | 週3日 | 24時間対応 | 8:30～17:15
	2号館 | １階 | 3丁目 | 21地区 | 国道8号 | 県道29号 | R8号線
	5段階評価 | 評価（1～5） | 一次評価 | 2次評価 | 配点10 | 10点満点 | ランク１ | 評価(A-D) | 順位
	プラン2021 | 2040年問題 | 2030アジェンダ | 平成通り | 昭和町 | 明治大学 | 令和の里 | 大正琴 | 21世紀 | ISO9001 | ISO14001 | SDGs | 1.5℃ | COVID-19 | 2025大阪
	新規 | 継続 | 区分1 | 分類2 | 種別 | リンク | URL1 | 写真1 | 図2 | 表3
	Ward 21 | Room 2021 | Ext. 2019 | Phase 2 | Phase 2-3 | Tier 1 | Objective 4 | Priority 1 | Theme 3 | Goal 13 | Q1 | Q2 | 2nd quarter | Under 25s
	65 and over | 10-year plan | 5 year target | 3-year average | Item 20 | Page 12 | Version 2.1 | Action | Lead officer | RAG | Budget | Cost (000s) | Target | Baseline | Route 66 | Band D | COP26 | Net zero by 2030 | 30 minutes | 1,000 homes | Year 1 | Years 1-3
`);

// A sewer plan rated in prose, its header three rows high; no department was ever filled in.
import { entries, type Office, rows } from "./office";

export const proseRatings: Office = {
	sheet: {
		name: "下水道ビジョン",
		today: "2021-09-09",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L
			| 潮見原市下水道ビジョン　重点取組の進み具合 |
			| No. | 重点取組 | 取組の概要 | 担当 | 時期 | 年度別の取組 | | | | | 令和３年度以降⏎の予定 | 令和２年度の評価と課題 |
			| | | | | | 2018年度（H30） | 2019年度（R元） | | ２０２０年度（Ｒ２） | | | |
			| | | | | | 実績 | 計画 | 実績 | 計画 | 実績 | | |
			| １　止めない | | | | | | | | | | | |
			| 1 | 管の点検 | 古い管の中をカメラで見る | | 短期 | 8.0km | 8.5km | 8.7km | 9.0km | 7.1km | 9.0km | 入札がととのわず、計画に届かなかった。 |
			| 2 | ポンプ場の更新 | 電気の設備を入れ替える | | 中期 | 設計 | １か所 | １か所 | １か所 | １か所 | １か所 | 工程どおりに進んだ。 |
			| 3 | 非常用の電源 | 発電機を置く | | 中期 | 調査 | 設計 | 設計 | １台 | | １台 | 機器の納期が延び、工事に入れなかった。 |
			| 4 | 土のうの備え | 土のうを配る | | 短期 | 900袋 | 900袋 | 900袋 | 900袋 | 950袋 | 900袋 | |
			| ２　続ける | | | | | | | | | | | |
			| 5 | 料金の見直し | 審議会で話し合う | | 中期 | ２回 | ３回 | ３回 | ３回 | ３回 | | 答申を受けた。市民への説明が課題である。 |
			| 6 | 汚泥の利用 | 肥料として配る | | 長期 | 110t | 120t | 104t | 120t | 119t | 130t | おおむね計画どおり。 |
			| 7 | 技術の引継ぎ | ベテランが若手に教える | | 長期 | ４回 | ４回 | ４回 | ４回 | ２回 | ４回 | 集まる機会が減ったため、動画を残した。 |
			| | | | | | | | | | | | （潮見原市上下水道局） |
		`),
		merges: ["A1:L1", "A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4", "F2:J2", "G3:H3", "I3:J3", "K2:K4", "L2:L4"],
	},
	expected: {
		headerRows: [2, 4],
		columns: { number: "A", item: "B", outline: "C", department: "D", term: "E", mark: "L" },
		years: [
			{ columns: "F", from: 2018, kind: "actual" },
			{ columns: "G", from: 2019, kind: "plan" },
			{ columns: "H", from: 2019, kind: "actual" },
			{ columns: "I", from: 2020, kind: "plan" },
			{ columns: "J", from: 2020, kind: "actual" },
			{ columns: "K", from: 2021, kind: "plan" },
		],
		marks: [{ column: "L", year: 2020 }],
		scale: [],
		scaleSource: "open",
		chapters: ["１　止めない", "２　続ける"],
		directions: [],
		entries: entries(`
			# １　止めない
			6 | 管の点検 | | 入札がととのわず、計画に届かなかった。
			7 | ポンプ場の更新 | | 工程どおりに進んだ。
			8 | 非常用の電源 | | 機器の納期が延び、工事に入れなかった。
			9 | 土のうの備え | |
			# ２　続ける
			11 | 料金の見直し | | 答申を受けた。市民への説明が課題である。
			12 | 汚泥の利用 | | おおむね計画どおり。
			13 | 技術の引継ぎ | | 集まる機会が減ったため、動画を残した。
		`),
		findings: ["blank-column D2", "missing-mark L9", "missing-plan K11", "missing-year J8"],
	},
};

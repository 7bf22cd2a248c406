// What the handbook says of the checks of what the years say, in both languages.
import type { YearsParams } from "../checks/years";
import type { HandbookTexts } from "./handbook-text";

export const jaYears: HandbookTexts<YearsParams> = {
	"missing-year": {
		what: "終わった年度と今年度の欄が空いていないかを調べます。新しい施策の開始前、結合されたセル、終了・統合した施策のその後は数えません。",
		why: "空欄は、実績がなかったのか、記入を忘れたのかを区別できません。",
		example: "Ｒ３年度が終わっているのに、その欄だけが空いている。",
	},
	"stale-plan": {
		what: "終わった年度の欄に、その年度のことを「予定」と書いたままの文がないかを調べます。翌年度以降の予定と分かるものは数えません。",
		why: "年度の途中に書いた予定が、実績に書き換えられずに残っていると、実施したかどうかが読み手に伝わりません。",
		example: "Ｒ３年度の欄に「講座を３回開催予定」。",
	},
	"stale-interim": {
		what: "終わった年度の欄に、年度の途中の時点（11月末現在など）の数値が残っていないかを調べます。３月末は年度末なので数えません。",
		why: "途中の数値が残っていると、ほかの年度と比べられません。",
		example: "Ｒ３年度の欄に「相談 120件（11月末現在）」。",
	},
	"missing-plan": {
		what: "今後の計画の欄が空いていないかを調べます。終了・統合した施策は数えません。",
		why: "続けるのか、やめるのかが読み手に伝わりません。",
		example: "「Ｒ５～Ｒ７年度」の欄が空いている。",
	},
	placeholder: {
		what: "「－」「未定」「同上」のように、内容のない記入を拾い出します。",
		why: "空欄ではないので記入もれではありませんが、あとから実績が出ていることがあります。",
		example: "事業概要が「未定」、Ｒ２年度が「－」。",
	},
	"unchanged-text": {
		what: "終わった年度の欄に、３年度以上続けて同じ文がないかを調べます。「継続実施」のような短い文や、結合されたセルは数えません。",
		why: "前の年度の文を写したまま、その年度の実績に直し忘れていることがあります。",
		example: "Ｒ１年度・Ｒ２年度・Ｒ３年度の欄が、まったく同じ文。",
	},
	"before-start": {
		what: "新しい施策で、「Ｒ３年度から開始」などとある年度より前の欄に、実績の記入がないかを調べます。「－」や「検討」「準備」などは数えません。",
		why: "開始した年度か、記入した欄のどちらかが違っているかもしれません。",
		example: "「新」の施策に「Ｒ３年度から開始」とあり、Ｒ２年度の欄に「延べ60人が利用」とある。",
	},
	"after-end": {
		what: "「事業終了」「廃止」「Ｒ２で終了」などとある年度よりあとの欄に、実績の記入がないかを調べます。「－」や、後継の事業などについての記入は数えません。",
		why: "続いている施策が終わったように読めるか、別の施策の実績が書かれているかもしれません。",
		example: "Ｒ２年度の欄に「事業終了」とあり、Ｒ３年度の欄に「４回実施」とある。",
	},
};

export const enYears: HandbookTexts<YearsParams> = {
	"missing-year": {
		what: "Looks for blanks in closed years and in the current year. Years before a new measure began, merged cells, and years after a measure ended or was merged into another are not counted.",
		why: "A blank does not tell whether nothing was done or somebody forgot.",
		example: "FY2021 has ended, and its cell is the only blank one of the row.",
	},
	"stale-plan": {
		what: "Looks in closed years for sentences that still speak of that year as planned. Plans for later years are not counted. Only Japanese wording (予定) is recognised.",
		why: "When a plan written during the year was never replaced, readers cannot tell whether it was carried out.",
		example: 'FY2021 still says "three courses are planned".',
	},
	"stale-interim": {
		what: "Looks in closed years for figures as of a day within the year (end of November, for example). The end of March is the year's end and is not counted. Only Japanese wording (11月末現在) is recognised.",
		why: "An interim figure cannot be compared with other years.",
		example: 'FY2021 says "120 consultations (as of the end of November)".',
	},
	"missing-plan": {
		what: "Looks for blanks in the future plan. Measures that ended or were merged into another are not counted.",
		why: "Readers do not learn whether the measure goes on.",
		example: "The cell of the future plan is blank.",
	},
	placeholder: {
		what: 'Lists entries without content, such as "n/a", "–" or "TBD" (未定, 同上).',
		why: "They are not blank, but there may be something to report by now.",
		example: 'The outline is "TBD", a year is "-".',
	},
	"unchanged-text": {
		what: "Looks for the same sentence in three or more closed years running. Short routine answers and merged cells are not counted.",
		why: "The text of the year before may have been copied and never replaced by what was done.",
		example: "FY2019, FY2020 and FY2021 say exactly the same.",
	},
	"before-start": {
		what: "For new measures, looks for results in years before the one in which the measure says that it began. Blanks and preparations are not counted. Only Japanese wording is recognised.",
		why: "Either the start year or the cell may be wrong.",
		example: "A new measure began in FY2021, but FY2020 tells of 60 users.",
	},
	"after-end": {
		what: "Looks for results in years after the one in which the measure says that it ended. Blanks and texts on its successor are not counted. Only Japanese wording is recognised.",
		why: "The measure may seem ended although it goes on, or the results may belong to another one.",
		example: 'FY2020 says "discontinued", FY2021 tells of four meetings.',
	},
};

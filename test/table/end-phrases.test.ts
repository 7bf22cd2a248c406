// Sentences that say that a measure is over, and sentences that only say that some work was finished.
import { tellsOfEnd } from "../../src/table/lifetime";

test.each([
	"終了",
	"廃止",
	"完了",
	"事業終了",
	"R1で完了（達成）",
	"廃止（R2年3月）",
	"Ｒ１をもって事業終了",
	"令和元年度で事業を終えた。",
	"本事業は令和元年度で終了とした",
	"他事業に統合",
	"相談事業は包括支援センターへ移管した。",
	"若者起業家チャレンジ実践事業へ統合",
	"重層的支援に一本化",
	"○○課の事業に引き継いだ。",
	"事業を終了し、令和２年度から別の事業として実施",
	"令和４年度末をもって終了する予定",
	"R2：ほかの事業へ統合予定",
])("%s: the measure is over", (text) => {
	expect(tellsOfEnd(text)).toBe(true);
});

test.each([
	"マニュアル作成完了",
	"工事完了。",
	"介護保険事業計画の策定を完了した。",
	"研修事業を計画どおり終了した",
	"研修会3回開催\n補助事業の申請受付を終了",
	"計画どおり全て完了",
	"・講座の事業は終了\n・見守りは継続",
	"継続実施",
	"統合型の相談窓口を設置",
	"",
])("%j: it is not", (text) => {
	expect(tellsOfEnd(text)).toBe(false);
});

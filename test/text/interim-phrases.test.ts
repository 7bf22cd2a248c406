// Sentences as departments write them about a closed year (FY 2021): which of them still give a figure of a day within it.
import { findInterimNotes } from "../../src/text/as-of";
import { foldWidth } from "../../src/text/width";

const YEAR = 2021;

test.each([
	"講座：6回、参加206人（11月末現在）",
	"登録者124人（11月末現在）",
	"（11月末：3,116人養成）",
	"7月末現在32地区、32会場",
	"実96人（11月末実績）",
	"個別会議158回\n８月末現在",
	"4～12月実績　320件",
	"（4月～11月）延べ230人",
	"上半期実績：120件",
	"第３四半期まで：45件",
	"12月まで　延べ300人",
	"320件（11月末までの実績）",
	"実績（11月末）：45回",
	"11月末までに45回開催",
	"45件（令和３年11月末）",
	"150件（R3.12末時点）",
])("%s: it does", (text) => {
	expect(findInterimNotes(foldWidth(text), YEAR)).not.toEqual([]);
});

test.each([
	"登録460件（３月末現在）",
	"３月末：4,690人養成",
	"会員120人（令和４年３月31日現在）",
	"対象世帯1,200世帯（4月1日現在）",
	"新型コロナウイルス感染症のため現在休止（0回）",
	"ウォーキング大会（10月６日、７日）参加651名",
	"７月末に講演会を開催（120人）",
	"登録者146人（R3年度末）",
	"国勢調査（10月1日現在）を実施",
	"9月1日現在の待機児童数を公表",
	"10月１日時点の要介護認定者を対象に調査",
	"６月末時点で65歳以上の市民に送付",
	"グループ４団体（H28.3月現在）",
	"上半期実績 10件、下半期実績 12件",
])("%s: it does not", (text) => {
	expect(findInterimNotes(foldWidth(text), YEAR)).toEqual([]);
});

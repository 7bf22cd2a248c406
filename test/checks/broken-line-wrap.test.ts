// broken-line-wrap: lines cut in mid-sentence, as text pasted from a PDF is.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

const outline = (text: string) => tableWith([{ C: text }]);

/** Each text with │ where a line is cut; the cut lines belong together. */
const CUT = [
	"住み慣れた地域で暮らす高齢者の生活を支│援する体制を整える",
	"地域の集会所に専門職を派遣し、体操の指導を│行うとともに参加者の体調を確認",
	"在宅医療に関する市民の│理解を深める講座を開催",
	"認知症の人とその家族が気軽に相談できる場を身近な地域に│設ける",
	"介護予防の大切さを伝えるため、出前講座を各地区で開│催し、延べ320人が参加",
	"職員を対象とした事例検討会を年３回開き、ケアマネジ│ャーの対応力を高めた",
	"町会や民生委員と連携して高齢者の見守りを強化す│るための仕組みを検討",
	"災害時に支援が必要な人の個別避難計│画を民生委員とともに作成",
	"市立図書館と公民館の窓口でもパンフレ│ットを配布",
	"ごみ出しや買い物などの困りごとを地域の住民が│手助けする活動に補助",
	"訪問看護ステーションと薬局の連携を深める研修を│開催",
	"地域包括支援センターの職員を対象に、権利擁護に関す│る研修を開催",
	"民生委員の改選に合わせて見守りの手引きを改め│、研修で説明",
	"多世代が集う居場所を新しく開く団体（町会、ＮＰＯ法│人等）に開設費を補助",
	"緊急通報装置の設置を希望する世帯に│保健師が訪問して説明",
	"高齢者の移動手段を確保するため、乗合タクシーの実証運│行を北部の３地区で始めた",
	"健診の結果をもとに、生活習慣の改善が必要な人│へ電話で受診を勧めた",
	"専門職が通いの場を訪れ、体力測定と栄養の相│談を実施",
	"市内の介護事業所で働く外国人職員が│交流する会を開催",
	"シルバー人材センターと協力し、家事援助の担い手を│養成する講座を開催",
] as const;

test.each(CUT)("%s", (marked) => {
	const sheet = outline(marked.replace("│", "\n"));
	expect(cellsOf("broken-line-wrap", sheet)).toEqual(["C2"]);
	expect(fixesOf("broken-line-wrap", sheet)).toEqual([["C2", marked.replace("│", "")]]);
});

test.each([
	[
		"lines of one width, as a PDF has them",
		"高齢者が要介護状態になることを防ぐため、身近な\n集会所で行う体操教室に理学療法士などの専門職を\n派遣し、体の状態に合わせた助言を行う",
		"高齢者が要介護状態になることを防ぐため、身近な集会所で行う体操教室に理学療法士などの専門職を派遣し、体の状態に合わせた助言を行う",
	],
	[
		"one item of a list, the items stay",
		"・見守り活動を行う町会に対し、活動に要する経費を補\n助する\n・見守りの手引きを作成",
		"・見守り活動を行う町会に対し、活動に要する経費を補助する\n・見守りの手引きを作成",
	],
	[
		"the second of two sentences",
		"出前講座を12回開催した。\n参加者への聞き取りから、次年度の開催時期を見\n直すこととした。",
		"出前講座を12回開催した。\n参加者への聞き取りから、次年度の開催時期を見直すこととした。",
	],
	[
		"spaces at the cut",
		"住み慣れた地域で暮らす高齢者の生活を支 \n　援する体制を整える",
		"住み慣れた地域で暮らす高齢者の生活を支援する体制を整える",
	],
])("%s", (_, text, after) => {
	expect(fixesOf("broken-line-wrap", outline(text))).toEqual([["C2", after]]);
});

/** Each text with │ for a line break that somebody meant. */
const KEPT = [
	"通いの場の立ち上げを支援",
	"・出前講座を開催│・リーフレットを配布",
	"①相談窓口の設置│②研修会の開催",
	"1. 現状の把握│2. 課題の整理",
	"(1)講座の開催│(2)相談会の開催",
	"ア　現状の把握│イ　課題の整理",
	"－見守り│－配食",
	"○前期は講座│○後期は交流会",
	"【健康政策課】│講座を開催",
	"※１　前年度の繰越しを含む│※２　速報値",
	"次の団体に補助を│①町会│②自治会",
	"主な活動は│・公園の清掃│・高齢者の見守り",
	"講座を３回実施│参加者は45人",
	"出前講座を開催した。│引き続き、広報紙で周知する。",
	"民生委員、│町会連合会、│社会福祉協議会と協議",
	"検討会を開催（２回）│委員は８名",
	"看護小規模の事業所を公募│１事業者を選定",
	"市民公開講座│出前講座│リーフレットの配布",
	"見守り台帳の整備│緊急通報装置の貸与",
	"実績：12件│予算：300千円",
	"Ｒ４：12件│Ｒ５：15件",
	"令和４年度　３回│令和５年度　４回",
	"継続実施│利用者に聞き取り",
	"中央区本町２丁目１番３号│市民センター２階",
	"電話　000-0000│ファクス　000-0001",
	"民生委員協議会│社会福祉協議会│町会連合会",
	"受診率　45.2％│前年度より1.2ポイント増",
	"新しい団体の立ち上げを支援│新規　９地区",
	"高齢者の移動手段を確保する実証運行を実施││利用者　延べ320人",
	"ひとり暮らし高齢者の見守り│ボランティアの養成",
	"住民どうしの支え合い│担い手の育成",
	"参加者からは好評であった│次年度も開催予定",
	"対象は65歳以上│定員は各回20名",
	"課題│担い手の不足│会場の確保",
	"高齢者等│障がい者等",
	"講座の動画を公開│https://example.jp/kouza/",
	"７日　3,454名│８日　1,272名",
	"医療と介護の連携を進める│情報共有の仕組みをつくる",
	"市民の理解が深まる│講座の回数を増やす",
	"町会、婦人会等│参加者　120名",
	"社会福祉協議会と共催│講師　市立病院医師",
	"午前10時～│午後３時～",
	"新型コロナウイルスの感染拡大により中止│代わりに動画を配信",
	"アンケートの回収│（回答率62％）",
	"８月末現在│延べ451回",
	"福祉政策課│健康政策課",
] as const;

test.each(KEPT)("left alone: %s", (marked) => {
	const text = marked.replaceAll("│", "\n");
	for (const column of ["C", "G"]) {
		expect(cellsOf("broken-line-wrap", tableWith([{ [column]: text }]))).toEqual([]);
		expect(fixesOf("broken-line-wrap", tableWith([{ [column]: text }]))).toEqual([]);
	}
});

// Words that look as if they were the rest of a word or sentence above.
test.each([
	"健やかな暮らしを支える講座の開催│特に高齢者への周知に努めた",
	"地域包括支援センターの運営体制の充実│障がい者相談窓口の設置",
	"高齢者の見守り体制の構築に着手│最も効果的な手法を検討",
	"通いの場の立ち上げ支援と運営支援│から揚げ教室",
	"地域で支え合う仕組みの検討会議│がん検診の受診勧奨",
	"介護予防普及啓発事業の実施状況│にこにこサロンの開催",
	"市民向けシンポジウムの開催│のびのび広場の開設",
	"保健師による健康相談窓口の開設│もの忘れ相談会",
	"高齢者の社会参加の促進に向けた検討│やすらぎの里の運営",
	"企業版ふるさと納税の活用による支援策を検討│へき地医療の確保",
	"認知症の人とその家族を支える会など│とくし丸の運行",
	"夏休みの子どもたちを対象に開催した教室│夏に３回、冬に２回",
	"道路の拡幅工事に着手し用地を取得│橋の補修",
	"参加者は前年度に比べて大幅に増加│県の補助金を活用",
	"次の会場で出前講座を開催した会場は│中央公民館│北公民館",
	"感知器の設置台数を増│見守り協定の締結",
	"高齢者を支える活動の推進│ともに暮らすまちづくり",
	"地域と学校との連携の推進│としょかんフェスタの開催",
	"伝統文化の継承事業への支援│からくり人形展の開催",
	"交通安全教室の開催を支援│じてんしゃ安全利用の啓発",
	"誰もが住み続けたいと思えるふるさと│雇用の場の創出",
	"未来を担う子どもたちのために│学習支援の充実",
	"環境にやさしいくらしへ│緑のカーテンの普及",
	"今年度の実施内容としては│見守り活動の実施│配食サービスの実施",
	"課題として挙げられるのは│担い手の不足│財源の確保",
	"有害鳥獣による農作物被害額は│R2　3,200千円│R3　2,800千円",
	"・広報紙及びホームページによる周知│・市公式ＳＮＳでの情報発信│を実施",
	"出前講座を12回開催。参加者延べ240人│相談会を３回実施。　相談者数は12組│啓発チラシ作成。全戸に配布しました",
	"北部地区公民館で講座を３回開催│南部地区公民館で講座を４回開催│西部地区公民館で講座を２回開催",
])("left alone: %s", (marked) => {
	expect(cellsOf("broken-line-wrap", outline(marked.replaceAll("│", "\n")))).toEqual([]);
});

test("a paragraph set in a column, whose lines end anywhere", () => {
	const paragraph =
		"本市では、高齢者が住み慣れた地域で自分らしい暮ら│しを人生の最後まで続けることができるよう、住まい・│医療・介護・予防・生活支援が一体的に提供される地域│包括ケアシステムの構築を推進している。今後は、認知│症高齢者の増加が見込まれることから、地域で支える体│制づくりを進める。";
	expect(fixesOf("broken-line-wrap", outline(paragraph.replaceAll("│", "\n")))).toEqual([
		["C2", paragraph.replaceAll("│", "")],
	]);
});

test.each(["福祉政策課\n介護保険課", "健康政策\n課", "歩ける環\n境政策課\n交通政策課", "スポーツ\n振興課"])(
	"the departments %j are another check's",
	(text) => {
		expect(cellsOf("broken-line-wrap", tableWith([{ D: text }]))).toEqual([]);
	},
);

test("headings may be broken to fit their columns", () => {
	const headings = HEADINGS.map((text) => (text === "取組時期" ? "取組\n時期" : text));
	const wide = headings.map((text) => (text === "事業概要" ? "事業の概\n要" : text));
	expect(cellsOf("broken-line-wrap", sheetOf([wide, rowWith({})]))).toEqual([]);
});

test("one finding a cell, whose message shows where the line is cut", () => {
	const text = CUT.slice(0, 2).join("。\n").replaceAll("│", "\n");
	expect(cellsOf("broken-line-wrap", outline(text))).toEqual(["C2"]);
	expect(firstMessage("broken-line-wrap", outline(text))).toMatch(/生活を支|援する/);
});

// Every line break of the sample stands between phrases, list items or departments; D26 and D86 cut the names of
// departments, which department-spelling joins.
test("none in the sample", () => {
	expect(cellsOf("broken-line-wrap", sample())).toEqual([]);
});

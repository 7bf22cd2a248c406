// Letters that are mistaken for each other when a department's name is typed: 保検 for 保険, 支緩 for 支援.
import { foldKey } from "./width";

/**
 * Letters that sound or look alike, among those of which departments' names are made. Any other pair may tell two
 * departments apart: 農業振興 and 林業振興, 環境政策 and 環境対策, 第一 and 第二.
 */
const ALIKE: readonly string[] = [
	"険検倹剣験健",
	"祉社祇止",
	"福副複復富",
	"護譲誤互",
	"介界",
	"齢令鈴",
	"障章",
	"害碍",
	"援緩媛",
	"支技枝",
	"育郁",
	"策索作冊",
	"振信辰",
	"興輿",
	"推椎",
	"課科果諜",
	"企起",
	"画面",
	"総統",
	"務努",
	"財材",
	"政正製",
	"環還",
	"境鏡",
	"防坊妨",
	"災炎",
	"管官菅",
	"理里",
	"整勢",
	"備傭",
	"設説",
	"観歓",
	"報服",
	"情清",
	"通道",
	"税説脱",
	"民氏",
	"住往注",
	"宅託",
	"康庚",
	"増贈",
	"域城",
	"括活",
	"包抱",
	"園圓",
	"緑縁録",
	"土士",
	"木本",
	"動働",
	"危机",
	"機械幾",
	"監鑑",
	"査沓",
	"衛衡",
	"医匠",
	"療寮",
	"習修",
	"涯崖",
	"議義儀",
	"員貝",
	"協脇",
	"給休",
	"営宮",
	"術述",
	"化花",
	"光兄",
	"ー一―",
	"カ力",
	"ニ二",
	"ロ口",
	"エ工",
	"タ夕",
	"ハ八",
	"ト卜",
	"へヘ",
	"ソン",
	"シツッ",
	"ヤャ",
	"ユュ",
	"ヨョ",
	"バパハ",
	"ビピヒ",
	"ブプフ",
	"ベペヘ",
	"ボポホ",
];

const GROUPS: ReadonlyMap<string, readonly number[]> = ALIKE.reduce((groups, letters, index) => {
	for (const letter of letters) {
		groups.set(letter, [...(groups.get(letter) ?? []), index]);
	}
	return groups;
}, new Map<string, readonly number[]>());

function areAlike(one: string, other: string): boolean {
	const groups = GROUPS.get(other) ?? [];
	return (GROUPS.get(one) ?? []).some((group) => groups.includes(group));
}

/** Kana that fall out of a name or slip into it: 子育支援, センタ. */
const LOOSE = /^[ぁ-んーッ]$/;

/** Shorter names have too little that stays the same. */
const SHORTEST = 4;

/** Whether one name is the other with one letter mistyped, left out or doubled; what really differs does not count. */
export function isOneLetterOff(one: string, other: string): boolean {
	const [short, long] = [foldKey(one), foldKey(other)].sort((first, second) => first.length - second.length);
	if (short === undefined || long === undefined || short.length < SHORTEST || long.length - short.length > 1) {
		return false;
	}
	let at = 0;
	while (at < short.length && short[at] === long[at]) {
		at++;
	}
	const [letter = "", before = ""] = [long[at], long[at - 1]];
	if (short.length === long.length) {
		return short.slice(at + 1) === long.slice(at + 1) && areAlike(short[at] ?? "", letter);
	}
	return short.slice(at) === long.slice(at + 1) && (LOOSE.test(letter) || letter === before);
}

// Headings that are one wrong character away from a well-known one: 事業慨要 for 事業概要.
import type { TextEdit } from "../text/text-edits";
import { foldWidth } from "../text/width";
import { isHeading } from "./header-words";
import type { ColumnRole } from "./progress-table";

/** Roles that a heading may fail to give to its column; plan: the plan for the coming years. */
export type HeadedRole = Exclude<ColumnRole, "number" | "new"> | "plan";

const WELL_KNOWN: { readonly [Role in HeadedRole]: readonly string[] } = {
	item: ["施策項目", "取組項目", "施策名", "事業名", "取組名", "事務事業名", "具体的取組"],
	outline: [
		"事業概要",
		"施策概要",
		"取組概要",
		"事業内容",
		"取組内容",
		"施策内容",
		"実施内容",
		"事業の概要",
		"取組の内容",
	],
	department: [
		"課名",
		"担当課",
		"所管課",
		"担当部署",
		"所管部署",
		"担当課名",
		"所管課名",
		"実施主体",
		"主管課",
		"関係課",
	],
	term: ["取組時期", "実施時期", "取組期間", "実施期間", "事業期間", "着手時期", "計画期間"],
	mark: ["評価", "自己評価", "進捗評価", "総合評価", "達成状況", "進捗状況", "達成度", "進捗度"],
	plan: ["今後の計画", "今後の方針", "今後の予定", "今後の取組", "今後の事業計画", "今後の方向性"],
};

/** Characters that are taken for one another: by their looks, or by their sound when the wrong one was converted. */
const ALIKE = [
	"概慨既該溉",
	"目日自月且",
	"要西用容",
	"項頂頃貢",
	"施旅試仕",
	"策索菜作",
	"業僕行",
	"事争時",
	"取収",
	"組祖租粗阻",
	"内肉",
	"容客溶",
	"担但坦単",
	"当等島",
	"課果科謀諜過",
	"名各明",
	"所署処",
	"管官菅館",
	"部倍剖",
	"時侍持待次",
	"期朝基機季",
	"間問関開閒",
	"実美",
	"評坪許標",
	"価値化加佃",
	"進准遅新",
	"捗渉徒陟",
	"状壮伏条",
	"況沢祝兄",
	"達逹",
	"成戒城",
	"度席渡",
	"計訂許",
	"画面昼",
	"予矛子",
	"定走",
	"方万",
	"針計鈷",
	"向同句",
	"性姓牲",
	"今令",
	"後復",
	"務勝",
	"体休",
	"主王生",
];

function areAlike(one: string, other: string): boolean {
	return ALIKE.some((group) => group.includes(one) && group.includes(other));
}

const BLANK = /\s|\u3000/;

interface Character {
	readonly folded: string;
	readonly start: number;
	readonly length: number;
}

function charactersOf(text: string): readonly Character[] {
	let at = 0;
	return [...text].flatMap((character): readonly Character[] => {
		const start = at;
		at += character.length;
		return BLANK.test(character) ? [] : [{ folded: foldWidth(character), start, length: character.length }];
	});
}

/** 「Ｒ３評価」 is a well-known heading with its year. */
const YEAR_AHEAD = /^(?:(?:令和|平成|[RH])(?:元|\d{1,2})|20\d{2})(?:年度?)?(?:末)?/i;
/** Longer texts are none of the well-known headings. */
const LONGEST = 20;

/**
 * What would make a well-known heading of a text: one character in the place of one that is easily taken for it.
 * @param roles roles that have no column yet
 * @returns null where the text is a heading as it is, or more than one heading could be meant
 */
export function misspeltHeading(text: string, roles: readonly HeadedRole[]): TextEdit | null {
	if (text.length > LONGEST || isHeading(text)) {
		return null;
	}
	const whole = charactersOf(text);
	const dated = YEAR_AHEAD.exec(whole.map(({ folded }) => folded).join(""))?.[0].length ?? 0;
	const characters = whole.slice(dated);
	const edits = roles
		.flatMap((role) => WELL_KNOWN[role])
		.flatMap((word): readonly TextEdit[] => {
			const right = [...word];
			const wrong = characters.flatMap((character, index) =>
				character.folded === right[index] ? [] : [{ ...character, meant: right[index] ?? "" }],
			);
			const [only] = wrong;
			return only !== undefined &&
				wrong.length === 1 &&
				characters.length === right.length &&
				areAlike(only.folded, only.meant)
				? [{ start: only.start, end: only.start + only.length, text: only.meant }]
				: [];
		});
	const [edit, ...others] = edits;
	return edit === undefined || others.length > 0 ? null : edit;
}

// Lines cut in mid-sentence, as text pasted from a PDF is; and lines that somebody broke on purpose.

/** A line break that cuts a sentence, with the spaces around it. */
export interface BrokenLine {
	readonly start: number;
	readonly end: number;
}

/** Widths in full-width characters below which a line is no cut one: too short to have met a margin. */
const SHORTEST_CUT_WORD = 8;
const SHORTEST_CUT_SENTENCE = 10;
const SHORTEST_COLUMN = 15;
/** How much the lines of one column of a PDF may differ: a line never begins with 、 or 。, so some are shorter. */
const SLACK = 1.5;

/** Ends at which nothing is cut off. */
const CLOSED = /[。．.!?！？：:；;、，,（(「『【［[〔〈《<＜）)」』】］\]〕〉》>＞～〜~…‥→←=＝\-－–—―・･／/＋+％%]$/;
/** Signs, numbers and links with which a line of its own begins. */
const OPENING =
	/^(?:[・･●•○◯〇◎■□◆◇★☆※＊*▲△▼▽→⇒↑↓＞><＜－−–—―\-＋+～〜~【［[（(「『〔〈《①-⓿❶-➓⑴-⒛Ⅰ-ⅿ㈠-㉃㊀-㊉0-9０-９]|[ア-ンa-zA-Zａ-ｚＡ-Ｚ一二三四五六七八九十][ \u3000.．)）、:：]|第[0-9０-９一二三四五六七八九十]|[a-z]+:)/;
/** What is told in the lines beneath. */
const ANNOUNCES = /(?:次の|以下の|下記の|左記の|主な|内訳)[^。]{0,20}$/;

/** Single characters that are a noun in their own right and may well begin a line: 県の, 市と, 冬に. */
const NOUNS =
	"県市国町村区都府道州省庁課係部局室館園校院寺社人子親母父妻夫男女老若客友年月日週朝昼夜春夏秋冬今昔前後次翌毎本文字紙絵歌花草木林森山川海湖池島空雨雪風火水土石金銀鉄車船駅橋門家庭店窓机声心体手足目耳口歯頭顔髪血骨肉米麦豆茶酒魚卵塩糖薬病傷死命力気形色音光熱左右上下中内外横縦東西南北間隣別他各全主副正新旧元現先両約計注例表図案件名数額率量値点線面角場所物事品種類柱枠層軸核鍵何私誰皆個台回枚冊棟戸世票歳分秒円";

const KANJI = "一-鿿々";
/** 取り|組む, 催|し、: what is left of a word whose first characters stand on the line above. */
const REST_OF_VERB =
	/^(?:する|した|して|しない|しつつ|します|しました|され|させ|る|れ[るたて]|ら[れせず]|り[組扱込入]|め[るたて、]|け[るたて、]|え[るたて、]|せ[るた]|げ[るたて]|べ[るた]|じ(?:る|た|て(?!ん))|わ[るりせ]|づ|[っッ])/;
/** Words of one character and kana that begin a sentence: 特に, 障がい. */
const STARTERS = "既更特共常単新障我又尚或";
const REST_OF_COMPOUND = new RegExp(
	`^[${KANJI}](?:する|した|して|し[、たてま]|され|させ|でき)|^(?![${NOUNS}${STARTERS}])[${KANJI}][をのにがはとでへ、]`,
);
const BRACKET_GOES_ON = new RegExp(`^[${KANJI}](?:等|[をのにがはとでへやも、）)])`);
const ENDS_IN_KANJI = new RegExp(`[${KANJI}]$`);
/** 生活を支, 制度を周: one character behind を begins a verb; those of 台数を増 close a note. */
const VERB_BEGUN = /を(?![増減可超新])[一-鿿]$/;

/** How far back an open bracket is looked for. */
const BRACKET_REACH = 60;

function cutsWord(before: string, after: string, ahead: string): boolean {
	return (
		/^[、。ん]/.test(after) ||
		(/[ぁ-んァ-ヶー]$/.test(before) && /^[ぁぃぅぇぉゃゅょゎァィゥェォッャュョー]/.test(after)) ||
		(VERB_BEGUN.test(before) && /^[一-鿿ぁ-ん]/.test(after)) ||
		(/[、。](?![他外等])[一-鿿]$/.test(before) && /^[ぁ-ん]/.test(after)) ||
		(ENDS_IN_KANJI.test(before) && (REST_OF_VERB.test(after) || REST_OF_COMPOUND.test(after))) ||
		(/[ァ-ヶー]$/.test(before) && /^(?:する|した|して|され|させ)/.test(after)) ||
		(/[すえけせてねべめれげぎびみりじち]$/.test(before) && /^る/.test(after)) ||
		(ENDS_IN_KANJI.test(before) && BRACKET_GOES_ON.test(after) && hasOpenBracket(ahead))
	);
}

function hasOpenBracket(text: string): boolean {
	return (
		Math.max(text.lastIndexOf("（"), text.lastIndexOf("(")) > Math.max(text.lastIndexOf("）"), text.lastIndexOf(")"))
	);
}

/** Particles that leave a sentence open; こと, 子ども, まで and the like only look as if they ended in one. */
const OPEN_END = /(?:[をにのがはへとなでもや]|及び|および|又は|または|並びに|若しくは|もしくは)$/;
/** Nouns, and what a slogan ends with: 子どもたちのために, やさしいくらしへ. */
const NO_OPEN_END = /(?:[こもひあほごさ]と|のために|[ぁ-ん]へ|子ども|こども|まで|もの|みんな|おとな|さかな)$/;
const OPEN_BEGINNING = /^(?:を|による|により|における|に[関対係向応基]|について|として|ために|ための)/;
const OPEN_BEHIND_KANJI =
	/^(?:へ[一-鿿の]|に[一-鿿よつ]|の[一-鿿ァ-ヶ]|が[一-鿿ァ-ヶ、]|は[一-鿿ァ-ヶ、]|で[一-鿿、]|と(?!畜)(?:[一-鿿、]|し[てた、]|も[一-鿿]{2})|や[一-鿿ァ-ヶ]|も[一-鿿]|から(?:(?!揚)[一-鿿ァ-ヶ、]|[のもは])|まで|など)/;

function cutsSentence(before: string, after: string): boolean {
	return (
		(OPEN_END.test(before) && !NO_OPEN_END.test(before) && /^[一-鿿ぁ-んァ-ヶA-Za-zＡ-Ｚａ-ｚ]/.test(after)) ||
		(OPEN_BEGINNING.test(after) && /[一-鿿ぁ-んァ-ヶー]$/.test(before)) ||
		(OPEN_BEHIND_KANJI.test(after) && /[一-鿿ァ-ヶー]$/.test(before))
	);
}

interface Line {
	/** Without spaces at its ends. */
	readonly text: string;
	readonly indented: boolean;
	/** Of the trimmed text. */
	readonly start: number;
	readonly end: number;
}

/** ASCII and half-width kana. */
function isHalfWidth(code: number): boolean {
	return (code >= 0x20 && code <= 0x7e) || (code >= 0xff61 && code <= 0xff9f);
}

function widthOf(text: string): number {
	let width = 0;
	for (const character of text) {
		width += isHalfWidth(character.charCodeAt(0)) ? 0.5 : 1;
	}
	return width;
}

function linesOf(text: string): readonly Line[] {
	let at = 0;
	return text.split("\n").map((line): Line => {
		const trimmed = line.trim();
		const ahead = line.length - line.trimStart().length;
		const start = at + ahead;
		at += line.length + 1;
		return { text: trimmed, indented: ahead > 0, start, end: start + trimmed.length };
	});
}

/** What the break behind a line cuts, by how the lines end and begin. */
type Cut = "word" | "sentence" | "nothing";

function cutBetween(before: Line, after: Line, text: string): Cut {
	const isClosed = CLOSED.test(before.text.slice(-1));
	if (before.text === "" || after.text === "" || isClosed || OPENING.test(after.text)) {
		return "nothing";
	}
	if (cutsWord(before.text, after.text, text.slice(Math.max(0, before.end - BRACKET_REACH), before.end))) {
		return "word";
	}
	if (after.indented || ANNOUNCES.test(before.text)) {
		return "nothing";
	}
	return cutsSentence(before.text, after.text) ? "sentence" : "nothing";
}

const SIGN = /^[・･●•○◯〇◎■□◆◇★☆※＊*①-⑳⑴-⒇－−–—―-]/;
/** 「を実施」「により周知」: what all points of a list lead to. */
const TAIL = /^(?:を|に|により|によって|など|等)[^、。]{0,6}$/;

/** Whether a line that closes a list of several points would be joined with the last of them only. */
function closesList(lines: readonly Line[], index: number): boolean {
	const isPoint = (at: number): boolean => SIGN.test(lines[at]?.text ?? "");
	return isPoint(index) && isPoint(index - 1) && TAIL.test(lines[index + 1]?.text ?? "");
}

/** 「課題として挙げられるのは」 with several lines beneath, of which none is a sentence: a list that it announces. */
function announcesList(lines: readonly Line[], cuts: readonly Cut[], index: number): boolean {
	const end = lines.findIndex(({ text }, at) => at > index && text === "");
	const beneath = lines.slice(index + 1, end < 0 ? lines.length : end);
	const goesOn = beneath.some(
		({ text }, at) => /[、。]/.test(text) || (cuts[index + 1 + at] ?? "nothing") !== "nothing",
	);
	return beneath.length > 1 && !goesOn;
}

/** Positions of the lines that surely belong together with the next, by the words at the break. */
function surelyCut(lines: readonly Line[], cuts: readonly Cut[], byMargin: ReadonlySet<number>): ReadonlySet<number> {
	const found = new Set<number>();
	let width = 0;
	for (const [index, line] of lines.entries()) {
		width = (found.has(index - 1) ? width : 0) + widthOf(line.text);
		const cut = closesList(lines, index) ? "nothing" : (cuts[index] ?? "nothing");
		if (
			byMargin.has(index) ||
			(cut === "word" && width >= SHORTEST_CUT_WORD) ||
			(cut === "sentence" && width >= SHORTEST_CUT_SENTENCE && !announcesList(lines, cuts, index))
		) {
			found.add(index);
		}
	}
	return found;
}

/** Lines that follow one another without a blank line, a list sign or an indent between them: first and last. */
function blocksOf(lines: readonly Line[]): readonly (readonly [number, number])[] {
	const blocks: [number, number][] = [];
	for (const [index, { text, indented }] of lines.entries()) {
		const last = blocks[blocks.length - 1];
		const above = lines[index - 1];
		const goesOn = text !== "" && !indented && !OPENING.test(text) && above !== undefined && above.text !== "";
		if (last !== undefined && goesOn) {
			last[1] = index;
		} else {
			blocks.push([index, index]);
		}
	}
	return blocks;
}

const ENDS_SENTENCE = /[。．.!?！？]$/;

function endsSentence({ text }: Line): boolean {
	return ENDS_SENTENCE.test(text.slice(-1));
}

/** Whether all lines but the last are of one width. */
function isColumn(block: readonly Line[]): boolean {
	const widths = block.map(({ text }) => widthOf(text));
	const widest = Math.max(...widths);
	return widest >= SHORTEST_COLUMN && widths.slice(0, -1).every((width) => width >= widest - SLACK);
}

/**
 * Positions of the lines of a block that is set in a column: all but its last line are of one width, a sentence ends
 * within a line and another one is cut, or a word is. There every line goes on but one that ends a sentence.
 */
function cutByMargin(
	lines: readonly Line[],
	[first, last]: readonly [number, number],
	cuts: readonly Cut[],
): readonly number[] {
	const block = lines.slice(first, last + 1);
	const full = block.slice(0, -1);
	if (full.length < 2 || !isColumn(block)) {
		return [];
	}
	// Points of a list may be as long as each other, and of two sentences each; but they would all end in the same way.
	const kinds = cuts.slice(first, last);
	const endsAtLast = block.slice(-1).some(endsSentence) && !full.some(endsSentence);
	const isProse = full.some(({ text }) => /。./.test(text)) && (endsAtLast || kinds.includes("sentence"));
	const goesOver = isProse || kinds.includes("word");
	return goesOver ? full.flatMap((line, index) => (endsSentence(line) ? [] : [first + index])) : [];
}

/**
 * Line breaks that cut a sentence of Japanese prose. Lists, labels, closed sentences and short lines are left alone; in
 * doubt a break was meant.
 */
export function brokenLines(text: string): readonly BrokenLine[] {
	if (!text.includes("\n")) {
		return [];
	}
	const lines = linesOf(text);
	const cuts = lines.map((line, index) => {
		const next = lines[index + 1];
		return next === undefined ? "nothing" : cutBetween(line, next, text);
	});
	if (!text.includes("。") && cuts.every((cut) => cut === "nothing")) {
		return [];
	}
	const byMargin = new Set(blocksOf(lines).flatMap((block) => cutByMargin(lines, block, cuts)));
	if (byMargin.size === 0 && cuts.every((cut) => cut === "nothing")) {
		return [];
	}
	const found = surelyCut(lines, cuts, byMargin);
	return lines.flatMap(({ end }, index) => {
		const next = lines[index + 1];
		return next !== undefined && found.has(index) ? [{ start: end, end: next.start }] : [];
	});
}

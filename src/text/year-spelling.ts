// How headings spell their years: Ｒ３年度, R3年度, 令和３年度; and what one of them would be in the spelling of the others.
import type { TextEdit } from "./text-edits";
import { foldWidth } from "./width";

type EraForm = "letter" | "name";
type Width = "full" | "half";
/** mixed: one digit full-width, more half-width. */
type DigitForm = "mixed" | Width;
/** digits: as wide as its number, as in H30 and Ｒ１. */
type LetterForm = Width | "digits";
type YearWord = "年度" | "年" | "";

interface Part {
	readonly text: string;
	readonly start: number;
}

/** A year as it is written in a heading. */
interface YearToken {
	/** null: a western year, or the end of a span that leaves its era out. */
	readonly era: Part | null;
	/** Between era and number. */
	readonly gap: Part;
	readonly digits: Part;
	/** Between number and 年度. */
	readonly wordGap: Part;
	readonly word: Part;
	/** Whether 年度 is to be looked at: it stands behind the last year of a span only. */
	readonly endsYear: boolean;
}

export interface SpelledHeading {
	readonly text: string;
	readonly tokens: readonly YearToken[];
}

const SPACES = "[ \\u3000\\r\\n]*";
const SPACE = /[ \u3000]+/g;
const TOKEN = new RegExp(
	`(?:(令和|平成|昭和)|(?<![A-Za-zＡ-Ｚａ-ｚ])([RHSＲＨＳrhsｒｈｓ]))(${SPACES})(元|[0-9０-９]{1,2})(?![0-9０-９])(${SPACES})(年度|年)?|(?<![0-9０-９])((?:[1１][9９]|[2２][0０])[0-9０-９]{2})(?![0-9０-９])(${SPACES})(年度|年)?|(?<=[~〜～ー－-])([0-9０-９]{1,2})(?![0-9０-９])(${SPACES})(年度|年)?`,
	"g",
);
/** What makes of a year a date: R4.8, ４年８月. */
const DATE_BEHIND = /^(?:[.．/／][0-9０-９]|[ \u3000]*[0-9０-９]{1,2}[ \u3000]*月)/;
const SPAN_BEHIND = /^[~〜～ー－‐–-]/;

/** Reads the years of a heading, dates in it left aside. */
export function readSpelling(text: string): SpelledHeading {
	const tokens = [...text.matchAll(TOKEN)].flatMap((match): readonly YearToken[] => {
		const [
			whole,
			name,
			letter,
			gap = "",
			number,
			eraWordGap,
			eraWord,
			western,
			westGap,
			westWord,
			end,
			endGap,
			endWord,
		] = match;
		const behind = text.slice(match.index + whole.length);
		if (DATE_BEHIND.test(behind)) {
			return [];
		}
		let at = match.index;
		const part = (piece: string): Part => {
			const start = at;
			at += piece.length;
			return { text: piece, start };
		};
		const era = name ?? letter;
		return [
			{
				era: era === undefined ? null : part(era),
				gap: part(gap),
				digits: part(number ?? western ?? end ?? ""),
				wordGap: part(eraWordGap ?? westGap ?? endGap ?? ""),
				word: part(eraWord ?? westWord ?? endWord ?? ""),
				endsYear: !SPAN_BEHIND.test(behind),
			},
		];
	});
	return { text, tokens };
}

const ERA_LETTERS: { readonly [letter: string]: string } = { R: "令和", H: "平成", S: "昭和" };
const ERA_NAMES: { readonly [name: string]: string } = { 令和: "R", 平成: "H", 昭和: "S" };

function widthOf(text: string): Width {
	return /[！-～]/.test(text) ? "full" : "half";
}

function toWidth(text: string, width: Width): string {
	const half = foldWidth(text);
	return width === "half"
		? half
		: half.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function digitsIn(digits: string, form: DigitForm): string {
	const half = foldWidth(digits);
	return toWidth(half, form === "mixed" ? (half.length === 1 ? "full" : "half") : form);
}

function eraFormOf({ text }: Part): EraForm {
	return ERA_NAMES[text] === undefined ? "letter" : "name";
}

/** What one way of writing years makes of a token. */
interface Convention {
	readonly letters: LetterForm;
	readonly digits: DigitForm;
}

const CONVENTIONS: readonly Convention[] = (["full", "half", "digits"] as const).flatMap((letters) =>
	(["mixed", "full", "half"] as const).map((digits) => ({ letters, digits })),
);

function digitText(digits: Part, { digits: form }: Convention): string {
	return digits.text === "元" ? "元" : digitsIn(digits.text, form);
}

function eraText(era: Part, form: EraForm, digits: string, { letters }: Convention): string {
	const letter = foldWidth(ERA_NAMES[era.text] ?? era.text).toUpperCase();
	if (form === "name") {
		return ERA_LETTERS[letter] ?? era.text;
	}
	return toWidth(letter, letters === "digits" ? (digits === "元" ? widthOf(era.text) : widthOf(digits)) : letters);
}

function follows({ tokens }: SpelledHeading, convention: Convention): boolean {
	return tokens.every(({ era, digits }) => {
		const right = digitText(digits, convention);
		return digits.text === right && (era === null || era.text === eraText(era, eraFormOf(era), right, convention));
	});
}

/** True for a number that all the others but at most a third agree with. */
function isClear(agreeing: number, all: number): boolean {
	return agreeing >= 2 && agreeing >= 2 * (all - agreeing);
}

/** The one value on which the headings clearly agree; null where they do not, or have no say. */
function agreed<Value>(values: readonly (Value | null)[]): Value | null {
	const told = values.flatMap((value) => (value === null ? [] : [value]));
	return told.find((value) => isClear(told.filter((one) => one === value).length, told.length)) ?? null;
}

/** The value that all tokens of a heading share; null where they differ. */
function shared<Value>(values: readonly Value[]): Value | null {
	const [first] = values;
	return first !== undefined && values.every((value) => value === first) ? first : null;
}

function eraOf({ tokens }: SpelledHeading): EraForm | "western" | null {
	const forms = tokens.map(({ era, digits }) =>
		era === null ? (digits.text.length > 2 ? "western" : null) : eraFormOf(era),
	);
	return shared(forms.filter((form) => form !== null));
}

function wordOf({ tokens }: SpelledHeading): YearWord | null {
	const [only, ...others] = tokens.filter(({ endsYear }) => endsYear);
	const word = only?.word.text ?? "";
	return only === undefined || others.length > 0 ? null : word === "年度" || word === "年" ? word : "";
}

function isSpaced({ tokens }: SpelledHeading): boolean | null {
	const gaps = tokens.flatMap(({ gap, wordGap, word }) => [gap.text, word.text === "" ? "" : wordGap.text]);
	return tokens.length === 0 ? null : gaps.some((gap) => gap.search(SPACE) >= 0);
}

/** 元 or 1, of a heading that names a first year of an era. */
function firstYearOf({ tokens }: SpelledHeading): "元" | "1" | null {
	const first = tokens.find(({ era, digits }) => era !== null && /^[元1１]$/.test(digits.text));
	return first === undefined ? null : first.digits.text === "元" ? "元" : "1";
}

/** How most headings spell their years; null for what they do not agree on. */
interface Spelling {
	readonly conventions: readonly Convention[];
	readonly era: EraForm | null;
	readonly word: YearWord | null;
	readonly spaced: boolean | null;
	readonly firstYear: "元" | "1" | null;
}

function spellingOf(headings: readonly SpelledHeading[]): Spelling {
	const counts = CONVENTIONS.map((convention) => headings.filter((heading) => follows(heading, convention)).length);
	const most = Math.max(...counts);
	const era = agreed(headings.map(eraOf));
	return {
		conventions: isClear(most, headings.length) ? CONVENTIONS.filter((_, index) => counts[index] === most) : [],
		era: era === "western" ? null : era,
		word: agreed(headings.map(wordOf)),
		spaced: agreed(headings.map(isSpaced)),
		firstYear: agreed(headings.map(firstYearOf)),
	};
}

function unspaced({ text }: Part, isMeant: boolean): string {
	return isMeant ? text.replace(SPACE, "") : text;
}

/** 年 for 年度; 年度 where nothing but a note stands behind the year. What is there is never left out. */
function wordAfter({ text }: SpelledHeading, { word }: YearToken, agreed: YearWord | null): string {
	const behind = text.slice(word.start + word.text.length).trim();
	const isMissing = word.text === "" && (behind === "" || /^[(（]/.test(behind));
	return agreed !== null && agreed !== "" && (word.text !== "" || isMissing) ? agreed : word.text;
}

/** @param convention null: widths stay as they are */
function editsOf(heading: SpelledHeading, spelling: Spelling, convention: Convention | null): readonly TextEdit[] {
	const isSimple = heading.tokens.filter(({ endsYear }) => endsYear).length === 1;
	const isEraMeant = isSimple && convention !== null && spelling.era !== null;
	return heading.tokens.flatMap((token): readonly TextEdit[] => {
		const { era, gap, wordGap } = token;
		const own = firstYearOf({ text: heading.text, tokens: [token] });
		const number =
			own !== null && spelling.firstYear !== null && own !== spelling.firstYear ? spelling.firstYear : null;
		const digits = { ...token.digits, text: number ?? token.digits.text };
		const digitsAfter = convention === null ? digits.text : digitText(digits, convention);
		const word = isSimple && token.endsYear ? wordAfter(heading, token, spelling.word) : token.word.text;
		const wanted: readonly (readonly [Part, string])[] = [
			...(era === null || convention === null
				? []
				: [
						[era, eraText(era, (isEraMeant ? spelling.era : null) ?? eraFormOf(era), digitsAfter, convention)] as const,
					]),
			[gap, unspaced(gap, spelling.spaced === false)],
			[token.digits, digitsAfter],
			[wordGap, unspaced(wordGap, spelling.spaced === false && word !== "")],
			[token.word, word],
		];
		return wanted.flatMap(([{ text, start }, after]) =>
			text === after ? [] : [{ start, end: start + text.length, text: after }],
		);
	});
}

function isSameEdits(one: readonly TextEdit[], other: readonly TextEdit[]): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What would make each heading spell its years like most of them do; no edits where it does so already, or where there
 * is more than one right answer.
 * @param texts headings that name years, each cell once
 */
export function spellingEdits(texts: readonly string[]): readonly (readonly TextEdit[])[] {
	const headings = texts.map(readSpelling);
	const spelling = spellingOf(headings.filter(({ tokens }) => tokens.length > 0));
	return headings.map((heading) => {
		const followed = spelling.conventions.filter((convention) => follows(heading, convention));
		const meant = followed.length > 0 ? followed : spelling.conventions;
		const answers = (meant.length > 0 ? meant : [null]).map((convention) => editsOf(heading, spelling, convention));
		const [first = []] = answers;
		return answers.every((edits) => isSameEdits(edits, first)) ? first : [];
	});
}

// Number formats: which ones show dates, and the few that Excel and Sheets name differently.

/** Sheets' date in Japanese, for a date that says nothing else. */
export const DEFAULT_DATE_FORMAT = "yyyy/mm/dd";

/** Excel's built-in formats that change with the language, as excelts names them, to what they are in Japanese. */
const IN_JAPANESE: ReadonlyMap<string, string> = new Map([
	["mm-dd-yy", DEFAULT_DATE_FORMAT],
	["m/d/yy h:mm", `${DEFAULT_DATE_FORMAT} h:mm`],
]);

/** Formats that a Japanese Excel uses by number alone; excelts knows only those of the English one. */
export const JAPANESE_BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
	[27, "[$-411]ge.m.d"],
	[28, '[$-411]ggge"年"m"月"d"日"'],
	[29, '[$-411]ggge"年"m"月"d"日"'],
	[30, "m/d/yy"],
	[31, 'yyyy"年"m"月"d"日"'],
	[32, 'h"時"mm"分"'],
	[33, 'h"時"mm"分"ss"秒"'],
	[34, 'yyyy"年"m"月"'],
	[35, 'm"月"d"日"'],
	[36, "[$-411]ge.m.d"],
	[50, "[$-411]ge.m.d"],
	[51, '[$-411]ggge"年"m"月"d"日"'],
	[52, 'yyyy"年"m"月"'],
	[53, 'm"月"d"日"'],
	[54, '[$-411]ggge"年"m"月"d"日"'],
	[55, 'yyyy"年"m"月"'],
	[56, 'm"月"d"日"'],
	[57, "[$-411]ge.m.d"],
	[58, '[$-411]ggge"年"m"月"d"日"'],
]);

/** The Sheets format of a format code that excelts read; undefined for the general one. */
export function sheetsFormat(code: string | undefined): string | undefined {
	return code === undefined || code === "General" ? undefined : (IN_JAPANESE.get(code) ?? code);
}

const QUOTED_OR_ESCAPED = /"[^"]*"|\\.|_.|\*./g;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;
const FRACTION_OF_SECOND = /s\.0+/g;

/** Whether numbers in this format are shown as dates or times. */
export function isDateFormat(format: string | undefined): boolean {
	if (format === undefined) {
		return false;
	}
	const code = (format.replace(QUOTED_OR_ESCAPED, "").split(";")[0] ?? "").toLowerCase();
	if (ELAPSED_TIME.test(code)) {
		return true;
	}
	const letters = code.replace(/\[[^\]]*\]/g, "").replace(FRACTION_OF_SECOND, "s");
	return !letters.includes("general") && !/[@0#?]/.test(letters) && /[ymdhsge]|aaa/.test(letters);
}

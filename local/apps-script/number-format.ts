// Numbers and dates as a Sheets number format shows them.
import { serialToWall } from "./time-zone";

const quoted = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

const datePatterns = new Map<string, boolean>();

/** True when the pattern shows a date or a time; remembered, as it is asked for each cell. */
export function showsDate(pattern: string): boolean {
	let answer = datePatterns.get(pattern);
	if (answer === undefined) {
		const bare = pattern.replace(quoted, "");
		answer = !isGeneral(pattern) && /[ymdhsge]/i.test(bare) && !/[0#?]/.test(bare);
		datePatterns.set(pattern, answer);
	}
	return answer;
}

export function isGeneral(pattern: string): boolean {
	return pattern === "" || pattern === "@" || /^(?:general|標準|自動)$/i.test(pattern);
}

function generalNumber(value: number): string {
	if (Math.abs(value) >= 1e15) {
		return value
			.toExponential(5)
			.replace(/\.?0+e/, "e")
			.replace("e", "E");
	}
	const whole = String(Math.trunc(Math.abs(value))).length;
	return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(Math.max(10, whole))));
}

export function formatNumber(value: number, pattern: string): string {
	if (isGeneral(pattern)) {
		return generalNumber(value);
	}
	if (/0E\+0/i.test(pattern)) {
		const places = /\.(0*)/.exec(pattern)?.[1]?.length ?? 0;
		return value
			.toExponential(places)
			.replace(/e([+-])(\d)$/, "e$10$2")
			.replace("e", "E");
	}
	const sections = splitSections(pattern);
	const [positive = "", negative, zero] = sections;
	if (value === 0 && zero !== undefined) {
		return formatSection(0, zero);
	}
	if (value < 0 && negative !== undefined) {
		return formatSection(-value, negative);
	}
	return value < 0 ? `-${formatSection(-value, positive)}` : formatSection(value, positive);
}

function splitSections(pattern: string): string[] {
	const sections = [""];
	for (const [piece] of pattern.matchAll(/"[^"]*"|\\.|[^"\\]/gs)) {
		if (piece === ";") {
			sections.push("");
		} else {
			sections[sections.length - 1] += piece;
		}
	}
	return sections;
}

/** `size` is not negative; everything between the first and the last digit sign is one number. */
function formatSection(size: number, section: string): string {
	let prefix = "";
	let digits = "";
	let suffix = "";
	let percents = 0;
	const literal = (text: string) => {
		if (digits === "") {
			prefix += text;
		} else {
			suffix += text;
		}
	};
	for (const [piece] of section.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[0#?]|[.,](?=[0#?]|$)|[\s\S]/g)) {
		if (/^[0#?]$/.test(piece) || (/^[.,]$/.test(piece) && digits !== "")) {
			digits += piece;
		} else if (piece.startsWith('"')) {
			literal(piece.slice(1, -1));
		} else if (piece.startsWith("\\")) {
			literal(piece.slice(1));
		} else if (piece.startsWith("[")) {
			literal(/^\[\$([^\]-]*)/.exec(piece)?.[1] ?? "");
		} else if (piece.startsWith("_")) {
			literal(" ");
		} else if (!piece.startsWith("*")) {
			percents += piece === "%" ? 1 : 0;
			literal(piece);
		}
	}
	return digits === "" ? prefix : `${prefix}${writeDigits(size * 100 ** percents, digits)}${suffix}`;
}

function writeDigits(size: number, digits: string): string {
	const thousandsCut = /,+$/.exec(digits)?.[0].length ?? 0;
	const [wholePattern = "", fractionPattern = ""] = digits.replace(/,+$/, "").split(".");
	const rounded = roundTo(size / 1000 ** thousandsCut, fractionPattern.length);
	const [whole = "0", fraction = ""] = rounded.split(".");
	const leastDigits = wholePattern.replace(/[^0]/g, "").length;
	let shown = whole === "0" && leastDigits === 0 ? "" : whole.padStart(leastDigits, "0");
	if (wholePattern.includes(",")) {
		shown = shown.replace(/\B(?=(\d{3})+$)/g, ",");
	}
	const leastFraction = fractionPattern.lastIndexOf("0") + 1;
	const shownFraction = fraction.slice(0, leastFraction) + fraction.slice(leastFraction).replace(/0+$/, "");
	return shownFraction === "" ? shown || "0" : `${shown}.${shownFraction}`;
}

/** Half away from zero in decimal, which toFixed does not do: 1.005 is written 1.01. */
function roundTo(size: number, places: number): string {
	const scaled = Math.round(Number(`${size}e${places}`));
	return Number.isNaN(scaled) ? size.toFixed(places) : Number(`${scaled}e-${places}`).toFixed(places);
}

const weekdays = {
	ja: ["日", "月", "火", "水", "木", "金", "土"],
	en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

/** `locale` as the file has it: `ja_JP`. */
export function formatDate(serial: number, pattern: string, locale: string): string {
	const time = new Date(serialToWall(serial));
	const days = locale.startsWith("ja") ? weekdays.ja : weekdays.en;
	const halfDay = /am\/pm|a\/p|午前\/午後/i.test(pattern);
	const tokens = [...pattern.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+|g+|e+|a{3,4}|[\s\S]/gi)].map(
		([token]) => token,
	);
	const isField = (token: string) => /^[ymdhsge]+$/i.test(token);
	return tokens
		.map((token, index) => {
			const before = tokens.slice(0, index).reverse().find(isField);
			const after = tokens.slice(index + 1).find(isField);
			const minutes = /^m{1,2}$/i.test(token) && (/^h/i.test(before ?? "") || /^s/i.test(after ?? ""));
			return minutes ? padded(time.getUTCMinutes(), token) : dateField(time, token, days, halfDay);
		})
		.join("");
}

function dateField(time: Date, token: string, days: readonly string[], halfDay: boolean): string {
	const size = token.length;
	switch (token.charAt(0).toLowerCase()) {
		case '"':
			return token.slice(1, -1);
		case "\\":
			return token.slice(1);
		case "[":
			return "";
		case "y":
			return size <= 2 ? String(time.getUTCFullYear()).slice(-2) : String(time.getUTCFullYear());
		case "m":
			return padded(time.getUTCMonth() + 1, token);
		case "d":
			return size >= 3 ? (days[time.getUTCDay()] ?? "") : padded(time.getUTCDate(), token);
		case "a":
			if (size >= 3 && !token.includes("/")) {
				const day = days[time.getUTCDay()] ?? "";
				return size === 4 ? `${day}曜日` : day;
			}
			return token.includes("/") ? (time.getUTCHours() < 12 ? "AM" : "PM") : token;
		case "h":
			return padded(halfDay ? time.getUTCHours() % 12 || 12 : time.getUTCHours(), token);
		case "s":
			return padded(time.getUTCSeconds(), token);
		case "g":
			return eraPart(time, "era", size >= 3 ? "long" : size === 2 ? "short" : "narrow").slice(0, size === 2 ? 1 : 2);
		case "e":
			return eraPart(time, "year", "long").padStart(size, "0");
		default:
			return token;
	}
}

function padded(value: number, token: string): string {
	return String(value).padStart(Math.min(token.length, 2), "0");
}

function eraPart(time: Date, part: "era" | "year", width: "long" | "short" | "narrow"): string {
	const format = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { timeZone: "UTC", era: width, year: "numeric" });
	const value = format.formatToParts(time).find((candidate) => candidate.type === part)?.value ?? "";
	return value === "元" ? "1" : value;
}

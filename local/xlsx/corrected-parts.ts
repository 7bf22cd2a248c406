// Rewrites what excelts would misread in the parts of an .xlsx file, before it reads them.

import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { JAPANESE_BUILT_IN_FORMATS } from "./number-formats";

/** excelts gives all sizes of fonts times this, see `scaleFontSizes`. */
export const FONT_SIZE_SCALE = 100;

/** Excel's own bound. */
export const LARGEST_TAB_NUMBER = 65534;

const TAB_NUMBER = /\bsheetId=["']([0-9]+)["']/g;

/**
 * Stands before the kind of rules for input that excelts takes to hold a number or date: it would make NaN of a
 * reference or formula there. Under an unknown kind it leaves the limits as they are.
 */
export const KIND_MARK = "unread-";

/**
 * What is cut out of a tab and read from the file directly: excelts would turn every linked number and date into text,
 * and takes hours over many or large merges.
 */
export type OwnSection = "hyperlinks" | "mergeCells";

/** The element with all that is in it, whatever its prefix; "" where there is none. */
export function sectionOf(xml: string, name: OwnSection): string {
	const opening = new RegExp(`<((?:\\w+:)?)${name}\\b[^<>]*>`).exec(xml);
	const close = `</${opening?.[1]}${name}>`;
	const end = opening === null || opening[0].endsWith("/>") ? -1 : xml.indexOf(close, opening.index);
	return opening === null || end < 0 ? "" : xml.slice(opening.index, end + close.length);
}

function withoutSection(xml: string, name: OwnSection): string {
	const section = sectionOf(xml, name);
	return section === "" ? xml : xml.replace(section, "");
}

/** The parts for excelts to read; texts it reads rightly and parts it does not read as text pass unchanged. */
export function correctParts(parts: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> {
	const corrected: Record<string, Uint8Array> = {};
	for (const [name, content] of parts) {
		const correct = correctionFor(name);
		corrected[name] = correct === null ? content : encode(correct(decode(content)));
	}
	return corrected;
}

function correctionFor(name: string): ((xml: string) => string) | null {
	if (name === "xl/workbook.xml") {
		return boundTabNumbers;
	}
	if (name === "xl/styles.xml") {
		return (xml) => addJapaneseFormats(keepEscapes(correctFonts(xml)));
	}
	if (name === "xl/sharedStrings.xml") {
		return (xml) => correctFonts(dropReadings(xml));
	}
	if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
		return (xml) => {
			const own = withoutSection(withoutSection(xml, "hyperlinks"), "mergeCells");
			return correctFonts(dropReadings(markValidations(plainBooleans(own))));
		};
	}
	return null;
}

function decode(content: Uint8Array): string {
	return new TextDecoder().decode(content);
}

function encode(xml: string): Uint8Array {
	return new TextEncoder().encode(xml);
}

/** excelts takes a font as bold as soon as it says anything about being bold, `<b val="0"/>` too. */
function correctFonts(xml: string): string {
	return scaleFontSizes(
		xml.replace(/<(?:\w+:)?(?:b|i|strike|outline|shadow|condense|extend)\s+val=["'](?:0|false)["']\s*\/>/g, ""),
	);
}

/** excelts cuts sizes to whole points, and 10.5 is the usual size of Japanese office documents. */
function scaleFontSizes(xml: string): string {
	return xml.replace(
		/(<(?:\w+:)?sz\s+val=["'])([0-9.]+)(["'])/g,
		(_, before: string, size: string, after: string) => before + Math.round(Number(size) * FONT_SIZE_SCALE) + after,
	);
}

/** excelts strips every backslash of a format, so that the m of `0\m` would become a month. */
function keepEscapes(xml: string): string {
	return xml.replace(/formatCode="[^"]*"/g, (format) => format.replace(/\\(?=[A-Za-z0-9#?@])/g, "\\\\"));
}

/** excelts knows the built-in formats of an English Excel only; a Japanese one uses some more by number. */
function addJapaneseFormats(xml: string): string {
	const missing = [...JAPANESE_BUILT_IN_FORMATS].filter(([id]) => !xml.includes(`<numFmt numFmtId="${id}"`));
	const formats = missing
		.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlEncodeAttr(code)}"/>`)
		.join("");
	if (/<numFmts\b[^>]*[^/]>/.test(xml)) {
		return xml.replace(/<numFmts\b[^>]*[^/]>/, (opening) => opening + formats);
	}
	return xml
		.replace(/<numFmts\b[^>]*\/>/, "")
		.replace(/<styleSheet\b[^>]*>/, (opening) => `${opening}<numFmts>${formats}</numFmts>`);
}

/** Leaves out the readings above kanji, which would be read as part of the text. */
export function dropReadings(xml: string): string {
	// Behind the last end no reading is complete: to look for one from each beginning there would take hours.
	const end = xml.lastIndexOf("</rPh>") + "</rPh>".length;
	return end < "</rPh>".length ? xml : xml.slice(0, end).replace(/<rPh\b[\s\S]*?<\/rPh>/g, "") + xml.slice(end);
}

/** Some programs write true and false where excelts looks for 1 and 0: before the rows stand only the tab's settings. */
function plainBooleans(xml: string): string {
	const rows = xml.search(/<(?:\w+:)?sheetData\b/);
	const settings = xml.slice(0, Math.max(rows, 0));
	return settings.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"') + xml.slice(settings.length);
}

/** excelts keeps tabs in an array by their numbers, and with one beyond Excel's bounds would look through it forever. */
function boundTabNumbers(xml: string): string {
	const numbers = new Set([...xml.matchAll(TAB_NUMBER)].map(([, number]) => Number(number)));
	let next = 1;
	return xml.replace(TAB_NUMBER, (attribute, number: string) => {
		if (Number(number) <= LARGEST_TAB_NUMBER) {
			return attribute;
		}
		while (numbers.has(next)) {
			next++;
		}
		numbers.add(next);
		return `sheetId="${next}"`;
	});
}

function markValidations(xml: string): string {
	return xml.replace(
		/(<(?:\w+:)?dataValidation\s[^>]*?\btype=["'])(whole|decimal|date|time|textLength)(?=["'])/g,
		`$1${KIND_MARK}$2`,
	);
}

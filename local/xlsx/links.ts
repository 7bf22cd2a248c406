// Links of cells, read from and written to the file directly: excelts would make a text of every linked number.

import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { areaFromA1, cellToA1, columnIndex, columnLetters, cutToGrid } from "../a1";
import type { Cell, GridArea, Sheet, TextRun } from "../workbook";
import { sectionOf } from "./corrected-parts";
import { attributeOf, elementsOf, relationsOf, textOf } from "./file-tabs";

const HYPERLINK_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What must stand behind the links in a tab's part; every part that excelts writes has the margins. */
const AFTER_LINKS = /<(?:printOptions|pageMargins)\b/;

const PLACE_IN_FILE =
	/^#(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([0-9]+)(?::\$?([A-Za-z]{1,3})\$?([0-9]+))?$/;
const PLACE_IN_MODEL = /^#gid=([0-9]+)(?:&range=([A-Za-z]+[0-9]+(?::[A-Za-z]+[0-9]+)?))?$/;

const NOWHERE: GridArea = { row: 0, column: 0, rows: 0, columns: 0 };

/** A link as the file has it: an address, or `#'Tab'!A1` for a place in the file. */
export interface FileLink {
	readonly area: GridArea;
	readonly target: string;
}

/** The links of a tab, given the name of its part. */
export function readLinks(part: string, parts: ReadonlyMap<string, Uint8Array>): FileLink[] {
	const xml = sectionOf(textOf(parts, part), "hyperlinks");
	const targets = relationsOf(part, parts);
	return elementsOf(xml, "hyperlink").flatMap((element) => {
		const area = areaFromA1(element.attributes.ref ?? "");
		const address = targets.get(attributeOf(element, "id") ?? "") ?? "";
		const location = element.attributes.location;
		const target = location === undefined ? address : `${address}#${location.replace(/^#/, "")}`;
		return area === null || target === "" ? [] : [{ area, target }];
	});
}

/** Lays links over the whole content of the cells they cover; empty cells have nothing to carry a link. */
export function applyLinks(
	sheet: Sheet,
	links: readonly FileLink[],
	idOfTab: (name: string) => number | undefined,
): void {
	for (const { area, target } of links) {
		const link = linkInModel(target, idOfTab);
		const { row: first, column: left, rows, columns } = cutToGrid(area, sheet) ?? NOWHERE;
		for (let row = first; row < first + rows; row++) {
			for (let column = left; column < left + columns; column++) {
				const cell = sheet.cells[row]?.[column];
				const length = cell === undefined ? 0 : lengthOfContent(cell);
				if (cell !== undefined && length > 0) {
					cell.runs = linkedRuns(cell.runs ?? [], length, link);
				}
			}
		}
	}
}

function lengthOfContent({ value }: Cell): number {
	return String(typeof value === "object" ? value.serial : value).length;
}

/** The runs with what lies between them, each with the link. */
function linkedRuns(runs: readonly TextRun[], length: number, link: string): TextRun[] {
	const linked: TextRun[] = [];
	let at = 0;
	for (const run of runs) {
		if (run.start > at) {
			linked.push({ start: at, end: run.start, link });
		}
		linked.push({ ...run, link });
		at = run.end;
	}
	if (at < length) {
		linked.push({ start: at, end: length, link });
	}
	return linked;
}

function linkInModel(target: string, idOfTab: (name: string) => number | undefined): string {
	const [, quoted, plain, letters, digits, endLetters, endDigits] = PLACE_IN_FILE.exec(target) ?? [];
	const id = idOfTab(quoted?.replaceAll("''", "'") ?? plain ?? "");
	if (id === undefined) {
		return target;
	}
	const end = endLetters === undefined ? "" : `:${endLetters}${endDigits}`;
	return `#gid=${id}&range=${letters}${digits}${end}`;
}

/** The place from the first to the last of several in one row of the same tab; null where they lie otherwise. */
function placeAround(links: readonly string[]): string | null {
	const places = links.map((link) => /^#gid=([0-9]+)&range=([A-Za-z]+)([0-9]+)$/.exec(link) ?? []);
	const [[, tab, , row] = []] = places;
	if (row === undefined || !places.every((place) => place[1] === tab && place[3] === row)) {
		return null;
	}
	const columns = places.map(([, , letters = ""]) => columnIndex(letters));
	const [first, last] = [Math.min(...columns), Math.max(...columns)].map(columnLetters);
	return `#gid=${tab}&range=${first}${row}:${last}${row}`;
}

/** A cell of Excel has one link, over all of it: of several runs that of the first, or around all if they are in one row. */
function linkOfCell({ runs = [] }: Cell): string | undefined {
	const links = [...new Set(runs.flatMap(({ link }) => (link === undefined ? [] : [link])))];
	return links.length > 1 ? (placeAround(links) ?? links[0]) : links[0];
}

/** The links of a tab for the file. Links to tabs that are not there are left out. */
export function linksOf(sheet: Sheet, nameOfTab: (id: number) => string | undefined): FileLink[] {
	const links: FileLink[] = [];
	sheet.cells.forEach((cells, row) => {
		cells.forEach((cell, column) => {
			const link = cell === undefined ? undefined : linkOfCell(cell);
			const target = link === undefined ? undefined : linkInFile(link, nameOfTab);
			if (target !== undefined) {
				links.push({ area: { row, column, rows: 1, columns: 1 }, target });
			}
		});
	});
	return links;
}

function linkInFile(link: string, nameOfTab: (id: number) => string | undefined): string | undefined {
	const place = PLACE_IN_MODEL.exec(link);
	if (place === null) {
		return link;
	}
	const name = nameOfTab(Number(place[1]));
	return name === undefined ? undefined : `#'${name.replaceAll("'", "''")}'!${place[2] ?? "A1"}`;
}

/** The text of a tab's part with its links. */
export function withLinks(xml: string, links: readonly FileLink[]): string {
	const elements = links.map(linkElement).join("");
	return links.length === 0
		? xml
		: xml.replace(AFTER_LINKS, (after) => `<hyperlinks xmlns:r="${OFFICE_RELATIONS}">${elements}</hyperlinks>${after}`);
}

function linkElement({ area, target }: FileLink, number: number): string {
	const place = target.startsWith("#")
		? `location="${xmlEncodeAttr(target.slice(1))}"`
		: `r:id="${relationId(number)}"`;
	return `<hyperlink ref="${cellToA1(area.row, area.column)}" ${place}/>`;
}

function relationId(number: number): string {
	return `link${number + 1}`;
}

/** The text of the part with a tab's relations, "" if it has none, with those to the addresses that it links to. */
export function withLinkedAddresses(xml: string, links: readonly FileLink[]): string {
	const relations = links
		.map(({ target }, number) =>
			target.startsWith("#")
				? ""
				: `<Relationship Id="${relationId(number)}" Type="${HYPERLINK_RELATION}" Target="${xmlEncodeAttr(target)}" TargetMode="External"/>`,
		)
		.join("");
	if (relations === "") {
		return xml;
	}
	return xml === ""
		? `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations}</Relationships>`
		: xml.replace("</Relationships>", () => `${relations}</Relationships>`);
}

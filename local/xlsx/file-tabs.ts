// Finds the part of each tab in an .xlsx file, and what that part is related to.

import { parseXml, walk, type XmlElement } from "@cj-tech-master/excelts/xml";

const WORKBOOK = "xl/workbook.xml";

/** The names of the tabs that hold cells, with the names of their parts, in the order of the file. */
export function partsOfTabs(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
	const targets = relationsOf(WORKBOOK, parts);
	const tabs = new Map<string, string>();
	for (const sheet of elementsOf(textOf(parts, WORKBOOK), "sheet")) {
		const name = sheet.attributes.name;
		const target = targets.get(attributeOf(sheet, "id") ?? "");
		if (name !== undefined && target?.startsWith("xl/worksheets/") && parts.has(target)) {
			tabs.set(name, target);
		}
	}
	return tabs;
}

/** Targets by relation id of a part: names of parts inside the file, addresses as they are outside. */
export function relationsOf(part: string, parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
	const folder = part.slice(0, part.lastIndexOf("/") + 1);
	const targets = new Map<string, string>();
	for (const relation of elementsOf(textOf(parts, relationsPartOf(part)), "Relationship")) {
		const { Id, Target, TargetMode } = relation.attributes;
		if (Id !== undefined && Target !== undefined) {
			targets.set(Id, TargetMode === "External" ? Target : resolvedPart(folder, Target));
		}
	}
	return targets;
}

/** The part that holds the relations of a part. */
export function relationsPartOf(part: string): string {
	const slash = part.lastIndexOf("/") + 1;
	return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolvedPart(folder: string, target: string): string {
	return decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1));
}

/** The text of a part; "" when the file has none. */
export function textOf(parts: ReadonlyMap<string, Uint8Array>, part: string): string {
	const content = parts.get(part);
	return content === undefined ? "" : new TextDecoder().decode(content);
}

/** All elements of a name, whatever their prefix; none in an empty text. */
export function elementsOf(xml: string, name: string): XmlElement[] {
	return xml === "" ? [] : elementsWithin(parseXml(xml).root, name);
}

/** An element and all beneath it that have a name, whatever their prefix. */
export function elementsWithin(element: XmlElement, name: string): XmlElement[] {
	const found: XmlElement[] = [];
	walk(element, (each) => {
		if (withoutPrefix(each.name) === name) {
			found.push(each);
		}
	});
	return found;
}

/** An attribute whatever its prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
	return Object.entries(element.attributes).find(([key]) => withoutPrefix(key) === name)?.[1];
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

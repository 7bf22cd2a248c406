// Charts, pictures and drawings of a tab, read from the file directly: only of what kind they are is kept.

import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { SheetObject } from "../workbook";
import { elementsOf, elementsWithin, relationsOf, textOf } from "./file-tabs";

/** Parts that place objects on tabs; those that draw the notes are of another kind. */
const DRAWING_PART = /^xl\/drawings\/[^/]+\.xml$/i;

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

function kindOf(anchor: XmlElement): SheetObject {
	if (elementsWithin(anchor, "chart").length > 0) {
		return "chart";
	}
	return elementsWithin(anchor, "pic").length > 0 ? "image" : "drawing";
}

/** The objects of a tab, given the name of its part. */
export function readObjects(part: string, parts: ReadonlyMap<string, Uint8Array>): SheetObject[] {
	return [...relationsOf(part, parts).values()]
		.filter((target) => DRAWING_PART.test(target))
		.flatMap((drawing) => ANCHORS.flatMap((anchor) => elementsOf(textOf(parts, drawing), anchor)))
		.map(kindOf);
}

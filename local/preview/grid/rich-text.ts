// Draws a cell's text with its runs of styles and links.
import type { TextRun } from "../../workbook";
import { make } from "../dom";
import type { Strings } from "../strings";
import { textCssOf } from "./cell-look";

/** A place in the same file, as links in cells name it. */
export interface PlaceLink {
	readonly sheetId: number;
	readonly range: string;
}

export function placeOf(address: string): PlaceLink | null {
	const match = /^#gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?$/.exec(address);
	return match === null ? null : { sheetId: Number(match[1]), range: match[2] ?? "A1" };
}

function styled(text: string, run: TextRun, strings: Strings): Node {
	const span = make("span", {}, text);
	span.style.cssText = textCssOf(run.style);
	if (run.link === undefined) {
		return span;
	}
	// Only places in the file can be followed: nothing here opens another site.
	span.classList.add(placeOf(run.link) === null ? "away" : "place");
	span.dataset.link = run.link;
	if (placeOf(run.link) === null) {
		span.title = strings.link({ address: run.link });
	}
	return span;
}

/** Nodes for the text; what no run covers stands as it is. */
export function textNodes(text: string, runs: readonly TextRun[], strings: Strings): readonly (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let at = 0;
	for (const run of [...runs].sort((a, b) => a.start - b.start)) {
		if (run.start > at) {
			nodes.push(text.slice(at, run.start));
		}
		const start = Math.max(run.start, at);
		if (run.end > start) {
			nodes.push(styled(text.slice(start, run.end), run, strings));
			at = run.end;
		}
	}
	nodes.push(text.slice(at));
	return nodes.filter((node) => node !== "");
}

// Writes the links of a planned tab as rich texts.
import { isLinked } from "../report/link-blocks";
import type { PlanCell, PlanLink, TabPlan } from "../report/tab-plan";
import { toA1 } from "../table/a1";
import type { Area } from "../table/snapshot";
import type { RangeAt } from "./ranges";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

function urlOf({ sheetId, cell }: PlanLink): string {
	return `#gid=${sheetId}&range=${toA1(cell)}`;
}

/**
 * Builds rich text for cells; equal texts without a link share one value, because building costs a few calls each and
 * most cells around links are empty.
 */
export function richTextBuilder(): (cell: PlanCell) => RichTextValue {
	const plain = new Map<string, RichTextValue>();
	return (cell) => {
		const text = String(cell.value);
		if (isLinked(cell)) {
			const builder = SpreadsheetApp.newRichTextValue().setText(text);
			for (const { start, end, ...link } of cell.links ?? []) {
				builder.setLinkUrl(start, end, urlOf(link));
			}
			return (cell.link === undefined ? builder : builder.setLinkUrl(urlOf(cell.link))).build();
		}
		const value = plain.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
		plain.set(text, value);
		return value;
	};
}

/** Writes the links over the texts, which must stand in the sheet; all other cells of a block get their own text again. */
export function writeLinks(plan: TabPlan, blocks: readonly Area[], rangeAt: RangeAt): void {
	const build = richTextBuilder();
	for (const block of blocks) {
		const { row, column, rows, columns } = block;
		const cells = plan.rows.slice(row, row + rows).map((line) => line.slice(column, column + columns));
		rangeAt(block).setRichTextValues(cells.map((line) => line.map(build)));
	}
}

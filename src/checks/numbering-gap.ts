// numbering-gap: chapters, directions or measures skip a number or use one twice.
import type { Band, Entry, ProgressTable } from "../table/progress-table";
import { numberLabel } from "../text/numbering";
import { foldKey } from "../text/width";
import { type Numbered, seriesBreaks } from "./number-series";
import { defineRule } from "./rule";

/** Share of the names that must be numbered for their numbers to be a series. */
const MOSTLY = 0.8;

function bandNumbers(bands: readonly Band[], scopeOf: (band: Band) => string): readonly Numbered[] {
	return bands.map((band) => ({
		cell: band.cell,
		label: numberLabel(band.title),
		scope: scopeOf(band),
		entry: null,
		name: foldKey(band.title),
	}));
}

/** A measure listed again may have the number of its first place, which is none of this series, or the next one here. */
function countsHere({ relisted }: Entry, before: Numbered | undefined, at: Numbered): boolean {
	const [last, next] = [before?.label, at.label];
	return (
		!relisted ||
		(before?.scope === at.scope &&
			last?.style === next?.style &&
			last?.prefix.join() === next?.prefix.join() &&
			(last?.number ?? Number.NaN) + 1 === next?.number)
	);
}

/** Entries by their number column, else by the numbers that the names of measures begin with. */
function entryNumbers(table: ProgressTable): readonly Numbered[] {
	const isNumbered = table.columns.number !== null;
	const numbered: Numbered[] = [];
	for (const entry of table.entries) {
		const datum = isNumbered ? entry.number : entry.item;
		const isFirst = table.measures[entry.measure]?.entries[0] === entry.index;
		// Further rows of a measure need no number; a measure without one may have been meant to have any.
		if (datum === null || (!isFirst && (!isNumbered || datum.text === ""))) {
			continue;
		}
		const at = {
			cell: datum.cell,
			label: numberLabel(datum.text),
			scope: `${entry.chapter}/${entry.direction}`,
			entry: entry.index,
			name: String(entry.measure),
		};
		if (countsHere(entry, numbered[numbered.length - 1], at)) {
			numbered.push(at);
		}
	}
	const labelled = numbered.filter(({ label }) => label !== null).length;
	return isNumbered || labelled >= numbered.length * MOSTLY ? numbered : [];
}

export const numberingGap = defineRule({
	id: "numbering-gap",
	severity: "info",
	highlight: null,
	*find(table) {
		const levels = [
			bandNumbers(table.chapters, () => ""),
			bandNumbers(table.directions, ({ chapter, section }) => `${chapter}/${section}`),
			entryNumbers(table),
		];
		for (const { at, label, missing } of levels.flatMap(seriesBreaks)) {
			yield { cell: at.cell, entry: at.entry, params: { number: label.text, missing } };
		}
	},
});

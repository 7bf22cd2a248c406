// Holds the rows that figures are joined to against those that a person wrote down: labelled-series.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closedFigures, type FigureSeries, figureSeries } from "../../src/summary/figure-series";
import { toA1 } from "../../src/table/a1";
import { foldKey } from "../../src/text/width";
import { sample, tableOf } from "../table/sheet-fixture";

interface WantedRow {
	readonly about: string;
	readonly unit: string;
	readonly values: string;
}

interface LabelledEntry {
	readonly row: number;
	readonly heldOut?: boolean;
	readonly series: readonly WantedRow[];
}

const LABELLED: readonly LabelledEntry[] = JSON.parse(readFileSync(join(__dirname, "labelled-series.json"), "utf8"));

const SIGNS = { closed: "", interim: "※", planned: "予" } as const;

/** Column letter, value and sign of each figure: F12 J0※. */
export function valuesOf({ figures }: FigureSeries): readonly string[] {
	return figures.map(({ figure, state }) => `${toA1(figure.cell).replace(/\d/g, "")}${figure.value}${SIGNS[state]}`);
}

export interface SeriesScore {
	readonly entries: number;
	readonly rows: { readonly wanted: number; readonly made: number; readonly right: number };
	readonly cells: { readonly wanted: number; readonly made: number; readonly right: number };
	readonly wrong: readonly string[];
}

/** A row is right when all its values are; cells are right that stand in the row which has most in common with it. */
export function scoreSeries(heldOut: boolean): SeriesScore {
	const table = tableOf(sample(), "2022-10-01");
	const { series } = figureSeries(table);
	const rows = { wanted: 0, made: 0, right: 0 };
	const cells = { wanted: 0, made: 0, right: 0 };
	const wrong: string[] = [];
	const labelled = LABELLED.filter((entry) => (entry.heldOut === true) === heldOut);
	for (const { row, series: wanted } of labelled) {
		const made = series
			.filter((each) => table.entries[each.entry]?.row === row - 1 && closedFigures(each).length > 1)
			.map((each) => ({ unit: foldKey(each.unit), values: valuesOf(each) }));
		rows.wanted += wanted.length;
		rows.made += made.length;
		cells.made += made.reduce((sum, { values }) => sum + values.length, 0);
		const rest = [...made];
		for (const { unit, values } of wanted) {
			const want = values.split(" ");
			const [best] = rest
				.filter((each) => each.unit === foldKey(unit))
				.map((each) => ({ each, common: each.values.filter((value) => want.includes(value)).length }))
				.sort((one, other) => other.common - one.common);
			cells.wanted += want.length;
			cells.right += best?.common ?? 0;
			if (best !== undefined) {
				rest.splice(rest.indexOf(best.each), 1);
			}
			if (best?.common === want.length && best.each.values.length === want.length) {
				rows.right++;
			} else {
				wrong.push(`${row} ${values}${unit} ⇐ ${best?.each.values.join(" ") ?? ""}`);
			}
		}
		wrong.push(...rest.map(({ unit, values }) => `${row} too many ${values.join(" ")}${unit}`));
	}
	return { entries: labelled.length, rows, cells, wrong };
}

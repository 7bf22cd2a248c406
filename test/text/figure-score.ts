// Holds the figures that the program reads out of the sample against those that a person labelled.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toFigureList } from "../../src/bridge/figure-list";
import { parseA1 } from "../../src/table/a1";
import { readTable } from "../../src/table/read-table";
import type { Area } from "../../src/table/snapshot";
import { foldKey } from "../../src/text/width";

export interface Labelled {
	readonly cell: string;
	readonly measure: string;
	readonly year: string;
	readonly label: string;
	readonly value: number;
	readonly unit: string;
	readonly planned: boolean;
	readonly asOf: string | null;
	readonly total: boolean;
	readonly heldOut?: boolean;
}

export type Read = Omit<Labelled, "heldOut">;

const HERE = __dirname;

const LABELLED: readonly Labelled[] = JSON.parse(readFileSync(join(HERE, "labelled-figures.json"), "utf8"));

interface SheetJson {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
	readonly merges: readonly string[];
}

/** Every figure that the program lists in the sample. */
export function readSample(): readonly Read[] {
	const sheet: SheetJson = JSON.parse(readFileSync(join(HERE, "../../sample/sheet.json"), "utf8"));
	const merges = sheet.merges.map(parseA1).filter((area): area is Area => area !== null);
	const reading = readTable({ name: sheet.name, sheetId: 1, texts: sheet.values, merges }, { today: "2022-10-01" });
	if (reading.kind !== "table") {
		throw new Error("The sample holds no table.");
	}
	return toFigureList(reading.table);
}

/** The last noun of a label: its last run of letters that are not hiragana. */
function lastNoun(label: string): string {
	return /[^ぁ-ゖ]+$/.exec(label)?.[0] ?? label;
}

/** Loosely equal: folded, one contains the other, or both end in the same noun. */
export function sameLabel(one: string, other: string): boolean {
	const [left, right] = [foldKey(one), foldKey(other)];
	if (left === "" || right === "") {
		return left === right;
	}
	const noun = lastNoun(left);
	return left.includes(right) || right.includes(left) || (noun.length > 1 && noun === lastNoun(right));
}

export interface Score {
	readonly labelled: number;
	readonly read: number;
	/** Same cell, value and unit. */
	readonly found: number;
	/** Of the found: label loosely equal. */
	readonly label: number;
	/** Of the found: the field is the same. */
	readonly planned: number;
	readonly asOf: number;
	readonly total: number;
	/** Found, and label and all three fields right. */
	readonly whole: number;
	readonly precision: number;
	readonly recall: number;
	readonly wholePrecision: number;
	readonly wholeRecall: number;
	readonly wrong: readonly string[];
}

function describeFigure({ cell, label, value, unit, planned, asOf, total }: Read): string {
	return `${cell} ${label} ${value}${unit}${planned ? " planned" : ""}${asOf === null ? "" : ` @${asOf}`}${total ? " total" : ""}`;
}

function sameFields(one: Read, other: Read): number {
	return [
		sameLabel(one.label, other.label),
		one.planned === other.planned,
		one.asOf === other.asOf,
		one.total === other.total,
	].filter(Boolean).length;
}

/** Each labelled figure takes one that was read with the same cell, value and unit: the one with most fields right. */
export function score(labelled: readonly Labelled[], read: readonly Read[]): Score {
	const rest = [...read];
	const pairs: (readonly [Labelled, Read])[] = [];
	const missed: Labelled[] = [];
	for (const wanted of labelled) {
		const [best] = rest
			.filter(
				(each) =>
					each.cell === wanted.cell && each.value === wanted.value && foldKey(each.unit) === foldKey(wanted.unit),
			)
			.sort((one, other) => sameFields(wanted, other) - sameFields(wanted, one));
		if (best === undefined) {
			missed.push(wanted);
		} else {
			rest.splice(rest.indexOf(best), 1);
			pairs.push([wanted, best]);
		}
	}
	const count = (holds: (wanted: Labelled, got: Read) => boolean): number =>
		pairs.filter(([wanted, got]) => holds(wanted, got)).length;
	const whole = pairs.filter(([wanted, got]) => sameFields(wanted, got) === 4).length;
	return {
		labelled: labelled.length,
		read: read.length,
		found: pairs.length,
		label: count((wanted, got) => sameLabel(wanted.label, got.label)),
		planned: count((wanted, got) => wanted.planned === got.planned),
		asOf: count((wanted, got) => wanted.asOf === got.asOf),
		total: count((wanted, got) => wanted.total === got.total),
		whole,
		precision: pairs.length / Math.max(1, read.length),
		recall: pairs.length / Math.max(1, labelled.length),
		wholePrecision: whole / Math.max(1, read.length),
		wholeRecall: whole / Math.max(1, labelled.length),
		wrong: [
			...missed.map((wanted) => `missed ${describeFigure(wanted)}`),
			...rest.map((got) => `too many ${describeFigure(got)}`),
			...pairs
				.filter(([wanted, got]) => sameFields(wanted, got) < 4)
				.map(([wanted, got]) => `${describeFigure(wanted)} ⇐ ${describeFigure(got)}`),
		],
	};
}

const rowOf = (cell: string): number => Number(cell.replace(/\D/g, ""));

/** Figures of the sample's rows that are held apart or not; a row is either. */
export function part(
	heldOut: boolean,
	withoutRows: readonly number[] = [],
): readonly [readonly Labelled[], readonly Read[]] {
	const apart = new Set(LABELLED.filter((each) => each.heldOut === true).map(({ cell }) => rowOf(cell)));
	const isIn = ({ cell }: { readonly cell: string }): boolean =>
		apart.has(rowOf(cell)) === heldOut && !withoutRows.includes(rowOf(cell));
	return [LABELLED.filter(isIn), readSample().filter(isIn)];
}

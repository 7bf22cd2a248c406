// The sample grown to any size: its body repeated, each time under other measure names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1 } from "../src/table/a1";
import type { Area, SheetSnapshot } from "../src/table/snapshot";

const HEADER_ROWS = 8;

interface SheetJson {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
	readonly merges: readonly string[];
}

/** The sample with its body repeated, each time under other measure names, until it has enough entries. */
export function grownSample(entries: number): SheetSnapshot {
	const { name, values, merges }: SheetJson = JSON.parse(readFileSync(join(__dirname, "../sample/sheet.json"), "utf8"));
	const body = values.slice(HEADER_ROWS);
	const areas = merges.map(parseA1).filter((area): area is Area => area !== null);
	const times = Math.ceil(entries / 105);
	const repeats = Array.from({ length: times }, (_, time) => time);
	return {
		name,
		sheetId: 1,
		texts: [
			...values.slice(0, HEADER_ROWS),
			...repeats.flatMap((time) =>
				body.map((row) => row.map((text, column) => (column === 1 && text !== "" ? `${text}その${time}` : text))),
			),
		],
		merges: [
			...areas.filter(({ row }) => row < HEADER_ROWS),
			...repeats.flatMap((time) =>
				areas.filter(({ row }) => row >= HEADER_ROWS).map((area) => ({ ...area, row: area.row + time * body.length })),
			),
		],
	};
}

// What is set side by side: this add-on with all its checks, and libraries that only ask for blanks and allowed words.
import { Readable } from "node:stream";
import Ajv from "ajv";
import Papa from "papaparse";
import { Table } from "tableschema";
import { z } from "zod";
import { RULES } from "../src/checks/index";
import type { Rule } from "../src/checks/rule";
import { runChecks } from "../src/checks/run-checks";
import { jaChecks } from "../src/messages/ja-checks";
import { DEFAULT_SETTINGS, type Settings } from "../src/settings/settings";
import { readTable } from "../src/table/read-table";
import type { SheetSnapshot } from "../src/table/snapshot";

export const TODAY = "2026-11-22";

/** One table in all the forms in which it is taken in. */
export interface Material {
	readonly snapshot: SheetSnapshot;
	/** The entries alone, without header and bands. */
	readonly rows: readonly (readonly string[])[];
	/** The same with a line of headings. */
	readonly csv: string;
}

export interface Subject {
	readonly name: string;
	/** @returns how many faults it told of */
	run(material: Material): number | Promise<number>;
}

const HEADINGS = ["band", "item", "outline", "department", "term", "h30", "r1", "r2", "r3", "r4", "plan", "mark"];
const MARKS = ["◎", "〇", "△", "×"] as const;
const TERMS = ["短期", "中期", "長期"] as const;

type Asked = "nothing" | "filled" | "term" | "mark";

function askedOf(heading: string): Asked {
	return heading === "band" ? "nothing" : heading === "term" || heading === "mark" ? heading : "filled";
}

export function materialOf(snapshot: SheetSnapshot): Material {
	const rows = snapshot.texts.slice(8).filter((row) => row[1] !== "");
	return { snapshot, rows, csv: Papa.unparse([HEADINGS, ...rows.map((row) => [...row])]) };
}

const WITH_PACK: Settings = {
	...DEFAULT_SETTINGS,
	checks: Object.fromEntries(
		(RULES as readonly Rule[])
			.filter(({ pack }) => pack !== undefined)
			.map(({ id }) => [id, { on: true, severity: null }]),
	),
};

function ownSubject(name: string, settings: Settings): Subject {
	return {
		name,
		run({ snapshot }) {
			const reading = readTable(snapshot, { today: TODAY, settings });
			return runChecks(reading, snapshot.name, jaChecks, settings).length;
		},
	};
}

const FIELDS = HEADINGS.map((name) => {
	const asked = askedOf(name);
	const words = asked === "mark" ? MARKS : asked === "term" ? TERMS : null;
	const constraints = {
		...(asked === "nothing" ? {} : { required: true }),
		...(words === null ? {} : { enum: words }),
	};
	return { name, type: "string", constraints };
});

async function byTableSchema(source: string[][] | (() => Readable)): Promise<number> {
	const table = await Table.load(source, { schema: { fields: FIELDS } });
	const stream = await table.iter({ stream: true, forceCast: true });
	let faults = 0;
	await new Promise((resolve, reject) => {
		stream.on("data", (row: unknown) => {
			faults += row instanceof Error && "errors" in row && Array.isArray(row.errors) ? row.errors.length : 0;
		});
		stream.on("end", resolve);
		stream.on("error", reject);
	});
	return faults;
}

const RowByZod = z.object(
	Object.fromEntries(
		HEADINGS.map((name) => {
			const asked = askedOf(name);
			const text = asked === "nothing" ? z.string() : z.string().min(1);
			return [name, asked === "mark" ? z.enum(MARKS) : asked === "term" ? z.enum(TERMS) : text];
		}),
	),
);

function byZod({ rows }: Material): number {
	let faults = 0;
	for (const row of rows) {
		const result = RowByZod.safeParse(Object.fromEntries(HEADINGS.map((name, at) => [name, row[at]])));
		faults += result.success ? 0 : result.error.issues.length;
	}
	return faults;
}

const isRowByAjv = new Ajv({ allErrors: true }).compile({
	type: "array",
	items: HEADINGS.map((name) => {
		const asked = askedOf(name);
		return asked === "mark"
			? { enum: MARKS }
			: asked === "term"
				? { enum: TERMS }
				: { type: "string", minLength: asked === "nothing" ? 0 : 1 };
	}),
	minItems: HEADINGS.length,
	additionalItems: false,
});

function byAjv({ rows }: Material): number {
	let faults = 0;
	for (const row of rows) {
		faults += isRowByAjv(row) ? 0 : (isRowByAjv.errors?.length ?? 0);
	}
	return faults;
}

/** By these two the others are measured. */
export const OURS = "進捗チェック";
export const MEASURE = "tableschema";

export const SUBJECTS: readonly Subject[] = [
	ownSubject(OURS, DEFAULT_SETTINGS),
	ownSubject(`${OURS} + mr-*`, WITH_PACK),
	{ name: MEASURE, run: ({ rows }) => byTableSchema([HEADINGS, ...rows.map((row) => [...row])]) },
	{ name: `${MEASURE} (CSV)`, run: ({ csv }) => byTableSchema(() => Readable.from([csv])) },
	{ name: "zod", run: byZod },
	{ name: "ajv", run: byAjv },
	{ name: "papaparse (CSV)", run: ({ csv }) => Papa.parse<string[]>(csv).errors.length },
];

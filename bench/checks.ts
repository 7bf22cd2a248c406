// What each check costs on a large table: the sample's entries repeated, read once, every check timed by itself.
import { RULES } from "../src/checks/index";
import type { Rule } from "../src/checks/rule";
import { runChecks } from "../src/checks/run-checks";
import { tableCells } from "../src/checks/table-cells";
import { jaChecks } from "../src/messages/ja-checks";
import { DEFAULT_SETTINGS, type Settings } from "../src/settings/settings";
import type { ProgressTable } from "../src/table/progress-table";
import { readTable } from "../src/table/read-table";
import { grownSample } from "./grown-sample";

const ENTRIES = Number(process.argv[2] ?? 10_000);
const ROUNDS = 5;

function milliseconds(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function timed(work: () => void): number {
	return median(Array.from({ length: ROUNDS }, () => milliseconds(work)));
}

/** Every check on, so that each has something to do. */
const SETTINGS: Settings = {
	...DEFAULT_SETTINGS,
	digitWidth: "mixed",
	checks: Object.fromEntries(RULES.map(({ id }) => [id, { on: true, severity: null }])),
};

function runRule(rule: Rule, table: ProgressTable): number {
	if ("find" in rule) {
		return [...rule.find(table, SETTINGS)].length;
	}
	const inspector = rule.inspect(table, SETTINGS);
	let found = 0;
	for (const cell of cellsOf(table)) {
		found += inspector.look(cell) === null ? 0 : 1;
	}
	return found + [...(inspector.conclude?.() ?? [])].length;
}

const known = new WeakMap<ProgressTable, ReturnType<typeof collect>>();

function collect(table: ProgressTable) {
	return [...tableCells(table)];
}

/** The pass itself is shared by all checks and counted once. */
function cellsOf(table: ProgressTable) {
	const cells = known.get(table) ?? collect(table);
	known.set(table, cells);
	return cells;
}

function main(): void {
	const snapshot = grownSample(ENTRIES);
	const options = { today: "2026-11-22", settings: SETTINGS };
	const reading = readTable(snapshot, options);
	if (reading.kind === "none") {
		throw new Error("The grown sample is no table.");
	}
	const { table } = reading;
	const rules: readonly Rule[] = RULES;
	const costs = rules.map((rule) => {
		let places = 0;
		const cost = timed(() => {
			places = runRule(rule, table);
		});
		return { id: rule.id, cost, places };
	});
	const fresh = timed(() => {
		const again = readTable(snapshot, options);
		runChecks(again, snapshot.name, jaChecks, SETTINGS);
	});
	const reader = timed(() => void readTable(snapshot, options));
	console.log(`${table.entries.length} entries, ${cellsOf(table).length} cells, median of ${ROUNDS} rounds`);
	console.log("| check | ms | places |\n|---|---:|---:|");
	for (const { id, cost, places } of [...costs].sort((one, other) => other.cost - one.cost)) {
		console.log(`| ${id} | ${cost.toFixed(1)} | ${places} |`);
	}
	console.log(`| the pass over the cells | ${timed(() => void collect(table)).toFixed(1)} | |`);
	console.log(`| reading the table | ${reader.toFixed(1)} | |`);
	console.log(`| reading and all checks, worded | ${fresh.toFixed(1)} | |`);
}

main();

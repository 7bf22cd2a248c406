// Reading and all checks beside libraries that do a part of it, at three sizes, all good and all bad; then memory and what follows.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { MEASURE, OURS, SUBJECTS } from "./peer-subjects";

/** Entries, and in how many rounds. `npm run bench:peers -- 100 10000` leaves the largest out. */
const ROUNDS: { readonly [entries: number]: number } = { 100: 15, 10000: 5, 100000: 3 };
const ROOT = join(__dirname, "..");
/** Beside no sources, so that the work finds `../sample` as the sources do. */
const WORK = join(ROOT, "out", "peer-work.cjs");
const COLUMNS = 12;
const MEGABYTE = 1024 * 1024;
const QUALITIES = ["good", "bad"] as const;

interface Time {
	readonly quality: string;
	readonly name: string;
	readonly faults: number;
	readonly milliseconds: number;
}

interface Step {
	readonly step: string;
	readonly milliseconds: number;
	readonly heap: number;
	readonly rss: number;
}

/** The same sources as the shipped bundle's, built for the same age of JavaScript. */
function build(): void {
	buildSync({
		entryPoints: [join(ROOT, "bench", "peer-work.ts")],
		bundle: true,
		platform: "node",
		target: "es2019",
		packages: "external",
		outfile: WORK,
		logLevel: "warning",
	});
}

function work<Result>(...what: readonly (string | number)[]): Result {
	const answer = execFileSync(
		process.execPath,
		["--expose-gc", "--max-old-space-size=6144", WORK, ...what.map(String)],
		{
			encoding: "utf8",
			maxBuffer: 64 * MEGABYTE,
		},
	);
	return JSON.parse(answer);
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function shown(value: number): string {
	const text = value < 10 ? value.toFixed(value < 1 ? 2 : 1) : Math.round(value).toLocaleString("en");
	return Number.isFinite(value) ? text : "–";
}

function line(cells: readonly string[]): void {
	console.log(`| ${cells.join(" | ")} |`);
}

function rule(columns: number): void {
	line(["---", ...Array.from({ length: columns - 1 }, () => "---:")]);
}

/** Medians by size, quality and subject. */
function measure(sizes: readonly number[]): (entries: number, quality: string, name: string) => number {
	const all = new Map(sizes.map((entries) => [entries, work<readonly Time[]>("times", entries, ROUNDS[entries] ?? 3)]));
	return (entries, quality, name) =>
		median(
			(all.get(entries) ?? [])
				.filter((time) => time.quality === quality && time.name === name)
				.map(({ milliseconds }) => milliseconds),
		);
}

function printTimes(sizes: readonly number[]): void {
	const timeOf = measure(sizes);
	const [middle = 0, largest = 0] = sizes.slice(-2);
	line([
		"",
		"",
		...sizes.map((entries) => `${shown(entries)}, ms`),
		"ns/cell",
		...sizes.map((entries) => `÷ ${MEASURE}, ${shown(entries)}`),
		`${shown(largest)} ÷ ${shown(middle)}`,
	]);
	rule(sizes.length * 2 + 4);
	for (const { name } of SUBJECTS) {
		for (const quality of QUALITIES) {
			const own = sizes.map((entries) => timeOf(entries, quality, name));
			const perCell = (timeOf(largest, quality, name) * 1e6) / (largest * COLUMNS);
			const ratios = sizes.map((entries) => timeOf(entries, quality, name) / timeOf(entries, quality, MEASURE));
			const growth = timeOf(largest, quality, name) / timeOf(middle, quality, name);
			line([name, quality, ...[...own, perCell, ...ratios, growth].map(shown)]);
		}
	}
	const worst = sizes.map(
		(entries) => `${shown(entries)}: ${shown(timeOf(entries, "bad", OURS) / timeOf(entries, "good", OURS))}`,
	);
	console.log(`\nbad ÷ good: ${worst.join(", ")}\n`);
}

function printMemory(entries: number): void {
	line(["peak RSS, MB", ...QUALITIES]);
	rule(3);
	for (const { name } of SUBJECTS) {
		const peaks = QUALITIES.map((quality) => work<{ readonly total: number }>("memory", quality, entries, name).total);
		line([name, ...peaks.map((bytes) => shown(bytes / MEGABYTE))]);
	}
	console.log("");
}

function printSteps(sizes: readonly number[]): void {
	for (const quality of QUALITIES) {
		const [small = [], large = []] = sizes.map((entries) => work<readonly Step[]>("steps", quality, entries));
		line([quality, ...sizes.map((entries) => `${shown(entries)}, ms`), "÷", "heap held, MB", "RSS, MB"]);
		rule(6);
		for (const [at, { step, milliseconds, heap, rss }] of large.entries()) {
			const before = small[at]?.milliseconds ?? Number.NaN;
			line([step, ...[before, milliseconds, milliseconds / before, heap / MEGABYTE, rss / MEGABYTE].map(shown)]);
		}
		console.log("");
	}
}

function main(asked: readonly string[]): void {
	const sizes = asked.length > 0 ? asked.map(Number) : Object.keys(ROUNDS).map(Number);
	build();
	printTimes(sizes);
	printMemory(sizes[sizes.length - 1] ?? 0);
	printSteps(sizes.slice(-2));
}

main(process.argv.slice(2));

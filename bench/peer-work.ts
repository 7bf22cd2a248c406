// One measurement in a process of its own, for bench/peers.ts: times, memory or the steps that follow the checks.
import { type Quality, tableOf } from "./good-and-bad";
import { walkSteps } from "./peer-steps";
import { materialOf, OURS, SUBJECTS } from "./peer-subjects";

function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function tidy(): void {
	globalThis.gc?.();
}

/** Every subject on tables of both qualities, turn by turn; each round has sentences of its own. */
async function times(entries: number, rounds: number): Promise<unknown> {
	const measured: { quality: Quality; name: string; faults: number; milliseconds: number }[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const quality of ["good", "bad"] as const) {
			const material = materialOf(tableOf(quality, entries, round * entries));
			for (const { name, run } of SUBJECTS) {
				tidy();
				const start = processorTime();
				const faults = await run(material);
				measured.push({ quality, name, faults, milliseconds: processorTime() - start });
			}
		}
	}
	const strayed = measured.find(({ quality, name, faults }) => quality === "good" && name === OURS && faults > 0);
	if (strayed !== undefined) {
		throw new Error("There are findings in the good table.");
	}
	return measured;
}

async function memory(quality: Quality, entries: number, name: string): Promise<unknown> {
	const material = materialOf(tableOf(quality, entries));
	tidy();
	const before = process.memoryUsage();
	await SUBJECTS.find((subject) => subject.name === name)?.run(material);
	return { before: before.rss, total: process.resourceUsage().maxRSS * 1024 };
}

function steps(quality: Quality, entries: number): unknown {
	const snapshot = tableOf(quality, entries);
	tidy();
	const measured = [
		{ step: "table", milliseconds: 0, heap: process.memoryUsage().heapUsed, rss: process.memoryUsage().rss },
	];
	let start = processorTime();
	walkSteps(snapshot, (step) => {
		const milliseconds = processorTime() - start;
		tidy();
		const { heapUsed, rss } = process.memoryUsage();
		measured.push({ step, milliseconds, heap: heapUsed, rss });
		start = processorTime();
	});
	return measured;
}

async function main([what, ...rest]: readonly string[]): Promise<void> {
	const [first = "", second = "", third = ""] = rest;
	const quality: Quality = first === "bad" ? "bad" : "good";
	const result =
		what === "times"
			? await times(Number(first), Number(second))
			: what === "memory"
				? await memory(quality, Number(second), third)
				: steps(quality, Number(second));
	process.stdout.write(JSON.stringify(result));
}

void main(process.argv.slice(2));

// `npm run fuzz`: sheets of every kind through everything that needs no Google, by the hundred thousand, as at night.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CaseKind } from "../test/fuzz/fuzz-case";
import type { Batch, Sign } from "./fuzz-worker";

const HELP = `npm run fuzz -- [--cases 100000] [--seed 1] [--all]
  --all   goes on after a failure and lists each kind of failure once
npm run fuzz -- --kind small|long|large --seed N --path P
  runs one case again, as a failure names it`;

/** Of every 1,000 sheets. */
const MIX: readonly (readonly [CaseKind, number])[] = [
	["small", 980],
	["long", 18],
	["large", 2],
];
const ROUND = MIX.reduce((sum, [, count]) => sum + count, 0);

/** Without a sign of life for so many milliseconds a sheet hangs; the largest take many seconds on a busy machine. */
const HANGS: { readonly [Kind in CaseKind]: number } = { small: 20_000, long: 60_000, large: 240_000 };
/** For starting the process and making the first sheet. */
const STARTS = 180_000;

interface Failure {
	readonly batch: Batch;
	readonly path: string;
	readonly error: string;
	readonly shrunk: string;
}

function again({ batch: { kind, seed }, path }: Failure): string {
	return `npm run fuzz -- --kind ${kind} --seed ${seed} --path ${path}`;
}

function startWorker(): ChildProcess {
	return fork(join(__dirname, "fuzz-worker.ts"), { execArgv: ["--import", "tsx"], stdio: "inherit" });
}

/** Runs a batch; null when nothing was found. A worker that hangs is ended, and so is one that died. */
function runBatch(worker: ChildProcess, batch: Batch, count: () => void): Promise<Failure | null> {
	return new Promise((resolve) => {
		let at = 0;
		const end = (failure: Failure | null): void => {
			clearTimeout(timer);
			worker.removeAllListeners();
			resolve(failure);
		};
		const lost = (error: string): void => {
			worker.kill("SIGKILL");
			end({ batch, path: batch.path ?? String(at), error, shrunk: "" });
		};
		const hung = (): void => lost(`no answer for ${HANGS[batch.kind] / 1000} s`);
		let timer = setTimeout(hung, STARTS);
		worker.on("exit", (code) => lost(`the worker ended (${code})`));
		worker.on("message", (sign: Sign) => {
			clearTimeout(timer);
			timer = setTimeout(hung, HANGS[batch.kind]);
			switch (sign.kind) {
				case "case":
					at = sign.at;
					count();
					break;
				case "failed":
					return end({ batch, path: sign.path, error: sign.error, shrunk: sign.shrunk });
				case "done":
					return end(null);
			}
		});
		worker.send(batch);
	});
}

/** The batches of a run; each round has a seed of its own, so that a failure is found again without those before it. */
function batchesOf(cases: number, seed: number): readonly Batch[] {
	return Array.from({ length: Math.ceil(cases / ROUND) }, (_, round) => {
		const share = Math.min(1, (cases - round * ROUND) / ROUND);
		return MIX.map(
			([kind, count]): Batch => ({ kind, seed: seed + round, runs: Math.ceil(count * share), path: null }),
		);
	}).flat();
}

/** What sets failures apart: their message without numbers, and where in the sources they arose. */
function signature({ error }: Failure): string {
	const [message = "", ...lines] = error.split("\n");
	const place = lines.find((line) => /\/src\//.test(line)) ?? "";
	return `${message} ${place}`.replace(/\d+/g, "#");
}

function tell(failure: Failure): void {
	console.log(`\n${failure.error}\n${failure.shrunk}\n${again(failure)}`);
}

async function runAll(batches: readonly Batch[], all: boolean): Promise<number> {
	const start = Date.now();
	const known = new Set<string>();
	let cases = 0;
	let worker = startWorker();
	for (const batch of batches) {
		const failure = await runBatch(worker, batch, () => cases++);
		if (failure !== null && !known.has(signature(failure))) {
			known.add(signature(failure));
			tell(failure);
		}
		if (failure !== null && !all) {
			break;
		}
		if (!worker.connected || worker.killed) {
			worker = startWorker();
		}
		const seconds = Math.round((Date.now() - start) / 1000);
		console.log(`${cases} sheets, ${known.size} failures, ${seconds} s (${batch.kind}, seed ${batch.seed})`);
	}
	worker.disconnect();
	return known.size;
}

function isKind(text: string): text is CaseKind {
	return MIX.some(([kind]) => kind === text);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			cases: { type: "string", default: "100000" },
			seed: { type: "string", default: "1" },
			all: { type: "boolean", default: false },
			kind: { type: "string" },
			path: { type: "string" },
			help: { type: "boolean", default: false },
		},
	});
	const { kind, path } = values;
	if (values.help || (kind !== undefined && !isKind(kind))) {
		console.log(HELP);
		return;
	}
	const seed = Number(values.seed);
	const batches =
		kind === undefined
			? batchesOf(Number(values.cases), seed)
			: [{ kind, seed, runs: Number(values.cases), path: path ?? null }];
	process.exitCode = (await runAll(batches, values.all)) > 0 ? 1 : 0;
}

void main();

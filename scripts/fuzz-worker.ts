// Runs batches of fuzzed sheets for scripts/fuzz.ts, in a process of its own, which can be ended when a sheet hangs.
import fc from "fast-check";
import { CASES, type CaseKind } from "../test/fuzz/fuzz-case";
import { runCase } from "../test/fuzz/pipeline";

/** What the worker is asked to do. */
export interface Batch {
	readonly kind: CaseKind;
	readonly seed: number;
	readonly runs: number;
	/** Where fast-check stopped, to run that case alone. */
	readonly path: string | null;
}

/** What it says: that it begins a case, by its position; that a case failed, shrunk; that the batch is done. */
export type Sign =
	| { readonly kind: "case"; readonly at: number }
	| { readonly kind: "failed"; readonly path: string; readonly error: string; readonly shrunk: string }
	| { readonly kind: "done"; readonly tables: number };

function say(sign: Sign): void {
	process.send?.(sign);
}

function run({ kind, seed, runs, path }: Batch): void {
	let at = 0;
	let tables = 0;
	const property = fc.property(CASES[kind], (fuzz) => {
		say({ kind: "case", at: at++ });
		tables += runCase(fuzz) === "table" ? 1 : 0;
	});
	const details = fc.check(property, { seed, numRuns: runs, ...(path === null ? {} : { path }) });
	if (details.failed) {
		const error = details.errorInstance instanceof Error ? (details.errorInstance.stack ?? "") : "";
		const [shrunk] = details.counterexample ?? [];
		say({ kind: "failed", path: details.counterexamplePath ?? "", error, shrunk: JSON.stringify(shrunk) });
	} else {
		say({ kind: "done", tables });
	}
}

process.on("message", (batch: Batch) => run(batch));

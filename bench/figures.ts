// Precision and recall of the figures read out of the sample against those labelled by hand: tuned on, and held out.
import { scoreSeries } from "../test/summary/series-score";
import { part, type Score, score } from "../test/text/figure-score";

/** Rows that tell of one café in the same words year by year; they are 73 of the 168 held out. */
const CAFE_ROWS = [106, 125, 134];

function percent(part: number, whole: number): string {
	return `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function print(title: string, got: Score): void {
	console.log(`\n${title}: ${got.labelled} labelled, ${got.read} read`);
	console.log(`  precision  ${percent(got.found, got.read)}    recall  ${percent(got.found, got.labelled)}`);
	for (const field of ["label", "planned", "asOf", "total"] as const) {
		console.log(`  ${field.padEnd(9)}  ${percent(got[field], got.found)} of those found`);
	}
	console.log(`  all right: precision ${percent(got.whole, got.read)}, recall ${percent(got.whole, got.labelled)}`);
}

const tuned = score(...part(false));
print("tuned on", tuned);
// Those held out are counted only: who reads which of them went wrong tunes on them.
for (const line of tuned.wrong) {
	console.log(`    ${line}`);
}
if (!process.argv.includes("--tuning")) {
	print("held out", score(...part(true)));
	print(`held out without rows ${CAFE_ROWS.join(", ")}`, score(...part(true, CAFE_ROWS)));
}

for (const heldOut of process.argv.includes("--tuning") ? [false] : [false, true]) {
	const { entries, rows, cells, wrong } = scoreSeries(heldOut);
	console.log(`\nrows of 指標の推移 in ${entries} entries, ${heldOut ? "held out" : "tuned on"}`);
	for (const [name, { wanted, made, right }] of Object.entries({ rows, cells })) {
		console.log(`  ${name}: precision ${percent(right, made)}, recall ${percent(right, wanted)}`);
	}
	for (const line of heldOut ? [] : wrong) {
		console.log(`    ${line}`);
	}
}

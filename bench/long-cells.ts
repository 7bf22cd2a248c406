// What a cell of up to 50,000 characters costs from reading to the tabs, by what it is full of: four times the length may
// cost about four times the time.

import { DEFAULT_CASE } from "../test/fuzz/fuzz-case";
import { runCase } from "../test/fuzz/pipeline";
import { FULL_ROW, HEADINGS, sheetOf } from "../test/table/sheet-fixture";
import { cpuMilliseconds } from "./cpu-time";

const LENGTHS = [12_500, 50_000] as const;

const PIECES = [
	..." |1|,|、|(|（|R|年|あ|。|◎|課|※|・|/|-|～|=|\n|\t|\u3000|ｶﾞ|か\u3099|\u200b|😀|\ud800".split("|"),
	..."1,|1回|R3年|R3 |8月末1回|8月末現在、|令和３年度|（あ|(1|「あ」|課\n|福祉課、|あ、い|あ1|1 |a |R3～|→1|予定|実施した。|（再掲）|◎：|終了|第１章|か所|ヶ月|同上 |を実施|をはが|と|の".split(
		"|",
	),
];

function caseWith(text: string, column: number) {
	const row = FULL_ROW.map((own, at) => (at === column ? text : own));
	const rows = [[...HEADINGS], row, [...FULL_ROW], [...FULL_ROW]];
	const sheet = sheetOf(rows);
	return { ...DEFAULT_CASE, pair: { now: sheet, before: sheetOf([[...HEADINGS], [...FULL_ROW], row]) } };
}

function filled(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** CPU time of the whole way with a text in every column at once. */
function cost(piece: string, length: number, columns: readonly number[]): number {
	return columns.reduce(
		(sum, column) => sum + cpuMilliseconds(() => void runCase(caseWith(filled(piece, length), column))),
		0,
	);
}

function main(): void {
	const columns = FULL_ROW.map((_, column) => column);
	cost("あ", 1000, columns);
	const rows = PIECES.map((piece) => {
		const [short = 0, long = 0] = LENGTHS.map((length) => cost(piece, length, columns));
		return { piece, short, long, ratio: long / short };
	});
	console.log(`| full of | ${LENGTHS.join(" ms | ")} ms | ratio |\n|---|---:|---:|---:|`);
	for (const { piece, short, long, ratio } of [...rows].sort((one, other) => other.long - one.long)) {
		console.log(`| ${JSON.stringify(piece)} | ${short.toFixed(0)} | ${long.toFixed(0)} | ${ratio.toFixed(1)} |`);
	}
}

main();

// docs/platform.md and the probe hold the same numbers, and what the page says of our files is there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { HAND_ITEMS } from "../../probe/by-hand";
import { probeHost, resultsIn } from "./probe-host";

const PAGE = readFileSync(join(PROJECT, "docs/platform.md"), "utf8");

interface Assumption {
	readonly text: string;
	readonly host: string;
	readonly status: string;
}

/** The rows of the tables of assumptions and of limits. */
const ASSUMPTIONS: readonly Assumption[] = [
	...PAGE.matchAll(
		/^\| What (?:we rely on \| Where|\| Limit) \| Source \| Host \| Status \|\n\|[-|]+\|\n((?:\|.*\n)+)/gm,
	),
]
	.flatMap(([, rows = ""]) => rows.trim().split("\n"))
	.map((row) => row.replace(/^\| | \|$/g, "").split(" | "))
	.map((cells) => ({ text: cells[0] ?? "", host: cells.at(-2) ?? "", status: cells.at(-1) ?? "" }));

function sorted(numbers: Iterable<string>): readonly string[] {
	return [...new Set(numbers)].sort();
}

function numbersIn(text: string): readonly string[] {
	return text.match(/\b[PM]\d+\b/g) ?? [];
}

const ASSIGNED = sorted(ASSUMPTIONS.flatMap(({ status }) => numbersIn(status)));

/** Numbers of the items as the results name them: P2a and P2b are P2. */
function triedNumbers(): readonly string[] {
	const host = probeHost();
	host.run("probeAll");
	const { rows } = resultsIn(host.workbook, "前提の確認");
	return sorted(rows.flatMap(({ id }) => numbersIn(id.replace(/[a-z]$/, ""))));
}

test("every number of the page is an item of the probe or of what is tried by hand, and the other way round", () => {
	expect(ASSIGNED.length).toBeGreaterThan(40);
	expect(triedNumbers()).toEqual(ASSIGNED);
});

test("the page and the probe list the same things to be tried by hand, in the same order", () => {
	const listed = [...PAGE.matchAll(/^- \[[ x]\] \*\*(M\d+)\*\* /gm)].map(([, id = ""]) => id);
	expect(listed).toEqual(HAND_ITEMS.map(({ id }) => id));
	expect(listed).toEqual(ASSIGNED.filter((id) => id.startsWith("M")).sort((one, other) => rank(one) - rank(other)));
});

function rank(id: string): number {
	return Number(id.slice(1));
}

test("every assumption has a number, and every row one of the three kinds of source", () => {
	expect(ASSUMPTIONS.length).toBeGreaterThan(160);
	for (const { text, status } of ASSUMPTIONS) {
		expect([text, status]).toEqual([
			text,
			expect.stringMatching(/^(?:documented|reported in public code|assumed \([PM]\d)/),
		]);
	}
});

test("every row names a file of the host that imitates it, or says that none does", () => {
	for (const { text, host } of ASSUMPTIONS) {
		const files = [...host.matchAll(/`(local\/apps-script\/[a-z-]+\.ts)`/g)].map(([, file = ""]) => file);
		expect([text, host === "not imitated" ? 1 : files.length]).not.toEqual([text, 0]);
		expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
	}
});

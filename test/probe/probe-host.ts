// dist-probe/ in a host, with its results read from the cells as a person reads them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppsScriptHost, type HostOptions, type ServiceCall } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { createSheet, createWorkbook, type Sheet, type Workbook } from "../../local/workbook";

export const CODE = readFileSync(join(PROJECT, "dist-probe/Probe.js"), "utf8");
export const NOW = new Date("2026-11-22T10:42:00+09:00");

/** A row of the results. */
export interface Row {
	readonly id: string;
	readonly assumption: string;
	readonly expected: string;
	readonly seen: string;
	readonly verdict: string;
	readonly seconds: string;
}

/** The results as they stand in the tab. */
export interface Results {
	readonly name: string;
	/** Rows above the headings, and the headings. */
	readonly title: string;
	readonly counts: string;
	readonly about: string;
	readonly left: string;
	readonly headings: readonly string[];
	readonly rows: readonly Row[];
}

/** A new, empty file with the probe in it. */
export function probeHost(options: Partial<Omit<HostOptions, "code">> = {}): AppsScriptHost {
	const workbook = createWorkbook([createSheet(0, "シート1")]);
	return new AppsScriptHost({ workbook, userLocale: "ja", now: NOW, ...options, code: CODE });
}

export function tabNamed(workbook: Workbook, name: string): Sheet {
	const sheet = workbook.sheets.find((each) => each.name === name);
	if (sheet === undefined) {
		throw new Error(`no tab ${name}`);
	}
	return sheet;
}

function textsIn(sheet: Sheet): readonly (readonly string[])[] {
	return Array.from(sheet.cells, (row) => Array.from({ length: 6 }, (_, column) => String(row?.[column]?.value ?? "")));
}

export function resultsIn(workbook: Workbook, name: string): Results {
	const [title, counts, about, left, headings = [], ...rows] = textsIn(tabNamed(workbook, name));
	return {
		name,
		title: title?.[0] ?? "",
		counts: counts?.[0] ?? "",
		about: about?.[0] ?? "",
		left: left?.[0] ?? "",
		headings,
		// The rest of the tab is formatted and empty.
		rows: rows
			.filter((row) => row[1] !== "")
			.map(([id = "", assumption = "", expected = "", seen = "", verdict = "", seconds = ""]) => ({
				id,
				assumption,
				expected,
				seen,
				verdict,
				seconds,
			})),
	};
}

export function idsWith(results: Results, verdict: string): readonly string[] {
	return results.rows.filter((row) => row.verdict === verdict).map(({ id }) => id);
}

/** A clock that stands still until so many items are over, and then says that the time of the run is up. */
export function timeUpAfter(items: number): (step: ServiceCall | "own-work") => number {
	let over = 0;
	return (step) => {
		if (step !== "own-work" && step.name === "Spreadsheet.deleteSheet") {
			over += 1;
			return over === items ? 5 * 60 * 1000 : 0;
		}
		return 0;
	};
}

// The built-in sample in a host with the shipped bundle, as it stands or grown to any number of entries.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { AppsScriptHost, type HostOptions } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { shippedScript } from "../../local/script-files";
import { readSheetJson } from "../../local/sheet-json";
import { cellAt, type Sheet, type Workbook } from "../../local/workbook";
import { BRIDGE, type BridgeAnswer, BridgeFailure, type BridgeName, PageResult } from "../../src/bridge/bridge";
import { parseA1 } from "../../src/table/a1";

interface SheetJson {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
	readonly merges: readonly string[];
}

const SAMPLE = readFileSync(join(PROJECT, "sample/sheet.json"), "utf8");
const CODE = shippedScript(PROJECT);
const SIDEBAR = readFileSync(join(PROJECT, "dist/sidebar.html"), "utf8");
const SMALL_ROWS = 30;
/** First row below the header of the sample, 1-based. */
const BODY_ROW = 9;

const PageData = z.object({ language: z.string(), result: PageResult });

const NOW = new Date("2026-11-22T10:42:00+09:00");

/** A workbook of its own with the sample as its only tab. */
export function sampleWorkbook(): Workbook {
	return readSheetJson(SAMPLE, "sheet.json");
}

/** The first rows of the sample: blanks, stale texts and several departments on 18 rows of body. */
export function smallWorkbook(): Workbook {
	const workbook = sampleWorkbook();
	for (const sheet of workbook.sheets) {
		sheet.cells.length = SMALL_ROWS;
		sheet.merges = sheet.merges.filter((merge) => merge.row < SMALL_ROWS);
	}
	return workbook;
}

/** The sample with its body repeated, merges and all: 105 entries a time. */
export function grownWorkbook(times: number): Workbook {
	const { name, values, merges }: SheetJson = JSON.parse(SAMPLE);
	const body = values.slice(BODY_ROW - 1);
	const shifted = (merge: string, rows: number): string => merge.replace(/\d+/g, (row) => String(Number(row) + rows));
	const bodyMerges = merges.filter((merge) => Number(/\d+/.exec(merge)?.[0]) >= BODY_ROW);
	const grown: SheetJson = {
		name,
		values: [...values.slice(0, BODY_ROW - 1), ...Array.from({ length: times }, () => body).flat()],
		merges: [
			...merges.filter((merge) => !bodyMerges.includes(merge)),
			...Array.from({ length: times }, (_, time) =>
				bodyMerges.map((merge) => shifted(merge, time * body.length)),
			).flat(),
		],
	};
	return readSheetJson(JSON.stringify(grown), "sheet.json");
}

/** A host that runs the script in dist/ on the workbook. */
export function hostFor(workbook: Workbook, options: Partial<HostOptions> = {}): AppsScriptHost {
	return new AppsScriptHost({
		workbook,
		code: CODE,
		htmlFiles: { sidebar: SIDEBAR },
		now: NOW,
		userLocale: "ja",
		...options,
	});
}

/** The data that the page in the sidebar was opened with. */
export function pageData(host: AppsScriptHost): z.infer<typeof PageData> {
	const json = /<script id="data" type="application\/json">(.*?)<\/script>/s.exec(host.ui.sidebar?.html ?? "")?.[1];
	return z.parse(PageData, JSON.parse(json ?? "null"));
}

/** Calls a function of the page and checks what comes back. */
export function callPage<Name extends BridgeName>(
	host: AppsScriptHost,
	name: Name,
	request: unknown,
): BridgeAnswer<Name> {
	const shape = z.discriminatedUnion("kind", [
		z.object({ kind: z.literal("done"), value: BRIDGE[name].response }),
		z.object({ kind: z.literal("failed"), failure: BridgeFailure }),
	]);
	return z.parse(shape, host.runFromSidebar(name, request)) as BridgeAnswer<Name>;
}

/** Names of calls that change the file; what was read may fail anywhere in the same way. */
const CHANGES =
	/\.(?:set|insert|delete|clear|copy|merge|auto|hide|show|add|remove|protect|move|activate|apply|flush|release)/;

/** Positions at which to make a call fail: the first call of every name, and the last of those that change the file. */
export function failingPositions(host: AppsScriptHost): readonly number[] {
	const names = host.calls.list;
	const positions = names.map((_, index) => index + 1);
	return positions.filter((at) => {
		const name = names[at - 1] ?? "";
		return names.indexOf(name) === at - 1 || (CHANGES.test(name) && names.lastIndexOf(name) === at - 1);
	});
}

/** The tab of a name; a test that asks for one that is not there is wrong. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
	const sheet = workbook.sheets.find((candidate) => candidate.name === name);
	if (sheet === undefined) {
		throw new Error(`No sheet ${name} among ${workbook.sheets.map((candidate) => candidate.name).join(", ")}`);
	}
	return sheet;
}

/** Types a value into a cell, as a colleague does by hand. */
export function type(sheet: Sheet, a1: string, value: string): void {
	const area = parseA1(a1);
	if (area === null) {
		throw new Error(`No cell ${a1}`);
	}
	cellAt(sheet, area.row, area.column).value = value;
}

/** Texts of a tab, row by row, cells without content as "". */
export function textsOf(sheet: Sheet): readonly (readonly string[])[] {
	return Array.from({ length: sheet.rowCount }, (_, row) =>
		Array.from({ length: sheet.columnCount }, (_, column) => {
			const value = sheet.cells[row]?.[column]?.value ?? "";
			return typeof value === "object" ? String(value.serial) : String(value);
		}),
	);
}

/** Everything of a tab that staff can see or have made, without our highlights. */
export function staffContent(sheet: Sheet): unknown {
	return structuredClone({
		name: sheet.name,
		cells: sheet.cells,
		merges: sheet.merges,
		columnWidths: sheet.columnWidths,
		rowHeights: sheet.rowHeights,
		frozenRows: sheet.frozenRows,
		hidden: sheet.hidden,
		tabColor: sheet.tabColor,
		protections: sheet.protections,
		formatRules: sheet.formatRules.filter((rule) => !(rule.kind === "formula" && rule.formula.includes("shinchoku:"))),
	});
}

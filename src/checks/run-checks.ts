// Runs all checks over what was read and words their findings.
import type { CheckId, CheckTexts } from "../messages/check-texts";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { MOST_COLUMNS } from "../table/a1";
import type { ProgressTable, TableReading } from "../table/progress-table";
import type { SnapshotPart } from "../table/snapshot";
import type { Finding } from "./finding";
import { RULES } from "./index";
import { noProgressTable } from "./no-progress-table";
import { type CellInspector, isOn, type Place, type Rule, type Severity } from "./rule";
import { tableCells } from "./table-cells";

/** A rule and its places have lost their common type here; the texts of its name take just its parameters. */
type AnyPlace = Place<never>;

/** Parts of the tab that checks which are on ask for. */
export function partsNeeded(checks: Settings["checks"]): readonly SnapshotPart[] {
	const rules: readonly Rule[] = RULES;
	return [...new Set(rules.filter((rule) => isOn(rule, checks)).flatMap(({ needs }) => needs ?? []))];
}

/** Told between checks how many of all are through; what it throws ends the run of the checks. */
export type Progress = (done: number, all: number) => void;

/** Cells looked at between two tellings: a large table takes seconds for all of them. */
const CELLS_AT_ONCE = 20_000;

/**
 * Checks a reading.
 * @param sheetName named in the finding when the tab holds no table
 * @param settings which checks are on and how grave they are, and what the office has fixed; `no-progress-table` is
 * always on, nothing works without it
 * @returns findings in the order of the rules, within a rule in table order; a cell counts once for a check. Without a
 * table the one finding `no-progress-table`.
 */
export function runChecks(
	reading: TableReading,
	sheetName: string,
	texts: CheckTexts,
	settings: Settings = DEFAULT_SETTINGS,
	tell: Progress = () => undefined,
): readonly Finding[] {
	switch (reading.kind) {
		case "none": {
			const params = { sheet: sheetName, reason: reading.reason };
			const place = { cell: { row: 0, column: 0 }, entry: null, params };
			return [word(noProgressTable, noProgressTable.severity, texts, null, place as AnyPlace)];
		}
		case "table": {
			const { table } = reading;
			const rules = (RULES as readonly Rule[]).filter((rule) => isOn(rule, settings.checks));
			const places = findPlaces(rules, table, settings, tell);
			return rules.flatMap((rule): readonly Finding[] => {
				const severity = settings.checks[rule.id]?.severity ?? rule.severity;
				return oncePerCell(places.get(rule.id) ?? []).map((place) => word(rule, severity, texts, table, place));
			});
		}
	}
}

/** Places by rule. Rules that look at cells share one pass over them. */
function findPlaces(
	rules: readonly Rule[],
	table: ProgressTable,
	settings: Settings,
	tell: Progress,
): ReadonlyMap<CheckId, readonly AnyPlace[]> {
	const places = new Map<CheckId, AnyPlace[]>();
	const inspectors: (readonly [CellInspector<never>, AnyPlace[]])[] = [];
	let done = 0;
	for (const rule of rules) {
		if ("find" in rule) {
			tell(done, rules.length);
			places.set(rule.id, [...rule.find(table, settings)] as AnyPlace[]);
			done++;
		} else {
			const found: AnyPlace[] = [];
			places.set(rule.id, found);
			inspectors.push([rule.inspect(table, settings) as CellInspector<never>, found]);
		}
	}
	if (inspectors.length > 0) {
		let looked = 0;
		for (const cell of tableCells(table)) {
			if (looked % CELLS_AT_ONCE === 0) {
				tell(done, rules.length);
			}
			looked++;
			for (const [inspector, found] of inspectors) {
				const place = inspector.look(cell);
				if (place !== null) {
					found.push(place);
				}
			}
		}
	}
	for (const [inspector, found] of inspectors) {
		for (const place of inspector.conclude?.() ?? []) {
			found.push(place);
		}
	}
	return places;
}

function oncePerCell(places: readonly AnyPlace[]): readonly AnyPlace[] {
	const seen = new Set<number>();
	return places.filter(({ cell, entry }) => {
		const key = cell.row * MOST_COLUMNS + cell.column;
		const isNew = entry === null || !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

function word(
	rule: Rule,
	severity: Severity,
	texts: CheckTexts,
	table: ProgressTable | null,
	place: AnyPlace,
): Finding {
	const entry = place.entry === null ? undefined : table?.entries[place.entry];
	const text = texts[rule.id];
	return {
		check: rule.id,
		severity,
		highlight: rule.highlight,
		cell: place.cell,
		entry: place.entry,
		year: place.year ?? null,
		measure: entry === undefined ? "" : (table?.measures[entry.measure]?.name ?? ""),
		departments: entry?.departments ?? [],
		message: text.message(place.params),
		remedy: text.remedy,
		fix: place.fix ?? [],
	};
}

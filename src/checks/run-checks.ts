// Runs all checks over what was read and words their findings.
import type { CheckId, CheckParams, CheckTexts } from "../messages/check-texts";
import type { Settings } from "../settings/settings";
import type { ProgressTable, TableReading } from "../table/progress-table";
import type { Finding } from "./finding";
import { RULES } from "./index";
import { noProgressTable } from "./no-progress-table";
import type { Place, Rule } from "./rule";

/**
 * Checks a reading.
 * @param sheetName named in the finding when the tab holds no table
 * @param checks which checks are off or weigh differently; `no-progress-table` is always on, nothing works without it
 * @returns findings in the order of the rules, within a rule in table order; a cell counts once for a check. Without a
 * table the one finding `no-progress-table`.
 */
export function runChecks(
	reading: TableReading,
	sheetName: string,
	texts: CheckTexts,
	checks: Settings["checks"] = {},
): readonly Finding[] {
	switch (reading.kind) {
		case "none":
			return [
				word(noProgressTable, texts, null, {
					cell: { row: 0, column: 0 },
					entry: null,
					params: { sheet: sheetName, reason: reading.reason },
				}),
			];
		case "table":
			return RULES.flatMap((rule): readonly Finding[] => {
				const set = checks[rule.id];
				const findings = set?.on === false ? [] : findingsOf(rule, reading.table, texts);
				const severity = set?.severity ?? rule.severity;
				return findings.map((finding) => ({ ...finding, severity }));
			});
	}
}

function findingsOf<Id extends CheckId>(rule: Rule<Id>, table: ProgressTable, texts: CheckTexts): readonly Finding[] {
	const findings: Finding[] = [];
	const seen = new Set<string>();
	for (const place of rule.find(table)) {
		const key = `${place.cell.row},${place.cell.column}`;
		if (place.entry !== null && seen.has(key)) {
			continue;
		}
		seen.add(key);
		findings.push(word(rule, texts, table, place));
	}
	return findings;
}

function word<Id extends CheckId>(
	rule: Rule<Id>,
	texts: CheckTexts,
	table: ProgressTable | null,
	place: Place<CheckParams[Id]>,
): Finding {
	const entry = place.entry === null ? undefined : table?.entries[place.entry];
	const text = texts[rule.id];
	return {
		check: rule.id,
		severity: rule.severity,
		highlight: rule.highlight,
		cell: place.cell,
		entry: place.entry,
		year: place.year ?? null,
		measure: entry === undefined ? "" : (table?.measures[entry.measure]?.name ?? ""),
		departments: entry?.departments ?? [],
		message: text.message(place.params),
		remedy: text.remedy,
	};
}

// What a measure is called in a tab.
import type { Messages } from "../messages";
import type { Entry, ProgressTable } from "../table/progress-table";

/** Its name, or that it has none. */
export function measureName(name: string | undefined, { table }: Messages): string {
	return name === undefined || name === "" ? table.noName : name;
}

/** 施策項目（課・課）: which measure it is, and whose. */
export function measureLabel(entry: Entry, table: ProgressTable, messages: Messages): string {
	const measure = measureName(table.measures[entry.measure]?.name, messages);
	return entry.departments.length === 0
		? measure
		: messages.report.measureOf({ measure, departments: entry.departments.join(messages.shared.jointSeparator) });
}

// Small scripts on small workbooks, for the tests of the host.
import { AppsScriptHost, type HostOptions } from "../../../local/apps-script/host";
import { type CellValue, cellAt, createSheet, createWorkbook, type Sheet } from "../../../local/workbook";

/** The tab 進捗 with 20 rows and 6 columns, number 7, filled from its top-left corner. */
export function tableSheet(values: readonly (readonly CellValue[])[] = []): Sheet {
	const sheet = createSheet(7, "進捗", 20, 6);
	values.forEach((line, row) => {
		line.forEach((value, column) => {
			if (value !== "") {
				cellAt(sheet, row, column).value = value;
			}
		});
	});
	return sheet;
}

type Surroundings = Partial<Omit<HostOptions, "code">>;

export function hostFor(code: string, surroundings: Surroundings = {}): AppsScriptHost {
	return new AppsScriptHost({ workbook: createWorkbook([tableSheet()]), ...surroundings, code });
}

/** A host whose only function `go` has the given body, with `file` and `sheet` at hand. */
export function hostOf(body: string, surroundings: Surroundings = {}): AppsScriptHost {
	const code = `function go(...args) { const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet(); ${body} }`;
	return hostFor(code, surroundings);
}

/** What the body returns. */
export function outcome(body: string, surroundings: Surroundings = {}): unknown {
	return hostOf(body, surroundings).run("go");
}

/** The message that the body dies of. */
export function failure(body: string, surroundings: Surroundings = {}): string {
	const host = hostOf(body, surroundings);
	try {
		host.run("go");
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return "(no error)";
}

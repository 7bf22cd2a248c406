// Loads an .xlsx file into the host's workbook.

import { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { UnreadableFileError } from "../unreadable-file-error";
import { createWorkbook, type Workbook } from "../workbook";
import { demandReadable, textCounter } from "./bounds";
import { colorReader } from "./colors";
import { correctParts, FONT_SIZE_SCALE } from "./corrected-parts";
import { partsOfTabs, textOf } from "./file-tabs";
import { applyLinks, readLinks } from "./links";
import { type FileContext, loadSheet, selectionOf } from "./load-sheet";
import { LIST_TAB, longListOf } from "./long-lists";
import { readMerges } from "./merges";
import { readNotes } from "./notes";
import { readObjects } from "./objects";
import { readZipParts } from "./zip-parts";

/** Nothing in the workbook could hold these, and they are most of a file's size. */
const UNUSED =
	/^(?:docProps|customXml)\/|^xl\/(?:media|drawings\/_rels|charts|embeddings|printerSettings|threadedComments)\/|\.bin$/;

const DEFAULT_FONT_IN_EXCEL = { name: "Calibri", size: 11 * FONT_SIZE_SCALE };

/**
 * The workbook of an .xlsx file; `name` becomes its name. Of pictures, charts and drawings only their kind is kept;
 * filters and whatever else the host's workbook cannot hold is not.
 * @throws {UnreadableFileError} not-xlsx, password-protected, too-large or no-sheets, with `name` as its path
 */
export async function loadXlsx(bytes: Uint8Array, name: string): Promise<Workbook> {
	const parts = await readZipParts(bytes, name, (part) => !UNUSED.test(part));
	try {
		return await workbookOf(parts, name);
	} catch (cause) {
		throw cause instanceof UnreadableFileError ? cause : new UnreadableFileError(name, "not-xlsx", cause);
	}
}

async function workbookOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Promise<Workbook> {
	if (!parts.has("xl/workbook.xml")) {
		throw new UnreadableFileError(name, "not-xlsx");
	}
	demandReadable(parts, name);
	// excelts would look for the pictures and charts that drawings name, which are left out.
	const withoutDrawings = new Map([...parts].filter(([part]) => !part.startsWith("xl/drawings/")));
	const file = await new FileWorkbook().xlsx.loadFromFiles(correctParts(withoutDrawings));
	const tabs = file.worksheets.filter((tab) => tab.name !== LIST_TAB || tab.state !== "veryHidden");
	if (tabs.length === 0) {
		throw new UnreadableFileError(name, "no-sheets");
	}
	const context = contextOf(file, parts, name);
	const partOfTab = partsOfTabs(parts);
	const sheets = tabs.map((tab) => {
		const part = partOfTab.get(tab.name) ?? "";
		return loadSheet(tab, { notes: readNotes(part, parts), merges: readMerges(part, parts, name) }, context);
	});
	const idOfTab = new Map(sheets.map((sheet) => [sheet.name, sheet.id]));
	for (const sheet of sheets) {
		const part = partOfTab.get(sheet.name) ?? "";
		applyLinks(sheet, readLinks(part, parts), (tab) => idOfTab.get(tab));
		sheet.objects = readObjects(part, parts);
	}
	const workbook = createWorkbook(sheets, name);
	const active = tabs.find((tab) => tab.orderNo === file.views?.[0]?.activeTab) ?? tabs[0];
	if (active !== undefined) {
		workbook.activeSheetId = active.id - 1;
		workbook.activeArea = selectionOf(active);
	}
	return workbook;
}

function contextOf(file: FileWorkbook, parts: ReadonlyMap<string, Uint8Array>, path: string): FileContext {
	const theme = [...parts.keys()].find((part) => part.startsWith("xl/theme/"));
	return {
		color: colorReader(theme === undefined ? undefined : textOf(parts, theme)),
		defaultFont: file.defaultFont ?? DEFAULT_FONT_IN_EXCEL,
		since1904: file.properties.date1904 === true,
		path,
		countText: textCounter(path),
		longList: (formula) => longListOf(formula, file),
	};
}

// What calls take at Google, beside what published figures make of them (P32).
import { COST } from "../../bench/published-costs";
import { formulaRule } from "../format-rules";
import { type Item, measured, type Range, type Sheet, type TimedCall } from "../item";
import { addMark, marksIn } from "../marks";
import { bold } from "../text-runs";
import { millisecondsOf } from "../tools";
import { listRule } from "../validation-rules";

const COLUMNS = 8;
/** Ranges of a RangeList, and of the rules together. */
const LISTED = 100;

/** A read, after all that waited was written out. @param cells whose content crosses */
function read(call: string, cells: number, work: () => void): TimedCall {
	SpreadsheetApp.flush();
	return { call, milliseconds: millisecondsOf(work), published: COST.read + cells * COST.cellRead };
}

/** A write with the flush that carries it out. */
function write(call: string, cells: number, work: () => void): TimedCall {
	SpreadsheetApp.flush();
	const milliseconds = millisecondsOf(() => {
		work();
		SpreadsheetApp.flush();
	});
	return { call, milliseconds, published: COST.write + cells * COST.cellWritten + COST.flush };
}

function other(call: string, published: number, work: () => void): TimedCall {
	return { call, milliseconds: millisecondsOf(work), published };
}

function rowsOf<T>(rows: number, columns: number, make: (row: number, column: number) => T): T[][] {
	return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => make(row, column)));
}

/** A table of texts such as people keep. */
function filledTable(tab: Sheet, rows: number): Range {
	if (tab.getMaxRows() < rows) {
		tab.insertRowsAfter(tab.getMaxRows(), rows - tab.getMaxRows());
	}
	const range = tab.getRange(1, 1, rows, COLUMNS);
	range.setValues(rowsOf(rows, COLUMNS, (row, column) => `取組${row + 1}の${column + 1}：講座を12回開催`));
	return range;
}

function listOf(tab: Sheet, rows: number): GoogleAppsScript.Spreadsheet.RangeList {
	const step = Math.floor(rows / LISTED);
	return tab.getRangeList(Array.from({ length: LISTED }, (_, index) => `A${1 + index * step}`));
}

function reads(tab: Sheet, rows: number): TimedCall[] {
	const range = filledTable(tab, rows);
	const first = tab.getRange(1, 1, rows, 1);
	const cells = rows * COLUMNS;
	return [
		read("getDataRange", 0, () => tab.getDataRange()),
		read("getValues", cells, () => range.getValues()),
		read("getDisplayValues", cells, () => range.getDisplayValues()),
		read("getFormulas", cells, () => range.getFormulas()),
		read("getNotes", cells, () => range.getNotes()),
		read("getBackgrounds", cells, () => range.getBackgrounds()),
		read("getMergedRanges", 0, () => range.getMergedRanges()),
		read("getRichTextValues (1)", rows, () => first.getRichTextValues()),
		read("getTextStyles (1)", rows, () => first.getTextStyles()),
		read("getDataValidations (1)", rows, () => first.getDataValidations()),
		read("getConditionalFormatRules", 0, () => tab.getConditionalFormatRules()),
	];
}

function writes(tab: Sheet, rows: number): TimedCall[] {
	const range = filledTable(tab, rows);
	const first = tab.getRange(1, 1, rows, 1);
	const texts = rowsOf(rows, COLUMNS, (row, column) => `取組${row + 1}の${column + 1}`);
	const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
	const style = bold().build();
	const step = Math.floor(rows / LISTED);
	const rules = Array.from({ length: 20 }, (_, rule) => {
		const addresses = Array.from({ length: LISTED / 20 }, (__, index) => `B${1 + (rule + index * 20) * step}`);
		return formulaRule(tab, `=(B${1 + rule * step}="")*(N("shinchoku:x")=0)`, addresses, "#ffe8a3");
	});
	return [
		write("setNumberFormat", rows * COLUMNS, () => range.setNumberFormat("@")),
		write("setValues", rows * COLUMNS, () => range.setValues(texts)),
		write("setBackgrounds", rows * COLUMNS, () =>
			range.setBackgrounds(rowsOf(rows, COLUMNS, (row) => (row % 2 === 0 ? "#ffffff" : "#f1f3f4"))),
		),
		write("setRichTextValues (1)", rows, () => first.setRichTextValues(rowsOf(rows, 1, () => link))),
		write("setTextStyles (1)", rows, () => first.setTextStyles(rowsOf(rows, 1, () => style))),
		write("setDataValidations (1)", rows, () =>
			first.setDataValidations(rowsOf(rows, 1, () => listRule(["◎", "〇", "△", "×"]))),
		),
		write(`RangeList(${LISTED}).setBackground`, LISTED, () => listOf(tab, rows).setBackground("#ffe8a3")),
		write(`RangeList(${LISTED}).setNote`, LISTED, () => listOf(tab, rows).setNote("確認")),
		write("setConditionalFormatRules (20)", 0, () => tab.setConditionalFormatRules(rules)),
	];
}

function readsAt(id: string, rows: number, count: string): Item {
	return measured({
		id,
		assumption: {
			ja: `${count}行×${COLUMNS}列を読む一回の呼び出しにかかる時間です。「(1)」は一列だけです。`,
			en: `Time of one call that reads ${count} rows of ${COLUMNS} columns; (1) is one column only.`,
		},
		see: (tab) => reads(tab, rows),
	});
}

function writesAt(id: string, rows: number, count: string): Item {
	return measured({
		id,
		assumption: {
			ja: `${count}行×${COLUMNS}列に書く一回の呼び出しと flush にかかる時間です。「(1)」は一列だけです。`,
			en: `Time of one call that writes ${count} rows of ${COLUMNS} columns, with its flush; (1) is one column only.`,
		},
		see: (tab) => writes(tab, rows),
	});
}

export const timing: readonly Item[] = [
	measured({
		id: "P32a",
		assumption: {
			ja: "行数によらない呼び出しにかかる時間です。",
			en: "Time of calls that do not depend on the number of rows.",
		},
		see: (tab, bench) => {
			const { spreadsheet } = bench;
			let extra = tab;
			const lock = LockService.getDocumentLock();
			const properties = PropertiesService.getDocumentProperties();
			addMark(tab, "one");
			SpreadsheetApp.flush();
			return [
				read("getSheets", 0, () => spreadsheet.getSheets()),
				read("DeveloperMetadataFinder.find", 0, () => marksIn(spreadsheet)),
				other("getRange", COST.other, () => tab.getRange("A1:H100")),
				other(`getRangeList (${LISTED})`, COST.other, () => listOf(tab, 1000)),
				other("tryLock", COST.other, () => lock?.tryLock(1000)),
				other("releaseLock", COST.other, () => lock?.releaseLock()),
				other("setProperty", COST.propertiesWritten, () => properties.setProperty("shinchoku-probe", "1")),
				other("getProperties", COST.propertiesRead, () => properties.getProperties()),
				other("deleteProperty", COST.propertiesWritten, () => properties.deleteProperty("shinchoku-probe")),
				write("insertSheet", 0, () => {
					extra = bench.newTab("P32a extra");
				}),
				write("hideSheet", 0, () => extra.hideSheet()),
				write("deleteSheet", 0, () => spreadsheet.deleteSheet(extra)),
			];
		},
	}),
	readsAt("P32b", 100, "100"),
	writesAt("P32c", 100, "100"),
	readsAt("P32d", 10_000, "10,000"),
	writesAt("P32e", 10_000, "10,000"),
];

// The measures marked best and worst, each with its reason: what the marked year says.
import type { Messages } from "../messages";
import { isRanked, stepsDone } from "../summary/done-marks";
import { markPlaceOf } from "../summary/tally";
import { toA1 } from "../table/a1";
import type { Entry } from "../table/progress-table";
import { isReported } from "../table/reported-year";
import { saidBy } from "../table/said";
import { oneLine } from "../text/width";
import { type Block, plain, section } from "./block";
import { COLORS, emptyRow, fillRow, groupRows, itemRows, noteRows, type PlanRow, textCell } from "./layout";
import { measureLabel } from "./measure-label";
import type { ReportInput } from "./report-input";
import { type YearSlot, yearSlots } from "./year-slots";

/** Entries of one mark that are told one by one. */
const MOST_ENTRIES = 20;
/** Characters of a reason; the cell itself tells the rest. */
const LONGEST_REASON = 240;

function reasonText(entry: Entry, slot: YearSlot, { report }: Messages): string {
	const datum = entry.years[slot.at[0]]?.[slot.at[1]];
	const text = oneLine(saidBy(datum));
	const year = slot.part === "" ? slot.year.label : report.yearPart({ year: slot.year.label, part: slot.part });
	if (text === "" || datum === undefined) {
		return report.noReason({ year });
	}
	const characters = [...text];
	const told =
		characters.length <= LONGEST_REASON
			? text
			: report.cutReason({ text: characters.slice(0, LONGEST_REASON).join(""), cell: toA1(datum.cell) });
	return report.reason({ year, text: told });
}

function entryRows(entry: Entry, slot: YearSlot | undefined, input: ReportInput, columns: number): readonly PlanRow[] {
	const { table, messages } = input;
	const at = slot === undefined ? undefined : entry.years[slot.at[0]]?.[slot.at[1]]?.cell;
	const cell = at ?? entry.mark?.cell ?? table.measures[entry.measure]?.cell;
	const link = cell === undefined ? undefined : { sheetId: table.sheetId, cell };
	const style = { color: COLORS.accent };
	const name = measureLabel(entry, table, messages);
	return [
		...itemRows(name, { first: messages.report.bullet, next: "　" }, columns, style, link),
		...(slot === undefined
			? []
			: itemRows(reasonText(entry, slot, messages), { first: "　　", next: "　　" }, columns)),
	];
}

function markRows(
	mark: string,
	entries: readonly Entry[],
	slot: YearSlot | undefined,
	input: ReportInput,
	columns: number,
): readonly PlanRow[] {
	const { table, messages } = input;
	const heading = messages.report.markHeading({ mark, entries: entries.length });
	const more = entries.length - MOST_ENTRIES;
	return [
		...groupRows(heading, columns),
		...entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryRows(entry, slot, input, columns)),
		...(more > 0 ? noteRows(messages.report.moreItems({ count: more, sheet: table.sheetName }), columns) : []),
	];
}

/** Two sections, best and worst; none where the order of the marks is not known. */
export function markedMeasures(input: ReportInput, columns: number): readonly Block[] {
	const { table, messages } = input;
	if (!isRanked(table) || table.columns.mark === null) {
		return [];
	}
	const { report: words, table: labels } = messages;
	const counting = table.marks.findIndex(({ column }) => column === table.columns.mark);
	// What is planned is no reason for what was reached.
	const slot = yearSlots(table).find(({ mark, year }) => mark === counting && isReported(year));
	const withMark = (step: number): readonly Entry[] =>
		table.entries.filter((entry) => markPlaceOf(entry, table.scale) === step);
	const told = (steps: readonly number[]): readonly PlanRow[] => {
		const inUse = steps.map((step) => ({ mark: table.scale[step]?.symbol ?? "", entries: withMark(step) }));
		const used = inUse.filter(({ entries }) => entries.length > 0);
		if (used.length === 0) {
			return [fillRow([textCell(labels.none)], columns)];
		}
		return used.flatMap(({ mark, entries }, index) => [
			...(index === 0 ? [] : [emptyRow(columns)]),
			...markRows(mark, entries, slot, input, columns),
		]);
	};
	const low = table.scale.map((_, step) => step).slice(stepsDone(table.scale));
	return [
		section(words.best, columns, [plain(told([0]))]),
		section(words.worst, columns, [plain(told([...low].reverse()))]),
	];
}

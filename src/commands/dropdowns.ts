// 入力規則を設定: lists to choose from for marks, terms and departments; rules of staff go only when they say so.
import {
	type Dropdown,
	type DropdownPlan,
	type LeftColumn,
	MOST_VALUES,
	planDropdowns,
} from "../dropdowns/dropdown-plan";
import { foreignRows } from "../dropdowns/rule-changes";
import type { Messages } from "../messages";
import { askYesNo } from "../sheets/dialogs";
import { applyDropdowns, readRules, standingsIn } from "../sheets/dropdowns";
import { hindranceOn } from "../sheets/hindrances";
import { toA1 } from "../table/a1";
import { orFail } from "./failure";
import { type Question, runOnTable, type TableWork } from "./run-command";
import { withNoteOfChanges } from "./still-as-read";
import { stopIfLate } from "./time-limit";

interface CountedColumn {
	readonly label: string;
	readonly cells: number;
}

function columnsText(columns: readonly CountedColumn[], messages: Messages): string {
	return columns
		.filter(({ cells }) => cells > 0)
		.map(({ label, cells }) => messages.dropdowns.column({ column: label, cells }))
		.join(messages.shared.separator);
}

function leftText(column: LeftColumn, words: Messages["dropdowns"]): string {
	switch (column.reason) {
		case "open":
			return words.open({ column: column.label });
		case "too-many":
			return words.tooMany({ column: column.label, values: column.values, most: MOST_VALUES });
	}
}

/** Planned cells on which staff have set rules. */
interface Foreign {
	readonly dropdown: Dropdown;
	readonly rows: readonly number[];
}

function addressesOf(foreign: readonly Foreign[]): readonly string[] {
	return foreign.flatMap(({ dropdown: { column }, rows }) => rows.map((row) => toA1({ row, column })));
}

/** What the person said of the rules on these cells. */
interface Answer {
	readonly replace: boolean;
	readonly cells: ReadonlySet<string>;
}

function questionOf(foreign: readonly Foreign[], sheet: string, messages: Messages): Question {
	const words = messages.dropdowns;
	const columns = columnsText(
		foreign.map(({ dropdown: { label }, rows }) => ({ label, cells: rows.length })),
		messages,
	);
	return {
		ask: () => {
			const answer = askYesNo(words.foreignTitle, words.foreign({ sheet, columns }));
			return answer === null ? null : setAs({ replace: answer === "yes", cells: new Set(addressesOf(foreign)) });
		},
	};
}

function outcomeText(
	{ dropdowns, left }: DropdownPlan,
	kept: readonly Foreign[],
	sheet: string,
	messages: Messages,
): string {
	const set = dropdowns.map((dropdown) => {
		const keptRows = kept.find((foreign) => foreign.dropdown === dropdown)?.rows ?? [];
		return { label: dropdown.label, cells: dropdown.rows.length - keptRows.length };
	});
	const columns = columnsText(set, messages);
	const keptCells = addressesOf(kept).length;
	const sentences = [
		columns === "" ? messages.done.noDropdowns({ sheet }) : messages.done.setDropdowns({ sheet, columns }),
		...(keptCells === 0 ? [] : [messages.dropdowns.kept({ cells: keptCells })]),
		...left.map((column) => leftText(column, messages.dropdowns)),
	];
	return sentences.join(messages.language === "ja" ? "" : " ");
}

/** Asks where rules of staff stand that no answer speaks of; a colleague may have set them while the dialog was open. */
function setAs(answer: Answer | null): TableWork {
	return (found, context) => {
		const { sheet, table } = found;
		const { state, messages } = context;
		const { help } = messages.dropdowns;
		const plan = planDropdowns(table, state.settings.departments);
		const rules = orFail(
			() => readRules(sheet),
			(detail) => ({ code: "cannot-read", detail }),
		);
		const standings = standingsIn(rules, plan.dropdowns, help);
		const foreign = plan.dropdowns.map((dropdown) => ({ dropdown, rows: foreignRows(dropdown, standings) }));
		const isSpokenOf = (cell: string): boolean => answer?.replace === false || answer?.cells.has(cell) === true;
		if (!addressesOf(foreign).every(isSpokenOf)) {
			return questionOf(foreign, table.sheetName, messages);
		}
		const replace = answer?.replace === true;
		stopIfLate(context, { kind: "dropdowns" });
		orFail(
			() => applyDropdowns(rules, plan.dropdowns, help, replace),
			(detail) => ({ code: "cannot-set-dropdowns", detail, hindrance: hindranceOn(sheet) }),
		);
		const message = outcomeText(plan, replace ? [] : foreign, table.sheetName, messages);
		return { message: withNoteOfChanges(message, found, messages), writtenOut: true };
	};
}

/** Menu command. */
export function setDropdowns(): void {
	runOnTable(({ working }) => working.setDropdowns, setAs(null));
}

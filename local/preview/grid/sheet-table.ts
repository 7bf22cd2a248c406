// The table of one tab: drawn once, then only the cells that look different are changed.
import { cellToA1, columnLetters } from "../../a1";
import { shownChart } from "../../bar-chart";
import type { GridArea, Sheet, Workbook } from "../../workbook";
import { make } from "../dom";
import { type ConditionalStyles, conditionalStyles, type UnjudgedRule } from "../formats/conditional-styles";
import type { Strings } from "../strings";
import { barChartSvg } from "./bar-chart-svg";
import { type CellLook, cellLook, type LookContext, sameLook, widthOf } from "./cell-look";
import { textNodes } from "./rich-text";
import { type ShownPart, shownPart } from "./shown-part";
import { findSpans, type Spans } from "./spans";
import { sparklineSvg } from "./sparkline-svg";

export const HEADING_WIDTH = 46;

interface DrawnCell {
	readonly row: number;
	readonly column: number;
	readonly td: HTMLTableCellElement;
	readonly box: HTMLDivElement;
	look: CellLook;
}

/** Everything but the cells' own looks: when this changes, the table is drawn anew. */
function shapeOf(sheet: Sheet, shown: ShownPart): string {
	return JSON.stringify([
		shown,
		sheet.merges,
		[...sheet.columnWidths],
		[...sheet.rowHeights],
		sheet.frozenRows,
		sheet.frozenColumns,
		sheet.hiddenGridlines,
		sheet.charts,
	]);
}

export class SheetTable {
	readonly table: HTMLTableElement;
	readonly shown: ShownPart;
	readonly spans: Spans;
	unjudged: readonly UnjudgedRule[] = [];
	private readonly shape: string;
	private readonly cells = new Map<number, DrawnCell>();
	private readonly places = new WeakMap<Element, DrawnCell>();
	private readonly columnHeads = new Map<number, HTMLElement>();
	private readonly rowHeads = new Map<number, HTMLElement>();
	private charts: readonly HTMLElement[] = [];

	constructor(
		private readonly workbook: Workbook,
		readonly sheet: Sheet,
		private readonly strings: Strings,
		selected: GridArea | null,
	) {
		this.shown = shownPart(sheet, selected);
		this.shape = shapeOf(sheet, this.shown);
		this.spans = findSpans(sheet, this.shown);
		this.table = this.draw();
		this.drawCharts(sheet);
	}

	/** Whether the table still has the right shape; if not, a new one must be made. */
	fits(sheet: Sheet, selected: GridArea | null): boolean {
		return sheet.id === this.sheet.id && shapeOf(sheet, shownPart(sheet, selected)) === this.shape;
	}

	/** Changes the cells that look different now. */
	patch(sheet: Sheet): void {
		const context = this.context(sheet);
		for (const cell of this.cells.values()) {
			const look = cellLook(context, cell.row, cell.column);
			if (!sameLook(look, cell.look)) {
				cell.look = look;
				this.paint(cell);
			}
		}
		this.drawCharts(sheet);
	}

	cellAt(row: number, column: number): DrawnCell | undefined {
		const span = this.spans.around(row, column);
		return this.cells.get(this.key(span?.row ?? row, span?.column ?? column));
	}

	cellOf(target: EventTarget | null): DrawnCell | undefined {
		const td = target instanceof Element ? target.closest("td") : null;
		return td === null ? undefined : this.places.get(td);
	}

	/** Marks the headings of an area. */
	markHeadings(area: GridArea): void {
		for (const [column, head] of this.columnHeads) {
			head.classList.toggle("on", column >= area.column && column < area.column + area.columns);
		}
		for (const [row, head] of this.rowHeads) {
			head.classList.toggle("on", row >= area.row && row < area.row + area.rows);
		}
	}

	frozenWidth(): number {
		return this.shown.columns
			.filter((column) => column < this.sheet.frozenColumns)
			.reduce((sum, column) => sum + widthOf(this.sheet, column), HEADING_WIDTH);
	}

	private key(row: number, column: number): number {
		return row * this.shown.columnCount + column;
	}

	private context(sheet: Sheet): LookContext {
		const styles: ConditionalStyles = conditionalStyles(sheet, this.shown);
		this.unjudged = styles.unjudged;
		const { shown, spans } = this;
		return { sheet, locale: this.workbook.locale, shown, spans, conditional: styles.styleAt };
	}

	private draw(): HTMLTableElement {
		const { sheet, shown } = this;
		const context = this.context(sheet);
		const columns = make("colgroup", {}, this.column(HEADING_WIDTH));
		columns.append(...shown.columns.map((column) => this.column(widthOf(sheet, column))));
		const head = make("thead", {}, this.headingRow());
		const body = make("tbody");
		for (const row of shown.rows) {
			(row < sheet.frozenRows ? head : body).append(this.row(row, context));
		}
		head.classList.toggle("frozen", head.rows.length > 1);
		const table = make("table", { role: "grid" }, columns, head, body);
		table.setAttribute("aria-label", this.strings.grid({ sheet: sheet.name }));
		table.classList.toggle("no-lines", sheet.hiddenGridlines);
		const width = shown.columns.reduce((sum, column) => sum + widthOf(sheet, column), HEADING_WIDTH);
		table.style.width = `${width}px`;
		return table;
	}

	private column(width: number): HTMLElement {
		const column = make("col");
		column.style.width = `${width}px`;
		return column;
	}

	private headingRow(): HTMLTableRowElement {
		const row = make("tr", { class: "letters" }, make("td", { class: "corner" }));
		for (const column of this.shown.columns) {
			const head = make("th", { scope: "col" }, columnLetters(column));
			this.freeze(head, column);
			this.columnHeads.set(column, head);
			row.append(head);
		}
		return row;
	}

	private row(row: number, context: LookContext): HTMLTableRowElement {
		const { sheet, spans } = this;
		const head = make("th", { scope: "row" }, String(row + 1));
		this.rowHeads.set(row, head);
		const line = make("tr", {}, head);
		line.style.height = `${sheet.rowHeights.get(row) ?? 21}px`;
		for (const column of this.shown.columns) {
			const span = spans.around(row, column);
			if (span !== undefined && (span.row !== row || span.column !== column)) {
				continue;
			}
			line.append(this.cell(row, column, context));
		}
		return line;
	}

	private cell(row: number, column: number, context: LookContext): HTMLTableCellElement {
		const td = make("td");
		const span = this.spans.drawnAt(row, column);
		if (span !== undefined) {
			td.rowSpan = span.rows;
			td.colSpan = span.columns;
		}
		td.dataset.cell = cellToA1(span?.area.row ?? row, span?.area.column ?? column);
		const cell: DrawnCell = { row, column, td, box: make("div"), look: cellLook(context, row, column) };
		td.append(cell.box);
		this.freeze(td, column);
		this.paint(cell);
		this.cells.set(this.key(row, column), cell);
		this.places.set(td, cell);
		return td;
	}

	/** Each chart hangs on the cell under its corner, so that it scrolls along; one on a hidden cell is not shown. */
	private drawCharts(sheet: Sheet): void {
		for (const old of this.charts) {
			old.remove();
		}
		this.charts = sheet.charts.flatMap((chart) => {
			const shown = shownChart(this.workbook, chart);
			const td = this.cellAt(chart.at.row, chart.at.column)?.td;
			if (shown === null || td === undefined) {
				return [];
			}
			const box = make("div", { class: "chart" }, barChartSvg(shown, this.strings));
			box.style.left = `${chart.at.offsetX}px`;
			box.style.top = `${chart.at.offsetY}px`;
			td.classList.add("charted");
			td.append(box);
			return [box];
		});
	}

	private freeze(cell: HTMLElement, column: number): void {
		if (column < this.sheet.frozenColumns) {
			const before = this.shown.columns.filter((other) => other < column);
			const left = before.reduce((sum, other) => sum + widthOf(this.sheet, other), HEADING_WIDTH);
			cell.classList.add("held");
			cell.style.setProperty("--left", `${left}px`);
		}
	}

	private paint({ td, box, look }: DrawnCell): void {
		const left = td.style.getPropertyValue("--left");
		const kept = ["held", "selected", "in-area", "charted"].filter((name) => td.classList.contains(name));
		td.style.cssText = look.css;
		if (left !== "") {
			td.style.setProperty("--left", left);
		}
		td.className = [...kept, look.classes].join(" ");
		if (look.sparkline !== null) {
			box.replaceChildren(sparklineSvg(look.sparkline, this.strings));
		} else if (look.text !== "" || box.firstElementChild !== null || box.textContent !== "") {
			box.replaceChildren(...textNodes(look.text, look.runs, this.strings));
		}
		box.style.cssText = look.textCss;
		if (look.classes.includes("formula")) {
			td.title = this.strings.formulaCell;
		} else {
			td.removeAttribute("title");
		}
	}
}

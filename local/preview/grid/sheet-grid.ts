// The grid: shows the tab in front, follows the selection, and takes what is typed.
import { cellToA1 } from "../../a1";
import { displayText } from "../../apps-script/display-text";
import type { GridArea, Sheet, Workbook } from "../../workbook";
import type { UnjudgedRule } from "../formats/conditional-styles";
import type { Strings } from "../strings";
import { CellEditor, type Leaving } from "./cell-editor";
import { NoteTip } from "./note-tip";
import { type PlaceLink, placeOf } from "./rich-text";
import { HEADING_WIDTH, SheetTable } from "./sheet-table";
import { type Place, placeForKey, step, wholeCell } from "./steps";
import { typedForm } from "./typed-form";

/** Frozen rows and columns may take this share of the view; where they want more, they scroll. */
const MOST_HELD = 0.6;

export interface GridHooks {
	onSelect(area: GridArea): void;
	onWrite(place: Place, text: string): void;
	onFollow(link: PlaceLink): void;
	onUndo(): void;
	onRedo(): void;
}

export class SheetGrid {
	private table: SheetTable | null = null;
	private readonly editor: CellEditor;
	private readonly note = new NoteTip();
	private readonly size: ResizeObserver;
	/** Height of the headings and frozen rows. */
	private heldTop = 0;
	/** The cell that keys start from; the selected area may be larger. */
	private current: Place = { row: 0, column: 0 };

	constructor(
		private readonly scroller: HTMLElement,
		private workbook: Workbook,
		private readonly strings: Strings,
		private readonly hooks: GridHooks,
	) {
		this.editor = new CellEditor({
			onCommit: (text, leaving) => this.commit(text, leaving),
			onKey: (event) => this.key(event),
			copied: () => displayText(this.currentCell(), this.workbook.locale),
		});
		this.size = new ResizeObserver(() => this.padScrolling());
		this.size.observe(scroller);
		scroller.addEventListener("mousedown", (event) => this.press(event));
		scroller.addEventListener("dblclick", (event) => this.open(event));
		scroller.addEventListener("mouseover", (event) => this.hover(event));
		scroller.addEventListener("mouseleave", () => this.note.hide());
		scroller.addEventListener("scroll", () => this.note.place(), { passive: true });
	}

	get unjudged(): readonly UnjudgedRule[] {
		return this.table?.unjudged ?? [];
	}

	/** Bounds of what is drawn, when the tab has more than that. */
	get cut(): { readonly rows: number; readonly columns: number } | null {
		const shown = this.table?.shown;
		return shown?.isCut ? { rows: shown.rowCount, columns: shown.columnCount } : null;
	}

	/** Another file: nothing of the old one is kept. */
	use(workbook: Workbook): void {
		this.workbook = workbook;
		this.table = null;
	}

	/** Shows the tab in front as it is now, and its selection; `reveal` also scrolls there. */
	refresh(reveal: boolean): void {
		const { workbook } = this;
		const sheet = this.sheet();
		const { activeArea } = workbook;
		const sameTab = this.table?.sheet.id === sheet.id;
		const focused = this.editor.hasFocus;
		if (this.table?.fits(sheet, activeArea)) {
			this.table.patch(sheet);
		} else {
			this.drawTable(sheet, sameTab);
		}
		this.showSelection(activeArea, reveal ? "script" : null);
		if (focused && !this.editor.hasFocus) {
			this.editor.focus();
		}
	}

	focus(): void {
		this.editor.focus();
	}

	/** Text of the selected cell as one would type it. */
	currentText(): string {
		return typedForm(this.currentCell(), this.workbook.locale);
	}

	private sheet(): Sheet {
		const { sheets, activeSheetId } = this.workbook;
		const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
		if (sheet === undefined) {
			throw new Error("A workbook has at least one sheet.");
		}
		return sheet;
	}

	private currentCell() {
		return this.sheet().cells[this.current.row]?.[this.current.column];
	}

	private drawTable(sheet: Sheet, keepPlace: boolean): void {
		const { scrollTop, scrollLeft } = this.scroller;
		this.table = new SheetTable(this.workbook, sheet, this.strings, this.workbook.activeArea);
		this.scroller.replaceChildren(this.table.table, this.note.element);
		this.size.disconnect();
		this.size.observe(this.scroller);
		const head = this.table.table.tHead;
		if (head !== null) {
			this.size.observe(head);
		}
		this.padScrolling();
		this.scroller.scrollTo(keepPlace ? scrollLeft : 0, keepPlace ? scrollTop : 0);
	}

	/** A found cell must not come to lie under frozen rows and columns, nor may these fill the whole view. */
	private padScrolling(): void {
		const head = this.table?.table.tHead ?? null;
		if (this.table === null || head === null) {
			return;
		}
		const { scroller, table } = this;
		const isTooHigh = head.offsetHeight > scroller.clientHeight * MOST_HELD;
		head.classList.toggle("loose", isTooHigh);
		const isTooWide = table.frozenWidth() > scroller.clientWidth * MOST_HELD;
		table.table.classList.toggle("loose", isTooWide);
		this.heldTop = isTooHigh ? (head.rows[0]?.offsetHeight ?? 0) : head.offsetHeight;
		const heldLeft = isTooWide ? HEADING_WIDTH : table.frozenWidth();
		scroller.style.scrollPadding = `${this.heldTop + 4}px 4px 4px ${heldLeft + 4}px`;
	}

	private showSelection(area: GridArea, reveal: "script" | "person" | null): void {
		const { table } = this;
		if (table === null) {
			return;
		}
		const whole = wholeCell(table.spans, area);
		this.current = { row: whole.row, column: whole.column };
		for (const old of table.table.querySelectorAll(".selected, .in-area")) {
			old.classList.remove("selected", "in-area");
			old.removeAttribute("aria-selected");
		}
		const cell = table.cellAt(whole.row, whole.column);
		if (area.rows > whole.rows || area.columns > whole.columns) {
			this.markArea(area);
		}
		table.markHeadings(area.rows * area.columns > whole.rows * whole.columns ? area : whole);
		if (cell !== undefined) {
			cell.td.classList.add("selected");
			cell.td.setAttribute("aria-selected", "true");
			const text = cell.look.note === "" ? cell.look.text : `${cell.look.text} ${cell.look.note}`;
			this.editor.moveTo(cell.td, this.strings.cellEditor({ cell: cellToA1(whole.row, whole.column), text }));
			if (reveal !== null) {
				this.reveal(cell.td, reveal === "script");
			}
			this.note.show(this.editor.hasFocus ? cell.look.note : "", cell.td);
		}
	}

	private markArea(area: GridArea): void {
		for (let row = area.row; row < area.row + area.rows; row++) {
			for (let column = area.column; column < area.column + area.columns; column++) {
				this.table?.cellAt(row, column)?.td.classList.add("in-area");
			}
		}
	}

	/** A cell that the script selects out of sight comes to the middle, where no toast lies over it. */
	private reveal(td: HTMLElement, byScript: boolean): void {
		if (td.closest("thead:not(.loose)") !== null) {
			return;
		}
		const view = this.scroller.getBoundingClientRect();
		const cell = td.getBoundingClientRect();
		const isInView = cell.top >= view.top + this.heldTop && cell.bottom <= view.bottom;
		td.scrollIntoView({ block: byScript && !isInView ? "center" : "nearest", inline: "nearest" });
	}

	private select(place: Place): void {
		if (this.table !== null) {
			const area = wholeCell(this.table.spans, place);
			this.showSelection(area, "person");
			this.hooks.onSelect(area);
		}
	}

	private commit(text: string, leaving: Leaving): void {
		const place = this.current;
		if (text !== this.currentText()) {
			this.hooks.onWrite(place, text);
		}
		if (leaving !== "stay" && this.table !== null) {
			this.select(step(this.table.shown, this.table.spans, place, leaving));
		}
	}

	private key(event: KeyboardEvent): boolean {
		if (this.table === null) {
			return false;
		}
		const place = placeForKey(event, this.table.shown, this.table.spans, this.current);
		if (place !== null) {
			this.select(place);
			return true;
		}
		const command = event.ctrlKey || event.metaKey;
		switch (event.key.toLowerCase()) {
			case "enter":
				if (event.altKey) {
					this.followLink(this.table.cellAt(this.current.row, this.current.column)?.td.querySelector(".place") ?? null);
				} else {
					this.editor.begin(this.currentText());
				}
				return true;
			case "f2":
				this.editor.begin(this.currentText());
				return true;
			case "delete":
			case "backspace":
				this.commit("", "stay");
				return true;
			case "z":
				if (command) {
					(event.shiftKey ? this.hooks.onRedo : this.hooks.onUndo)();
				}
				return command;
			case "y":
				if (command) {
					this.hooks.onRedo();
				}
				return command;
			default:
				return false;
		}
	}

	private press(event: MouseEvent): void {
		const cell = this.table?.cellOf(event.target);
		if (cell === undefined || event.button !== 0 || this.isInEditor(event.target)) {
			return;
		}
		event.preventDefault();
		this.editor.focus();
		if (!this.followLink(event.target)) {
			this.select({ row: cell.row, column: cell.column });
		}
	}

	private open(event: MouseEvent): void {
		if (this.table?.cellOf(event.target) !== undefined && !this.isInEditor(event.target)) {
			this.editor.begin(this.currentText());
		}
	}

	private hover(event: MouseEvent): void {
		const cell = this.table?.cellOf(event.target);
		this.note.show(cell?.look.note ?? "", cell?.td ?? this.scroller);
	}

	private isInEditor(target: EventTarget | null): boolean {
		return this.editor.isEditing && target instanceof Node && this.editor.element.contains(target);
	}

	private followLink(target: EventTarget | null): boolean {
		const link = target instanceof HTMLElement ? placeOf(target.dataset.link ?? "") : null;
		if (link !== null) {
			this.hooks.onFollow(link);
		}
		return link !== null;
	}
}

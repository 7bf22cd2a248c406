// Shows a cell's note beside it, on hover and when the cell is selected.
import { make } from "../dom";

const GAP = 4;

export class NoteTip {
	readonly element = make("div", { class: "note-tip", role: "tooltip" });

	private beside: HTMLElement | null = null;

	constructor() {
		this.element.hidden = true;
	}

	show(note: string, beside: HTMLElement): void {
		this.element.hidden = note === "";
		this.element.textContent = note;
		this.beside = beside;
		this.place();
	}

	/** Stays beside its cell when the grid scrolls, and goes with it out of sight. */
	place(): void {
		const { element, beside } = this;
		if (element.hidden || beside === null) {
			return;
		}
		const cell = beside.getBoundingClientRect();
		const view = element.parentElement?.getBoundingClientRect();
		if (view !== undefined && (cell.bottom < view.top || cell.top > view.bottom)) {
			this.hide();
			return;
		}
		const fitsRight = cell.right + GAP + element.offsetWidth < innerWidth;
		const left = fitsRight ? cell.right + GAP : cell.left - GAP - element.offsetWidth;
		const top = Math.min(cell.top, innerHeight - element.offsetHeight - GAP);
		element.style.left = `${Math.max(GAP, left)}px`;
		element.style.top = `${Math.max(GAP, top)}px`;
	}

	hide(): void {
		this.element.hidden = true;
	}
}

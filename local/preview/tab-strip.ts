// The tabs along the foot; hidden ones are not shown.
import type { Workbook } from "../workbook";
import { make, placeOfFocus } from "./dom";

export class TabStrip {
	constructor(
		private readonly holder: HTMLElement,
		private readonly onChoose: (sheetId: number) => void,
	) {
		holder.addEventListener("keydown", (event) => this.key(event));
	}

	show({ sheets, activeSheetId }: Workbook): void {
		const focused = this.holder.contains(document.activeElement);
		const tabs = sheets
			.filter((sheet) => !sheet.hidden || sheet.id === activeSheetId)
			.map((sheet) => {
				const isActive = sheet.id === activeSheetId;
				const tab = make("button", {
					type: "button",
					role: "tab",
					id: `tab-${sheet.id}`,
					"aria-selected": String(isActive),
					"aria-controls": "grid",
					tabindex: isActive ? "0" : "-1",
				});
				tab.textContent = sheet.name;
				if (sheet.tabColor !== null) {
					tab.style.setProperty("--tab-color", sheet.tabColor);
				}
				tab.addEventListener("click", () => this.onChoose(sheet.id));
				return tab;
			});
		this.holder.replaceChildren(...tabs);
		const active = tabs.find((tab) => tab.tabIndex === 0);
		active?.scrollIntoView({ block: "nearest", inline: "nearest" });
		if (focused) {
			active?.focus();
		}
	}

	private key(event: KeyboardEvent): void {
		const tabs = [...this.holder.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
		const at = placeOfFocus(tabs);
		const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
		const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
		if (tab !== undefined) {
			event.preventDefault();
			tab.click();
		}
	}
}

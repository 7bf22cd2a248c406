// The menu bar with the menus that the script built.
import type { MenuEntry, MenuTree } from "../apps-script/host";
import { make, placeOfFocus } from "./dom";
import type { Strings } from "./strings";

export class MenuBar {
	private open: { readonly button: HTMLButtonElement; readonly list: HTMLElement } | null = null;

	constructor(
		private readonly holder: HTMLElement,
		private readonly strings: Strings,
		private readonly onChoose: (functionName: string) => void,
		/** Where the keyboard goes when a menu is left without a choice. */
		private readonly onLeave: () => void,
	) {
		document.addEventListener("mousedown", (event) => {
			if (this.open !== null && event.target instanceof Node && !holder.contains(event.target)) {
				this.close();
			}
		});
		// A click into the sidebar is seen only as the window's loss of focus.
		addEventListener("blur", () => this.close());
		holder.addEventListener("keydown", (event) => this.key(event));
	}

	show(menus: readonly MenuTree[]): void {
		this.close();
		this.holder.replaceChildren(...menus.map((menu, index) => this.menu(menu, index)));
	}

	focus(): void {
		this.holder.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
	}

	get hasFocus(): boolean {
		return this.holder.contains(document.activeElement);
	}

	private menu(menu: MenuTree, index: number): HTMLElement {
		const caption = menu.caption || this.strings.addonMenu;
		const id = `menu-${index}`;
		const opener = make("button", {
			type: "button",
			role: "menuitem",
			"aria-haspopup": "menu",
			"aria-expanded": "false",
			"aria-controls": id,
			tabindex: index === 0 ? "0" : "-1",
		});
		opener.textContent = caption;
		const list = make("div", { id, role: "menu", "aria-label": caption, class: "menu" });
		list.hidden = true;
		list.append(...menu.entries.map((entry) => this.entry(entry)));
		opener.addEventListener("click", () => {
			if (this.open?.button === opener) {
				this.close();
			} else {
				this.unfold(opener, list);
			}
		});
		return make("div", { class: "menu-holder", role: "none" }, opener, list);
	}

	private entry(entry: MenuEntry): HTMLElement {
		switch (entry.kind) {
			case "separator":
				return make("hr", { role: "separator" });
			case "menu": {
				const group = make("div", { role: "group", "aria-label": entry.caption });
				group.append(make("div", { class: "group", role: "presentation" }, entry.caption));
				group.append(...entry.entries.map((inner) => this.entry(inner)));
				return group;
			}
			case "item": {
				const item = make("button", { type: "button", role: "menuitem", tabindex: "-1" }, entry.caption);
				item.addEventListener("click", () => {
					this.close();
					this.onLeave();
					this.onChoose(entry.functionName);
				});
				return item;
			}
		}
	}

	private unfold(button: HTMLButtonElement, list: HTMLElement): void {
		this.close();
		list.hidden = false;
		button.setAttribute("aria-expanded", "true");
		this.open = { button, list };
		this.items()[0]?.focus();
	}

	private close(): void {
		if (this.open !== null) {
			this.open.list.hidden = true;
			this.open.button.setAttribute("aria-expanded", "false");
			this.open = null;
		}
	}

	private items(): HTMLElement[] {
		return [...(this.open?.list.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
	}

	private openers(): HTMLButtonElement[] {
		return [...this.holder.querySelectorAll<HTMLButtonElement>("[aria-haspopup]")];
	}

	private key(event: KeyboardEvent): void {
		const used = this.open === null ? this.barKey(event.key) : this.menuKey(event.key);
		if (used) {
			event.preventDefault();
		}
	}

	private barKey(key: string): boolean {
		const openers = this.openers();
		const at = placeOfFocus(openers);
		switch (key) {
			case "ArrowDown":
				openers[at]?.click();
				return true;
			case "ArrowRight":
			case "ArrowLeft":
				openers[(at + (key === "ArrowRight" ? 1 : openers.length - 1)) % openers.length]?.focus();
				return true;
			case "Escape":
				this.onLeave();
				return true;
			default:
				return false;
		}
	}

	private menuKey(key: string): boolean {
		const items = this.items();
		const at = placeOfFocus(items);
		const opener = this.open?.button;
		switch (key) {
			case "ArrowDown":
				items[(at + 1) % items.length]?.focus();
				return true;
			case "ArrowUp":
				items[(at + items.length - 1) % items.length]?.focus();
				return true;
			case "Home":
				items[0]?.focus();
				return true;
			case "End":
				items.at(-1)?.focus();
				return true;
			case "Escape":
				this.close();
				opener?.focus();
				return true;
			case "Tab":
				this.close();
				return false;
			default:
				return false;
		}
	}
}

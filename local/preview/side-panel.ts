// The sidebar: title, close button and the script's page, 300 pixels wide.
import type { Page } from "../apps-script/host";
import { button, make } from "./dom";
import { type FrameHooks, ScriptFrame } from "./script-frame";
import type { Strings } from "./strings";

export class SidePanel {
	private frame: ScriptFrame | null = null;

	constructor(
		private readonly holder: HTMLElement,
		private readonly nonce: string,
		private readonly strings: Strings,
		private readonly hooks: Omit<FrameHooks, "close">,
	) {}

	/** Takes the place of the page that is there. */
	show(page: Page): void {
		this.close();
		const title = page.title || this.strings.sidebarFrame;
		const frame = new ScriptFrame(page.html, title, this.nonce, { ...this.hooks, close: () => this.close() });
		const close = button("×", () => this.leave(), { class: "icon", "aria-label": this.strings.close });
		this.holder.setAttribute("aria-label", title);
		this.holder.replaceChildren(make("header", {}, make("h2", {}, page.title), close), frame.element);
		this.holder.hidden = false;
		this.frame = frame;
	}

	close(): void {
		this.frame?.remove();
		this.frame = null;
		this.holder.hidden = true;
		this.holder.replaceChildren();
	}

	/** False when no sidebar is open. */
	focus(): boolean {
		this.frame?.element.focus();
		return this.frame !== null;
	}

	get hasFocus(): boolean {
		return this.frame !== null && document.activeElement === this.frame.element;
	}

	private leave(): void {
		this.close();
		this.hooks.focusGrid();
	}
}

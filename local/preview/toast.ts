// Shows toasts at the lower right, one at a time as Sheets does.
import type { Toast } from "../apps-script/ui-record";
import { button, make } from "./dom";
import type { Strings } from "./strings";

/** What Google takes when the script gives no time. */
const DEFAULT_SECONDS = 5;

export class Toasts {
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		private readonly holder: HTMLElement,
		private readonly strings: Strings,
	) {}

	/** A negative time keeps it until the next one. */
	show({ title, message, seconds }: Toast): void {
		clearTimeout(this.timer);
		const text = make("div", { class: "toast-text" });
		if (title !== "") {
			text.append(make("b", {}, title));
		}
		text.append(make("p", {}, message));
		const close = button("×", () => this.clear(), { class: "icon", "aria-label": this.strings.dismiss });
		this.holder.replaceChildren(make("div", { class: "toast" }, text, close));
		const shown = seconds ?? DEFAULT_SECONDS;
		if (shown >= 0) {
			this.timer = setTimeout(() => this.clear(), shown * 1000);
		}
	}

	say(message: string): void {
		this.show({ title: "", message, seconds: null });
	}

	clear(): void {
		clearTimeout(this.timer);
		this.holder.replaceChildren();
	}
}

// Says which conditional formats the page could not judge, so that a missing colour is not taken for a clean cell.
import { areaToA1 } from "../a1";
import { showContent } from "./dialogs";
import { button, make } from "./dom";
import type { UnjudgedRule } from "./formats/conditional-styles";
import type { Strings } from "./strings";

export class RuleNotice {
	constructor(
		private readonly holder: HTMLElement,
		private readonly strings: Strings,
	) {}

	show(unjudged: readonly UnjudgedRule[]): void {
		const { strings } = this;
		const text = unjudged.length === 0 ? "" : strings.rules({ count: unjudged.length });
		if (this.holder.textContent !== text) {
			const opener = button(text, () => this.open(unjudged), { class: "link", "aria-haspopup": "dialog" });
			this.holder.replaceChildren(...(text === "" ? [] : [opener]));
		}
	}

	private open(unjudged: readonly UnjudgedRule[]): void {
		const { strings } = this;
		const reasons = { kind: strings.ruleKind, formula: strings.ruleFormula, size: strings.ruleSize };
		const rules = unjudged.map((rule) => {
			const item = make("li", {}, make("b", {}, rule.areas.map(areaToA1).join(" ")));
			if (rule.formula !== null) {
				item.append(make("code", {}, rule.formula));
			}
			item.append(make("span", {}, reasons[rule.reason]));
			return item;
		});
		const content = make("div", {}, make("p", {}, strings.rulesNote), make("ul", { class: "rules" }, ...rules));
		showContent(strings.rulesTitle, content, strings);
	}
}

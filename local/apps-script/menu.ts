// Menu: a menu in the making.
import type { Execution } from "./execution";
import { instanceOf, text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import type { MenuEntry, MenuTree } from "./ui-record";

export class MenuObject {
	readonly entries: MenuEntry[] = [];

	constructor(
		readonly execution: Execution,
		readonly caption: string,
		readonly addon: boolean,
	) {}

	add(entry: MenuEntry): this {
		this.entries.push(entry);
		return this;
	}

	get tree(): MenuTree {
		return { kind: "menu", caption: this.caption, addon: this.addon, entries: [...this.entries] };
	}
}

const on = methodsOf<MenuObject>();

export const menuClass: ServiceClass = {
	name: "Menu",
	namespace: "Ui",
	target: MenuObject,
	methods: {
		addItem: on([text, text], (menu, caption, functionName) => menu.add({ kind: "item", caption, functionName })),
		addSeparator: on([], (menu) => menu.add({ kind: "separator" })),
		addSubMenu: on([instanceOf(MenuObject)], (menu, { tree }) => menu.add(tree)),
		addToUi: on([], ({ execution, tree }) => execution.ui.showMenu(tree)),
	},
};

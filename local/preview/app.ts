// The page as a whole: one file, its grid, menus, tabs, sidebar, toasts and dialogs, kept in step.
import type { CliMessages } from "../../src/messages/cli-messages";
import { areaFromA1, areaToA1, cellToA1 } from "../a1";
import type { DialogQuestion } from "../apps-script/host";
import type { GridArea, Workbook } from "../workbook";
import { askPerson, showContent, tell } from "./dialogs";
import { messageOf, nextPaint, part } from "./dom";
import type { EditedPlace } from "./edits";
import { download, openPickedFile, refusalText } from "./files";
import { loadFormulas } from "./formats/sheet-formulas";
import type { PlaceLink } from "./grid/rich-text";
import { SheetGrid } from "./grid/sheet-grid";
import { wholeArea } from "./grid/steps";
import { MenuBar } from "./menu-bar";
import { RuleNotice } from "./rule-notice";
import { ScriptFrame } from "./script-frame";
import { type Material, Session } from "./session";
import { SidePanel } from "./side-panel";
import type { Strings } from "./strings";
import { TabStrip } from "./tab-strip";
import { Toasts } from "./toast";

export interface AppOptions {
	readonly material: Material;
	readonly language: string;
	readonly strings: Strings;
	readonly messages: CliMessages;
	/** Of this page's own scripts. */
	readonly nonce: string;
}

export class App {
	private session: Session;
	private readonly grid: SheetGrid;
	private readonly menus: MenuBar;
	private readonly tabs: TabStrip;
	private readonly side: SidePanel;
	private readonly toasts: Toasts;
	private readonly rules: RuleNotice;
	private selected: GridArea | null = null;

	constructor(
		private readonly options: AppOptions,
		workbook: Workbook,
	) {
		const { strings, nonce } = options;
		this.session = this.sessionFor(workbook);
		this.grid = new SheetGrid(part("grid"), workbook, strings, {
			onSelect: (area) => this.select(area),
			onWrite: (place, text) => this.write({ sheetId: this.session.workbook.activeSheetId, ...place }, text),
			onFollow: (link) => this.follow(link),
			onUndo: () => this.undo(),
			onRedo: () => this.redo(),
		});
		this.menus = new MenuBar(
			part("menus"),
			strings,
			(name) => void this.command(name),
			() => this.grid.focus(),
		);
		this.tabs = new TabStrip(part("tabs"), (sheetId) => this.show(sheetId));
		this.toasts = new Toasts(part("toasts"), strings);
		this.rules = new RuleNotice(part("rules"), strings);
		this.side = new SidePanel(part("side"), nonce, strings, this.pageHooks());
		document.addEventListener("keydown", (event) => {
			if (event.key === "F6") {
				event.preventDefault();
				if (event.shiftKey) {
					this.menus.focus();
				} else {
					this.nextRegion();
				}
			}
		});
	}

	/** As Google does when a file is opened. */
	async start(): Promise<void> {
		this.refresh(true);
		this.grid.focus();
		await this.run("onOpen");
	}

	async use(workbook: Workbook): Promise<void> {
		await loadFormulas();
		this.side.close();
		this.toasts.clear();
		this.session = this.sessionFor(workbook);
		this.grid.use(workbook);
		await this.start();
	}

	async openFile(file: File): Promise<void> {
		const { strings, messages } = this.options;
		try {
			await this.use(await openPickedFile(file));
		} catch (error) {
			const refusal = refusalText(error, messages.cli.file);
			await tell(strings.open, refusal ?? strings.failedOpen({ detail: messageOf(error) }), strings);
		}
	}

	async save(): Promise<void> {
		const { strings } = this.options;
		try {
			await download(this.session.workbook);
		} catch (error) {
			await tell(strings.save, strings.failedSave({ detail: messageOf(error) }), strings);
		}
	}

	undo(): void {
		this.moved(this.session.edits.undo());
	}

	redo(): void {
		this.moved(this.session.edits.redo());
	}

	private sessionFor(workbook: Workbook): Session {
		const { material, language, messages, strings } = this.options;
		const ask = (question: DialogQuestion) => {
			part("running").hidden = true;
			return askPerson(question, messages.product, strings);
		};
		return new Session(workbook, material, language, ask, () => this.afterRun());
	}

	/** Scrolls only where the script selected something: whoever reads elsewhere must not be carried away by a check. */
	private afterRun(): void {
		// Each selecting makes an area of its own, even of the same cells.
		this.refresh(this.session.workbook.activeArea !== this.selected);
	}

	private pageHooks() {
		return {
			functionNames: () => this.session.functionNames(),
			call: (name: string, args: readonly unknown[]) => this.session.runs.call(name, args),
			focusGrid: () => this.grid.focus(),
		};
	}

	/** A menu command: says that it runs, as Google does. */
	private async command(functionName: string): Promise<void> {
		const running = part("running");
		running.hidden = false;
		await Promise.all([nextPaint(), loadFormulas()]);
		await this.run(functionName);
		running.hidden = true;
	}

	private async run(functionName: string): Promise<void> {
		const { strings, messages } = this.options;
		try {
			await this.session.runs.run(functionName);
		} catch (error) {
			part("running").hidden = true;
			this.refresh(false);
			await tell(messages.product, strings.failedRun({ detail: messageOf(error) }), strings);
		}
	}

	/** Shows everything as it is now. */
	private refresh(reveal: boolean): void {
		const { workbook, host } = this.session;
		this.grid.refresh(reveal);
		this.tabs.show(workbook);
		part("grid").setAttribute("aria-labelledby", `tab-${workbook.activeSheetId}`);
		part("file").textContent = workbook.name;
		document.title = this.options.strings.pageTitle({ file: workbook.name });
		this.showUndo();
		this.rules.show(this.grid.unjudged);
		const cut = this.grid.cut;
		part("cut").textContent = cut === null ? "" : this.options.strings.cut(cut);
		this.showSelection(workbook.activeArea);
		const menus = JSON.stringify(host.ui.menus);
		if (part("menus").dataset.menus !== menus) {
			part("menus").dataset.menus = menus;
			this.menus.show(host.ui.menus);
		}
		this.showNews();
	}

	private showNews(): void {
		const { toast, sidebar, dialogs } = this.session.takeShown();
		if (toast !== null) {
			this.toasts.show(toast);
		}
		if (sidebar !== null) {
			this.side.show(sidebar);
		}
		for (const page of dialogs) {
			const close = (): void => dialog.close();
			const frame = new ScriptFrame(page.html, page.title, this.options.nonce, { ...this.pageHooks(), close });
			const dialog = showContent(page.title, frame.element, this.options.strings);
			dialog.addEventListener("close", () => frame.remove());
		}
	}

	private showUndo(): void {
		const { edits } = this.session;
		for (const [id, isPossible] of [
			["undo", edits.canUndo],
			["redo", edits.canRedo],
		] as const) {
			// Not `disabled`: the focus must not be lost when the last edit is taken back.
			part(id).setAttribute("aria-disabled", String(!isPossible));
		}
	}

	private showSelection(area: GridArea): void {
		this.selected = area;
		const { workbook } = this.session;
		const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
		const whole = sheet === undefined ? area : wholeArea(sheet.merges, area);
		const isOne = area.rows <= whole.rows && area.columns <= whole.columns;
		part("name-box").textContent = isOne ? cellToA1(whole.row, whole.column) : areaToA1(area);
		part("content").textContent = this.grid.currentText();
	}

	private select(area: GridArea): void {
		this.session.workbook.activeArea = area;
		this.showSelection(area);
	}

	private write(place: EditedPlace, text: string): void {
		const { strings } = this.options;
		try {
			this.session.edits.write(place, text);
			this.refresh(false);
		} catch (error) {
			const cell = cellToA1(place.row, place.column);
			void tell(strings.content, strings.failedEdit({ cell, detail: messageOf(error) }), strings);
		}
	}

	private moved(place: EditedPlace | "changed" | null): void {
		if (place === "changed") {
			this.toasts.say(this.options.strings.cannotUndo);
			this.showUndo();
		} else if (place !== null) {
			this.show(place.sheetId, { row: place.row, column: place.column, rows: 1, columns: 1 });
		}
	}

	/** Brings a tab to the front; without an area its first cell is selected. */
	private show(sheetId: number, area: GridArea = { row: 0, column: 0, rows: 1, columns: 1 }): void {
		const { workbook } = this.session;
		workbook.activeSheetId = sheetId;
		workbook.activeArea = area;
		this.refresh(true);
	}

	private follow({ sheetId, range }: PlaceLink): void {
		const { workbook } = this.session;
		const sheet = workbook.sheets.find(({ id }) => id === sheetId);
		const area = sheet === undefined ? null : areaFromA1(range, sheet);
		if (sheet !== undefined && area !== null) {
			this.show(sheet.id, area);
		}
	}

	/** F6 leads from the grid to the sidebar and back, or to the menus where there is no sidebar. */
	private nextRegion(): void {
		if (this.menus.hasFocus || this.side.hasFocus) {
			this.grid.focus();
		} else if (!this.side.focus()) {
			this.menus.focus();
		}
	}
}

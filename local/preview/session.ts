// One opened file with the script on it: runs, edits, and what the script showed since one last looked.
import { AppsScriptHost, type ScriptCode } from "../apps-script/host";
import type { Page, Toast } from "../apps-script/ui-record";
import type { Workbook } from "../workbook";
import { Edits } from "./edits";
import { type Ask, ScriptRuns } from "./script-runs";

/** What the server hands to the page. */
export interface Material {
	readonly code: ScriptCode;
	readonly htmlFiles: Readonly<Record<string, string>>;
	/** Text of a sheet.json. */
	readonly sample: string;
}

export interface Shown {
	/** The last of them: each takes the place of the one before. */
	readonly toast: Toast | null;
	readonly sidebar: Page | null;
	readonly dialogs: readonly Page[];
}

export class Session {
	readonly host: AppsScriptHost;
	readonly runs: ScriptRuns;
	readonly edits: Edits;
	private seen = { toasts: 0, sidebars: 0, dialogs: 0 };
	private names: readonly string[] | null = null;

	constructor(
		readonly workbook: Workbook,
		material: Material,
		language: string,
		ask: Ask,
		onChange: () => void,
	) {
		const { code, htmlFiles } = material;
		this.host = new AppsScriptHost({ workbook, code, htmlFiles: { ...htmlFiles }, userLocale: language });
		this.runs = new ScriptRuns(this.host, ask, onChange);
		this.edits = new Edits(this.host);
	}

	/** What a page of the script may call. */
	readonly functionNames = (): readonly string[] => {
		this.names ??= this.host.globals().filter((name) => !name.endsWith("_"));
		return this.names;
	};

	/** What the script has shown since the last call. */
	takeShown(): Shown {
		const { toasts, sidebars, dialogs } = this.host.ui;
		const shown: Shown = {
			toast: toasts.slice(this.seen.toasts).at(-1) ?? null,
			sidebar: sidebars.slice(this.seen.sidebars).at(-1) ?? null,
			dialogs: dialogs.slice(this.seen.dialogs),
		};
		this.seen = { toasts: toasts.length, sidebars: sidebars.length, dialogs: dialogs.length };
		return shown;
	}
}

// Everything that a person can start: the items of the menu and the calls of the page, each on a file at work.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { BRIDGE, type BridgeName } from "../../src/bridge/bridge";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { exportSettings } from "../../src/settings/settings-text";
import { applyEdits } from "../../src/text/text-edits";
import { menuFunctions } from "./menu-functions";
import { FILES, type FileName, type FixedTexts, TAB } from "./office-file";
import { callPage, hostFor } from "./sample-host";

/** What is run once, again and again, in all ways. */
export interface Act {
	readonly name: string;
	readonly file: FileName;
	/** Asked for by the page in the sidebar. */
	readonly isOfPage: boolean;
	/** Gives what the person is told when it fails. */
	readonly run: (host: AppsScriptHost) => readonly string[];
	/** What it may write into cells of the table. */
	readonly writes: () => FixedTexts;
}

const NOTHING: FixedTexts = new Map();

/** What Google shows of an error that leaves the script, and the alerts. */
function runCommand(host: AppsScriptHost, command: string): readonly string[] {
	// Rules of staff are to stay where a command asks.
	host.options.dialogs = ({ buttons }) => (buttons === "OK" ? "OK" : "NO");
	const told = (): readonly string[] =>
		host.ui.alerts.flatMap(({ buttons, message }) => (buttons === "OK" ? [message] : []));
	try {
		host.run(command);
		return told();
	} catch (error) {
		return [...told(), error instanceof Error ? error.message : String(error)];
	}
}

function menuAct(command: string, file: FileName): Act {
	return {
		name: file === "work" ? command : `${command} (${file})`,
		file,
		isOfPage: false,
		run: (host) => runCommand(host, command),
		writes: () => NOTHING,
	};
}

/** Every item of the menu on a file at work, and what makes hidden tabs also on a fresh one. */
export const MENU_ACTS: readonly Act[] = [
	...menuFunctions().map((command) => menuAct(command, "work")),
	menuAct("createReport", "fresh"),
];

type Request = readonly [file: FileName, request: () => unknown, writes?: () => FixedTexts];

function answered<Name extends BridgeName>(name: Name, file: FileName, request: unknown) {
	const answer = callPage(hostFor(structuredClone(FILES[file])), name, request);
	if (answer.kind === "failed") {
		throw new Error(`${name}: ${answer.failure.message}`);
	}
	return answer.value;
}

function plannedFixes() {
	return answered("pagePlanFixes", "work", { sheet: TAB, scope: { kind: "all" } });
}

function fixedTexts(): FixedTexts {
	return new Map(plannedFixes().changes.map(({ before, edits }) => [applyEdits(before, edits), before]));
}

function changedSettings(): unknown {
	const { settings, revision } = answered("pageReadSettings", "work", { sheet: TAB });
	return { settings: { ...settings, fiscalYearStart: 1 }, revision, sheetId: 0, headerRows: null };
}

/** What the page asks for, by call. */
const REQUESTS: { readonly [Name in BridgeName]: Request } = {
	pageReadTable: ["work", () => ({ sheet: TAB })],
	pageCheckTable: ["work", () => ({ sheet: TAB })],
	pageListFigures: ["work", () => ({ sheet: TAB })],
	pageHighlight: ["work", () => ({ sheet: TAB })],
	pageClearHighlights: ["work", () => ({})],
	pageMakeTab: ["work", () => ({ sheet: TAB, kind: "report", base: null })],
	pageTabChoices: ["work", () => ({ sheet: TAB })],
	pageRequestText: ["work", () => ({ sheet: TAB, department: "介護保険" })],
	pageOpenTab: ["work", () => ({ sheetId: 0 })],
	pageGoToCell: ["work", () => ({ sheetId: 0, cell: "B9" })],
	pageShowHelp: ["work", () => ({})],
	pageFingerprint: ["work", () => ({ sheetId: 0 })],
	pageIgnore: ["work", () => ({ key: "missing-year|F29", reason: "対象外" })],
	pageRestore: ["work", () => ({ key: "missing-year|F29" })],
	pagePlanFixes: ["work", () => ({ sheet: TAB, scope: { kind: "all" } })],
	pageApplyFixes: [
		"work",
		() => {
			const { sheetId, changes } = plannedFixes();
			return { sheetId, changes };
		},
		fixedTexts,
	],
	pageFixHistory: ["mended", () => ({})],
	pagePlanTakeBack: ["mended", () => ({ fix: 1 })],
	pageTakeBack: [
		"mended",
		() => ({ fix: 1, cells: answered("pagePlanTakeBack", "mended", { fix: 1 }).changes.map(({ cell }) => cell) }),
		fixedTexts,
	],
	pageReadSettings: ["work", () => ({ sheet: TAB })],
	pageImportSettings: ["work", () => ({ text: exportSettings(DEFAULT_SETTINGS) })],
	pageSaveSettings: ["work", changedSettings],
};

/** Every call of the page. */
export const PAGE_ACTS: readonly Act[] = (Object.keys(BRIDGE) as BridgeName[]).map((name): Act => {
	const [file, request, writes = () => NOTHING] = REQUESTS[name];
	let asked: { readonly request: unknown; readonly writes: FixedTexts } | null = null;
	const ask = () => {
		asked ??= { request: request(), writes: writes() };
		return asked;
	};
	return {
		name,
		file,
		isOfPage: true,
		run: (host) => {
			const answer = callPage(host, name, ask().request);
			return answer.kind === "failed" ? [answer.failure.message] : [];
		},
		writes: () => ask().writes,
	};
});

// Runs in which a colleague does something between two calls of ours, and what must hold then: given as a list of what does
// not, which is empty when all is well.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { KeptWorld } from "../../local/apps-script/kept-world";
import { stateOfOwnTab } from "../../local/own-tabs";
import type { Workbook } from "../../local/workbook";
import type { Act } from "./acts";
import { type ColleagueEdit, TYPED } from "./colleague-edits";
import { FILES, holdsEdit, holdsHalfMade, namesInSight, ofStaff, outcome } from "./office-file";
import { callPage, hostFor, pageData } from "./sample-host";

const WORLD = new KeptWorld();

interface Ran {
	readonly host: AppsScriptHost;
	readonly told: readonly string[];
}

/** @param before what happens before the call of that number, counted from 1 */
function run(act: Act, workbook: Workbook, before?: readonly [at: number, edit: ColleagueEdit]): Ran {
	const host = hostFor(workbook, { world: WORLD });
	host.options.onCall = () => {
		if (host.calls.total === before?.[0]) {
			before[1](workbook);
		}
	};
	const told = act.run(host);
	host.options.onCall = () => undefined;
	return { host, told };
}

/** What a file comes to when several things are done one after another. */
interface Ending {
	readonly outcome: string;
	readonly staff: string;
	readonly inSight: readonly string[];
}

function endingOf(workbook: Workbook, act: Act): Ending {
	return { outcome: outcome(workbook), staff: ofStaff(workbook, act.writes()), inSight: namesInSight(workbook) };
}

/** To the table, as a person who starts something on it. */
function toTable(workbook: Workbook): void {
	workbook.activeSheetId = workbook.sheets.find(({ id }) => id === 0)?.id ?? workbook.activeSheetId;
}

/** What an edit may come to: as if it had been made before the run, or after it. */
export interface Serial {
	readonly calls: readonly string[];
	readonly endings: readonly Ending[];
	/** After another run. */
	readonly nextEndings: readonly Ending[];
	/** What the colleague writes is found in the file afterwards. */
	readonly isWritten: boolean;
}

export function inSequence(act: Act, edit: ColleagueEdit): Serial {
	const [first, last] = [structuredClone(FILES[act.file]), structuredClone(FILES[act.file])];
	const { host } = run(act, last);
	edit(last);
	edit(first);
	const isWritten = holdsEdit(first, TYPED);
	run(act, first);
	const endings = [endingOf(first, act), endingOf(last, act)];
	for (const workbook of [first, last]) {
		toTable(workbook);
		run(act, workbook);
	}
	return {
		calls: host.calls.list,
		endings,
		nextEndings: [...endings.slice(0, 1), endingOf(first, act), endingOf(last, act)],
		isWritten,
	};
}

function fingerprintOf(workbook: Workbook, sheetId: number): string | null {
	const now = callPage(hostFor(workbook, { world: WORLD }), "pageFingerprint", { sheetId });
	return now.kind === "done" ? now.value.fingerprint : null;
}

/** Whether it is said that the sheet has changed: at once, or by the page that was opened or that asked. */
function isSaid(host: AppsScriptHost, workbook: Workbook, act: Act): boolean {
	if (act.isOfPage) {
		return fingerprintOf(workbook, 0) !== fingerprintOf(structuredClone(FILES[act.file]), 0);
	}
	if (host.ui.toasts.some(({ message }) => message.includes("ほかの人が表を書き換えました"))) {
		return true;
	}
	const opened = host.ui.sidebars.length === 0 ? null : pageData(host).result;
	return opened !== null && fingerprintOf(workbook, opened.sheetId) !== opened.fingerprint;
}

function problemsOfStaff(workbook: Workbook, act: Act, { endings, isWritten }: Serial): string[] {
	const staff = ofStaff(workbook, act.writes());
	return [
		...(endings.some((ending) => ending.staff === staff) ? [] : ["lost"]),
		...(act.file === "fresh" || holdsEdit(workbook) ? [] : ["edit lost"]),
		...(!isWritten || holdsEdit(workbook, TYPED) ? [] : ["what they wrote lost"]),
	];
}

/** What is wrong when a colleague does something before a call of an act, counted from 1. */
export function problemsWith(act: Act, edit: ColleagueEdit, serial: Serial, at: number): readonly string[] {
	const workbook = structuredClone(FILES[act.file]);
	const { host, told } = run(act, workbook, [at, edit]);
	const { "Lock.tryLock": got = 0, "Lock.releaseLock": given = 0 } = host.calls.byName;
	const result = outcome(workbook);
	const known = new Set(serial.endings.flatMap(({ inSight }) => inSight));
	const isRight = serial.endings.some((ending) => ending.outcome === result);
	const halfMade = workbook.sheets.filter(
		(sheet) => !sheet.hidden && !known.has(sheet.name) && stateOfOwnTab(sheet) !== "kept",
	);
	const problems = [
		...problemsOfStaff(workbook, act, serial),
		...(isRight || told.length > 0 || isSaid(host, workbook, act) ? [] : ["wrong in silence"]),
		...(told.every((message) => message.includes("。")) ? [] : [`said ${told.join(" / ")}`]),
		...(got === given ? [] : ["lock not given back"]),
		...halfMade.map(({ name }) => `in sight: ${name}`),
	];
	toTable(workbook);
	run(act, workbook);
	const next = outcome(workbook);
	return [
		...problems,
		...problemsOfStaff(workbook, act, { ...serial, endings: serial.nextEndings }).map(
			(problem) => `${problem} (next run)`,
		),
		...(serial.nextEndings.some((ending) => ending.outcome === next) ? [] : ["next run gives something else"]),
		...(holdsHalfMade(workbook) ? ["half-made tab left"] : []),
	];
}

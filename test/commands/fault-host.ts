// Runs in which a call to Google fails, in every way in which calls fail, and what must hold then: given as a list of what
// does not, which is empty when all is well.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { KeptWorld } from "../../local/apps-script/kept-world";
import type { Workbook } from "../../local/workbook";
import type { Act } from "./acts";
import { FILES, holdsEdit, holdsHalfMade, namesInSight, ofStaff, outcome, TAB, textOf } from "./office-file";
import { hostFor, sheetNamed } from "./sample-host";

const REFUSAL = "サービスでエラーが発生しました。しばらくしてからもう一度お試しください。";
const TIME_OUT = "ドキュメントへのアクセス中に、スプレッドシートのサービスがタイムアウトしました。";

/**
 * refused: the call fails, and later ones do not · timed-out: it does what it should, but is reported as failed · dead:
 * it fails with all that follow, as when the run is ended from outside or the services are gone.
 */
export type FaultKind = "refused" | "timed-out" | "dead";
export const FAULT_KINDS: readonly FaultKind[] = ["refused", "timed-out", "dead"];

/** One world for all runs: making one takes longer than most runs. That it changes nothing is tested. */
const WORLD = new KeptWorld();

interface Ran {
	readonly host: AppsScriptHost;
	readonly told: readonly string[];
}

/** Runs an act in peace. */
function runInPeace(act: Act, workbook: Workbook): Ran {
	const host = hostFor(workbook, { world: WORLD });
	return { host, told: act.run(host) };
}

/** Runs an act with its call of a number, counted from 1, failing. */
function runFailing(act: Act, workbook: Workbook, kind: FaultKind, at: number): Ran {
	const host = hostFor(workbook, { world: WORLD });
	const isAt = (): boolean => (kind === "dead" ? host.calls.total >= at : host.calls.total === at);
	const failing = (message: string) => () => {
		if (isAt()) {
			throw new Error(message);
		}
	};
	if (kind === "timed-out") {
		host.options.afterCall = failing(TIME_OUT);
	} else {
		host.options.onCall = failing(REFUSAL);
	}
	return { host, told: act.run(host) };
}

/** An act when nothing disturbs it: what it calls, and what comes of it. */
export interface Peace {
	readonly calls: readonly string[];
	readonly told: readonly string[];
	readonly before: string;
	readonly after: string;
	readonly staff: string;
	readonly inSight: ReadonlySet<string>;
}

export function inPeace(act: Act): Peace {
	const start = FILES[act.file];
	const workbook = structuredClone(start);
	const { host, told } = runInPeace(act, workbook);
	return {
		calls: host.calls.list,
		told,
		before: outcome(start),
		after: outcome(workbook),
		staff: ofStaff(start, act.writes()),
		inSight: new Set([...namesInSight(start), ...namesInSight(workbook)]),
	};
}

const UNCHANGED = /シートは変更していません|入力規則も記入内容も元のままです|前の設定はそのまま/;

/** What the person is told must be one thing, in words for people, and true. */
function problemsOfWords(told: readonly string[], kind: FaultKind, found: string, peace: Peace): string[] {
	// When nothing can be shown any more, Google's own words follow ours.
	const most = kind === "refused" ? 1 : 2;
	return [
		...(told.length === 0 && found !== peace.after ? ["failed in silence"] : []),
		...(told.length > most ? [`said ${told.length} things: ${told.join(" / ")}`] : []),
		...(told.every((message) => message.includes("。")) ? [] : [`said ${told.join(" / ")}`]),
		...(UNCHANGED.test(told.join("")) && found !== peace.before ? [`said, but it is not so: ${told}`] : []),
	];
}

/** A lock that was got is given back by the run itself, unless that fails. */
function problemsOfLock({ host: { calls } }: Ran, failed: string): string[] {
	const { "Lock.tryLock": got = 0, "Lock.releaseLock": given = 0 } = calls.byName;
	return got === given || failed.startsWith("Lock.") ? [] : ["lock not given back"];
}

function problemsOfStaff(workbook: Workbook, act: Act, peace: Peace): string[] {
	return [
		...(ofStaff(workbook, act.writes()) === peace.staff ? [] : ["staff's work touched"]),
		...(act.file === "fresh" || holdsEdit(workbook) ? [] : ["staff's edit of our tab lost"]),
	];
}

/** Without what has come in since: a run that died may leave a blank tab until the next one. */
function withoutNewTabs(workbook: Workbook, act: Act): Workbook {
	const known = new Set(FILES[act.file].sheets.map(({ id }) => id));
	return { ...workbook, sheets: workbook.sheets.filter(({ id }) => known.has(id)) };
}

function problemsAtOnce(ran: Ran, workbook: Workbook, act: Act, peace: Peace, kind: FaultKind, failed: string) {
	if (kind === "dead") {
		return problemsOfStaff(withoutNewTabs(workbook, act), act, peace);
	}
	const strange = namesInSight(workbook).filter((name) => !peace.inSight.has(name));
	return [
		...problemsOfStaff(workbook, act, peace),
		...problemsOfWords(ran.told, kind, outcome(workbook), peace),
		...problemsOfLock(ran, failed),
		...(strange.length === 0 ? [] : [`in sight: ${strange.join(", ")}`]),
	];
}

/** What is wrong after the next run, which a colleague starts. */
function problemsAfterAll(workbook: Workbook, act: Act, peace: Peace): string[] {
	workbook.activeSheetId = sheetNamed(workbook, TAB).id;
	runInPeace(act, workbook);
	return [
		...problemsOfStaff(workbook, act, peace).map((problem) => `${problem} by the next run`),
		...(outcome(workbook) === peace.after ? [] : ["next run gives something else"]),
		...(holdsHalfMade(workbook) ? ["half-made tab left"] : []),
	];
}

/** What is wrong when a call of an act fails, counted from 1. */
export function problemsOf(act: Act, peace: Peace, kind: FaultKind, at: number): readonly string[] {
	const workbook = structuredClone(FILES[act.file]);
	const failed = peace.calls[at - 1] ?? "";
	const ran = runFailing(act, workbook, kind, at);
	const problems = [
		...problemsAtOnce(ran, workbook, act, peace, kind, failed),
		...problemsAfterAll(workbook, act, peace),
	];
	return problems.map((problem) => `${kind} ${at} ${failed}: ${problem}`);
}

/** That the shared world changes nothing: the same calls and the same file as in a world of its own. */
export function runsAlike(act: Act): boolean {
	const files = [structuredClone(FILES[act.file]), structuredClone(FILES[act.file])] as const;
	const own = hostFor(files[0]);
	const told = act.run(own);
	const shared = runInPeace(act, files[1]);
	return textOf([files[0], own.calls.list, told]) === textOf([files[1], shared.host.calls.list, shared.told]);
}

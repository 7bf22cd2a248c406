// Runs the shipped script on a workbook in memory, as Google runs it on a file.
import type { Workbook } from "../workbook";
import { demandAuthorized } from "./authorization";
import { Boundary } from "./boundary";
import { CallLog, type ServiceCall } from "./call-log";
import { createConsole } from "./console";
import { formulaArguments, formulaResult } from "./custom-function";
import { AuthMode } from "./enums";
import { noFunction, sheetNotFound } from "./error-texts";
import { type Desk, Execution, type ExecutionOptions } from "./execution";
import { singleCell } from "./grid-area";
import { SpreadsheetHandle } from "./handles";
import { sidebarArguments, sidebarResult } from "./json-safety";
import type { KeptWorld } from "./kept-world";
import { fillWithValue } from "./range-values";
import { Realm, type ScriptCode, surface, takeOut } from "./realm";
import { globalServices, serviceClasses } from "./service-classes";
import { ServiceError } from "./service-error";
import { createStores, type ServiceStores } from "./service-stores";
import { UiRecord } from "./ui-record";

export type { ServiceCall } from "./call-log";
export type { AuthModeName } from "./execution";
export type { ScriptCode, ScriptSource } from "./realm";
export type {
	AnsweredDialog,
	ButtonName,
	DialogAnswers,
	DialogQuestion,
	DialogReply,
	MenuEntry,
	MenuTree,
	Page,
	Toast,
} from "./ui-record";

export interface HostOptions extends ExecutionOptions {
	readonly workbook: Workbook;
	readonly code: ScriptCode;
	/** Before each call that counts; may throw to make the call fail, may edit the workbook to play a colleague. */
	onCall?: (call: ServiceCall) => void;
	/**
	 * Milliseconds that a call takes, or the script's own work up to a look at its clock ("own-work"): the script's time goes
	 * on by so much. Absent: nothing takes time, and the time is that of `now`.
	 */
	duration?: (step: ServiceCall | "own-work") => number;
	/** After each call that counts and went well; may throw: what was done stays, and the script hears of a failure. */
	afterCall?: (call: ServiceCall) => void;
	/** A world to run in, instead of one for each run. */
	readonly world?: KeptWorld;
}

/** The time of one run as its script sees it. */
class RunClock {
	private elapsed = 0;

	constructor(private readonly options: HostOptions) {}

	spend(step: ServiceCall | "own-work"): void {
		this.elapsed += this.options.duration?.(step) ?? 0;
	}

	/** undefined: the real time. */
	readonly now = (): Date | undefined => {
		const { now, duration } = this.options;
		if (duration === undefined) {
			return now;
		}
		this.spend("own-work");
		return new Date((now ?? new Date()).getTime() + this.elapsed);
	};
}

interface Run {
	readonly execution: Execution;
	readonly realm: Realm;
	readonly boundary: Boundary;
}

export class AppsScriptHost {
	readonly workbook: Workbook;
	readonly calls = new CallLog();
	readonly ui = new UiRecord();
	/** Lines of console and Logger. */
	readonly logs: string[] = [];
	/** Members that a script asked for and this host does not have, even where the script caught the error. */
	readonly missing: string[] = [];
	private readonly stores: ServiceStores;
	/** What the last run found in the script, so that asking does not take a run of its own. */
	private found: { readonly code: ScriptCode; readonly names: readonly string[] } | null = null;

	/** The options stay open to change between two runs. */
	constructor(readonly options: HostOptions) {
		this.workbook = options.workbook;
		this.stores = createStores(options.workbook.documentProperties);
	}

	/** As Google calls a menu item or a trigger; onOpen and onInstall get their event when no argument is given. */
	run(functionName: string, ...args: readonly unknown[]): unknown {
		return this.surfacing(() => {
			const run = this.start();
			demandFunction(run, functionName);
			const isOpening = args.length === 0 && (functionName === "onOpen" || functionName === "onInstall");
			const given = isOpening ? [this.openEvent(run)] : args.map((arg) => run.realm.bringIn(arg));
			return takeOut(run.realm.call(functionName, given));
		});
	}

	/** As the sidebar's page calls it through google.script.run. */
	runFromSidebar(functionName: string, ...args: readonly unknown[]): unknown {
		return this.surfacing(() => {
			const given = sidebarArguments(args);
			const run = this.start();
			demandFunction(run, functionName);
			if (functionName.endsWith("_")) {
				throw new ServiceError(noFunction(functionName));
			}
			const result = run.realm.call(
				functionName,
				given.map((arg) => run.realm.bringIn(arg)),
			);
			return sidebarResult(result, (value) => run.boundary.isServiceObject(value));
		});
	}

	/**
	 * As a formula in a cell calls a custom function: a range is an array of rows, and null a blank cell. What the function
	 * may call besides the person's language is closed to it.
	 */
	calculate(functionName: string, ...args: readonly unknown[]): unknown {
		return this.surfacing(() => {
			const run = this.start({ ...this.options, authMode: "CUSTOM_FUNCTION" });
			demandFunction(run, functionName);
			if (functionName.endsWith("_")) {
				throw new ServiceError(noFunction(functionName));
			}
			const given = formulaArguments(args).map((arg) => run.realm.bringIn(arg));
			return formulaResult(takeOut(run.realm.call(functionName, given)));
		});
	}

	/** As the person types into a cell: what becomes of the text, and what is refused, is the same as for a script. */
	type(sheetId: number, row: number, column: number, text: string): void {
		this.surfacing(() => {
			const { options, workbook } = this;
			const sheet = workbook.sheets.find(({ id }) => id === sheetId);
			if (sheet === undefined) {
				throw new ServiceError(sheetNotFound(sheetId));
			}
			const desk: Desk = { workbook, options, now: options.now ?? new Date() };
			fillWithValue(desk, sheet, singleCell(row, column), text, "type");
		});
	}

	/** Names of the functions that the script defines in the global scope. */
	globals(): readonly string[] {
		const { code } = this.options;
		return this.found?.code === code ? this.found.names : this.surfacing(() => this.start().realm.functionNames());
	}

	/** Each run has a world of its own, as with Google: no variable outlives it, and its locks end with it. */
	private start(options: HostOptions = this.options): Run {
		const runClock = new RunClock(options);
		const clock = { timeZone: () => this.workbook.timeZone, now: runClock.now };
		const realm = options.world?.enter(clock) ?? new Realm(clock);
		const execution = new Execution(this.workbook, options, realm, this.ui, this.stores, (line) => {
			this.logs.push(line);
		});
		const boundary = new Boundary(realm, serviceClasses, {
			onServiceCall: (call) => {
				runClock.spend(call);
				this.noteCall(call);
			},
			afterServiceCall: (call) => asService(() => this.options.afterCall?.(call)),
			authorize: (className, method) => demandAuthorized(execution.authMode, className, method),
			onMissing: (member) => {
				this.missing.push(member);
			},
			userLocale: () => execution.userLocale,
		});
		const services = Object.entries(globalServices(execution)).map(([name, service]) => [
			name,
			boundary.handOut(service),
		]);
		realm.load(options.code, { ...Object.fromEntries(services), console: createConsole(execution) });
		this.found = { code: options.code, names: realm.functionNames() };
		return { execution, realm, boundary };
	}

	private noteCall(call: ServiceCall): void {
		this.calls.add(call.name);
		asService(() => this.options.onCall?.(call));
	}

	private openEvent({ execution, realm, boundary }: Run): object {
		return realm.object({
			authMode: boundary.handOut(AuthMode.of(execution.authMode)),
			source: boundary.handOut(new SpreadsheetHandle(execution)),
		});
	}

	/** Whatever is thrown inside reaches the caller as an error of its own world, in the person's language. */
	private surfacing<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			if (error instanceof ServiceError) {
				throw new Error(error.inLanguageOf(this.options.userLocale ?? "ja"));
			}
			throw surface(error);
		}
	}
}

/** Whatever makes a call fail looks to the script like a failure of the service. */
function asService(work: () => void): void {
	try {
		work();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ServiceError({ en: message, ja: message });
	}
}

function demandFunction({ realm }: Run, name: string): void {
	if (!realm.functionNames().includes(name)) {
		throw new ServiceError(noFunction(name));
	}
}

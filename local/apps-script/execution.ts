// One run of the script: the file, the person who started it, and what lives only as long as the run.
import type { Sheet, Workbook } from "../workbook";
import { sheetNotFound } from "./error-texts";
import { LockState } from "./lock-state";
import type { Realm } from "./realm";
import { ServiceError } from "./service-error";
import type { ServiceStores } from "./service-stores";
import type { DialogAnswers, UiRecord } from "./ui-record";

export type AuthModeName = "NONE" | "CUSTOM_FUNCTION" | "LIMITED" | "FULL";

/** Read anew at each use, so that a test may change a member between two runs or in the middle of one. */
export interface ExecutionOptions {
	now?: Date;
	userLocale?: string;
	authMode?: AuthModeName;
	htmlFiles?: Record<string, string>;
	dialogs?: DialogAnswers;
	/** false: the person may only view the file. */
	canEdit?: boolean;
	lockHeldByOther?: boolean;
}

/** What it takes to judge and to write a value: a person who types needs no run of the script. */
export type Desk = Pick<Execution, "workbook" | "options" | "now">;

export class Execution {
	readonly lock: LockState;

	constructor(
		readonly workbook: Workbook,
		readonly options: ExecutionOptions,
		readonly realm: Realm,
		readonly ui: UiRecord,
		readonly stores: ServiceStores,
		readonly log: (line: string) => void,
	) {
		this.lock = new LockState(() => options.lockHeldByOther === true);
	}

	get userLocale(): string {
		return this.options.userLocale ?? "ja";
	}

	get now(): Date {
		return this.options.now ?? new Date();
	}

	get authMode(): AuthModeName {
		return this.options.authMode ?? "FULL";
	}

	sheet(id: number): Sheet {
		const sheet = this.workbook.sheets.find((candidate) => candidate.id === id);
		if (sheet === undefined) {
			throw new ServiceError(sheetNotFound(id));
		}
		return sheet;
	}
}

// Knows which tabs are ours: by developer metadata that we put on them, never by their name.
import * as z from "zod/mini";
import type { Sheet, Spreadsheet } from "./spreadsheet";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "shinchoku:tab";

const TabMark = z.discriminatedUnion("state", [
	/** Half made: left behind only by a run that was cut off. A finished tab has a second mark of the same number. */
	z.object({ state: z.literal("building"), making: z.optional(z.int()) }),
	z.object({
		state: z.literal("current"),
		kind: z.enum(["summary", "report", "requests", "figures", "data"]),
		/** Name under which we made it; a tab renamed by staff is theirs to keep. */
		name: z.string(),
		/** Of the tab's contents as we left them. */
		fingerprint: z.string(),
		/** How many charts of ours lie on it; absent for none. */
		objects: z.optional(z.int()),
		/** Number that it was begun under; absent where it has one mark only. */
		making: z.optional(z.int()),
	}),
	/** Edited by hand and kept: no longer ours to renew, but known not to be a progress table. */
	z.object({ state: z.literal("kept"), making: z.optional(z.int()) }),
	/** The record of what was mended. `of`: id of the tab, by which a copy that staff made is known: it may carry the mark, too. */
	z.object({ state: z.literal("log"), of: z.optional(z.int()) }),
	/** What earlier reports kept of their tables. */
	z.object({ state: z.literal("history"), of: z.optional(z.int()) }),
]);

export type TabMark = z.infer<typeof TabMark>;
export type CurrentMark = Extract<TabMark, { readonly state: "current" }>;

export interface OwnTab {
	readonly sheet: Sheet;
	readonly mark: TabMark;
}

/**
 * A mark that cannot be read, or that a later version of the add-on put there, still says that the tab is ours: it is no
 * progress table, and nothing that we may change.
 */
function parseMark(value: string | null): TabMark {
	try {
		const parsed = z.safeParse(TabMark, JSON.parse(value ?? ""));
		return parsed.success ? parsed.data : { state: "kept" };
	} catch {
		return { state: "kept" };
	}
}

/** Whether we made a tab and it still carries our mark; one call, where looking for all of ours takes three and more. */
export function isOwnTab(sheet: Sheet): boolean {
	return sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === KEY);
}

function makingOf({ mark }: OwnTab): number | undefined {
	return mark.state === "log" || mark.state === "history" ? undefined : mark.making;
}

/**
 * The marks that tell what has become of a tab: one that it was begun under says nothing once there is a second of the same
 * number. Where fewer were finished than begun under a number, which takes two runs at one time, all stay, to be looked at.
 */
function lastMarks(marks: readonly OwnTab[]): readonly OwnTab[] {
	const unfinished = new Map<number | undefined, number>();
	for (const each of marks) {
		const making = makingOf(each);
		unfinished.set(making, (unfinished.get(making) ?? 0) + (each.mark.state === "building" ? 1 : -1));
	}
	return marks.filter((each) => {
		const making = makingOf(each);
		return each.mark.state !== "building" || making === undefined || (unfinished.get(making) ?? 0) > 0;
	});
}

/**
 * Every tab that we made and that still carries our mark. Asks for all metadata of the file and picks ours out of them:
 * limiting the search would be one more call, and a file holds no more than some kilobytes of them.
 */
export function findOwnTabs(spreadsheet: Spreadsheet): readonly OwnTab[] {
	const marks = spreadsheet
		.createDeveloperMetadataFinder()
		.find()
		.flatMap((metadata) => {
			const sheet = metadata.getKey() === KEY ? metadata.getLocation().getSheet() : null;
			return sheet === null ? [] : [{ sheet, mark: parseMark(metadata.getValue()) }];
		});
	return lastMarks(marks);
}

/** A number that no tab of ours was begun under. */
export function nextMaking(own: readonly OwnTab[]): number {
	return Math.max(0, ...own.map((tab) => makingOf(tab) ?? 0)) + 1;
}

/**
 * Marks a tab as ours.
 * DOCUMENT visibility, because a copy of the file runs its script as another project, which could not see marks of
 * PROJECT visibility.
 */
export function addMark(sheet: Sheet, mark: TabMark): void {
	sheet.addDeveloperMetadata(KEY, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function marksOn(sheet: Sheet): readonly { readonly metadata: Metadata; readonly mark: TabMark }[] {
	return sheet
		.getDeveloperMetadata()
		.filter((metadata) => metadata.getKey() === KEY)
		.map((metadata) => ({ metadata, mark: parseMark(metadata.getValue()) }));
}

/** Whether a tab has no mark but that of a beginning. */
export function isBegunOnly(sheet: Sheet): boolean {
	return marksOn(sheet).every(({ mark }) => mark.state === "building");
}

/** Changes the mark of a finished tab. @returns whether there was one */
export function changeMark(sheet: Sheet, mark: TabMark): boolean {
	const finished = marksOn(sheet).filter((each) => each.mark.state !== "building");
	for (const { metadata } of finished) {
		metadata.setValue(JSON.stringify(mark));
	}
	return finished.length > 0;
}

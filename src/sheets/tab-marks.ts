// Knows which tabs are ours: by developer metadata that we put on them, never by their name.
import * as z from "zod/mini";
import type { Sheet, Spreadsheet } from "./spreadsheet";

const KEY = "shinchoku:tab";

const TabMark = z.discriminatedUnion("state", [
	/** Half made: left behind only by a run that was cut off. */
	z.object({ state: z.literal("building") }),
	z.object({
		state: z.literal("current"),
		kind: z.enum(["summary", "report", "requests", "figures", "data"]),
		/** Name under which we made it; a tab renamed by staff is theirs to keep. */
		name: z.string(),
		/** Of the tab's contents as we left them. */
		fingerprint: z.string(),
		/** How many charts of ours lie on it; absent for none. */
		objects: z.optional(z.int()),
	}),
	/** Edited by hand and kept: no longer ours to renew, but known not to be a progress table. */
	z.object({ state: z.literal("kept") }),
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

/** Every tab that we made and that still carries our mark. */
export function findOwnTabs(spreadsheet: Spreadsheet): readonly OwnTab[] {
	return spreadsheet
		.createDeveloperMetadataFinder()
		.withKey(KEY)
		.find()
		.flatMap((metadata) => {
			const sheet = metadata.getLocation().getSheet();
			return sheet === null ? [] : [{ sheet, mark: parseMark(metadata.getValue()) }];
		});
}

/**
 * Marks a tab as ours.
 * DOCUMENT visibility, because a copy of the file runs its script as another project, which could not see marks of
 * PROJECT visibility.
 */
export function addMark(sheet: Sheet, mark: TabMark): void {
	sheet.addDeveloperMetadata(KEY, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Changes the mark of a tab that has one. */
export function changeMark(sheet: Sheet, mark: TabMark): void {
	for (const metadata of sheet.getDeveloperMetadata()) {
		if (metadata.getKey() === KEY) {
			metadata.setValue(JSON.stringify(mark));
		}
	}
}

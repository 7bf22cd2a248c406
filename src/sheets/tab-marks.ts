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
	/** The record of what was mended. */
	z.object({ state: z.literal("log") }),
	/** What earlier reports kept of their tables. */
	z.object({ state: z.literal("history") }),
]);

export type TabMark = z.infer<typeof TabMark>;
export type CurrentMark = Extract<TabMark, { readonly state: "current" }>;

export interface OwnTab {
	readonly sheet: Sheet;
	readonly mark: TabMark;
}

function parseMark(value: string | null): TabMark | null {
	try {
		const parsed = z.safeParse(TabMark, JSON.parse(value ?? ""));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

/** Whether we made a tab and it is still marked so; one call, where looking for all of ours takes three and more. */
export function isOwnTab(sheet: Sheet): boolean {
	return sheet
		.getDeveloperMetadata()
		.some((metadata) => metadata.getKey() === KEY && parseMark(metadata.getValue()) !== null);
}

/** Every tab that we made and that is still marked so; a mark that cannot be read counts as none. */
export function findOwnTabs(spreadsheet: Spreadsheet): readonly OwnTab[] {
	return spreadsheet
		.createDeveloperMetadataFinder()
		.withKey(KEY)
		.find()
		.flatMap((metadata) => {
			const sheet = metadata.getLocation().getSheet();
			const mark = parseMark(metadata.getValue());
			return sheet === null || mark === null ? [] : [{ sheet, mark }];
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

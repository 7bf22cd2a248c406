// Knows which tabs are ours: by developer metadata that we put on them, never by their name.
import * as z from "zod/mini";
import type { TabKind } from "../report/tab-plan";
import type { Sheet, Spreadsheet } from "./spreadsheet";

const KEY = "shinchoku:tab";

const TabMark = z.object({
	kind: z.enum(["summary", "report"]),
	/** Name under which we made it; a tab renamed by staff is theirs to keep. */
	name: z.string(),
	/** Of the tab's contents as we left them; null while it is being made. */
	fingerprint: z.nullable(z.string()),
});

export type TabMark = z.infer<typeof TabMark>;

export interface OwnTab {
	readonly sheet: Sheet;
	readonly mark: TabMark;
	/** Takes the mark off: the tab is the staff's from then on. */
	release(): void;
}

function parseMark(value: string | null): TabMark | null {
	try {
		const parsed = z.safeParse(TabMark, JSON.parse(value ?? ""));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

/** Every tab that carries our mark; a mark that cannot be read counts as none. */
export function findOwnTabs(spreadsheet: Spreadsheet): readonly OwnTab[] {
	return spreadsheet
		.createDeveloperMetadataFinder()
		.withKey(KEY)
		.find()
		.flatMap((metadata) => {
			const sheet = metadata.getLocation().getSheet();
			const mark = parseMark(metadata.getValue());
			return sheet === null || mark === null ? [] : [{ sheet, mark, release: () => metadata.remove() }];
		});
}

/**
 * Marks a tab as ours.
 * DOCUMENT visibility, because a copy of the file runs its script as another project, which could not see marks of
 * PROJECT visibility.
 */
export function markTab(sheet: Sheet, kind: TabKind, name: string, fingerprint: string | null): void {
	const mark: TabMark = { kind, name, fingerprint };
	sheet.addDeveloperMetadata(KEY, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

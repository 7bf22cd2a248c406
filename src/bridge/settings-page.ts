// What the settings page gets and what it sends to be stored.
import * as z from "zod/mini";
import { CHECK_THEMES } from "../messages/check-text";
import { Settings } from "../settings/settings";
import { Understanding } from "./understanding";

export const SettingsState = z.enum(["stored", "default", "unreadable", "newer"]);

const CheckInWords = z.object({
	id: z.string(),
	title: z.string(),
	/** That it has where nothing is set. */
	severity: z.enum(["error", "warning", "info"]),
	/** Whether it is on where nothing is set. */
	startsOn: z.boolean(),
	/** The group that it is shown in. */
	theme: z.enum(CHECK_THEMES),
});

export const SettingsPage = z.object({
	/** Of other tabs' corrections the page knows nothing. */
	settings: Settings,
	/** Of the settings as they are stored. */
	revision: z.string(),
	state: SettingsState,
	/** The checks that can be turned off, in the order of their findings. */
	checks: z.array(CheckInWords),
	/** What holds where nothing is set. */
	usual: z.object({ colors: Settings.shape.colors }),
	/** The tab whose reading can be corrected; null where several fit and none is in front. */
	tab: z.nullable(
		z.object({
			sheet: z.string(),
			sheetId: z.int(),
			/** null: no progress table was found in it. */
			understanding: z.nullable(Understanding),
			/** Why none was found; "" when one was. */
			problem: z.string(),
		}),
	),
});

export type SettingsPage = z.infer<typeof SettingsPage>;

/** The settings as they are stored now, again without other tabs' corrections. */
export const SavedSettings = z.object({ settings: Settings, revision: z.string() });

const Row = z.int().check(z.gte(1), z.lte(100_000));

export const SettingsToSave = z.object({
	/** Looked at by the script with its own words for what is wrong. */
	settings: z.unknown(),
	/** That the page was given: it must still be the stored one. */
	revision: z.string(),
	sheetId: z.nullable(z.int()),
	/** First and last header row as a person just set them; the script turns them into what finds them again. */
	headerRows: z.nullable(z.tuple([Row, Row]).check(z.refine(([first, last]) => first <= last && last - first < 10))),
});

// Findings that staff chose to ignore, with their reasons: the form in which they are kept with the document.
import * as z from "zod/mini";

const IgnoredFinding = z.object({
	key: z.string(),
	reason: z.string(),
	/** `YYYY-MM-DDTHH:MM` */
	at: z.string(),
});

export type IgnoredFinding = z.infer<typeof IgnoredFinding>;

const Stored = z.object({ version: z.literal(1), items: z.array(IgnoredFinding) });

/** More than this many decisions are no longer looked after by anybody; the oldest go first. */
const MOST_ITEMS = 500;

export interface IgnoredReading {
	readonly ignored: readonly IgnoredFinding[];
	/** damaged: some or all of what is stored cannot be read · newer: a later version of the add-on stored it. */
	readonly ignoredState: "stored" | "damaged" | "newer";
}

/** Whatever of a damaged list is whole. */
function wholeItems(data: unknown): readonly IgnoredFinding[] {
	const items = typeof data === "object" && data !== null && "items" in data ? data.items : null;
	return (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
		const parsed = z.safeParse(IgnoredFinding, item);
		return parsed.success ? [parsed.data] : [];
	});
}

/** Reads the stored text; anything unreadable counts as not ignored, so that no finding is hidden by accident. */
export function parseIgnored(text: string | null): IgnoredReading {
	if (text === null) {
		return { ignored: [], ignoredState: "stored" };
	}
	let data: unknown = null;
	try {
		data = JSON.parse(text);
	} catch {
		// Told by what is read of it: nothing.
	}
	const parsed = z.safeParse(Stored, data);
	if (parsed.success) {
		return { ignored: parsed.data.items, ignoredState: "stored" };
	}
	const isNewer = z.safeParse(z.object({ version: z.number().check(z.gt(1)) }), data).success;
	return isNewer ? { ignored: [], ignoredState: "newer" } : { ignored: wholeItems(data), ignoredState: "damaged" };
}

/** The text to store. */
export function serializeIgnored(items: readonly IgnoredFinding[]): string {
	return JSON.stringify({ version: 1, items: items.slice(-MOST_ITEMS) });
}

/** Adds a decision, or renews its reason. */
export function withIgnored(items: readonly IgnoredFinding[], item: IgnoredFinding): readonly IgnoredFinding[] {
	return [...withoutIgnored(items, item.key), item];
}

/** Takes a decision back. */
export function withoutIgnored(items: readonly IgnoredFinding[], key: string): readonly IgnoredFinding[] {
	return items.filter((item) => item.key !== key);
}

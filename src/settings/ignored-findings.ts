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

/** Reads the stored text; anything unreadable counts as nothing ignored, so that no finding is hidden by accident. */
export function parseIgnored(text: string | null): readonly IgnoredFinding[] {
	try {
		const parsed = z.safeParse(Stored, JSON.parse(text ?? "null"));
		return parsed.success ? parsed.data.items : [];
	} catch {
		return [];
	}
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

// The shape of what the handbook says of one check; apart from its other texts because it is read when it is asked for.

export interface HandbookText {
	/** What the check looks for. */
	readonly what: string;
	/** Why it matters. */
	readonly why: string;
	/** A case of it. */
	readonly example: string;
}

/** One for each check of a group. */
export type HandbookTexts<Params> = { readonly [Id in keyof Params]: HandbookText };

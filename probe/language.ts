// Sentences in both languages, and which of them a person reads.

/** A sentence for people, in both languages. */
export interface Words {
	readonly ja: string;
	readonly en: string;
}

export type Language = keyof Words;

/** The person's language: Japanese unless Google says that it is another. */
export function languageOf(locale: string): Language {
	return /^(?!ja)[a-z]/i.test(locale) ? "en" : "ja";
}

// A refusal by one of Google's services, in both languages that the host speaks.

export interface LocalizedText {
	readonly en: string;
	readonly ja: string;
}

export class ServiceError extends Error {
	constructor(readonly text: LocalizedText) {
		super(text.en);
	}

	inLanguageOf(locale: string): string {
		return locale.startsWith("ja") ? this.text.ja : this.text.en;
	}
}

/** The script used a member that this host does not have, though Google may. */
export class NotImplementedError extends Error {
	constructor(readonly member: string) {
		super(`${member} is not implemented in this host`);
	}
}

// Chooses the texts of `npm run deploy`; apart from the others because the script at Google says none of them.
import { messagesFor } from ".";
import { enDeploy } from "./en-deploy";
import { type DeployTexts, jaDeploy } from "./ja-deploy";

/** Texts for a locale, by the same rule as all others. */
export function deployTextsFor(locale: string): DeployTexts {
	return messagesFor(locale).language === "ja" ? jaDeploy : enDeploy;
}

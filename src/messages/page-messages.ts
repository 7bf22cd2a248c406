// Chooses the texts of the page in the sidebar.
import { enPage } from "./en-page";
import { jaPage, type PageMessages } from "./ja-page";

export type PageLanguage = "ja" | "en";

/** Texts of the page in a language. */
export function pageMessages(language: PageLanguage): PageMessages {
	return language === "ja" ? jaPage : enPage;
}

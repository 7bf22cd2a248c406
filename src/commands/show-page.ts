// Opens our page in the sidebar with its first data, so that what was found is seen even where it cannot call back.
import type { InitialData } from "../bridge/bridge";
import { BRIDGE_VERSION } from "../bridge/bridge-version";
import type { Messages } from "../messages";
import { showSidebar } from "../sheets/dialogs";
import { VERSION } from "../version";
import type { CommandContext } from "./command-context";
import { pageLanguage } from "./page-result";

/** Over the sidebar whatever it shows, with the version: an IT desk asks for it first. */
export function sidebarTitle({ shared }: Messages): string {
	return `${shared.title} ${VERSION}`;
}

/** Shows findings, or the settings. */
export function showPage(first: Pick<InitialData, "result" | "view">, { messages }: CommandContext): void {
	const data: InitialData = { ...first, bridge: BRIDGE_VERSION, language: pageLanguage(messages) };
	showSidebar(sidebarTitle(messages), data);
}

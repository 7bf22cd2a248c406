// Opens our page in the sidebar with its first data, so that what was found is seen even where it cannot call back.
import type { InitialData } from "../bridge/bridge";
import { BRIDGE_VERSION } from "../bridge/bridge-version";
import { showSidebar } from "../sheets/dialogs";
import type { CommandContext } from "./command-context";
import { pageLanguage } from "./page-result";

/** Shows findings, or the settings. */
export function showPage(first: Pick<InitialData, "result" | "view">, { messages }: CommandContext): void {
	const data: InitialData = { ...first, bridge: BRIDGE_VERSION, language: pageLanguage(messages) };
	showSidebar(messages.shared.title, data);
}

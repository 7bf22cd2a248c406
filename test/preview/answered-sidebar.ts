// The page of the sidebar by itself in a browser, its calls answered by the shipped script on a workbook in memory.
import type { Page } from "playwright-core";
import type { AppsScriptHost } from "../../local/apps-script/host";

/** Hands every call of google.script.run to a function that the test has put into the page. */
const STUB = `<script>
window.google = { script: { run: (() => {
	const runner = (onDone, onFail) => new Proxy({}, { get: (_, name) =>
		name === "withSuccessHandler" ? (handler) => runner(handler, onFail)
		: name === "withFailureHandler" ? (handler) => runner(onDone, handler)
		: (request) => void window.callScript(name, request).then(onDone, onFail) });
	return runner(() => {}, () => {});
})() } };
</script>`;

/** Changes what the script answers, for what a test needs and the table does not have. */
export type Retouch = (name: string, answer: unknown) => unknown;

const scripts = new WeakMap<Page, { host: AppsScriptHost; retouch: Retouch }>();

/** Shows in the page what the script has put into the sidebar. */
export async function showSidebarOf(
	page: Page,
	host: AppsScriptHost,
	retouch: Retouch = (_, answer) => answer,
): Promise<void> {
	const known = scripts.has(page);
	scripts.set(page, { host, retouch });
	if (!known) {
		await page.exposeFunction("callScript", (name: string, request: unknown) => {
			const script = scripts.get(page);
			return script?.retouch(name, script.host.runFromSidebar(name, request));
		});
	}
	const html = host.ui.sidebar?.html ?? "";
	await page.setContent(html.replace("<style>", () => `${STUB}<style>`));
}

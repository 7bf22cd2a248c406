// 使い方: the help page as the script makes it, in both languages, and where something else fails.

import { version as cliVersion } from "../../local/package.json";
import { version } from "../../package.json";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { hostFor, sampleWorkbook, smallWorkbook, textsOf } from "./sample-host";

/** The page that 使い方 shows. */
function helpOf(options: Parameters<typeof hostFor>[1] = {}, workbook = smallWorkbook()) {
	const host = hostFor(workbook, options);
	host.run("showHelp");
	return { host, html: host.ui.sidebar?.html ?? "", title: host.ui.sidebar?.title };
}

function workbookWith(settings: Partial<Settings>) {
	const workbook = smallWorkbook();
	workbook.documentProperties.set("shinchoku:settings:0", JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }));
	return workbook;
}

test.each(["ja", "en"])("in %s it explains each item of the menu, in the menu's order", (userLocale) => {
	const host = hostFor(sampleWorkbook(), { userLocale });
	host.run("onOpen");
	host.run("showHelp");
	const captions = host.ui.menus[0]?.entries.flatMap((entry) => (entry.kind === "item" ? [entry.caption] : [])) ?? [];
	expect(captions).toHaveLength(14);
	const explained = [...(host.ui.sidebar?.html ?? "").matchAll(/<dt>([^<]*)<\/dt><dd>[^<]+<\/dd>/g)];
	const names = explained.map(([, name = ""]) => name).filter((name) => captions.includes(name));
	expect(names).toEqual(captions);
});

test.each(["ja", "en"])("in %s the sidebar's title and the page tell the version", (userLocale) => {
	const { html, title } = helpOf({ userLocale });
	expect(title?.endsWith(` ${version}`)).toBe(true);
	expect(html).toContain(`${version}</footer>`);
	expect(html).toContain(`${version}</li>`);
	expect(cliVersion).toBe(version);
});

test("every tab that is made tells the version, too", () => {
	const workbook = smallWorkbook();
	const host = hostFor(workbook);
	for (const command of ["createSummary", "createReport", "createRequests", "createFigures", "createData"]) {
		host.run(command);
	}
	const made = workbook.sheets.filter(({ name, hidden }) => !hidden && name !== "進捗管理表");
	expect(made).toHaveLength(5);
	const silent = made.filter((sheet) => !textsOf(sheet).flat().join("\n").includes(`進捗チェック ${version}`));
	expect(silent.map(({ name }) => name)).toEqual([]);
});

test("it reads settings only, and changes nothing", () => {
	const { host } = helpOf();
	const touched = Object.keys(host.calls.byName).filter((name) => /^(?:Sheet|Range)\b|\.set|\.delete/.test(name));
	expect(touched.filter((name) => name !== "HtmlOutput.setTitle")).toEqual([]);
	expect(host.ui.alerts).toEqual([]);
});

test("where the sidebar cannot be shown, the person is told", () => {
	const { host } = helpOf({
		onCall: ({ name }) => {
			if (name === "Ui.showSidebar") {
				throw new Error("サービスエラー");
			}
		},
	});
	expect(host.ui.alerts[0]?.message).toContain("サービスエラー");
});

test("its button checks the sheet: the function that it calls is one that the script offers", () => {
	const { host, html } = helpOf();
	const called = /\.(\w+)\(\);\s*\};\s*\}\)\(\);/.exec(html)?.[1] ?? "";
	expect(called).toBe("validateTable");
	expect(host.globals()).toContain(called);
	host.runFromSidebar(called);
	expect(host.ui.sidebar?.html).toContain('id="app"');
});

test("whom the office named is named, as text", () => {
	const contact = `<b onclick="x">企画課</b> & 'R'`;
	const { html } = helpOf({}, workbookWith({ requests: { due: null, contact } }));
	expect(html).toContain("<dd>&lt;b onclick=&quot;x&quot;&gt;企画課&lt;/b&gt; &amp; &#39;R&#39;</dd>");
	expect(helpOf().html).not.toContain("記入のしかたを尋ねる");
});

test("the swatches have the colours that the office set", () => {
	const colors = { blank: "#FF0001", stale: "#FF0002", wrong: "#FF0003" };
	const { html } = helpOf({}, workbookWith({ colors }));
	const shown = [...html.matchAll(/style="background:(#\w{6})/g)].map(([, color]) => color);
	expect(shown).toEqual(Object.values(colors));
});

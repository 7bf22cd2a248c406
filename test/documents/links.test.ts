// Every link of every page leads somewhere: files, headings, pictures, and addresses of sites that we mean to send people to.
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { PROJECT } from "../../local/bundle";
import { anchorsIn, bareAddressesIn, linksIn, type Page, pagePaths, parsePage, readPage } from "./pages";

/** A link to another site is added here when someone has opened it and found it worth the way. */
const KNOWN_HOSTS = new Set([
	"admin.google.com",
	"console.cloud.google.com",
	"developers.google.com",
	"docs.github.com",
	"docs.google.com",
	"github.com",
	"keepachangelog.com",
	"mcmap.net",
	"myaccount.google.com",
	"nodejs.org",
	"policies.google.com",
	"pulse.appsscript.info",
	"qiita.com",
	"script.google.com",
	"semver.org",
	"support.google.com",
	"tanaikech.github.io",
	"thesweetspecialist.com",
	"workspace.google.com",
	"workspaceupdates.googleblog.com",
	"www.npmjs.com",
	"www.officeisyours.com",
	"www.soumu.go.jp",
]);

const PAGES = pagePaths();

function isAddress(target: string): boolean {
	return /^[a-z][a-z+.-]*:/i.test(target);
}

/** What is wrong with a link inside the project; null for nothing. */
function faultOf(page: Page, target: string): string | null {
	const [file = "", anchor] = target.split("#");
	const path = file === "" ? page.path : normalize(join(dirname(page.path), decodeURIComponent(file)));
	if (file !== "" && (path.startsWith("..") || !existsSync(join(PROJECT, path)))) {
		return `${target}: no such file`;
	}
	if (anchor === undefined || !path.endsWith(".md")) {
		return null;
	}
	const there = file === "" ? page : readPage(path);
	return anchorsIn(there).has(decodeURIComponent(anchor)) ? null : `${target}: no such heading`;
}

function faultOfAddress(target: string): string | null {
	if (!URL.canParse(target)) {
		return `${target}: no address`;
	}
	const { protocol, hostname } = new URL(target);
	if (hostname === "127.0.0.1") {
		return null;
	}
	if (protocol !== "https:") {
		return `${target}: not by https`;
	}
	return KNOWN_HOSTS.has(hostname) ? null : `${target}: not among the known sites`;
}

test("there are pages", () => {
	expect(PAGES).toEqual(expect.arrayContaining(["README.md", "docs/checks.md", "local/apps-script/README.md"]));
});

test.each(PAGES)("links of %s lead somewhere", (path) => {
	const page = readPage(path);
	const faults = linksIn(page).map((target) => (isAddress(target) ? faultOfAddress(target) : faultOf(page, target)));
	expect(faults.filter((fault) => fault !== null)).toEqual([]);
	const bare = bareAddressesIn(page).filter((address) => !address.startsWith("http://127.0.0.1:"));
	expect(bare.map(faultOfAddress).filter((fault) => fault !== null)).toEqual([]);
});

const EXAMPLE = parsePage(
	"docs/example.md",
	[
		'# 設定 / Settings <a id="top"></a>',
		"## 直す（`fix`）",
		"## 直す（`fix`）",
		"[here](#直すfix-1) [no](#直すfix-2) ![gone](images/gone.png) `[code](#none)`",
		"[up](../README.md#no-such) [out](../../else.md) <a href='x'></a>",
		"```sh",
		"[in a fence](#none)",
		"```",
		"[s](https://example.com/) http://developers.google.com/x https://…",
		"[^1]: a note, not a link's target",
	].join("\n"),
);

test("anchors are made as GitHub makes them", () => {
	expect([...anchorsIn(EXAMPLE)]).toEqual(["設定--settings", "top", "直すfix", "直すfix-1"]);
});

test("a link that leads nowhere is noticed", () => {
	expect(
		linksIn(EXAMPLE)
			.filter((target) => !isAddress(target))
			.flatMap((target) => faultOf(EXAMPLE, target) ?? []),
	).toEqual([
		"#直すfix-2: no such heading",
		"images/gone.png: no such file",
		"../README.md#no-such: no such heading",
		"../../else.md: no such file",
	]);
	expect([...linksIn(EXAMPLE).filter(isAddress), ...bareAddressesIn(EXAMPLE)].map(faultOfAddress)).toEqual([
		"https://example.com/: not among the known sites",
		"http://developers.google.com/x: not by https",
	]);
});

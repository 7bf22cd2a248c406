// Starts the page in the sidebar with the data that came in it.
import { options, render } from "preact";
import type { InitialData } from "../bridge/bridge";
import { BRIDGE_VERSION } from "../bridge/bridge-version";
import { pageMessages } from "../messages/page-messages";
import { App } from "./app";
import { createCall } from "./google-run";
import { createPageWork } from "./page-work";

/** Data of another build than this page's are left alone; the first call then says what to do. */
function initialData(): InitialData {
	const data: InitialData | null = JSON.parse(document.getElementById("data")?.textContent ?? "null");
	return data?.bridge === BRIDGE_VERSION
		? data
		: { bridge: "", language: navigator.language.startsWith("ja") ? "ja" : "en", result: null };
}

/** Signs in the sheet's texts that turn the direction of what follows, up to our own words and buttons. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

// Only what is shown goes without them; what is sent back to find a cell or a sheet again is what was read.
options.vnode = ({ props }: { props: { children?: unknown } }) => {
	const shown = (child: unknown): unknown =>
		typeof child === "string" ? child.replace(DIRECTIONS, "") : Array.isArray(child) ? child.map(shown) : child;
	if (props.children !== undefined) {
		props.children = shown(props.children);
	}
};

const initial = initialData();
const work = createPageWork(
	createCall(() => pageMessages(work.state().language)),
	initial,
);
const root = document.getElementById("app");
if (root !== null) {
	render(<App work={work} />, root);
}
if (initial.view === "settings") {
	void work.settings.open();
} else if (initial.view === "history") {
	void work.fixes.history();
} else if (initial.view === "tabs") {
	void work.tabs.open();
}

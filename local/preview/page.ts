// Starts the preview page: asks the server for the script and the sample, and wires the toolbar.
import * as z from "zod";
import { cliMessagesFor } from "../../src/messages/cli-messages";
import { readSheetJson } from "../sheet-json";
import type { Workbook } from "../workbook";
import { App } from "./app";
import { tell } from "./dialogs";
import { messageOf, part } from "./dom";
import { takeDrops } from "./files";
import { loadFormulas } from "./formats/sheet-formulas";
import type { Material } from "./session";
import { languageOf, stringsFor } from "./strings";

/** The sample's title, legend and headings, as a clerk would keep them in view. */
const SAMPLE_HEADER_ROWS = 8;

// zod would compile its checks with `new Function`, which the page's security policy forbids.
z.config({ jitless: true });

const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
const language = languageOf(new URLSearchParams(location.search).get("lang"), navigator.language);
const strings = stringsFor(language);

async function fetchMaterial(): Promise<Material> {
	const response = await fetch("material.json");
	if (!response.ok) {
		throw new Error(`material.json: ${response.status}`);
	}
	return response.json();
}

function sampleOf(material: Material): Workbook {
	const workbook = readSheetJson(material.sample, "sheet.json");
	for (const sheet of workbook.sheets) {
		sheet.frozenRows = SAMPLE_HEADER_ROWS;
	}
	return workbook;
}

function label(id: string, text: string, hint?: string): void {
	part(id).textContent = text;
	if (hint !== undefined) {
		part(id).title = hint;
	}
}

function nameParts(): void {
	document.documentElement.lang = language;
	part("tools").setAttribute("aria-label", strings.tools);
	part("menus").setAttribute("aria-label", strings.menuBar);
	part("tabs").setAttribute("aria-label", strings.tabs);
	part("name-box").setAttribute("aria-label", strings.nameBox);
	part("content").setAttribute("aria-label", strings.content);
	part("privacy").textContent = strings.privacy;
	part("drop-text").textContent = strings.drop;
	part("running").textContent = strings.running;
	part("picker").setAttribute("aria-label", strings.open);
	label("open", strings.open, strings.openHint);
	label("save", strings.save);
	label("sample", strings.sample);
	label("undo", strings.undo, "Ctrl+Z");
	label("redo", strings.redo, "Ctrl+Y");
}

function wireTools(app: App, material: Material): void {
	const picker = part("picker");
	if (!(picker instanceof HTMLInputElement)) {
		return;
	}
	part("open").addEventListener("click", () => picker.click());
	picker.addEventListener("change", () => {
		const [file] = picker.files ?? [];
		if (file !== undefined) {
			void app.openFile(file).finally(() => {
				// The same file may be opened again.
				picker.value = "";
			});
		}
	});
	part("save").addEventListener("click", () => void app.save());
	part("sample").addEventListener("click", () => void app.use(sampleOf(material)));
	part("undo").addEventListener("click", () => app.undo());
	part("redo").addEventListener("click", () => app.redo());
	takeDrops(part("drop"), {
		onFile: (file) => void app.openFile(file),
		onSeveral: () => void tell(strings.open, strings.dropOne, strings),
	});
}

async function start(): Promise<void> {
	nameParts();
	const material = await fetchMaterial();
	const messages = cliMessagesFor(language);
	const app = new App({ material, language, strings, messages, nonce }, sampleOf(material));
	wireTools(app, material);
	await app.start();
	document.documentElement.dataset.ready = "true";
	await loadFormulas();
}

start().catch((error: unknown) => tell(strings.open, strings.failedStart({ detail: messageOf(error) }), strings));

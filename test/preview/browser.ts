// Finds a browser for tests of pages, and starts it.
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { PROJECT } from "../../local/bundle";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const HOW_TO_GET_ONE = `No browser for the tests of pages. One of these helps:
- set CHROMIUM_PATH to a Chrome or Chromium;
- install one so that ${NAMES.join(", ")} is on PATH;
- run npm install again: it brings @sparticuz/chromium, which runs on 64-bit Linux.`;

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Unpacks the browser that came with npm install. The package is an ES module, which Jest cannot load by itself. */
function bundled(): string {
	const code = 'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';
	return execFileSync(process.execPath, ["--input-type=module", "-e", code], {
		cwd: PROJECT,
		encoding: "utf8",
	}).trim();
}

/** CHROMIUM_PATH, else a browser of this machine, else the one that came with npm install. */
function browserPath(): string {
	return process.env.CHROMIUM_PATH || onPath() || bundled();
}

/** Starts a browser; rejects with a text that says how to get one when there is none. */
export async function startBrowser(): Promise<Browser> {
	try {
		return await chromium.launch({
			executablePath: browserPath(),
			args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
		});
	} catch (cause) {
		throw new Error(HOW_TO_GET_ONE, { cause });
	}
}

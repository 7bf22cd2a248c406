// The files of dist/ as the source makes them now, without writing any.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "./build-page";
import { buildScript } from "./build-script";

/** bound: pasted or pushed into the script of one Sheet · addon: published for a whole domain. */
export type Delivery = "bound" | "addon";

/** Where the files of each delivery are written. */
export const FOLDERS: { readonly [Each in Delivery]: string } = { bound: "dist", addon: "dist-addon" };

function versionIn(root: string): string {
	const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) {
		throw new Error("package.json has no version.");
	}
	return String(manifest.version);
}

/** Changes with whatever may change the shape of what crosses between page and script. */
function bridgeVersion(root: string): string {
	const files = readdirSync(join(root, "src/bridge")).map((file) => join(root, "src/bridge", file));
	const hash = createHash("sha256");
	for (const file of [...files, join(root, "src/settings/settings.ts")].sort()) {
		hash.update(readFileSync(file, "utf8").replace(/\r\n/g, "\n"));
	}
	return hash.digest("hex").slice(0, 12);
}

/** Texts by the names of their files. */
export async function builtFiles(root: string, delivery: Delivery): Promise<ReadonlyMap<string, string>> {
	const options = { root, version: versionIn(root), bridge: bridgeVersion(root), delivery };
	return new Map<string, string>([
		...(await buildScript(options)),
		["sidebar.html", await buildPage(root, options.bridge)],
		["appsscript.json", readFileSync(join(root, "appsscript.json"), "utf8")],
	]);
}

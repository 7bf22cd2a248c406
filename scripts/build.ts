// Builds dist/: the script, the page and the manifest, exactly as they are pushed or pasted into Apps Script.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "./build-page";
import { buildScript } from "./build-script";
import { generateChecks } from "./generate-checks";

const ROOT = join(__dirname, "..");

function version(): string {
	const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) {
		throw new Error("package.json has no version.");
	}
	return String(manifest.version);
}

/** Changes with whatever may change the shape of what crosses between page and script. */
function bridgeVersion(): string {
	const files = readdirSync(join(ROOT, "src/bridge")).map((file) => join(ROOT, "src/bridge", file));
	const hash = createHash("sha256");
	for (const file of [...files, join(ROOT, "src/settings/settings.ts")].sort()) {
		hash.update(readFileSync(file, "utf8").replace(/\r\n/g, "\n"));
	}
	return hash.digest("hex").slice(0, 12);
}

async function main(): Promise<void> {
	await generateChecks(ROOT);
	// Loads the index of checks, which has only now been written.
	const { writeSampleFindings } = await import("./generate-sample-findings");
	writeSampleFindings(ROOT);
	mkdirSync(join(ROOT, "dist"), { recursive: true });
	const options = { root: ROOT, version: version(), bridge: bridgeVersion() };
	for (const [file, text] of await buildScript(options)) {
		writeFileSync(join(ROOT, "dist", file), text);
	}
	writeFileSync(join(ROOT, "dist/sidebar.html"), await buildPage(ROOT, options.bridge));
	copyFileSync(join(ROOT, "appsscript.json"), join(ROOT, "dist/appsscript.json"));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

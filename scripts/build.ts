// Builds what is pushed or pasted into Apps Script (script, page, manifest), and the generated pages of docs/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtFiles, type Delivery, FOLDERS } from "./build-dist";
import { generateChecks } from "./generate-checks";
import { writeLicences } from "./generate-licences";

const ROOT = join(__dirname, "..");

/** `--addon` builds the files of an add-on for a whole domain, beside dist/ and instead of it. */
const DELIVERY: Delivery = process.argv.includes("--addon") ? "addon" : "bound";

async function main(): Promise<void> {
	await generateChecks(ROOT);
	// Loads the index of checks, which has only now been written.
	const { writeSampleFindings } = await import("./generate-sample-findings");
	writeSampleFindings(ROOT);
	writeLicences(ROOT);
	const folder = join(ROOT, FOLDERS[DELIVERY]);
	mkdirSync(folder, { recursive: true });
	for (const [file, text] of await builtFiles(ROOT, DELIVERY)) {
		writeFileSync(join(folder, file), text);
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

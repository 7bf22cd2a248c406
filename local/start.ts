// Run by `npm start`: the main job on the built-in sample, with what it cost in calls; then the preview page, for people.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cliMessagesFor } from "../src/messages/cli-messages";
import { PROJECT } from "./bundle";
import { checkText, checkWorkbook } from "./check";
import { openFile } from "./open-file";
import { servePreview } from "./preview/server/serve";
import { stringsFor } from "./preview/strings";
import { makeReport, REPORT_TABS, writeXlsx } from "./report";
import { summaryText } from "./summary-text";

async function runMainJob(): Promise<void> {
	const messages = cliMessagesFor("ja");
	const sample = join(PROJECT, "sample/sheet.json");
	const checked = checkWorkbook(await openFile(sample), undefined, messages.language);
	if (checked.kind === "failed") {
		throw new Error(checked.message);
	}
	const workbook = await openFile(sample);
	const report = makeReport(workbook, { tabs: REPORT_TABS }, messages.language);
	if (report.kind === "failed") {
		throw new Error(report.message);
	}
	mkdirSync(join(PROJECT, "out"), { recursive: true });
	await writeXlsx(workbook, join(PROJECT, "out/進捗管理表.xlsx"));

	console.log(checkText(checked.output, messages));
	console.log(summaryText(checked.output, messages));
	console.log(messages.cli.callsTitle);
	for (const { command, total } of report.calls) {
		console.log(`  ${messages.cli.calls({ command: messages.menu[command], total })}`);
	}
	console.log(`\n${messages.cli.written({ path: "out/進捗管理表.xlsx" })}`);
}

/** Nobody looks at a page where no person sits: in CI, or when the output goes into a file. */
function isWatched(): boolean {
	const { CI = "" } = process.env;
	return process.stdout.isTTY === true && (CI === "" || CI === "false") && !process.argv.includes("--no-preview");
}

async function showPreview(): Promise<void> {
	const strings = stringsFor("ja");
	const { PORT = "0" } = process.env;
	if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) {
		throw new Error(strings.noPort({ port: PORT }));
	}
	try {
		const preview = await servePreview(Number(PORT));
		console.log(strings.served({ address: preview.address }));
	} catch (error) {
		const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
		throw isTaken ? new Error(strings.portTaken({ port: PORT })) : error;
	}
}

async function start(): Promise<void> {
	await runMainJob();
	if (isWatched()) {
		await showPreview();
	}
}

start().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
});

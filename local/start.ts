// The main job on the built-in sample: check, report, and what it cost in calls. Run by `npm start`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { messagesFor } from "../src/messages";
import { PROJECT } from "./bundle";
import { checkText, checkWorkbook } from "./check";
import { openFile } from "./open-file";
import { makeReport, writeXlsx } from "./report";
import { summaryText } from "./summary-text";

const MENU_NAMES = {
	validateTable: "validate",
	createSummary: "summary",
	createReport: "report",
} as const;

async function start(): Promise<void> {
	const messages = messagesFor("ja");
	const sample = join(PROJECT, "sample/sheet.json");
	const checked = checkWorkbook(await openFile(sample), undefined, messages.language);
	if (checked.kind === "failed") {
		throw new Error(checked.message);
	}
	const workbook = await openFile(sample);
	const report = makeReport(workbook, undefined, messages.language);
	if (report.kind === "failed") {
		throw new Error(report.message);
	}
	mkdirSync(join(PROJECT, "out"), { recursive: true });
	await writeXlsx(workbook, join(PROJECT, "out/進捗管理表.xlsx"));

	console.log(checkText(checked.output, messages));
	console.log(summaryText(checked.output, messages));
	console.log(messages.cli.callsTitle);
	for (const { functionName, total } of report.calls) {
		const name = Object.entries(MENU_NAMES).find(([candidate]) => candidate === functionName)?.[1];
		const command = name === undefined ? functionName : messages.menu[name];
		console.log(`  ${messages.cli.calls({ command, total })}`);
	}
	console.log(`\n${messages.cli.written({ path: "out/進捗管理表.xlsx" })}`);
}

start().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
});

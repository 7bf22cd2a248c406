// The command line: npx shinchoku check FILE, npx shinchoku report FILE -o OUT.xlsx, npx shinchoku figures FILE.
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { type CliMessages, cliMessagesFor } from "../src/messages/cli-messages";
import type { Settings } from "../src/settings/settings";
import { CliError, languageAsked, parse, type Typed, usageError, wantsJson } from "./arguments";
import { bringToFront, checkText, checkWorkbook, type ErrorOutput } from "./check";
import { figuresOf, figuresText } from "./figures";
import { openFile } from "./open-file";
import manifest from "./package.json";
import { makeReport, writeXlsx } from "./report";
import { putSettings, readSettingsFile } from "./settings-file";
import { terminalJson, terminalLine, terminalText } from "./terminal-text";
import { UnreadableFileError } from "./unreadable-file-error";
import type { Workbook } from "./workbook";

/** Nothing that has to be mended · findings of severity error · not readable, no progress table, or wrong arguments. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

interface Arguments extends Omit<Typed, "lang" | "settingsFile"> {
	readonly settings: Settings | null;
	readonly messages: CliMessages;
}

/**
 * Reads the settings and settles the language: the one asked for here, else the one that the settings fix. The bundle is
 * told through the settings, so that findings are in the language of everything around them.
 */
async function complete({ lang, settingsFile, ...typed }: Typed): Promise<Arguments> {
	const messages = cliMessagesFor(lang ?? "ja");
	if (settingsFile === undefined) {
		return { ...typed, settings: null, messages };
	}
	const outcome = await readSettingsFile(settingsFile, messages);
	switch (outcome.kind) {
		case "bad":
			throw new CliError("bad-settings", messages.cli.badSettings({ path: settingsFile, problem: outcome.problem }));
		case "settings": {
			const language = lang ?? (outcome.settings.language === "en" ? "en" : "ja");
			return { ...typed, settings: { ...outcome.settings, language }, messages: cliMessagesFor(language) };
		}
	}
}

function refuseUnknownSheet(sheet: string | undefined, { sheets: all }: Workbook, messages: CliMessages): void {
	if (sheet !== undefined && !all.some(({ name }) => name === sheet)) {
		const sheets = all.map(({ name }) => name).join(messages.shared.separator);
		throw new CliError("no-such-sheet", messages.failures.noSuchSheet({ sheet, sheets }));
	}
}

async function open(path: string, { sheet, settings, messages }: Arguments): Promise<Workbook> {
	try {
		const workbook = await openFile(path);
		if (settings !== null) {
			putSettings(workbook, settings);
		}
		refuseUnknownSheet(sheet, workbook, messages);
		bringToFront(workbook, sheet);
		return workbook;
	} catch (error) {
		if (error instanceof UnreadableFileError) {
			throw new CliError(error.code, messages.cli.file[error.code]({ path }));
		}
		throw error;
	}
}

async function check(args: Arguments): Promise<number> {
	const { file, sheet, json, messages } = args;
	if (file === undefined) {
		throw usageError(messages.cli.missingFile, messages);
	}
	const workbook = await open(file, args);
	const outcome = checkWorkbook(workbook, sheet, messages.language);
	switch (outcome.kind) {
		case "failed":
			throw failureOf(outcome, workbook, messages);
		case "checked":
			print(json ? terminalJson(outcome.output) : terminalText(checkText(outcome.output, messages)));
			return outcome.output.summary.findings.error > 0 ? EXIT.findings : EXIT.clean;
	}
}

async function figures(args: Arguments): Promise<number> {
	const { file, sheet, json, messages } = args;
	if (file === undefined) {
		throw usageError(messages.cli.missingFile, messages);
	}
	const workbook = await open(file, args);
	const outcome = figuresOf(workbook, sheet, messages.language);
	switch (outcome.kind) {
		case "failed":
			throw failureOf(outcome, workbook, messages);
		case "listed":
			print(json ? terminalJson(outcome.figures) : terminalText(figuresText(outcome.sheet, outcome.figures, messages)));
			return EXIT.clean;
	}
}

/** What the add-on says, and what to do about it on the command line, where there is no menu and no sheet in front. */
function failureOf(
	{ code, message }: { readonly code: string; readonly message: string },
	workbook: Workbook,
	{ cli, shared }: CliMessages,
): CliError {
	const hint =
		workbook.sheets.length < 2
			? []
			: [cli.sheetHint({ sheets: workbook.sheets.map(({ name }) => name).join(shared.separator) })];
	switch (code) {
		case "no-progress-table": {
			const [wrong = message] = message.split("\n");
			return new CliError(code, [wrong, cli.tableNeeded, ...hint].join(" "));
		}
		case "several-tables":
			return new CliError(code, [message, ...hint].join(" "));
		default:
			return new CliError(code, message);
	}
}

function samePlace(one: string, other: string): boolean {
	const place = (path: string): string => {
		try {
			return realpathSync(path);
		} catch {
			return resolve(path);
		}
	};
	return place(one) === place(other);
}

async function report(args: Arguments): Promise<number> {
	const { file, sheet, output, tabs, compare, messages } = args;
	if (file === undefined || output === undefined) {
		const missing = file === undefined ? messages.cli.missingFile : messages.cli.missingOutput;
		throw usageError(missing, messages);
	}
	if (samePlace(file, output)) {
		throw new CliError("usage", messages.cli.outputIsInput);
	}
	if (!output.toLowerCase().endsWith(".xlsx")) {
		throw new CliError("usage", messages.cli.notXlsx({ path: output }));
	}
	const workbook = await open(file, args);
	refuseUnknownSheet(compare, workbook, messages);
	const outcome = makeReport(workbook, { sheet, tabs, compare }, messages.language);
	if (outcome.kind === "failed") {
		throw failureOf(outcome, workbook, messages);
	}
	try {
		await writeXlsx(workbook, output);
	} catch {
		throw new CliError("cannot-write", messages.cli.cannotWrite({ path: output }));
	}
	print(terminalText(messages.cli.written({ path: output })));
	return EXIT.clean;
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

async function dispatch(typed: Typed): Promise<number> {
	if (typed.help) {
		print(cliMessagesFor(typed.lang ?? "ja").cli.usage);
		return EXIT.clean;
	}
	if (typed.version) {
		print(manifest.version);
		return EXIT.clean;
	}
	const args = await complete(typed);
	switch (args.command) {
		case "check":
			return check(args);
		case "report":
			return report(args);
		case "figures":
			return figures(args);
		case undefined:
			throw usageError(args.messages.cli.missingCommand, args.messages);
		default:
			throw usageError(args.messages.cli.unknownCommand({ command: args.command }), args.messages);
	}
}

/** What went wrong, on one line; a fault of ours in the person's language, too. */
function failureLine(error: unknown, args: readonly string[]): string {
	const message = error instanceof Error ? error.message : String(error);
	const { cli } = cliMessagesFor(languageAsked(args));
	return terminalLine(error instanceof CliError ? message : cli.unexpected({ detail: message }));
}

/**
 * Runs one command.
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
	try {
		return await dispatch(parse(args));
	} catch (error) {
		const message = failureLine(error, args);
		if (wantsJson(args)) {
			const output: ErrorOutput = { error: { code: error instanceof CliError ? error.code : "unexpected", message } };
			print(terminalJson(output));
		}
		process.stderr.write(`${message}\n`);
		return EXIT.unusable;
	}
}

/**
 * Hears of output that cannot be written. A reader that stops early, as `head` does, is no failure; for anything else one
 * line is said and the exit code set.
 */
export function watchOutput(args: readonly string[]): void {
	let failed = false;
	process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
		failed = code !== "EPIPE";
		if (failed) {
			process.stderr.write(`${cliMessagesFor(languageAsked(args)).cli.cannotPrint}\n`);
		}
	});
	process.stderr.on("error", () => {});
	process.on("exit", () => {
		process.exitCode = failed ? EXIT.unusable : process.exitCode;
	});
}

// Reads what was typed on the command line, before any file is opened.
import { parseArgs } from "node:util";
import { type CliMessages, cliMessagesFor } from "../src/messages/cli-messages";
import type { TabKind } from "../src/report/tab-plan";
import { REPORT_TABS } from "./report";

/** A failure with its code and the sentence that the person is told. */
export class CliError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

/** A command as it was typed; what it needs and lacks is told by the command itself. */
export interface Typed {
	readonly command: string | undefined;
	readonly file: string | undefined;
	readonly sheet: string | undefined;
	readonly output: string | undefined;
	/** Tabs that a report consists of. */
	readonly tabs: readonly TabKind[];
	/** The tab of the file that a report is compared with. */
	readonly compare: string | undefined;
	readonly json: boolean;
	readonly help: boolean;
	readonly version: boolean;
	readonly lang: "ja" | "en" | undefined;
	readonly settingsFile: string | undefined;
}

/** Node words its complaints in English; the option that it names says enough. */
function optionNamed(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /'(-[^']*)'/.exec(message)?.[1] ?? message;
}

/** The language is known even when the other arguments cannot be read. */
export function languageAsked(args: readonly string[]): "ja" | "en" {
	return args.some((arg, index) => arg === "--lang=en" || (arg === "--lang" && args[index + 1] === "en")) ? "en" : "ja";
}

/** What is wrong with what was typed, and where to read how it is done. */
export function usageError(problem: string, { cli }: CliMessages): CliError {
	return new CliError("usage", `${problem} ${cli.seeHelp}`);
}

/** `report,requests`: all tabs where nothing is said. */
function tabsNamed(list: string | undefined, { cli, shared }: CliMessages): readonly TabKind[] {
	if (list === undefined) {
		return REPORT_TABS;
	}
	const names = list.split(",").map((name) => name.trim());
	const unknown = names.filter((name) => !REPORT_TABS.some((kind) => kind === name));
	if (unknown.length > 0) {
		const quoted = unknown.map((name) => cli.tabName({ name })).join(shared.separator);
		throw new CliError("usage", cli.unknownTabs({ names: quoted, all: REPORT_TABS.join(",") }));
	}
	return REPORT_TABS.filter((kind) => names.includes(kind));
}

/** Throws a CliError that says what cannot be read, with the usage. */
export function parse(args: readonly string[]): Typed {
	const fallback = cliMessagesFor(languageAsked(args));
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				sheet: { type: "string" },
				format: { type: "string", default: "text" },
				lang: { type: "string" },
				settings: { type: "string" },
				output: { type: "string", short: "o" },
				tabs: { type: "string" },
				compare: { type: "string" },
				help: { type: "boolean", short: "h", default: false },
				version: { type: "boolean", default: false },
			},
		});
		if (values.format !== "text" && values.format !== "json") {
			throw new Error(`--format ${values.format}`);
		}
		const { lang } = values;
		if (lang !== undefined && lang !== "ja" && lang !== "en") {
			throw new Error(`--lang ${lang}`);
		}
		const [command, file, ...rest] = positionals;
		if (rest.length > 0) {
			throw new Error(rest.join(" "));
		}
		const ofReport = (["output", "tabs", "compare"] as const).find((name) => values[name] !== undefined);
		if ((command === "check" || command === "figures") && ofReport !== undefined) {
			throw new Error(`${command} --${ofReport}`);
		}
		const tabs = tabsNamed(values.tabs, fallback);
		if (values.compare !== undefined && !tabs.includes("report")) {
			throw new CliError("usage", fallback.cli.compareWithoutReport);
		}
		return {
			command,
			file,
			sheet: values.sheet,
			output: values.output,
			tabs,
			compare: values.compare,
			json: values.format === "json",
			help: values.help || command === "help",
			version: values.version,
			lang,
			settingsFile: values.settings,
		};
	} catch (error) {
		if (error instanceof CliError) {
			throw error;
		}
		throw usageError(fallback.cli.unknownOption({ detail: optionNamed(error) }), fallback);
	}
}

/** Whether the caller wants JSON is known even when its other arguments cannot be read. */
export function wantsJson(args: readonly string[]): boolean {
	return args.some((arg, index) => arg === "--format=json" || (arg === "--format" && args[index + 1] === "json"));
}

// Opens a workbook with the very bundle that ships.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppsScriptHost } from "./apps-script/host";
import { shippedScript } from "./script-files";
import type { Workbook } from "./workbook";

/** The folder that holds dist/ and sample/. */
export const PROJECT = join(__dirname, "..");

export interface BundleOptions {
	/** Language of the person: `ja` or `en`. */
	readonly language: string;
	readonly now?: Date;
}

/** A host for the workbook with the files of dist/ in it. */
export function openBundle(workbook: Workbook, options: BundleOptions): AppsScriptHost {
	return new AppsScriptHost({
		workbook,
		code: shippedScript(PROJECT),
		htmlFiles: { sidebar: readFileSync(join(PROJECT, "dist/sidebar.html"), "utf8") },
		userLocale: options.language,
		...(options.now === undefined ? {} : { now: options.now }),
	});
}

/**
 * Runs a menu command.
 * @returns the message of the alert by which the command said that it failed; null when it went well
 */
export function runMenuCommand(host: AppsScriptHost, functionName: string): string | null {
	const before = host.ui.alerts.length;
	host.run(functionName);
	const alert = host.ui.alerts[before];
	return alert === undefined ? null : alert.message;
}

// The script's console: lines in its log.
import type { Execution } from "./execution";

export function createConsole(execution: Execution): object {
	const write = (...values: unknown[]) => {
		execution.log(values.map(asText).join(" "));
	};
	return execution.realm.object({ log: write, info: write, warn: write, error: write, debug: write });
}

function asText(value: unknown): string {
	if (typeof value !== "object" || value === null) {
		return String(value);
	}
	if (Object.prototype.toString.call(value) === "[object Error]") {
		return String(value);
	}
	return JSON.stringify(value) ?? String(value);
}

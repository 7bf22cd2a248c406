// Says in words why a text is no settings, and what to do.
import type { Messages } from "../messages";
import type { SettingsProblem } from "./stored-settings";

/** One message for a text that cannot be used. */
export function settingsProblemText(problem: SettingsProblem, words: Messages["settings"]): string {
	switch (problem.kind) {
		case "not-settings":
		case "newer":
		case "too-large":
			return words.badText[problem.kind];
		case "unknown-part":
			return words.badText["unknown-part"]({ name: problem.name });
		case "wrong-part":
			return words.badText["wrong-part"]({ part: words.parts[problem.part] });
	}
}

// The handbook of checks, as the build makes it.
import { handbook } from "../../scripts/generate-checks";
import { RULES } from "../../src/checks/index";
import type { Rule } from "../../src/checks/rule";

test("a new check without texts is named, with the places where they belong", () => {
	const fresh = { ...RULES[0], id: "fresh-check" } as unknown as Rule;
	expect(() => handbook([...RULES, fresh])).toThrow(
		[
			"Checks without texts; add them there:",
			"fresh-check: src/messages/checks (ja)",
			"fresh-check: src/messages/checks (en)",
			"fresh-check: src/messages/handbook (ja)",
			"fresh-check: src/messages/handbook (en)",
		].join("\n"),
	);
});

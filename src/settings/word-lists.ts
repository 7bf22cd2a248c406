// Lists of words as people write them in one field, and departments one a line: 「福祉政策課：福祉政策、福政」.
import type { Settings } from "./settings";

type Departments = Settings["departments"];

const BETWEEN_WORDS = /[、，,\n]/;
const BEHIND_NAME = /[：:]/;

/** The words of a list; spaces around them and words written twice go. */
export function parseWords(text: string): string[] {
	const words = text.split(BETWEEN_WORDS).map((word) => word.trim());
	return [...new Set(words.filter((word) => word !== ""))];
}

/** A list as it is shown for editing, its words apart as people of the language put them. */
export function formatWords(words: readonly string[], separator: string): string {
	return words.join(separator);
}

/** Departments with their aliases, one a line; a name on two lines is one department. */
export function parseDepartments(text: string): Departments {
	const departments = new Map<string, string[]>();
	for (const line of text.split("\n")) {
		const [head = "", ...rest] = line.split(BEHIND_NAME);
		const name = head.trim();
		if (name !== "") {
			const aliases = [...(departments.get(name) ?? []), ...parseWords(rest.join("、"))];
			departments.set(
				name,
				[...new Set(aliases)].filter((alias) => alias !== name),
			);
		}
	}
	return [...departments].map(([name, aliases]) => ({ name, aliases }));
}

/** Departments as they are shown for editing. */
export function formatDepartments(departments: Departments, separator: string, behindName: string): string {
	return departments
		.map(({ name, aliases }) =>
			aliases.length === 0 ? name : `${name}${behindName}${formatWords(aliases, separator)}`,
		)
		.join("\n");
}

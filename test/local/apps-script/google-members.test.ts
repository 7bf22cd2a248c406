// The host has no member that Google has not: every name is compared with Google's published types.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serviceClasses } from "../../../local/apps-script/service-classes";

/** Names of the members of every interface, class and enumeration in the published types. */
function publishedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
	const folder = dirname(require.resolve("@types/google-apps-script/package.json"));
	const members = new Map<string, Set<string>>();
	const files = readdirSync(folder).filter((name) =>
		/\.(base|cache|html|lock|properties|script|spreadsheet|utilities)\.d\.ts$/.test(name),
	);
	// The charts service has classes of the same names as others have, so it comes last and adds only what is new.
	for (const file of [...files, "google-apps-script.charts.d.ts"]) {
		const known = new Set(members.keys());
		const source = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
		for (const [, , name = "", body = ""] of source.matchAll(
			/^( +)(?:interface|class|enum) (\w+)[^{\n]*\{\n([\s\S]*?)^\1\}/gm,
		)) {
			if (file.includes(".charts.") && known.has(name)) {
				continue;
			}
			const names = members.get(name) ?? new Set<string>();
			members.set(name, names);
			for (const [, member = ""] of body.matchAll(/^\s+(\w+)(?:<[^>]*>)?\s*(?:[(:?,=]|$)/gm)) {
				names.add(member);
			}
		}
	}
	return members;
}

const published = publishedMembers();
const described = serviceClasses.filter(({ name }) => name !== "Enum");

test.each(described.map((each) => [each.name, each] as const))("%s", (name, { methods, enums = [] }) => {
	const names = [...Object.keys(methods), ...enums.map((group) => group.name)];
	expect(names.filter((member) => published.get(name)?.has(member) !== true)).toEqual([]);
	for (const group of enums) {
		expect([...group.values.keys()].filter((value) => published.get(group.name)?.has(value) !== true)).toEqual([]);
	}
});

// The host has no member that Google has not: every name is compared with Google's published types.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serviceClasses } from "../../../local/apps-script/service-classes";
import { PROJECT } from "../../../local/bundle";

/** Members that the reference has and the published types do not. */
const MISSING_FROM_TYPES = join(PROJECT, "probe/google-members.d.ts");

/** Names of the members of every interface, class and enumeration in the published types. */
function publishedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
	const folder = dirname(require.resolve("@types/google-apps-script/package.json"));
	const members = new Map<string, Set<string>>();
	const files = readdirSync(folder).filter((name) =>
		/\.(base|cache|html|lock|properties|script|spreadsheet|utilities)\.d\.ts$/.test(name),
	);
	// The charts service has classes of the same names as others have, so it comes last and adds only what is new.
	const paths = [...files, "google-apps-script.charts.d.ts"].map((file) => join(folder, file));
	for (const file of [...paths, MISSING_FROM_TYPES]) {
		const known = new Set(members.keys());
		const source = readFileSync(file, "utf8")
			.replace(/\t/g, "    ")
			.replace(/\/\*[\s\S]*?\*\//g, "");
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

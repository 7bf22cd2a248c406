// Names of the page's texts are shortened only where nothing else bears them and nothing looks them up.
import { plainSource, shortNames } from "../../scripts/short-names";

const TEXTS = {
	welcome: "ようこそ",
	count: (p: { readonly rows: number }) => `${p.rows}`,
	kinds: { plan: "計画", actual: "実績" },
	fixes: { apply: "直す", reasons: { moved: "動いた" } },
};

async function shortened(code: string, data: readonly string[] = []): Promise<readonly string[]> {
	const sources = await Promise.all([
		plainSource(
			"texts.ts",
			"export const t = { welcome: '', count: (p) => String(p.rows), kinds: { plan: '' }, fixes: { apply: '' } };",
			true,
		),
		plainSource("view.tsx", code, false),
	]);
	return [...shortNames(TEXTS, sources, new Set(data))].sort();
}

const ALL = ["apply", "count", "kinds", "reasons", "welcome"];

test.each([
	["a member", "const a = messages.welcome + words.apply({ rows: 1 });"],
	["taken apart", "const { apply, reasons: r } = messages.fixes;"],
	["a group that is kept whole", "const a = messages.kinds[kind] + Object.keys(messages.kinds);"],
	["an element", "const a = <p class='x'>{props.words.apply}</p>;"],
])("shortened where reached by name alone: %s", async (_, code) => {
	expect(await shortened(code)).toEqual(ALL);
});

test.each([
	["another object's", "const a = data.welcome;"],
	["made in an object", "call({ welcome: 1 });"],
	["an attribute", "const a = <p welcome='x'/>;"],
	["a string", "const a = 'welcome';"],
	["a piece of a template", "const a = `welcome`;"],
	["taken from elsewhere", "const { welcome } = data;"],
	["a parameter", "const a = ({ welcome }) => welcome;"],
	["a class", "class A { welcome() {} }"],
])("kept where it is also something else: %s", async (_, code) => {
	expect(await shortened(code)).toEqual(ALL.filter((name) => name !== "welcome"));
});

test("names of data and of groups that are looked up are kept", async () => {
	expect(await shortened("", ["welcome", "count"])).toEqual(["apply", "kinds", "reasons"]);
	expect(await shortened("")).not.toContain("plan");
	expect(await shortened("")).not.toContain("moved");
});

test.each([
	["looked up", "const a = messages[name];"],
	["looked up in a group of reached names", "const a = messages.fixes[name];"],
	["listed", "const a = Object.entries(words);"],
	["asked for", "const a = name in messages;"],
	["spread", "const a = { ...messages.fixes };"],
	["looped over", "for (const name in messages) {}"],
	["taken with the rest", "const { welcome, ...others } = messages;"],
	["under another name", "const other = pageMessages('ja');"],
])("the build fails where texts are %s", async (_, code) => {
	await expect(shortened(code)).rejects.toThrow("view.tsx");
});

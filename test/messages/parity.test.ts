// Japanese and English say the same things: same keys, same placeholders, no text left empty.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { messagesFor } from "../../src/messages";
import { en } from "../../src/messages/en";
import { enCli } from "../../src/messages/en-cli";
import { enDeploy } from "../../src/messages/en-deploy";
import { enPage } from "../../src/messages/en-page";
import { ja } from "../../src/messages/ja";
import { jaCli } from "../../src/messages/ja-cli";
import { jaDeploy } from "../../src/messages/ja-deploy";
import { jaPage } from "../../src/messages/ja-page";

type Leaf = { readonly path: string; readonly value: unknown };

function leaves(value: unknown, path = ""): readonly Leaf[] {
	if (typeof value !== "object" || value === null) {
		return [{ path, value }];
	}
	return Object.entries(value).flatMap(([key, child]) => leaves(child, path === "" ? key : `${path}.${key}`));
}

/** Values of placeholders that are no texts or numbers of any kind. */
const STRANGE: { readonly [name: string]: unknown } = {
	reason: "empty",
	column: "item",
	notes: ["a", "b"],
	cells: ["a", "b"],
	scale: ["a", "b"],
	terms: ["a", "b"],
	missing: ["a", "b"],
	years: ["a", "b"],
	headings: ["a", "b"],
	signs: ["a", "b"],
	spaces: ["ends"],
	spellings: [["a", 1]],
	variants: [{ typed: "a", right: "b", official: true }],
	names: ["a", "b"],
};

/** Placeholders that a message reads, found by handing it values that note their use. */
function placeholders(message: (params: unknown) => unknown): readonly string[] {
	const used = new Set<string>();
	for (const value of [0, 1, 2]) {
		message(
			new Proxy(
				{},
				{
					get: (_, name) => {
						used.add(String(name));
						return STRANGE[String(name)] ?? value;
					},
				},
			),
		);
	}
	return [...used].sort();
}

const ALL_EN = { ...en, page: enPage, cli: enCli, deploy: enDeploy };
const JA = leaves({ ...ja, page: jaPage, cli: jaCli, deploy: jaDeploy });
const EN = new Map(leaves(ALL_EN).map(({ path, value }) => [path, value]));

test("both languages have the same keys", () => {
	expect([...EN.keys()].sort()).toEqual(JA.map(({ path }) => path).sort());
});

test.each(JA.filter(({ value }) => typeof value === "string").map(({ path, value }) => [path, value]))(
	"%s is written in both languages",
	(path, value) => {
		expect(String(value).trim()).not.toBe("");
		expect(String(EN.get(path)).trim()).not.toBe("");
	},
);

test.each(
	JA.flatMap(({ path, value }) =>
		typeof value === "function" ? [[path, value as (params: unknown) => unknown] as const] : [],
	),
)("%s uses the same placeholders in both languages", (path, message) => {
	const other = EN.get(path);
	if (typeof other !== "function") {
		throw new Error(`${path} is no message with placeholders in English`);
	}
	expect(placeholders(other as (params: unknown) => unknown)).toEqual(placeholders(message));
});

test.each([
	["ja", "ja"],
	["ja_JP", "ja"],
	["", "ja"],
	["en", "en"],
	["en_GB", "en"],
	["jam", "en"],
	["fr", "en"],
])("locale %j is served in %s", (locale, language) => {
	expect(messagesFor(locale).language).toBe(language);
});

test("English texts hold no Japanese but the words of the sheet itself", () => {
	const allowed =
		/進捗チェック|集計|再掲|予定|11月末現在|未定|同上|短期|中期|長期|継続実施|日本語|[〇○◯◎△×－※、＝（）]/g;
	const japanese = leaves(ALL_EN).filter(
		({ value }) => typeof value === "string" && /[ぁ-んァ-ヶ一-龠]/.test(value.replace(allowed, "")),
	);
	expect(japanese.map(({ path }) => path)).toEqual([]);
});

test("the page says each of its texts somewhere", () => {
	const folder = join(PROJECT, "src");
	const sources = ["sidebar", "commands"]
		.flatMap((room) => readdirSync(join(folder, room)).map((file) => readFileSync(join(folder, room, file), "utf8")))
		.join("\n");
	const said = (pattern: RegExp): ReadonlySet<string | undefined> =>
		new Set([...sources.matchAll(pattern)].map(([, key]) => key));
	const byPage = said(/[mM]essages(?:\(\))?(?:\.page)?\.(\w+)/g);
	expect(Object.keys(jaPage).filter((key) => !byPage.has(key))).toEqual([]);
	const bySettings = said(/words(?:\(\))?\.(\w+)/g);
	expect(Object.keys(jaPage.settings).filter((key) => !bySettings.has(key))).toEqual([]);
});

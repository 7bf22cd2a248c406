// Licences: the list is that of the lock file, nothing unusual goes unexplained, and shipped libraries bring their notices.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { BUNDLED, NOTICES_IN } from "../../scripts/bundled-notices";
import { bundledPackages, licencesPage, unexplained } from "../../scripts/generate-licences";

function file(path: string): string {
	return readFileSync(join(PROJECT, path), "utf8");
}

/** Comments as one running text. */
function unwrapped(text: string): string {
	return text
		.replace(/^\/\/ ?/gm, "")
		.replace(/\s+/g, " ")
		.trim();
}

test("docs/licences.md is what the lock file says", () => {
	expect(file("docs/licences.md")).toBe(licencesPage(PROJECT));
});

test("a licence that nobody has looked at stops the build", () => {
	expect(unexplained([{ name: "strange", version: "1.0.0", licence: "GPL-3.0-only" }])).toEqual([
		"strange: GPL-3.0-only",
	]);
	expect(unexplained([{ name: "silent", version: "1.0.0", licence: "" }])).toEqual(["silent: "]);
	expect(unexplained([{ name: "usual", version: "1.0.0", licence: "ISC" }])).toEqual([]);
});

test("the shipped files hold code of just the libraries that are named", async () => {
	const held = Object.entries(await bundledPackages(PROJECT)).flatMap(([name, packages]) =>
		packages.map((each) => `${each} in ${name}`),
	);
	expect(held.sort()).toEqual(
		Object.entries(BUNDLED)
			.map(([name, holder]) => `${name} in ${holder}`)
			.sort(),
	);
});

test.each(Object.entries(BUNDLED))("notice and permission of %s ship with its code", (name, holder) => {
	const licence = file(`node_modules/${name}/LICENSE`);
	expect(licence).toContain("Permission is hereby granted");
	expect(unwrapped(file(`dist/${NOTICES_IN}`))).toContain(unwrapped(licence));
	expect(file(`dist/${holder}`)).toMatch(new RegExp(`${name}.*MIT.*${NOTICES_IN}`, "i"));
});

test("the licence of the add-on itself ships with it", () => {
	expect(unwrapped(file(`dist/${NOTICES_IN}`))).toContain(unwrapped(file("LICENSE")));
});

/** Every command that the documents show, run in a fresh copy of the project: needs npm's registry, Chromium, LibreOffice. */
/** @type {import("jest").Config} */
module.exports = {
	...require("./jest.config.cjs"),
	testMatch: ["<rootDir>/test/documents/execution.ts"],
	testTimeout: 3_600_000,
};

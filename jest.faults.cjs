/** Every service call of every command failing in every way, and every edit of a colleague between any two: for a night. */
/** @type {import("jest").Config} */
module.exports = {
	...require("./jest.config.cjs"),
	testMatch: ["<rootDir>/test/commands/{faults,page-faults,colleagues,page-colleagues}.test.ts"],
	globals: { EVERY_CALL: true },
	testTimeout: 3_600_000,
};

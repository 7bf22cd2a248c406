/** @type {import("jest").Config} */
module.exports = {
	testEnvironment: "node",
	testMatch: ["<rootDir>/test/**/*.test.ts"],
	transform: { "\\.tsx?$": "<rootDir>/jest.transform.cjs" },
	maxWorkers: 2,
	// Generous, so that a busy machine fails no test; nothing waits for it when all is well.
	testTimeout: 60_000,
};

/** @type {import("jest").Config} */
module.exports = {
	testEnvironment: "node",
	testMatch: ["<rootDir>/test/**/*.test.ts"],
	transform: { "\\.tsx?$": "<rootDir>/jest.transform.cjs" },
	maxWorkers: 2,
};

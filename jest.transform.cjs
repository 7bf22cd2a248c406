// Turns one TypeScript file into CommonJS for Jest, with its source map inline.
const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

const OPTIONS = {
	format: "cjs",
	target: "node20",
	sourcemap: "inline",
	// Jest gives tests a require of their own, but no import().
	supported: { "dynamic-import": false },
};

module.exports = {
	getCacheKey: (source, file) =>
		createHash("sha1")
			.update([version, JSON.stringify(OPTIONS), file, source].join("\0"))
			.digest("hex"),
	process: (source, file) =>
		transformSync(source, { ...OPTIONS, sourcefile: file, loader: file.endsWith(".tsx") ? "tsx" : "ts" }),
};

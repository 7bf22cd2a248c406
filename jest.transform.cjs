// Turns one TypeScript file into CommonJS for Jest, with its source map inline.
const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

module.exports = {
	getCacheKey: (source, file) => createHash("sha1").update(`${version}\0${file}\0${source}`).digest("hex"),
	process: (source, file) =>
		transformSync(source, {
			sourcefile: file,
			loader: file.endsWith(".tsx") ? "tsx" : "ts",
			format: "cjs",
			target: "node20",
			sourcemap: "inline",
		}),
};

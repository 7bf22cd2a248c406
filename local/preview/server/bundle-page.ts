// Bundles the page's script for a browser, with stand-ins for what the host takes from Node.
import { join, relative, sep } from "node:path";
import { build } from "esbuild";

const PREVIEW = join(__dirname, "..");
const OUT = join(PREVIEW, "out");

/**
 * Texts of the page's scripts and style by file name; the sources are those of this folder and of the host, as they are
 * now. What reads and writes .xlsx is a file of its own, which the page asks for when it is needed.
 */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
	const { outputFiles } = await build({
		entryPoints: [join(PREVIEW, "page.ts"), join(PREVIEW, "styles/page.css")],
		entryNames: "[name]",
		bundle: true,
		platform: "browser",
		format: "esm",
		splitting: true,
		target: "es2022",
		charset: "utf8",
		minify: true,
		legalComments: "none",
		write: false,
		outdir: OUT,
		alias: {
			"node:vm": join(PREVIEW, "stand-ins/vm.ts"),
			"node:util": join(PREVIEW, "stand-ins/util.ts"),
			"node:crypto": join(PREVIEW, "stand-ins/crypto.ts"),
			"node:zlib": join(PREVIEW, "stand-ins/zlib.ts"),
		},
		logLevel: "error",
	});
	return new Map(outputFiles.map(({ path, text }) => [relative(OUT, path).split(sep).join("/"), text]));
}

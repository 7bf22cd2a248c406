// Builds the page in the sidebar as one file with its style and script in it, as small as it honestly gets.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { jaPage } from "../src/messages/ja-page";
import { answerShapes } from "./answer-shapes";
import { plainSource, shortNames } from "./short-names";

/** Files whose outermost objects hold the page's texts. */
const TEXTS = /(^|\/)src\/messages\/(?:(?:ja|en)-(?:page|settings|tabs-page)|shared)\.ts$/;

function scriptOptions(
	root: string,
	bridge: string,
): BuildOptions & { readonly metafile: true; readonly write: false } {
	return {
		entryPoints: [join(root, "src/sidebar/main.tsx")],
		bundle: true,
		minify: true,
		format: "iife",
		// Runs in the person's browser, and Sheets runs only in current ones.
		target: "es2020",
		charset: "utf8",
		metafile: true,
		write: false,
		// The classic form says the same in fewer characters.
		jsx: "transform",
		jsxFactory: "h",
		jsxFragment: "Fragment",
		inject: [join(root, "scripts/page-elements.ts")],
		define: { SHINCHOKU_BRIDGE: JSON.stringify(bridge), SHINCHOKU_SHAPES: JSON.stringify(answerShapes()) },
		absWorkingDir: root,
		logLevel: "warning",
	};
}

/** All names in a value such as JSON holds, with those of its texts that may be names. */
function namesIn(value: unknown): readonly string[] {
	if (typeof value !== "object" || value === null) {
		return typeof value === "string" ? value.split(/[=|?]/) : [];
	}
	return Object.entries(value).flatMap(([name, inner]) => [name.replace("?", ""), ...namesIn(inner)]);
}

/** Names of texts that the script says shortly. */
async function namesToShorten(root: string, options: ReturnType<typeof scriptOptions>): Promise<readonly string[]> {
	const { metafile } = await build(options);
	const paths = Object.keys(metafile.inputs).filter((path) => /\.(tsx?|m?js)$/.test(path));
	const sources = await Promise.all(
		paths.map((path) => plainSource(path, readFileSync(join(root, path), "utf8"), TEXTS.test(path))),
	);
	return [...shortNames(jaPage, sources, new Set(namesIn(answerShapes())))].sort();
}

/**
 * The page, ready to be put into a sidebar.
 * @param bridge version of the bridge that the script is built with
 */
export async function buildPage(root: string, bridge: string): Promise<string> {
	const options = scriptOptions(root, bridge);
	const names = await namesToShorten(root, options);
	const script = await build({ ...options, mangleProps: new RegExp(`^(?:${names.join("|")})$`) });
	const style = await build({
		entryPoints: [join(root, "src/sidebar/sidebar.css")],
		bundle: true,
		minify: true,
		charset: "utf8",
		write: false,
		absWorkingDir: root,
	});
	const page = readFileSync(join(root, "src/sidebar/sidebar.html"), "utf8");
	const code = (script.outputFiles?.[0]?.text ?? "").trim().replace(/<\/script/gi, "<\\/script");
	return page.replace("/*style*/", () => (style.outputFiles[0]?.text ?? "").trim()).replace("/*script*/", () => code);
}

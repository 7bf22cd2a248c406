// Finds out what would be pushed: reads files, builds anew in memory, asks clasp and git. Changes nothing.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { builtFiles, type Delivery, FOLDERS } from "./build-dist";
import { type Attempt, type DeployFacts, deliveryOf, type ProjectFile } from "./deploy-decision";
import { indexSource } from "./generate-checks";

const CLASP = "node_modules/@google/clasp/build/src/index.js";
const INDEX = "src/checks/index.ts";

/** What a program said, with what it wrote to both outputs where it failed. */
function outputOf(error: unknown): string {
	const said = (name: "stdout" | "stderr"): string =>
		typeof error === "object" && error !== null && name in error
			? String((error as { readonly [Name in typeof name]: unknown })[name]).trim()
			: "";
	return said("stderr") || said("stdout") || (error instanceof Error ? error.message : String(error));
}

/** Runs clasp in the project's folder. @returns what it wrote */
export function runClasp(root: string, words: readonly string[]): Attempt<string> {
	try {
		const result = execFileSync(process.execPath, [join(root, CLASP), ...words], {
			cwd: root,
			encoding: "utf8",
			stdio: ["inherit", "pipe", "pipe"],
		});
		return { kind: "done", result };
	} catch (error) {
		return { kind: "failed", detail: outputOf(error) };
	}
}

export function readProject(root: string): ProjectFile {
	try {
		const data: unknown = JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8"));
		if (typeof data !== "object" || data === null) {
			return { kind: "unreadable" };
		}
		const [scriptId, rootDir] = ["scriptId", "rootDir"].map((name) => String(Reflect.get(data, name) ?? "").trim());
		return { kind: "read", scriptId: scriptId ?? "", rootDir: rootDir ?? "" };
	} catch {
		return { kind: "unreadable" };
	}
}

/** Paths of files in the project that are missing or do not hold the given texts. */
export function differingFiles(root: string, texts: ReadonlyMap<string, string>): readonly string[] {
	return [...texts].flatMap(([path, text]) => {
		const file = join(root, path);
		return existsSync(file) && readFileSync(file, "utf8") === text ? [] : [path];
	});
}

/** Files of a delivery that differ from a fresh build, and the index of checks that the build begins with. */
export async function staleFiles(root: string, delivery: Delivery): Promise<Attempt<readonly string[]>> {
	try {
		const built = [...(await builtFiles(root, delivery))].map(
			([name, text]) => [`${FOLDERS[delivery]}/${name}`, text] as const,
		);
		return { kind: "done", result: differingFiles(root, new Map([[INDEX, indexSource()], ...built])) };
	} catch (error) {
		return { kind: "failed", detail: outputOf(error) };
	}
}

/** Paths that clasp would push; it tells them without a login. */
export function listedFiles(root: string): Attempt<readonly string[]> {
	const status = runClasp(root, ["show-file-status", "--json"]);
	if (status.kind === "failed") {
		return status;
	}
	try {
		const { filesToPush }: { readonly filesToPush: readonly string[] } = JSON.parse(status.result);
		return { kind: "done", result: filesToPush.map((path) => path.replace(/\\/g, "/")).sort() };
	} catch {
		return { kind: "failed", detail: status.result };
	}
}

/** Changed and new files under git, but .clasp.json, which everybody fills in; null where there is no git. */
export function uncommittedFiles(root: string): readonly string[] | null {
	try {
		return execFileSync("git", ["status", "--porcelain", "-z", "--no-renames", "--", "."], {
			cwd: root,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		})
			.split("\0")
			.filter((line) => line !== "")
			.map((line) => line.slice(3))
			.filter((path) => basename(path) !== ".clasp.json");
	} catch {
		return null;
	}
}

/** Everything that the decision needs to know. */
export async function deployFacts(root: string): Promise<DeployFacts> {
	const project = readProject(root);
	return {
		project,
		stale: await staleFiles(root, deliveryOf(project)),
		listed: listedFiles(root),
		uncommitted: uncommittedFiles(root),
	};
}

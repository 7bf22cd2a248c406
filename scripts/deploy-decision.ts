// Decides from what was found whether the files may be pushed, and words what stands in the way.
import { SCRIPT_FILES } from "../local/script-files";
import type { DeployTexts } from "../src/messages/ja-deploy";
import { type Delivery, FOLDERS } from "./build-dist";

/** What .clasp.json says. */
export type ProjectFile =
	| { readonly kind: "unreadable" }
	| { readonly kind: "read"; readonly scriptId: string; readonly rootDir: string };

/** What an attempt gave, or why it failed. */
export type Attempt<Result> =
	| { readonly kind: "done"; readonly result: Result }
	| { readonly kind: "failed"; readonly detail: string };

export interface DeployFacts {
	readonly project: ProjectFile;
	/** Files that differ from what the source makes now, as paths in the project. */
	readonly stale: Attempt<readonly string[]>;
	/** What clasp would push, as paths in the project. */
	readonly listed: Attempt<readonly string[]>;
	/** Files with changes that are not committed; null where the folder is not under git. */
	readonly uncommitted: readonly string[] | null;
}

export type Problem =
	| { readonly code: "no-project-file" }
	| { readonly code: "no-script-id" }
	| { readonly code: "bad-script-id"; readonly scriptId: string }
	| { readonly code: "wrong-folder"; readonly rootDir: string }
	| { readonly code: "cannot-build"; readonly detail: string }
	| { readonly code: "stale"; readonly files: readonly string[]; readonly delivery: Delivery }
	| { readonly code: "wrong-files"; readonly missing: readonly string[]; readonly extra: readonly string[] }
	| { readonly code: "cannot-list"; readonly detail: string }
	| { readonly code: "uncommitted"; readonly files: readonly string[] };

const PLACEHOLDER = "PUT-YOUR-SCRIPT-ID-HERE";

/** Those of Google have 57 characters; a little room for what it may change. */
const SCRIPT_ID = /^[\w-]{30,100}$/;

/** More names than these nobody reads. */
const MOST_NAMES = 7;

/** Which of the deliveries a folder holds; null for any other folder. */
export function deliveryIn(rootDir: string): Delivery | null {
	const folder = rootDir.replace(/^\.\//, "").replace(/\/+$/, "");
	return folder === FOLDERS.bound ? "bound" : folder === FOLDERS.addon ? "addon" : null;
}

/** The delivery that a project file asks for, or that of one Sheet where it does not say. */
export function deliveryOf(project: ProjectFile): Delivery {
	return (project.kind === "read" ? deliveryIn(project.rootDir) : null) ?? "bound";
}

/** Every file that belongs together, as paths in the project. */
export function expectedFiles(delivery: Delivery): readonly string[] {
	return [...SCRIPT_FILES, "appsscript.json", "sidebar.html"].map((name) => `${FOLDERS[delivery]}/${name}`).sort();
}

function projectProblems(project: ProjectFile): readonly Problem[] {
	if (project.kind === "unreadable") {
		return [{ code: "no-project-file" }];
	}
	const { scriptId, rootDir } = project;
	const problems: Problem[] = [];
	if (scriptId === "" || scriptId === PLACEHOLDER) {
		problems.push({ code: "no-script-id" });
	} else if (!SCRIPT_ID.test(scriptId)) {
		problems.push({ code: "bad-script-id", scriptId });
	}
	return deliveryIn(rootDir) === null ? [...problems, { code: "wrong-folder", rootDir }] : problems;
}

function staleProblems({ project, stale }: DeployFacts): readonly Problem[] {
	if (stale.kind === "failed") {
		return [{ code: "cannot-build", detail: stale.detail }];
	}
	return stale.result.length === 0 ? [] : [{ code: "stale", files: stale.result, delivery: deliveryOf(project) }];
}

function listProblems({ project, listed }: DeployFacts): readonly Problem[] {
	// Without a project file, or with another folder, clasp tells of that in its own way.
	if (project.kind === "unreadable" || deliveryIn(project.rootDir) === null) {
		return [];
	}
	if (listed.kind === "failed") {
		return [{ code: "cannot-list", detail: listed.detail }];
	}
	const expected = expectedFiles(deliveryOf(project));
	const missing = expected.filter((file) => !listed.result.includes(file));
	const extra = listed.result.filter((file) => !expected.includes(file));
	return missing.length + extra.length === 0 ? [] : [{ code: "wrong-files", missing, extra }];
}

/** Everything that stands in the way of pushing, in the order in which to see to it. */
export function problemsIn(facts: DeployFacts): readonly Problem[] {
	const { uncommitted } = facts;
	return [
		...projectProblems(facts.project),
		...staleProblems(facts),
		...listProblems(facts),
		...(uncommitted === null || uncommitted.length === 0
			? []
			: [{ code: "uncommitted", files: uncommitted } satisfies Problem]),
	];
}

function namesText(names: readonly string[], texts: DeployTexts): string {
	const first = names.slice(0, MOST_NAMES).join(texts.names);
	const more = names.length - MOST_NAMES;
	return names.length === 0 ? texts.problems.none : more > 0 ? texts.more({ names: first, more }) : first;
}

/** Says what stands in the way, and what to do about it. */
export function problemText(problem: Problem, texts: DeployTexts): string {
	const { problems } = texts;
	switch (problem.code) {
		case "no-project-file":
			return problems.noProjectFile;
		case "no-script-id":
			return problems.noScriptId;
		case "bad-script-id":
			return problems.badScriptId(problem);
		case "wrong-folder":
			return problems.wrongFolder({
				rootDir: problem.rootDir,
				folders: Object.values(FOLDERS).join(texts.names),
			});
		case "cannot-build":
			return problems.cannotBuild(problem);
		case "stale":
			return problems.stale({
				files: namesText(problem.files, texts),
				command: problem.delivery === "addon" ? "npm run build -- --addon" : "npm run build",
			});
		case "wrong-files":
			return problems.wrongFiles({
				missing: namesText(problem.missing, texts),
				extra: namesText(problem.extra, texts),
			});
		case "cannot-list":
			return problems.cannotList(problem);
		case "uncommitted":
			return problems.uncommitted({ files: namesText(problem.files, texts) });
	}
}

// Pushes the built files to a Sheet's script, after making sure that they are what the source makes and nothing else.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deployTextsFor } from "../src/messages/deploy-messages";
import type { DeployTexts } from "../src/messages/ja-deploy";
import { FOLDERS } from "./build-dist";
import { type Attempt, type DeployFacts, deliveryOf, problemsIn, problemText } from "./deploy-decision";
import { deployFacts, runClasp } from "./deploy-facts";

const ROOT = join(__dirname, "..");

/** Told apart for scripts that call this one. */
export const EXIT = { done: 0, refused: 1, badOption: 2, claspFailed: 3 } as const;

interface Options {
	readonly check: boolean;
	readonly help: boolean;
	readonly texts: DeployTexts;
}

function parsedOptions(words: readonly string[]): Attempt<Options> {
	try {
		const { values } = parseArgs({
			args: [...words],
			options: {
				check: { type: "boolean" },
				"dry-run": { type: "boolean" },
				lang: { type: "string" },
				help: { type: "boolean" },
			},
		});
		const { check = false, "dry-run": dryRun = false, lang = "ja", help = false } = values;
		return lang === "ja" || lang === "en"
			? { kind: "done", result: { check: check || dryRun, help, texts: deployTextsFor(lang) } }
			: { kind: "failed", detail: `--lang ${lang}` };
	} catch (error) {
		return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
	}
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

function warn(text: string): void {
	process.stderr.write(`${text}\n`);
}

function listFiles({ project, listed }: DeployFacts, texts: DeployTexts): void {
	if (project.kind === "unreadable" || listed.kind === "failed") {
		return;
	}
	const { version }: { readonly version: string } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	say(texts.list({ folder: FOLDERS[deliveryOf(project)], version }));
	for (const name of listed.result) {
		say(texts.file({ name, bytes: statSync(join(ROOT, name)).size.toLocaleString("en") }));
	}
	say(texts.target(project));
}

/** The files that clasp says it has pushed; none where the script held the same. */
export function pushedFiles(answer: Attempt<string>): Attempt<readonly string[]> {
	if (answer.kind === "failed") {
		return answer;
	}
	try {
		const files: unknown = JSON.parse(answer.result);
		return Array.isArray(files)
			? { kind: "done", result: files.map(String) }
			: { kind: "failed", detail: answer.result };
	} catch {
		return { kind: "failed", detail: answer.result };
	}
}

/** @param clasp runs clasp with words of its command line */
function push(clasp: (words: readonly string[]) => Attempt<string>, texts: DeployTexts): number {
	say(texts.pushing);
	// Without --force clasp leaves everything as it is where the manifest differs and nobody can be asked.
	const pushed = pushedFiles(clasp(["push", "--force", "--json"]));
	if (pushed.kind === "failed") {
		warn(texts.failed(pushed));
		return EXIT.claspFailed;
	}
	say(pushed.result.length === 0 ? texts.upToDate : texts.pushed({ files: pushed.result.length }));
	return EXIT.done;
}

function refuse(facts: DeployFacts, texts: DeployTexts): boolean {
	const problems = problemsIn(facts);
	if (problems.length === 0) {
		return false;
	}
	warn(texts.refused({ count: problems.length }));
	for (const [index, problem] of problems.entries()) {
		warn(texts.problem({ number: index + 1, text: problemText(problem, texts) }));
	}
	return true;
}

/**
 * Looks at everything, and pushes where nothing stands in the way.
 * @param find finds out what would be pushed
 * @param clasp runs clasp with words of its command line
 * @returns the exit code
 */
export async function deploy(
	words: readonly string[],
	find: () => Promise<DeployFacts>,
	clasp: (words: readonly string[]) => Attempt<string>,
): Promise<number> {
	const options = parsedOptions(words);
	if (options.kind === "failed") {
		const texts = deployTextsFor(words.join(" ").includes("--lang en") ? "en" : "ja");
		warn(`${texts.badOption(options)}\n\n${texts.usage}`);
		return EXIT.badOption;
	}
	const { check, help, texts } = options.result;
	if (help) {
		say(texts.usage);
		return EXIT.done;
	}
	say(texts.checking);
	const facts = await find();
	listFiles(facts, texts);
	if (refuse(facts, texts)) {
		return EXIT.refused;
	}
	if (facts.uncommitted === null) {
		say(texts.noGit);
	}
	if (check) {
		say(texts.fine);
		return EXIT.done;
	}
	return push(clasp, texts);
}

if (require.main === module) {
	void deploy(
		process.argv.slice(2),
		() => deployFacts(ROOT),
		(words) => runClasp(ROOT, words),
	).then((code) => {
		process.exitCode = code;
	});
}

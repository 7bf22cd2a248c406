// How the commands that the pages show are tried: as written, or, where that cannot be, what is done instead and why.

/** Run as it stands in the page. */
interface AsWritten {
	readonly kind: "as-written";
	readonly command: RegExp;
	/** Exit code that the pages promise; 0 if left out. */
	readonly status?: number;
	/** Files that the command writes. */
	readonly writes?: readonly string[];
	/** What the command prints. */
	readonly prints?: RegExp;
}

/** Cannot be run here, or not in the time that a test may take. */
interface Instead {
	readonly kind: "instead";
	readonly command: RegExp;
	readonly because: string;
	/** Run in its place. */
	readonly run: readonly string[];
	/** Tests that show the rest. */
	readonly shownBy?: readonly string[];
}

export type Arrangement = AsWritten | Instead;

const ASKS_GOOGLE = "it needs a Google account and the network";
const HOURS = "it takes minutes to hours";

/** The first that fits counts. */
export const ARRANGEMENTS: readonly Arrangement[] = [
	// Where no person sits at a terminal they end; test/preview opens the preview that they serve else.
	{ kind: "as-written", command: /^npm ci && npm start$/, prints: /指摘/, writes: ["out/進捗管理表.xlsx"] },
	{ kind: "as-written", command: /^(?:PORT=\d+ )?npm start(?: -- --no-preview)?$/, writes: ["out/進捗管理表.xlsx"] },
	{
		kind: "instead",
		command: /^npm ci$/,
		because: "it has been run once, with the first command of the README",
		run: ["npm ls --depth 0"],
	},
	{
		kind: "instead",
		command: /^(?:npm ci && )?(?:npm test|npx jest)$/,
		because: "it runs all tests, this list among them",
		run: ["npm test -- test/project/source-rooms.test.ts"],
	},
	{ kind: "instead", command: /^bash \.ci\/run$/, because: "it runs this very test", run: ["bash -n .ci/run"] },
	{
		kind: "instead",
		command: /^npm run test:docs$/,
		because: "it is this very test",
		run: ["npm run test:docs -- --listTests"],
	},
	{
		kind: "instead",
		command: /^npm run test:faults$/,
		because: HOURS,
		run: ["npm run test:faults -- test/commands/faults.test.ts -t 'clearHighlights'"],
	},
	{
		kind: "instead",
		command: /^npm run fuzz$/,
		because: HOURS,
		run: ["npm run fuzz -- --cases 50"],
		shownBy: ["test/fuzz/fuzz.test.ts"],
	},
	{
		kind: "instead",
		command: /^npm run bench:peers$/,
		because: HOURS,
		run: ["npm run bench:peers -- 100"],
	},
	{ kind: "as-written", command: /^npm run bench:[a-z]+(?: -- \d+(?: \d+)*)?$/ },
	{
		kind: "instead",
		command: /^(?:npx )?clasp (?:-P \S+ )?(?:push|login|create\S*|clone\S*|open\S*|deploy|version|pull)\b/,
		because: ASKS_GOOGLE,
		run: ["npx clasp --version", "npx clasp show-file-status --json"],
		shownBy: ["test/project/push-files.test.ts"],
	},
	{ kind: "as-written", command: /^npx clasp (?:show-file-status|--version|--help)\b/ },
	{
		kind: "instead",
		command: /^npm run deploy$/,
		because: ASKS_GOOGLE,
		run: ["npx clasp show-file-status --json"],
	},
	{
		kind: "instead",
		command: /^npm run deploy -- --(?:check|dry-run)$/,
		because: "it needs the ID of a Sheet's own script",
		run: [`sed -i s/PUT-YOUR-SCRIPT-ID-HERE/${"1".repeat(57)}/ .clasp.json && npm run deploy -- --check`],
	},
	{
		kind: "instead",
		command: /^git (?:push|clone|pull|tag|commit|switch|merge)\b/,
		because: "it changes a repository, or needs the network",
		run: ["git --version"],
	},
	{ kind: "as-written", command: /^git (?:status|diff|log|ls-files)\b/ },
	{
		kind: "instead",
		command: /^npx shinchoku (?:check|report|figures) (?:FILE|ファイル)(?: |$)/,
		because: "it says what may be typed",
		run: [
			"npx shinchoku check sample/sheet.json --sheet 進捗管理表 --settings 設定.json --format json --lang en || [ $? = 1 ]",
			"npx shinchoku report sample/sheet.json -o OUT.xlsx --tabs summary,report,requests,figures,data --settings 設定.json",
			"npx shinchoku figures sample/sheet.json --sheet 進捗管理表 --format text",
		],
	},
	{
		kind: "instead",
		command: /^npx shinchoku(?: check| report| figures)?$/,
		because: "it names the command only",
		run: ["npx shinchoku --help"],
	},
	{ kind: "as-written", command: /^npx shinchoku check .*--settings 設定\.json/, status: 1, prints: /要修正/ },
	{ kind: "as-written", command: /^npx shinchoku check sample\/sheet\.json.*--format json/, status: 1, prints: /^\{/ },
	{ kind: "as-written", command: /^npx shinchoku check sample\/sheet\.json.*--lang en/, status: 1, prints: /To fix/i },
	{ kind: "as-written", command: /^npx shinchoku check sample\/sheet\.json/, status: 1, prints: /要修正/ },
	{ kind: "as-written", command: /^npx shinchoku report .*-o 進捗\.xlsx/, writes: ["進捗.xlsx"] },
	{ kind: "as-written", command: /^npx shinchoku report .*-o 出力\.xlsx/, writes: ["出力.xlsx"] },
	{ kind: "as-written", command: /^npx shinchoku figures / },
	{ kind: "as-written", command: /^npx shinchoku --version$/, prints: /^\d+\.\d+\.\d+$/m },
	{ kind: "as-written", command: /^npx shinchoku --help$/, prints: /shinchoku check/ },
	{ kind: "as-written", command: /^npm run build -- --addon$/ },
	{
		kind: "as-written",
		command:
			/^npm run (?:build|build:probe|lint|format|typecheck|screenshots|pictures)(?: && npm run (?:build|lint|typecheck))*$/,
	},
	{ kind: "as-written", command: /^(?:npx jest|npm test --)(?: test\/[\w./-]+)+(?: -t \S+)?$/ },
	{ kind: "as-written", command: /^npm run fuzz -- --cases \d{1,3}(?: |$)/ },
];

export function arrangementOf(command: string): Arrangement | undefined {
	return ARRANGEMENTS.find((arrangement) => arrangement.command.test(command));
}

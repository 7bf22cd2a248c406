// How much the script is and how long it takes to begin: loading its files, opening a Sheet, one formula. Run by `npm run bench:start`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { buildSync } from "esbuild";
import { PROJECT } from "../local/bundle";
import { shippedScript } from "../local/script-files";
import { builtConstants } from "../scripts/build-script";

const ROUNDS = 41;
const FILES = shippedScript(PROJECT);

/** Just enough of Google for opening a Sheet: what the services cost at Google is not of this script. */
const SERVICES = `
	var Session = { getActiveUserLocale: () => "ja" };
	var menu = { addItem: () => menu, addSeparator: () => menu, addToUi: () => undefined };
	var SpreadsheetApp = { getUi: () => ({ createMenu: () => menu }) };
`;

/** What is asked of a script that has just been loaded. */
const QUESTIONS = {
	onOpen: "onOpen()",
	SHINCHOKU_YEAR: 'SHINCHOKU_YEAR("Ｒ４年度")',
	SHINCHOKU_FIGURE: 'SHINCHOKU_FIGURE("研修会を12回開催", "回")',
	"every part": "shinchokuMenu_(); shinchokuFormulas_(); shinchokuCommands_()",
} as const;

function timed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function median(times: readonly number[]): number {
	return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

/** The same script as one file that makes everything when it is loaded, to measure beside. */
function oneFile(): string {
	return (
		buildSync({
			entryPoints: [join(PROJECT, "src/main.ts")],
			bundle: true,
			format: "iife",
			target: "es2019",
			charset: "utf8",
			write: false,
			define: builtConstants({ version: "", bridge: "", delivery: "bound" }),
		}).outputFiles[0]?.text ?? ""
	);
}

interface Loading {
	/** Milliseconds in which V8 looks through the source. */
	readonly parsing: number;
	/** Milliseconds of what the source does when it is loaded. */
	readonly evaluation: number;
}

/** Loads sources one after the other in one world. V8 must not have seen them: it remembers what it made of a text. */
function load(texts: readonly string[], context: vm.Context): Loading {
	let [parsing, evaluation] = [0, 0];
	for (const text of texts) {
		let script: vm.Script | null = null;
		parsing += timed(() => {
			script = new vm.Script(text);
		});
		evaluation += timed(() => script?.runInContext(context));
	}
	return { parsing, evaluation };
}

/** Text that no other round has, in one piece of memory as if it came from a file. */
function anew(text: string, mark: string): string {
	return Buffer.from(`${text}\n// ${mark}`).toString("utf8");
}

/** Loads all files in a world of their own and asks one question after that; nothing is cached. */
function round(number: number, question: string): Loading & { readonly answer: number } {
	const context = vm.createContext({});
	vm.runInContext(SERVICES, context);
	const texts = FILES.map(({ text }) => anew(text, `${number} ${question}`));
	return { ...load(texts, context), answer: timed(() => vm.runInContext(question, context)) };
}

function main(): void {
	const sizes = [...FILES.map(({ name }) => name), "sidebar.html"].map((name) => ({
		name,
		bytes: readFileSync(join(PROJECT, "dist", name)).byteLength,
	}));
	for (const { name, bytes } of sizes) {
		console.log(`${name.padEnd(14)}${bytes.toLocaleString("en").padStart(9)} bytes`);
	}
	const whole = oneFile();
	const wholes: Loading[] = [];
	const rounds = Array.from({ length: ROUNDS }, (_, number) => {
		wholes.push(load([anew(whole, String(number))], vm.createContext({})));
		return Object.entries(QUESTIONS).map(([name, question]) => ({ name, ...round(number, question) }));
	}).flat();
	const inAll = ({ parsing, evaluation }: Loading): number => parsing + evaluation;
	const ofOneFile = median(wholes.map(inAll));
	const line = (name: string, times: readonly number[]): void => {
		const figures = [median(times), Math.min(...times)].map((time) => `${time.toFixed(1).padStart(7)} ms`).join("");
		console.log(`${name.padEnd(40)}${figures}  ${(median(times) / ofOneFile).toFixed(2)}`);
	};
	console.log(`\n${ROUNDS} rounds, each from cold: median, fastest, and the median's share of the first`);
	line("one file that makes all, loaded", wholes.map(inAll));
	line(
		"  of this evaluation",
		wholes.map(({ evaluation }) => evaluation),
	);
	line("the files, loaded", rounds.map(inAll));
	line(
		"  of this evaluation",
		rounds.map(({ evaluation }) => evaluation),
	);
	for (const name of Object.keys(QUESTIONS)) {
		const asked = rounds.filter((each) => each.name === name);
		line(
			`the files, loaded, and ${name}`,
			asked.map((each) => inAll(each) + each.answer),
		);
		line(
			"  of this answering",
			asked.map(({ answer }) => answer),
		);
	}
}

main();

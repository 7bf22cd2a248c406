// The files of the script run in any order, as an office may arrange them, and make no part before it is asked for.
import vm from "node:vm";
import type { ScriptSource } from "../../local/apps-script/host";
import { PROJECT, runMenuCommand } from "../../local/bundle";
import { shippedScript } from "../../local/script-files";
import { hostFor, sampleWorkbook, textsOf } from "../commands/sample-host";

const FILES = shippedScript(PROJECT);

const ORDERS: readonly (readonly [string, readonly ScriptSource[]])[] = [
	...FILES.slice(1).map((_, index) => [...FILES.slice(index + 1), ...FILES.slice(0, index + 1)]),
	[...FILES].reverse(),
].map((files) => [files.map(({ name }) => name).join(" "), files]);

/** All that a person sees of opening the file, checking, making the report, and a formula. */
function seen(code: readonly ScriptSource[]): unknown {
	const host = hostFor(sampleWorkbook(), { code });
	host.run("onOpen");
	const failures = ["validateTable", "createReport"].map((command) => runMenuCommand(host, command));
	return {
		failures,
		menus: host.ui.menus,
		sidebar: host.ui.sidebar?.html,
		tabs: host.workbook.sheets.map((sheet) => [sheet.name, textsOf(sheet)]),
		formula: host.calculate("SHINCHOKU_YEAR", "Ｒ４年度"),
		calls: host.calls.total,
	};
}

const AS_SHIPPED = seen(FILES);

test("as it ships, all goes well", () => {
	expect(AS_SHIPPED).toMatchObject({ failures: [null, null], formula: 2022 });
});

test.each(ORDERS)("in the order %s all is the same", (_, files) => {
	expect(files.map(({ name }) => name).sort()).toEqual(FILES.map(({ name }) => name).sort());
	expect(seen(files)).toEqual(AS_SHIPPED);
});

/** Names of the parts that are made when something is asked of the script. */
function madeBy(question: string): readonly string[] {
	const context = vm.createContext({});
	for (const { name, text } of FILES) {
		vm.runInContext(text, context, { filename: name });
	}
	vm.runInContext(question, context);
	return Object.entries(context)
		.filter(([name, value]) => /^shinchoku\w+_$/.test(name) && value.made !== undefined)
		.map(([name]) => name)
		.sort();
}

test("nothing is made before it is asked for", () => {
	expect(madeBy("")).toEqual([]);
});

test("opening the Sheet makes the menu and its words only", () => {
	expect(madeBy("shinchokuMenu_(); shinchokuPerson_().userMessages();")).toEqual([
		"shinchokuMenu_",
		"shinchokuPerson_",
		"shinchokuWords_",
	]);
});

test("a formula makes what reads its text, and no words while all is well", () => {
	expect(madeBy('SHINCHOKU_YEAR("Ｒ４年度")')).toEqual(["shinchokuFormulas_", "shinchokuPerson_", "shinchokuText_"]);
});

test("a part is made once", () => {
	const context = vm.createContext({});
	for (const { text } of FILES) {
		vm.runInContext(text, context);
	}
	expect(vm.runInContext("shinchokuCommands_() === shinchokuCommands_()", context)).toBe(true);
});

test("a failure names the file that it comes from", () => {
	const host = hostFor(sampleWorkbook(), {
		code: [...FILES, { name: "Extra.js", text: "\nfunction failing() {\n\tthrow new Error('x');\n}" }],
	});
	let stack = "";
	try {
		host.run("failing");
	} catch (error) {
		stack = error instanceof Error ? (error.stack ?? "") : "";
	}
	expect(stack).toContain("Extra.js:3");
});

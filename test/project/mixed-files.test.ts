// Files that were forgotten when the script was pasted, or left from another version: the first that is so is named.
import type { ScriptSource } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES, shippedScript } from "../../local/script-files";
import { hostFor, sampleWorkbook } from "../commands/sample-host";

const FILES = shippedScript(PROJECT);
const OTHERS = SCRIPT_FILES.filter((name) => name !== "Code.js");

function failureOf(code: readonly ScriptSource[], functionName: string): string {
	const workbook = sampleWorkbook();
	const before = structuredClone(workbook);
	try {
		hostFor(workbook, { code }).run(functionName);
	} catch (error) {
		expect(workbook).toEqual(before);
		return error instanceof Error ? error.message : "";
	}
	return "";
}

test.each(OTHERS)("%s is missing", (missing) => {
	const code = FILES.filter(({ name }) => name !== missing);
	for (const functionName of ["validateTable", "pageCheckTable"]) {
		expect(failureOf(code, functionName)).toContain(`${missing} がないか、Code.js と版が違います。`);
	}
});

test.each(OTHERS)("%s is of another version", (other) => {
	const code = FILES.map(({ name, text }) => ({
		name,
		text: name === other ? text.replace(/(function shinchokuBuildOf\w+_\(\) \{\n\treturn ")\w+/, "$1another") : text,
	}));
	expect(failureOf(code, "validateTable")).toContain(`${other} is missing or of another version than Code.js.`);
});

test.each(OTHERS)("without %s there is a menu all the same, whose only item says what is missing", (missing) => {
	for (const opening of ["onOpen", "onInstall"]) {
		const host = hostFor(sampleWorkbook(), {
			code: FILES.filter(({ name }) => name !== missing),
			authMode: "NONE",
		});
		host.run(opening);
		expect(host.ui.menus.map(({ caption }) => caption)).toEqual(["進捗チェック"]);
		const [item, ...more] = host.ui.menus[0]?.entries ?? [];
		expect(more).toEqual([]);
		expect(item?.kind === "item" ? item.caption : "").toContain("ファイルが足りません");
		const called = item?.kind === "item" ? item.functionName : "";
		expect(() => host.run(called)).toThrow(`${missing} がないか、Code.js と版が違います。`);
	}
});

test("the files as they ship belong together", () => {
	expect(failureOf(FILES, "onOpen")).toBe("");
});

// Questions of the script in a page that cannot wait: asked between two runs, with the file as it was.
import { AppsScriptHost, type DialogQuestion, type DialogReply } from "../../local/apps-script/host";
import { ScriptRuns } from "../../local/preview/script-runs";
import { createSheet, createWorkbook } from "../../local/workbook";

const CODE = `
var ui = SpreadsheetApp.getUi();
var sheet = SpreadsheetApp.getActiveSheet();
function note(text) { var cell = sheet.getRange(1, 1); cell.setValue(cell.getValue() + text); }
function ask() {
	note("a");
	SpreadsheetApp.getActiveSpreadsheet().toast("始めます");
	PropertiesService.getDocumentProperties().setProperty("runs", (PropertiesService.getDocumentProperties().getProperty("runs") || "") + "x");
	ui.alert("先に読む");
	var first = ui.prompt("名前", "名前は", ui.ButtonSet.OK_CANCEL);
	note(first.getResponseText());
	var second = ui.alert("確認", "よいか", ui.ButtonSet.YES_NO);
	note(second === ui.Button.YES ? "yes" : "no");
	ui.alert("終わり");
	return "done";
}
function swallow() {
	try { ui.prompt("問い"); note("answered"); } catch (error) { note("caught"); ui.alert("失敗"); }
	return "end";
}
function fail() { throw new Error("だめ"); }
`;

function start(replies: readonly DialogReply[]) {
	const sheet = createSheet(0, "表");
	const workbook = createWorkbook([sheet]);
	const host = new AppsScriptHost({ workbook, code: CODE, userLocale: "ja" });
	const asked: string[] = [];
	const seen: unknown[] = [];
	const left = [...replies];
	const valueOfA1 = () => workbook.sheets[0]?.cells[0]?.[0]?.value ?? "";
	const ask = async (question: DialogQuestion): Promise<DialogReply> => {
		asked.push(question.message);
		seen.push(valueOfA1());
		return question.buttons === "OK" && question.kind === "alert"
			? { button: "OK" }
			: (left.shift() ?? { button: "CLOSE" });
	};
	let changes = 0;
	const runs = new ScriptRuns(host, ask, () => {
		changes++;
	});
	return { host, workbook, runs, asked, seen, valueOfA1, changes: () => changes };
}

test("questions come in order, once each, on the file as it was before the run", async () => {
	const { host, runs, asked, seen, valueOfA1, workbook, changes } = start([
		{ button: "OK", text: "さくら" },
		{ button: "YES" },
	]);
	expect(await runs.run("ask")).toBe("done");
	expect(asked).toEqual(["先に読む", "名前は", "よいか", "終わり"]);
	expect(seen.slice(0, 3)).toEqual(["", "", ""]);
	expect(valueOfA1()).toBe("aさくらyes");
	expect(workbook.documentProperties.get("runs")).toBe("x");
	expect(host.ui.toasts).toHaveLength(1);
	expect(host.ui.questions).toHaveLength(4);
	expect(changes()).toBe(1);
});

test("a script that catches everything is asked for the answer all the same", async () => {
	const { runs, asked, valueOfA1 } = start([{ button: "OK", text: "" }]);
	expect(await runs.run("swallow")).toBe("end");
	expect(asked).toEqual(["問い"]);
	expect(valueOfA1()).toBe("answered");
});

test("errors reach the caller, and the next run goes on", async () => {
	const { runs } = start([]);
	await expect(runs.call("fail", [])).rejects.toThrow("だめ");
	expect(await runs.run("swallow")).toBe("end");
});

test("runs wait for one another while a question is open", async () => {
	const { runs, valueOfA1 } = start([{ button: "OK", text: "1" }, { button: "NO" }, { button: "OK", text: "" }]);
	await Promise.all([runs.run("ask"), runs.run("swallow")]);
	expect(valueOfA1()).toBe("a1noanswered");
});

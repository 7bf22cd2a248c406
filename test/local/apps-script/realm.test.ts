// The script's own world: its globals, its constructors, its clock, and how values and errors cross its border.
import { createWorkbook, type DateValue } from "../../../local/workbook";
import { failure, hostFor, hostOf, outcome, tableSheet } from "./script-host";

const noon: DateValue = { kind: "date", serial: 44_804.5 };

test.each([
	"setTimeout",
	"setInterval",
	"queueMicrotask",
	"URL",
	"fetch",
	"require",
	"module",
	"process",
	"Buffer",
	"TextEncoder",
	"structuredClone",
	"window",
	"DriveApp",
	"UrlFetchApp",
])("%s is not there", (name) => {
	expect(outcome(`return typeof ${name}`)).toBe("undefined");
});

test.each([
	"SpreadsheetApp",
	"PropertiesService",
	"LockService",
	"HtmlService",
	"CacheService",
	"Session",
	"ScriptApp",
	"Utilities",
	"Logger",
	"console",
])("%s is there", (name) => {
	expect(outcome(`return typeof ${name}`)).toBe("object");
});

test("what services return is made with the script's own constructors", () => {
	const workbook = createWorkbook([tableSheet([[noon, "x"]])]);
	const body = `
		const rows = sheet.getRange("A1:B1").getValues();
		return [rows instanceof Array, rows[0] instanceof Array, rows[0].constructor === Array,
			rows[0][0] instanceof Date, sheet.getRange("A1").getValue() instanceof Date,
			sheet.getRange("A1:B2").getMergedRanges() instanceof Array,
			PropertiesService.getDocumentProperties().getProperties() instanceof Object]`;
	expect(outcome(body, { workbook })).toEqual([true, true, true, true, true, true, true]);
});

test("arguments of a run are rebuilt with the script's constructors", () => {
	const host = hostOf(
		"return [args[0] instanceof Array, args[0][0] instanceof Date, args[1] instanceof Object, args[1].n]",
	);
	expect(host.run("go", [new Date(0)], { n: 1 })).toEqual([true, true, true, 1]);
});

test("plain results are rebuilt with the caller's constructors", () => {
	const result = hostOf("return { when: new Date(0), list: [1] }").run("go");
	expect(result).toStrictEqual({ when: new Date(0), list: [1] });
});

test("errors of services are Errors of the script, named Exception", () => {
	const body = `
		try { sheet.getRange("A99") } catch (error) {
			return [error instanceof Error, error.name, error.stack.startsWith("Exception: ")]
		}`;
	expect(outcome(body)).toEqual([true, "Exception", true]);
});

test("what the script throws reaches the caller as an Error with message, name and place", () => {
	const host = hostFor("function go() { throw new RangeError('too far') }");
	const thrown = catching(() => host.run("go"));
	expect(thrown).toBeInstanceOf(Error);
	expect(thrown).toMatchObject({ name: "RangeError", message: "too far" });
	expect((thrown as Error).stack).toContain("Code.js:1");
});

test("a thrown text becomes the message", () => {
	expect(failure("throw '中止'")).toBe("中止");
});

test("no variable outlives a run", () => {
	const host = hostFor("let runs = 0; function go() { runs += 1; return runs }");
	expect([host.run("go"), host.run("go")]).toEqual([1, 1]);
});

test("globals are the script's own functions only", () => {
	const host = hostFor("var app = {}; function onOpen() {} function check_() {} const hidden = () => 1;");
	expect(host.globals()).toEqual(["onOpen", "check_"]);
});

test("an unknown function is refused by name", () => {
	const host = hostFor("function go() {}", { userLocale: "en" });
	expect(() => host.run("stop")).toThrow("Script function not found: stop");
});

describe("the clock", () => {
	const now = new Date("2024-05-01T16:30:00Z");

	test.each([
		["new Date().getTime()", now.getTime()],
		["Date.now()", now.getTime()],
		["new Date().getDate()", 2],
		["new Date().getHours()", 1],
		["new Date().getTimezoneOffset()", -540],
		["String(new Date())", "Thu May 02 2024 01:30:00 GMT+0900"],
		["new Date(2018, 3, 1).toISOString()", "2018-03-31T15:00:00.000Z"],
		["new Date('2018-04-01').toISOString()", "2018-04-01T00:00:00.000Z"],
		["new Date('2018-04-01T00:00:00').toISOString()", "2018-03-31T15:00:00.000Z"],
		["new Date('2018/04/01').toISOString()", "2018-03-31T15:00:00.000Z"],
		["new Date('2018-04-01T00:00:00+02:00').toISOString()", "2018-03-31T22:00:00.000Z"],
		["new Date(new Date(0)).getTime()", 0],
		["new Date(2018, 3, 30).getDay()", 1],
		["(() => { const day = new Date(2018, 0, 31); day.setDate(32); return day.getMonth() })()", 1],
		["Object.prototype.toString.call(new Date())", "[object Date]"],
		["new Date() instanceof Date && new Date().constructor === Date", true],
		[
			"Utilities.formatDate(new Date(), 'Asia/Tokyo', \"yyyy-MM-dd'T'HH:mm:ss EEE Z\")",
			"2024-05-02T01:30:00 Thu +0900",
		],
		["Utilities.formatDate(new Date(), 'UTC', 'yy/M/d h:mm a')", "24/5/1 4:30 PM"],
	])("%s", (expression, expected) => {
		expect(outcome(`return ${expression}`, { now })).toBe(expected);
	});

	test("runs on by itself when it is not set", () => {
		const before = Date.now();
		expect(outcome("return Date.now()")).toBeGreaterThanOrEqual(before);
	});

	test("a date in a cell comes and goes unchanged in the file's time zone", () => {
		const workbook = createWorkbook([tableSheet([[noon]])]);
		workbook.timeZone = "America/New_York";
		const body = `
			const day = sheet.getRange("A1").getValue();
			sheet.getRange("A2").setValue(day);
			return [day.getFullYear(), day.getMonth() + 1, day.getDate(), day.getHours(), day.toISOString()]`;
		expect(outcome(body, { workbook })).toEqual([2022, 8, 31, 12, "2022-08-31T16:00:00.000Z"]);
		expect(workbook.sheets[0]?.cells[1]?.[0]?.value).toEqual(noon);
	});
});

test("console and Logger write to the log", () => {
	const host = hostOf("console.log('検証', 3, { a: 1 }); console.error(new Error('x')); Logger.log('終了')");
	host.run("go");
	expect(host.logs).toEqual(['検証 3 {"a":1}', "Error: x", "終了"]);
});

function catching(work: () => unknown): unknown {
	try {
		return work();
	} catch (error) {
		return error;
	}
}

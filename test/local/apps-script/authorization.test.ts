// What a script may do before it is authorized, with narrow scopes, and in the stores.
import { AppsScriptHost } from "../../../local/apps-script/host";
import { failure, hostFor, hostOf, outcome } from "./script-host";

describe("before the add-on is used in the file", () => {
	const none = { authMode: "NONE", userLocale: "en" } as const;

	test("the menu can be built in the person's language", () => {
		const host = hostFor(
			"function onOpen(e) { if (e.authMode === ScriptApp.AuthMode.NONE) SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addToUi() }",
			none,
		);
		host.run("onOpen");
		expect(host.ui.menus.map((menu) => menu.caption)).toEqual(["en"]);
	});

	test.each([
		["PropertiesService.getDocumentProperties()", "PropertiesService.getDocumentProperties"],
		["PropertiesService.getUserProperties()", "PropertiesService.getUserProperties"],
		["CacheService.getDocumentCache()", "CacheService.getDocumentCache"],
		["LockService.getDocumentLock()", "LockService.getDocumentLock"],
		["SpreadsheetApp.getActiveSpreadsheet()", "SpreadsheetApp.getActiveSpreadsheet"],
		["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", "Ui.showSidebar"],
	])("%s is refused", (expression, member) => {
		const host = hostFor(`function onOpen() { ${expression} }`, none);
		expect(() => host.run("onOpen")).toThrow(`You do not have permission to call ${member}.`);
	});

	test("everything is open afterwards, with the same host", () => {
		const host = hostOf("return sheet.getName()", none);
		expect(() => host.run("go")).toThrow("permission");
		host.options.authMode = "FULL";
		expect(host.run("go")).toBe("進捗");
	});
});

test("a simple trigger reads the file but opens no page", () => {
	const limited = { authMode: "LIMITED" } as const;
	expect(outcome("return sheet.getName()", limited)).toBe("進捗");
	expect(failure("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", limited)).toBe(
		"Ui.showSidebar を呼び出す権限がありません。必要な権限: https://www.googleapis.com/auth/script.container.ui",
	);
});

test("a custom function knows the person's language, and the file is closed to it", () => {
	const host = hostFor(
		"function LANGUAGE() { return Session.getActiveUserLocale() } function NAME() { return SpreadsheetApp.getActiveSpreadsheet().getName() } function HIDDEN_() {}",
		{ userLocale: "en" },
	);
	expect(host.calculate("LANGUAGE")).toBe("en");
	expect(() => host.calculate("NAME")).toThrow("You do not have permission to call");
	expect(host.run("NAME")).toBe("進捗管理");
	expect(() => host.calculate("HIDDEN_")).toThrow("HIDDEN_");
});

test("formulas hand over rows of values, one value for one cell, and blanks as empty texts", () => {
	const host = hostFor(
		"function KINDS(...args) { return args.map((each) => [Array.isArray(each) ? JSON.stringify(each) : typeof each, each instanceof Date]) } function OBJECT() { return {} } function NOTHING() {}",
	);
	expect(host.calculate("KINDS", [["a", null]], [[1]], null, new Date(0))).toEqual([
		['[["a",""]]', false],
		["number", false],
		["string", false],
		["object", true],
	]);
	expect(() => host.calculate("OBJECT")).toThrow();
	expect(host.calculate("NOTHING")).toBe("");
});

test("opening gets an event with the file", () => {
	const host = hostFor("function onOpen(e) { return [String(e.authMode), e.source.getName()] }");
	expect(host.run("onOpen")).toEqual(["FULL", "進捗管理"]);
	expect(hostFor("function onOpen(e) { return e.own }").run("onOpen", { own: 1 })).toBe(1);
});

test.each([
	"SpreadsheetApp.openById('x')",
	"SpreadsheetApp.openByUrl('x')",
	"SpreadsheetApp.create('x')",
	"SpreadsheetApp.getActiveRangeList()",
	"Session.getActiveUser()",
	"Session.getEffectiveUser()",
])("%s is beyond the scopes", (expression) => {
	expect(failure(expression, { userLocale: "en" })).toMatch(
		/^You do not have permission to call .+ Required permissions: https:/,
	);
});

test("the person's language and the script's zone are known", () => {
	const body =
		"return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), typeof Session.getTemporaryActiveUserKey()]";
	expect(outcome(body)).toEqual(["ja", "Asia/Tokyo", "string"]);
	expect(outcome(body, { userLocale: "en" })).toEqual(["en", "Asia/Tokyo", "string"]);
});

describe("properties", () => {
	const properties = "const properties = PropertiesService.getDocumentProperties();";

	test("are set, listed and deleted, and outlive the run in the file", () => {
		const host = hostOf(`${properties} const before = properties.getProperty("a");
			properties.setProperty("a", "1").setProperties({ b: "2", c: "3" }).deleteProperty("c");
			return [before, properties.getProperties(), properties.getKeys()]`);
		expect(host.run("go")).toEqual([null, { a: "1", b: "2" }, ["a", "b"]]);
		expect(host.run("go")).toEqual(["1", { a: "1", b: "2" }, ["a", "b"]]);
		expect([...host.workbook.documentProperties]).toEqual([
			["a", "1"],
			["b", "2"],
		]);
	});

	test("can be replaced at once", () => {
		expect(
			outcome(
				`${properties} properties.setProperty("a", "1").setProperties({ b: "2" }, true); return properties.getProperties()`,
			),
		).toEqual({ b: "2" });
		expect(outcome(`${properties} return properties.setProperty("a", "1").deleteAllProperties().getKeys()`)).toEqual(
			[],
		);
	});

	test("of the file, the person and the script are different", () => {
		const body = `${properties} properties.setProperty("a", "1");
			return [PropertiesService.getUserProperties().getProperty("a"), PropertiesService.getScriptProperties().getProperty("a")]`;
		expect(outcome(body)).toEqual([null, null]);
	});

	test("hold nine kilobytes each", () => {
		expect(failure(`${properties} properties.setProperty("a", "x".repeat(9216))`)).toBe("(no error)");
		expect(failure(`${properties} properties.setProperty("a", "x".repeat(9217))`, { userLocale: "en" })).toBe(
			"Argument too large: value",
		);
		expect(failure(`${properties} properties.setProperty("a", "字".repeat(3073))`)).toBe("引数が大きすぎます: value");
	});

	test("hold 500 kilobytes in all, and the one too many is not kept", () => {
		const host = hostOf(
			`${properties} for (let i = 0; i < 60; i++) properties.setProperty("key" + i, "x".repeat(9000))`,
			{ userLocale: "en" },
		);
		expect(() => host.run("go")).toThrow("You have exceeded the property storage quota.");
		expect(host.workbook.documentProperties.size).toBe(56);
	});
});

test("caches keep texts up to 100 kilobytes", () => {
	const cache = "const cache = CacheService.getDocumentCache();";
	const body = `${cache} cache.put("a", "1"); cache.put("b", "2", 60); cache.put("c", "3"); cache.remove("a"); cache.removeAll(["b"]);
		return [cache.get("a"), cache.get("b"), cache.get("c"), CacheService.getUserCache().get("c")]`;
	expect(outcome(body)).toEqual([null, null, "3", null]);
	expect(failure(`${cache} cache.put("a", "x".repeat(102401))`, { userLocale: "en" })).toBe(
		"Argument too large: value",
	);
});

test("a syntax error in the script surfaces as an error", () => {
	const { workbook } = hostOf("");
	expect(() => new AppsScriptHost({ workbook, code: "function (" }).globals()).toThrow(
		/Function statements require a function name/,
	);
});
